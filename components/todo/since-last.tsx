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
      {news.map((one) => {
        const lines = linesOf(one.all);
        return (
          <div key={one.href} className="measure since">
            <h3>
              <a href={one.href}>{one.pledge}</a>
            </h3>
            <NewsList words={words} titled={one.titled} lines={lines.slice(0, shownAtOnce)} />
            {lines.length > shownAtOnce && (
              <details className="more">
                <summary>{t('todo.since.more', { count: lines.length - shownAtOnce })}</summary>
                <NewsList words={words} titled={one.titled} lines={lines.slice(shownAtOnce)} />
              </details>
            )}
          </div>
        );
      })}
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

/** What is told on one line: all of a commitment's, where its first stands. */
type Line = { key: string; all: News[] };

function linesOf(all: readonly News[]): Line[] {
  const by = Map.groupBy(all, (one) => ('commitment' in one ? one.commitment : `${one.what} `));
  return [...by].map(([key, some]) => ({ key, all: some }));
}

function NewsList({ words, titled, lines }: { words: Words; titled: PledgeNews['titled']; lines: readonly Line[] }) {
  return (
    <ul className="list">
      {lines.map(({ key, all }) => {
        const commitment = titled.get(key);
        const title = commitment && titleIn(words, commitment);
        const said = all.map((one) => newsWords(words, one)).join(', ');
        return (
          <li key={key}>
            {commitment ? (
              <>
                <a href={commitment.href} lang={title?.lang}>
                  {title?.text}
                </a>
                : {said}
              </>
            ) : (
              said
            )}
          </li>
        );
      })}
    </ul>
  );
}

function newsWords(words: Words, one: News): string {
  if (one.what !== 'status') return words.t(`todo.since.${one.what}`, 'count' in one ? { count: one.count } : {});
  const [before, after] = [one.before, one.after].map((status) => statusWord(words, status).toLowerCase());
  return words.t('todo.since.status', { before, after });
}
