import { Choices } from '#components/form/choices.tsx';
import { Select } from '#components/form/field.tsx';
import { fieldText } from '#components/revision/field-text.ts';
import { TextDiff } from '#components/revision/text-diff.tsx';
import { type Commitment, continuing } from '#domain/commitment.ts';
import { promiseChanged } from '#domain/revision.ts';
import type { Words } from '#words/words.ts';

type Choice = { id: string; label: string };
type FieldsProps = {
  words: Words;
  /** The earlier commitments, and which is chosen: what it comes from, else what it is like. */
  choices: Choice[];
  chosen: string | null;
  how: NonNullable<Commitment['continues']>['how'] | 'new' | null;
  differs: boolean;
};

/** From which earlier commitment, and how. */
export function OriginFields({ words: { t }, choices, chosen, how, differs }: FieldsProps) {
  return (
    <>
      <Select
        name="from"
        label={t('draft.origins.from')}
        initial={chosen ?? ''}
        options={[{ value: '', label: t('draft.origins.choose') }, ...choices.map(({ id, label }) => ({ value: id, label }))]}
      />
      <Choices
        name="how"
        legend={t('draft.origins.how')}
        hint={differs ? t('draft.origins.sameDiffers') : undefined}
        initial={how}
        options={[...continuing, 'new' as const].map((value) => ({
          value,
          label: t(`draft.origins.choices.${value}`),
          hint: t(`draft.origins.choiceHints.${value}`),
        }))}
      />
    </>
  );
}

/** How the words of a commitment differ from those of the earlier one, field by field, for whoever decides whether it goes on from that. */
export function OriginDiff({ words, from, to, nameOf }: { words: Words; from: Commitment; to: Commitment; nameOf: (key: string) => string }) {
  const { t } = words;
  const fields = promiseChanged(from, to);
  if (fields.length === 0) return <p>{t('draft.origins.same')}</p>;
  return (
    <div>
      <p className="label">{t('draft.origins.differs')}</p>
      <dl className="changes">
        {fields.map(({ field, before, after }) => (
          <div key={field}>
            <dt className="label">{t(`revision.fields.${field}`)}</dt>
            <dd>
              <TextDiff words={words} before={fieldText(words, field, before, nameOf)} after={fieldText(words, field, after, nameOf)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
