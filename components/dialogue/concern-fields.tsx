import { Select, TextArea, TextField } from '#components/form/field.tsx';
import { TimeBlockFields } from '#components/when/time-block-fields.tsx';
import { weekWords } from '#components/when/time-block-words.ts';
import type { Concern } from '#domain/dialogue.ts';
import { timeBlockCode } from '#domain/time-block.ts';
import type { Words } from '#words/words.ts';

type Said = Pick<Concern, 'text' | 'topic' | 'theme' | 'mentions' | 'place' | 'times'>;

/** What was said, in other words: about what, grouped under what, how often, where and when. */
export function ConcernFields({
  words,
  said,
  topics,
  themes,
  areas,
  threshold,
}: {
  words: Words;
  said: Partial<Said>;
  topics: readonly string[];
  themes: readonly string[];
  areas: readonly string[];
  threshold: number;
}) {
  const { t } = words;
  const optional = t('round.optional');
  return (
    <>
      <TextArea name="text" label={t('round.note.text')} hint={t('round.note.textHint')} initial={said.text} rows={3} />
      <Select
        name="topic"
        label={t('round.note.topic')}
        initial={said.topic ?? ''}
        options={[{ value: '', label: t('round.note.noTopic') }, ...topics.map((value) => ({ value, label: t(`dialogue.topics.${value}`) }))]}
      />
      <TextField name="theme" label={t('round.note.theme')} hint={t('round.note.themeHint')} optional={optional} initial={said.theme} list={themes} />
      <TextField
        name="mentions"
        label={t('round.note.mentions')}
        hint={t('round.note.mentionsHint', { n: threshold })}
        optional={optional}
        inputMode="numeric"
        initial={said.mentions == null ? null : String(said.mentions)}
      />
      <TextField name="place" label={t('round.note.place')} optional={optional} initial={said.place} list={areas} />
      <TimeBlockFields
        name="times"
        legend={t('round.note.times')}
        hint={t('round.note.timesHint')}
        week={weekWords(words)}
        initial={(said.times ?? []).map(timeBlockCode)}
      />
    </>
  );
}
