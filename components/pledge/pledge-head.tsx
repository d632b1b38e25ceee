import { Facts } from '#components/ui/facts.tsx';
import { Tally } from '#components/ui/tally.tsx';
import type { PledgeReading } from '#domain/pledge-reading.ts';
import type { Source } from '#domain/source.ts';
import type { Words } from '#words/words.ts';
import { periodLabel, pledgeName } from './period-label.ts';
import { SourceLink } from './source-list.tsx';

export type HeadPledge = {
  areaName: string | null;
  from: string | null;
  to: string | null;
  periodNote: string | null;
  phase: 'before' | 'during' | 'after';
  published: string | null;
  signed: string | null;
  parties: { name: string; type: string }[];
  sources: Source[];
  reading: PledgeReading;
  updated: string | null;
};

/** What the pledge came to, in one sentence, with one mark per commitment and the facts beside it. */
export function PledgeHead({
  words,
  pledge,
  judged,
  saidDone,
  kicker,
}: {
  words: Words;
  pledge: HeadPledge;
  judged: number;
  saidDone: number;
  kicker?: React.ReactNode;
}) {
  const { t } = words;
  const { reading } = pledge;
  return (
    <div className="wrap head">
      <div className="columns">
        <div>
          <p className="kicker">
            {kicker ?? pledgeName(words, pledge)} ·{' '}
            {pledge.to === null && pledge.phase === 'during' ? t('pledge.openEnded') : t(`pledge.phase.${pledge.phase}`)}
          </p>
          <h1 className="verdict">{words.say(reading.verdict)}</h1>
          {(reading.lead || saidDone > 0) && (
            <p className="lead">{[reading.lead && words.say(reading.lead), saidDone > 0 && t('pledge.saidDone', { n: saidDone })].filter(Boolean).join(' ')}</p>
          )}
          {reading.total > 0 && (
            <Tally groups={reading.groups.map(({ status, count }) => ({ status, count, word: t(`status.tally.${status}`, { n: count }) }))} />
          )}
        </div>
        <Facts
          facts={[
            { term: t('pledge.parties'), fact: partiesOf(words, pledge.parties) },
            { term: t('pledge.period'), fact: <PeriodFact words={words} pledge={pledge} /> },
            { term: t('pledge.source'), fact: pledge.sources[0] ? <SourceLink words={words} source={pledge.sources[0]} /> : t('pledge.sourceMissing') },
            { term: t('pledge.judged'), fact: judged === 0 ? t('pledge.judgedNone') : t('pledge.judgedSome', { n: judged }) },
            ...(pledge.updated && pledge.phase === 'during' ? [{ term: t('pledge.updated', { when: '' }).trim(), fact: words.date(pledge.updated) }] : []),
          ]}
        />
      </div>
    </div>
  );
}

/** The municipality is on its own page and called so; several are named. */
function partiesOf({ t, list }: Words, parties: HeadPledge['parties']): string {
  const municipalities = parties.filter(({ type }) => type === 'municipality');
  const names = parties.map(({ name, type }) => (type === 'municipality' && municipalities.length === 1 ? t('pledge.partyMunicipality') : name));
  const words = list(names);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function PeriodFact({ words, pledge }: { words: Words; pledge: HeadPledge }) {
  const { t, date, locale } = words;
  const when = [
    periodLabel(words, pledge),
    pledge.signed && t('pledge.signed', { when: date(pledge.signed) }),
    !pledge.signed && pledge.published && t('pledge.published', { when: date(pledge.published) }),
  ];
  return (
    <>
      {when.filter(Boolean).join(', ')}
      {pledge.periodNote && (
        <>
          . <span lang={locale === 'sv' ? undefined : 'sv'}>{pledge.periodNote}</span>
        </>
      )}
    </>
  );
}
