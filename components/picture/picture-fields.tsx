import { Choices } from '#components/form/choices.tsx';
import { TextArea, TextField } from '#components/form/field.tsx';
import { type PictureKind, pictureKinds } from '#domain/picture.ts';
import type { Words } from '#words/words.ts';

type Said = { on: string; from: string | null; to: string | null; kinds: PictureKind[]; summary: string; summaryEn: string | null; internal: string | null };

/** A situation picture's own fields: its day, the days it is about, what it rests on, what everybody may read and what nobody outside does. */
export function PictureFields({ words: { t }, said, today }: { words: Words; said: Said; today: string }) {
  const optional = t('picture.field.optional');
  return (
    <>
      <TextField name="on" type="date" label={t('picture.field.on')} initial={said.on} max={today} />
      <fieldset className="hours">
        <legend>
          {t('picture.field.from')} – {t('picture.field.to').toLowerCase()} <small>{t('picture.field.spanHint')}</small>
        </legend>
        <TextField name="from" type="date" label={t('picture.field.from')} initial={said.from} max={today} />
        <TextField name="to" type="date" label={t('picture.field.to')} initial={said.to} max={today} />
      </fieldset>
      <Choices
        name="kinds"
        many
        legend={t('picture.field.kinds')}
        hint={t('picture.field.kindsHint')}
        options={pictureKinds.map((value) => ({ value, label: t(`picture.kinds.${value}`) }))}
        initial={said.kinds}
      />
      <TextArea name="summary" label={t('picture.field.summary')} hint={t('picture.field.summaryHint')} initial={said.summary} rows={5} />
      <TextArea name="summaryEn" label={t('picture.field.summaryEn')} optional={optional} initial={said.summaryEn} rows={3} />
      <TextArea
        name="internal"
        label={t('picture.field.internal')}
        hint={t('picture.field.internalHint')}
        optional={optional}
        initial={said.internal}
        rows={5}
      />
    </>
  );
}
