import { Choices } from '#components/form/choices.tsx';
import { Select, TextArea, TextField } from '#components/form/field.tsx';
import { TimeBlockFields } from '#components/when/time-block-fields.tsx';
import { timeBlockChoices, weekWords } from '#components/when/time-block-words.ts';
import { knownKinds } from '#domain/commitment.ts';
import { responsibles } from '#domain/organisation.ts';
import { publicationClasses } from '#domain/publication-class.ts';
import type { PromisedCommitment } from '#domain/revision.ts';
import { type Hint, hintKeys, hintsOf } from '#domain/testability.ts';
import { timeBlockCode } from '#domain/time-block.ts';
import type { Words } from '#words/words.ts';
import { AdviceOn, Advised } from './advice.tsx';
import { kindWords } from './kind-words.ts';
import { MeasureFields } from './measure-fields.tsx';

export type Period = { from: string | null; to: string | null };

/** Everything that is written of a commitment in a draft, with advice about what would make it easier to follow up. */
export function CommitmentFields({
  words,
  commitment,
  period,
  areas,
  area,
}: {
  words: Words;
  commitment: PromisedCommitment | null;
  period: Period;
  areas: { id: string; title: string }[];
  area: string;
}) {
  const { t } = words;
  const optional = t('work.form.optional');
  return (
    <Advised hints={commitment ? hintsOf(commitment, period) : []} period={period} said={adviceWords(words)}>
      <Select name="area" label={t('draft.commitment.area')} initial={area} options={areas.map(({ id, title }) => ({ value: id, label: title }))} />
      <TextField name="title" label={t('draft.commitment.title')} hint={t('draft.commitment.titleHint')} initial={commitment?.title} />
      <WordingFields words={words} commitment={commitment} />
      <fieldset className="plain">
        <legend>{t('draft.commitment.measures')}</legend>
        <Advice words={words} field="measures" />
        <MeasureFields words={words} measures={commitment?.measures ?? []} />
      </fieldset>
      <Choices
        name="responsible"
        legend={t('draft.commitment.responsible')}
        options={responsibles.map((value) => ({ value, label: t(`commitment.by.${value}`) }))}
        initial={commitment?.responsible}
      />
      <TextArea
        name="parties"
        label={t('draft.commitment.parties')}
        hint={t('draft.commitment.partiesHint')}
        initial={commitment?.parties.join('\n')}
        optional={optional}
        rows={2}
      />
      <Advice words={words} field="parties" />
      <Select
        name="kind"
        label={t('draft.commitment.kind')}
        initial={commitment?.kind ?? 'cooperation'}
        options={[...new Set<string>([...knownKinds, ...(commitment ? [commitment.kind] : [])])].map((value) => ({ value, label: kindWords(words, value) }))}
      />
      <Choices
        name="publicationClass"
        legend={t('draft.commitment.class')}
        columns={2}
        initial={commitment?.publicationClass ?? ''}
        options={[
          ...(commitment ? [] : [{ value: '', label: t('draft.commitment.classUsual') }]),
          ...publicationClasses.map((value) => ({ value, label: t(`draft.classes.${value}`), hint: t(`draft.classHints.${value}`) })),
        ]}
      />
      <TextArea
        name="places"
        label={t('draft.commitment.places')}
        hint={t('draft.commitment.placesHint')}
        initial={commitment?.places.join('\n')}
        optional={optional}
        rows={2}
      />
      <TextField name="times" label={t('draft.commitment.times')} hint={t('draft.commitment.timesHint')} initial={commitment?.times} optional={optional} />
      <TimeBlockFields
        name="timeBlocks"
        legend={t('draft.commitment.timeBlocks')}
        hint={t('draft.commitment.timeBlocksHint')}
        week={weekWords(words)}
        initial={(commitment?.timeBlocks ?? []).map(timeBlockCode)}
      />
      <TextField
        name="reportingEveryDays"
        label={t('draft.commitment.rhythm')}
        hint={t('draft.commitment.rhythmHint')}
        suffix={t('draft.commitment.rhythmUnit')}
        initial={commitment?.reportingEveryDays?.toString()}
        inputMode="numeric"
        optional={optional}
      />
      <Advice words={words} field="reportingEveryDays" />
    </Advised>
  );
}

/** The promise word for word and what would count as keeping it. */
export function WordingFields({ words, commitment }: { words: Words; commitment: Pick<PromisedCommitment, 'wording' | 'keptWhen'> | null }) {
  const { t } = words;
  return (
    <>
      <TextArea name="wording" label={t('draft.commitment.wording')} initial={commitment?.wording} rows={5} />
      <Advice words={words} field="wording" />
      <TextArea name="keptWhen" label={t('draft.commitment.keptWhen')} hint={t('draft.commitment.keptWhenHint')} initial={commitment?.keptWhen} rows={2} />
      <Advice words={words} field="keptWhen" />
    </>
  );
}

export function Advice({ words: { t }, field }: { words: Words; field: Hint['field'] }) {
  return <AdviceOn field={field} label={`${t('draft.advice.heading')}:`} />;
}

/** The advice's sentences for the browser, with a place left for the words. */
export function adviceWords({ t }: Words): Record<string, string> {
  return Object.fromEntries(hintKeys.map((key) => [key, t(`draft.advice.${key}`, { words: '{words}' })]));
}

/** One piece of advice in the page's language. */
export function hintText({ t }: Words, { key, words }: Hint): string {
  return t(`draft.advice.${key}`, { words: words.map((word) => `”${word}”`).join(', ') });
}

/** The fields' names and the words of their values, for what somebody else made of them meanwhile. */
export function commitmentLabels(words: Words, areas: { id: string; title: string }[]) {
  const { t } = words;
  const names = { area: 'area', title: 'title', wording: 'wording', keptWhen: 'keptWhen', responsible: 'responsible', parties: 'parties', kind: 'kind' };
  const more = { publicationClass: 'class', places: 'places', times: 'times', timeBlocks: 'timeBlocks', reportingEveryDays: 'rhythm' };
  const labels = Object.fromEntries(Object.entries({ ...names, ...more }).map(([field, key]) => [field, t(`draft.commitment.${key}`)]));
  const choices = {
    ...Object.fromEntries(areas.map(({ id, title }) => [id, title])),
    ...Object.fromEntries(responsibles.map((value) => [value, t(`commitment.by.${value}`)])),
    ...Object.fromEntries(publicationClasses.map((value) => [value, t(`draft.classes.${value}`)])),
    ...timeBlockChoices(words),
    ...Object.fromEntries(knownKinds.map((value) => [value, t(`draft.kinds.${value}`)])),
  };
  return { labels, choices };
}

export function meanwhileWords({ t }: Words) {
  return { title: t('draft.meanwhile.title'), lead: t('draft.meanwhile.lead'), empty: t('draft.meanwhile.empty') };
}
