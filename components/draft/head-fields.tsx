import { Choices } from '#components/form/choices.tsx';
import { TextField } from '#components/form/field.tsx';
import type { Words } from '#words/words.ts';

type Choice = { id: string; name: string };
export type HeadValues = { from: string | null; to: string | null; municipalities: string[]; parties: string[] };

/** When a draft is for and between whom. */
export function HeadFields({
  words: { t },
  municipalities,
  parties,
  initial,
}: {
  words: Words;
  municipalities: Choice[];
  parties: Choice[];
  initial: HeadValues;
}) {
  const options = (all: Choice[]) => all.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <TextField name="from" label={t('draft.from')} type="date" initial={initial.from} />
      <TextField name="to" label={t('draft.to')} hint={t('draft.toHint')} type="date" initial={initial.to} />
      <Choices name="municipalities" legend={t('draft.municipalities')} options={options(municipalities)} initial={initial.municipalities} columns={1} many />
      <Choices name="parties" legend={t('draft.parties')} hint={t('draft.partiesHint')} options={options(parties)} initial={initial.parties} columns={1} many />
    </>
  );
}
