import { Facts } from '#components/ui/facts.tsx';
import { Tally } from '#components/ui/tally.tsx';
import type { Deviation } from '#domain/deviation.ts';
import { deviationHeading, deviationLead } from '#domain/deviation-sentence.ts';
import type { PledgeReading } from '#domain/pledge-reading.ts';
import type { Words } from '#words/words.ts';

type HeadProps = { words: Words; deviations: readonly Deviation[]; reading: PledgeReading; asOf: string; kicker: React.ReactNode; children?: React.ReactNode };

/** What deviates, in one sentence, and how all the others stand; the facts beside it say how to read the order. */
export function DeviationHead({ words, deviations, reading, asOf, kicker, children }: HeadProps) {
  const { t } = words;
  const lead = deviationLead(deviations, reading.phase);
  return (
    <div className="wrap head">
      <div className="columns">
        <div>
          <p className="kicker">{kicker}</p>
          <h1 className="verdict">{words.say(deviationHeading(deviations, reading.phase))}</h1>
          {lead && <p className="lead">{words.say(lead)}</p>}
          {reading.total > 0 && (
            <Tally groups={reading.groups.map(({ status, count }) => ({ status, count, word: t(`status.tally.${status}`, { n: count }) }))} />
          )}
          {children}
        </div>
        <Facts
          facts={[
            { term: t('deviation.asOf'), fact: words.date(asOf) },
            { term: t('deviation.order'), fact: t('deviation.orderText') },
          ]}
        />
      </div>
    </div>
  );
}
