import { Facts } from '#components/ui/facts.tsx';
import { Tally } from '#components/ui/tally.tsx';
import type { Deviation } from '#domain/deviation.ts';
import { deviationHeading, deviationLead, sinceReport } from '#domain/deviation-sentence.ts';
import type { PledgeReading } from '#domain/pledge-reading.ts';
import type { Words } from '#words/words.ts';

type HeadProps = {
  words: Words;
  deviations: readonly Deviation[];
  reading: PledgeReading;
  asOf: string;
  kicker: React.ReactNode;
  /** The last report that anyone may read. */
  report: { number: number; frozenOn: string; href: string } | null;
};

/** What deviates, in one sentence, and how all the others stand; the facts beside it say how to read the order. */
export function DeviationHead({ words, deviations, reading, asOf, kicker, report }: HeadProps) {
  const { t } = words;
  const lead = [deviationLead(deviations, reading.phase), sinceReport(deviations, report?.frozenOn ?? null)].filter((one) => one !== null);
  return (
    <div className="wrap head">
      <div className="columns">
        <div>
          <p className="kicker">{kicker}</p>
          <h1 className="verdict">{words.say(deviationHeading(deviations, reading.phase))}</h1>
          {lead.map((one) => (
            <p key={one.key} className="lead">
              {words.say(one)}
            </p>
          ))}
          {reading.total > 0 && (
            <Tally groups={reading.groups.map(({ status, count }) => ({ status, count, word: t(`status.tally.${status}`, { n: count }) }))} />
          )}
        </div>
        <Facts
          facts={[
            { term: t('deviation.asOf'), fact: words.date(asOf) },
            { term: t('deviation.report'), fact: report ? <ReportLink words={words} report={report} /> : t('deviation.reportNone') },
            { term: t('deviation.order'), fact: t('deviation.orderText') },
          ]}
        />
      </div>
    </div>
  );
}

function ReportLink({ words: { t, date }, report }: { words: Words; report: NonNullable<HeadProps['report']> }) {
  return <a href={report.href}>{t('deviation.reportOf', { nr: report.number, on: date(report.frozenOn) })}</a>;
}
