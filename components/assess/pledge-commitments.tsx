import { byline } from '#components/commitment/by.ts';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { statusWord } from '#components/commitment/standing.tsx';
import { Flag } from '#components/ui/flag.tsx';
import { Section } from '#components/ui/section.tsx';
import { StatusTag } from '#components/ui/status-tag.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import type { Responsible } from '#domain/organisation.ts';
import type { Reading } from '#domain/reading.ts';
import type { Words } from '#words/words.ts';

type Titled = { title: string; titleEn: string | null };
type One = {
  id: string;
  commitment: Titled & { key: string; responsible: Responsible; parties: string[] };
  view: { isOwn: boolean; reading: Reading; staleSince: string | null };
};

/** The commitments of one focus area: the own ones lead to where they are worked with, the other party's to what anyone reads (`publicHref`). */
export function PledgeCommitments({
  words,
  area,
  publicHref,
  isDraft,
}: {
  words: Words;
  area: Titled & { commitments: One[] };
  publicHref: ((slug: string) => string) | null;
  isDraft: boolean;
}) {
  const heading = titleIn(words, area);
  if (area.commitments.length === 0) return null;
  return (
    <Section level={3} title={<span lang={heading.lang}>{heading.text}</span>}>
      <div className="standings">
        <ul className="list">
          {area.commitments.map(({ id, commitment, view }) => {
            const title = titleIn(words, commitment);
            const href = view.isOwn ? workPaths.commitment(id) : publicHref?.(commitment.key);
            return (
              <li key={id}>
                <span>
                  {href && !isDraft ? (
                    <a href={href} lang={title.lang}>
                      {title.text}
                    </a>
                  ) : (
                    <span lang={title.lang}>{title.text}</span>
                  )}
                  <span className="small quiet-text">{byline(words, commitment)}</span>
                  {view.staleSince && <Flag>{words.t('todo.standing.stale', { since: words.date(view.staleSince) })}</Flag>}
                </span>
                {!isDraft && <StatusTag status={view.reading.status} word={statusWord(words, view.reading.status)} small />}
              </li>
            );
          })}
        </ul>
      </div>
    </Section>
  );
}
