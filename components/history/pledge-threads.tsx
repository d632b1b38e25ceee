import { titleIn } from '#components/commitment/commitment-row.tsx';
import { Reason } from '#components/commitment/reason.tsx';
import { Standing } from '#components/commitment/standing.tsx';
import { paths } from '#components/paths.ts';
import { Lineage } from '#components/pledge/lineage.tsx';
import { periodLabel, pledgeName } from '#components/pledge/period-label.ts';
import { Flag } from '#components/ui/flag.tsx';
import { Section } from '#components/ui/section.tsx';
import type { Pledge } from '#domain/pledge.ts';
import type { PledgeReading } from '#domain/pledge-reading.ts';
import type { Reading } from '#domain/reading.ts';
import type { Threads } from '#domain/threads.ts';
import type { Words } from '#words/words.ts';

type Told = { id: string; slug: string; title: string; titleEn: string | null; reading: Reading; withdrawn: { reason: string } | null };
type Related = { id: string; key: string; slug: string; areaName: string | null; from: string | null; to: string | null };
type ThreadsProps = {
  words: Words;
  municipality: string;
  pledge: Related & { lineage: Pledge['lineage']; reading: PledgeReading };
  commitments: Told[];
  before: Related | null;
  threads: Threads<Told> | null;
  /** Whether its whole text is known: only then is what isn't in it dropped. */
  isWhole: boolean;
  /** Whether that of the pledge before is: only then is what goes on from nothing new. */
  isBeforeWhole: boolean;
  related: Related[];
};

/** One pledge in the history: what it came to, and each commitment as continued, changed, new; those of the pledge before that vanished are seen. */
export function PledgeThreads({ words, municipality, pledge, commitments, before, threads, isWhole, isBeforeWhole, related }: ThreadsProps) {
  const { t } = words;
  const links = paths(words.locale);
  const from = before ? periodLabel(words, before) : '';
  const known = threads?.known ? threads : null;
  return (
    <Section id={`lofte-${pledge.slug}`} title={<a href={links.pledge(municipality, pledge.slug)}>{pledgeName(words, pledge)}</a>}>
      <p>{words.say(pledge.reading.verdict)}</p>
      {pledge.lineage.length > 0 && <Lineage words={words} municipality={municipality} lineage={pledge.lineage} related={related} />}
      {before && !known && commitments.length > 0 && <p className="small quiet-text">{t('history.threadsUnknown', { from })}</p>}
      {commitments.length > 0 && (
        <ul className="list">
          {commitments.map((commitment) => {
            const thread = known && [...known.continued, ...known.resumed].find(({ to }) => to.id === commitment.id);
            const other = related.find(({ key }) => key === thread?.pledge);
            return (
              <li key={commitment.id}>
                <Named words={words} commitment={commitment} href={links.commitment(municipality, pledge.slug, commitment.slug)} />
                {commitment.withdrawn && (
                  <>
                    <br />
                    <small className="quiet-text">
                      {t('history.withdrawn')} <Reason words={words} reason={commitment.withdrawn.reason} />
                    </small>
                  </>
                )}
                {known && !commitment.withdrawn && (
                  <>
                    <br />
                    <small className="quiet-text">
                      {thread
                        ? t(`history.${thread.how}`, { from: other ? periodLabel(words, other) : from })
                        : t(isBeforeWhole ? 'history.added' : 'history.addedUnsure', { from })}
                      {thread && thread.from.title !== commitment.title && ` (${t('history.was', { title: thread.from.title })})`}
                    </small>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {known && known.dropped.length > 0 && (
        <>
          <p className="area">{t(isWhole ? 'history.dropped' : 'history.droppedUnsure', { from })}</p>
          <ul className="list">
            {known.dropped.map((commitment) => (
              <li key={commitment.id}>
                <Named words={words} commitment={commitment} href={before ? links.commitment(municipality, before.slug, commitment.slug) : ''} />{' '}
                {commitment.withdrawn ? <Reason words={words} reason={commitment.withdrawn.reason} /> : isWhole && <Flag>{t('dialogue.reasonMissing')}</Flag>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Named({ words, commitment, href }: { words: Words; commitment: Told; href: string }) {
  const title = titleIn(words, commitment);
  return (
    <>
      <a href={href} lang={title.lang}>
        {title.text}
      </a>{' '}
      <span className="small quiet-text">
        <Standing words={words} status={commitment.reading.status} basis={commitment.reading.basis} small />
      </span>
    </>
  );
}
