import { Judgements } from '#components/ui/judgements.tsx';
import { Section } from '#components/ui/section.tsx';
import type { Responsible } from '#domain/organisation.ts';
import type { Reading } from '#domain/reading.ts';
import type { Words } from '#words/words.ts';
import { basisWords, statusWord } from './standing.tsx';

type Judged = { responsible: Responsible; reading: Reading };

/** What the figures say beside what each responsible party, or the follow-up, has judged; who hasn't is named too. */
export function CommitmentJudgements({ words, commitment }: { words: Words; commitment: Judged }) {
  const { t } = words;
  const { reading } = commitment;
  return (
    <Section id="bedomning" title={t('commitment.judgement')}>
      <Judgements
        judgements={[
          figures(words, commitment),
          ...(reading.followUpSays ? [followUp(words, reading.followUpSays)] : []),
          ...partiesOf(commitment).map((by) => party(words, reading, by)),
        ]}
        why={reading.differs ? { label: t('commitment.why'), text: reasons(words, reading) || t('commitment.whyMissing') } : null}
      />
    </Section>
  );
}

function figures(words: Words, { reading }: Judged) {
  const { t } = words;
  const nothing = reading.hidden ? 'commitment.figuresHidden' : 'commitment.figuresNothing';
  const status = reading.figuresSay;
  return { who: t('commitment.figuresSay'), status, word: status ? statusWord(words, status) : '', says: status ? words.say(reading.sentence) : t(nothing) };
}

function followUp(words: Words, { status, basis }: NonNullable<Reading['followUpSays']>) {
  return { who: words.t('commitment.followUpSays'), status, word: statusWord(words, status), says: basisWords(words, basis) };
}

function party(words: Words, { judgements }: Reading, by: Responsible) {
  const { t } = words;
  const who = t('commitment.partySays', { party: t(`commitment.by.${by}`) });
  const judged = judgements.find((judgement) => judgement.by === by);
  if (!judged) return { who, status: null, word: '', says: t('commitment.partyNothing') };
  const says = (
    <>
      <span lang={words.locale === 'sv' ? undefined : 'sv'}>{judged.reason}</span>
      {judged.cause && ` ${t('commitment.cause', { cause: t(`status.cause.${judged.cause}`) })}`}
    </>
  );
  return { who, status: judged.status, word: statusWord(words, judged.status), says, by: [judged.role, words.date(judged.on)].filter(Boolean).join(', ') };
}

/** Each party of a joint commitment records its own part. */
function partiesOf({ responsible, reading }: Judged): Responsible[] {
  const expected: Responsible[] = responsible === 'joint' ? ['municipality', 'police'] : [responsible];
  const together = reading.judgements.some(({ by }) => by === 'joint');
  return [...new Set([...(together ? ['joint' as const] : expected), ...reading.judgements.map(({ by }) => by)])];
}

function reasons({ t }: Words, { judgements }: Reading): string {
  return judgements
    .filter(({ cause }) => cause)
    .map(({ by, reason, cause }) => `${t(`commitment.by.${by}`)}: ${reason} ${t('commitment.cause', { cause: t(`status.cause.${cause}`) })}`)
    .join(' ');
}
