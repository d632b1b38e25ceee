import { titleIn } from '#components/commitment/commitment-row.tsx';
import { statusWord } from '#components/commitment/standing.tsx';
import { Section } from '#components/ui/section.tsx';
import type { News } from '#domain/visit.ts';
import type { Words } from '#words/words.ts';

type Titled = { title: string; titleEn: string | null; href: string };

/** What is otherwise in a pledge, with its commitments by slug. `href`: where all of it stands. */
export type PledgeNews = { pledge: string; href: string; all: News[]; titled: ReadonlyMap<string, Titled> };
/** How much is otherwise than a report says. */
export type SinceReport = { id: string; pledge: string; href: string; report: string; n: number };

/** So many are shown before the rest is folded. */
const shownAtOnce = 6;

/** What has happened since somebody was here, and since the last report; nothing at the first visit when there is no report. */
export function SinceLast({ words, on, news, reports }: { words: Words; on: string | null; news: readonly PledgeNews[]; reports: readonly SinceReport[] }) {
  const { t, date } = words;
  if (on === null && reports.length === 0) return null;
  return (
    <Section id="sedan-sist" title={t('todo.since.title')}>
      {on !== null && <p className="measure">{t(news.length > 0 ? 'todo.since.lead' : 'todo.since.nothing', { on: date(on) })}</p>}
      {news.map((one) => (
        <div key={one.href} className="measure">
          <h3>
            <a href={one.href}>{one.pledge}</a>
          </h3>
          <NewsList words={words} news={one} some={one.all.slice(0, shownAtOnce)} />
          {one.all.length > shownAtOnce && (
            <details className="more">
              <summary>{t('todo.since.more', { count: one.all.length - shownAtOnce })}</summary>
              <NewsList words={words} news={one} some={one.all.slice(shownAtOnce)} />
            </details>
          )}
        </div>
      ))}
      {reports.length > 0 && (
        <ul className="list measure">
          {reports.map(({ id, pledge, href, report, n }) => (
            <li key={id}>
              <a href={href}>{pledge}</a>: {t('todo.since.report', { n, report })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function NewsList({ words, news: { titled }, some }: { words: Words; news: PledgeNews; some: readonly News[] }) {
  return (
    <ul className="list">
      {some.map((one) => (
        <li key={JSON.stringify(one)}>
          <OneNews words={words} one={one} titled={titled} />
        </li>
      ))}
    </ul>
  );
}

function OneNews({ words, one, titled }: { words: Words; one: News; titled: PledgeNews['titled'] }) {
  const { t } = words;
  if (!('commitment' in one)) return t(`todo.since.${one.what}`, { count: one.count });
  const commitment = titled.get(one.commitment);
  const title = commitment && titleIn(words, commitment);
  const word = (status: Parameters<typeof statusWord>[1]) => statusWord(words, status).toLowerCase();
  const said = one.what === 'status' ? t('todo.since.status', { before: word(one.before), after: word(one.after) }) : t(`todo.since.${one.what}`);
  return (
    <>
      <a href={commitment?.href} lang={title?.lang}>
        {title?.text}
      </a>
      : {said}
    </>
  );
}
