import { Choices } from '#components/form/choices.tsx';
import { Select, TextArea, TextField } from '#components/form/field.tsx';
import type { Dialogue } from '#domain/dialogue.ts';
import type { Words } from '#words/words.ts';

type Frame = Pick<Dialogue, 'label' | 'audience' | 'method' | 'when' | 'until' | 'places' | 'questions' | 'ledBy' | 'note'>;

/** The frame of a round: with whom, how, when, where, with which questions, and who leads it. */
export function RoundFields({
  words: { t },
  round,
  today,
  audiences,
  methods,
}: {
  words: Words;
  round: Frame | null;
  today: string;
  audiences: readonly string[];
  methods: readonly string[];
}) {
  const optional = t('round.optional');
  const isPartial = (day: string | null | undefined) => typeof day === 'string' && day.length < 10;
  return (
    <>
      <TextField name="label" label={t('round.field.label')} hint={t('round.field.labelHint')} initial={round?.label} />
      <Choices
        name="audience"
        legend={t('round.field.audience')}
        initial={round?.audience ?? 'citizens'}
        options={audiences.map((value) => ({ value, label: t(`log.heard.audiences.${value}`) }))}
      />
      <Select
        name="method"
        label={t('round.field.method')}
        initial={round ? (round.method ?? '') : 'street'}
        options={[
          ...methods.map((value) => ({ value, label: t(`log.heard.methods.${value}`) })),
          ...(round && round.method === null ? [{ value: '', label: t('round.facts.notSaid') }] : []),
        ]}
      />
      <TextField name="when" label={t('round.field.when')} type={isPartial(round?.when) ? 'text' : 'date'} initial={round?.when ?? (round ? null : today)} />
      <TextField name="until" label={t('round.field.until')} optional={optional} type={isPartial(round?.until) ? 'text' : 'date'} initial={round?.until} />
      <TextArea
        name="places"
        label={t('round.field.places')}
        hint={t('round.field.placesHint')}
        optional={optional}
        initial={round?.places.join('\n')}
        rows={3}
      />
      <TextField name="questions" label={t('round.field.questions')} hint={t('round.field.questionsHint')} optional={optional} initial={round?.questions} />
      <TextField name="ledBy" label={t('round.field.ledBy')} hint={t('round.field.ledByHint')} optional={optional} initial={round?.ledBy} />
      <TextArea name="note" label={t('round.field.note')} hint={t('round.field.noteHint')} optional={optional} initial={round?.note} rows={2} />
    </>
  );
}
