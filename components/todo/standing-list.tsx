import { titleIn } from '#components/commitment/commitment-row.tsx';
import { statusWord } from '#components/commitment/standing.tsx';
import { Flag } from '#components/ui/flag.tsx';
import { Section } from '#components/ui/section.tsx';
import { StatusTag } from '#components/ui/status-tag.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import type { Status } from '#domain/assessment.ts';
import type { Words } from '#words/words.ts';

type Standing = { id: string; pledge: string; title: string; titleEn: string | null; reading: { status: Status }; staleSince: string | null };

/** How the own commitments stand, pledge by pledge in its own order. */
export function StandingList({ words, standing, pledgeOf }: { words: Words; standing: Standing[]; pledgeOf: (pledge: string) => string }) {
  const { t } = words;
  const groups = [...Map.groupBy(standing, ({ pledge }) => pledge)];
  return (
    <Section title={t('todo.standing.title')}>
      {groups.length === 0 && <p>{t('todo.standing.none')}</p>}
      {groups.map(([pledge, commitments]) => (
        <div key={pledge} className="standings">
          {groups.length > 1 && <h3>{pledgeOf(pledge)}</h3>}
          <ul className="list">
            {commitments.map((one) => (
              <StandingRow key={one.id} words={words} one={one} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function StandingRow({ words, one }: { words: Words; one: Standing }) {
  const title = titleIn(words, one);
  return (
    <li>
      <span>
        <a href={workPaths.commitment(one.id)} lang={title.lang}>
          {title.text}
        </a>
        {one.staleSince && <Flag>{words.t('todo.standing.stale', { since: words.date(one.staleSince) })}</Flag>}
      </span>
      <StatusTag status={one.reading.status} word={statusWord(words, one.reading.status)} small />
    </li>
  );
}
