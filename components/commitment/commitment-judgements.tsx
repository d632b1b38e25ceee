import { Judgements } from '#components/ui/judgements.tsx';
import { Section } from '#components/ui/section.tsx';
import { judgesOf } from '#domain/judges.ts';
import type { Responsible } from '#domain/organisation.ts';
import type { Reading } from '#domain/reading.ts';
import type { Words } from '#words/words.ts';
import { Reason } from './reason.tsx';
import { basisWords, statusWord } from './standing.tsx';
import { reasons } from './why-differs.ts';

type Judged = { responsible: Responsible; reading: Reading };
/** What a judgement may rest on, by public id or key, as a reader would call it. */
export type Grounds = Map<string, string>;

/** What the figures say beside what each responsible party, or the follow-up, has judged; who hasn't is named too. */
export function CommitmentJudgements({ words, commitment, grounds }: { words: Words; commitment: Judged; grounds: Grounds }) {
  const { t } = words;
  const { reading } = commitment;
  return (
    <Section id="bedomning" title={t('commitment.judgement')}>
      <Judgements
        judgements={[
          figures(words, commitment),
          ...(reading.followUpSays ? [followUp(words, reading.followUpSays)] : []),
          ...judgesOf(commitment).map((by) => party(words, reading, by, grounds)),
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

function party(words: Words, { judgements, hidden }: Reading, by: Responsible, grounds: Grounds) {
  const { t } = words;
  const who = t('commitment.partySays', { party: t(`commitment.by.${by}`) });
  const judged = judgements.find((judgement) => judgement.by === by);
  if (!judged) return { who, status: null, word: '', says: t('commitment.partyNothing') };
  const evidence = [...new Set(judged.evidence.flatMap((key) => grounds.get(key) ?? []))];
  const says = (
    <>
      <Reason words={words} reason={judged.reason} />
      {judged.cause && ` ${t('commitment.cause', { cause: t(`status.cause.${judged.cause}`) })}`}{' '}
      {evidence.length > 0 ? t('commitment.evidence', { what: words.list(evidence) }) : t(hidden ? 'commitment.evidenceHidden' : 'commitment.evidenceMissing')}
    </>
  );
  return { who, status: judged.status, word: statusWord(words, judged.status), says, by: [judged.role, words.date(judged.on)].filter(Boolean).join(', ') };
}
