import { statusWord } from '#components/commitment/standing.tsx';
import { Judgements } from '#components/ui/judgements.tsx';
import type { Responsible } from '#domain/organisation.ts';
import type { Reading } from '#domain/reading.ts';
import { textTakenDown } from '#domain/takedown.ts';
import type { Words } from '#words/words.ts';

/** What the figures and each party say now, beside each other: what a new judgement will stand next to. */
export function SaidSoFar({ words, responsible, reading }: { words: Words; responsible: Responsible; reading: Reading }) {
  const { t } = words;
  const expected: Responsible[] = responsible === 'joint' ? ['municipality', 'police'] : [responsible];
  const parties = [...new Set([...expected, ...reading.judgements.map(({ by }) => by)])];
  const figures = {
    who: t('commitment.figuresSay'),
    status: reading.figuresSay,
    word: reading.figuresSay ? statusWord(words, reading.figuresSay) : '',
    says: reading.figuresSay ? words.say(reading.sentence) : t('commitment.figuresNothing'),
  };
  const said = parties.map((by) => {
    const judged = reading.judgements.find((judgement) => judgement.by === by);
    const who = t('commitment.partySays', { party: t(`commitment.by.${by}`) });
    if (!judged) return { who, status: null, word: '', says: t('commitment.partyNothing') };
    return {
      who,
      status: judged.status,
      word: statusWord(words, judged.status),
      says: <Reason key={by} words={words} reason={judged.reason} />,
      by: [judged.role, words.date(judged.on)].filter(Boolean).join(', '),
    };
  });
  return (
    <section className="said-so-far">
      <h2>{t('assess.form.soFar')}</h2>
      <Judgements judgements={[figures, ...said]} />
    </section>
  );
}

/** A party's own words; they are as it wrote them, whatever the reader's language. */
export function Reason({ words: { t, locale }, reason }: { words: Words; reason: string }) {
  if (reason === textTakenDown) return t('revision.publication.textTakenDown');
  return <span lang={locale === 'sv' ? undefined : 'sv'}>{reason}</span>;
}
