import { titleIn } from '#components/commitment/commitment-row.tsx';
import { Choices } from '#components/form/choices.tsx';
import { TextArea, TextField } from '#components/form/field.tsx';
import type { Concern } from '#domain/dialogue.ts';
import type { Words } from '#words/words.ts';

type Linked = { id: string; title: string; titleEn: string | null };

/** What became of what people said, and what goes with each answer: commitments, to whom, why. What doesn't go with the chosen one isn't asked for. */
export function AnswerFields({
  words,
  states,
  concern,
  chosen,
  all,
}: {
  words: Words;
  states: readonly Concern['state'][];
  concern: Pick<Concern, 'state' | 'reason' | 'passedTo'>;
  chosen: Linked[];
  all: Linked[];
}) {
  const { t } = words;
  const optional = t('round.optional');
  return (
    <div className="answer">
      <Choices
        name="state"
        legend={t('round.answer.state')}
        columns={1}
        initial={chosen.length > 0 ? 'inCommitment' : concern.state}
        options={states.map((value) => ({ value, label: t(`round.answer.${value}`) }))}
      />
      <div className="when-inCommitment">
        <Choices
          name="commitments"
          legend={t('round.answer.commitments')}
          columns={1}
          many
          initial={chosen.map(({ id }) => id)}
          options={all.map((one) => ({ value: one.id, label: titleIn(words, one).text }))}
        />
      </div>
      <div className="when-passedOn">
        <TextField name="passedTo" label={t('round.answer.passedTo')} hint={t('round.answer.passedToHint')} initial={concern.passedTo} />
      </div>
      <div className="when-passedOn when-notActedOn">
        <TextArea name="reason" label={t('round.answer.reason')} hint={t('round.answer.reasonHint')} optional={optional} initial={concern.reason} rows={3} />
      </div>
    </div>
  );
}
