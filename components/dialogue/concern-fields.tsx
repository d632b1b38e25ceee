import { Select, TextArea, TextField } from '#components/form/field.tsx';
import type { Concern } from '#domain/dialogue.ts';
import type { Words } from '#words/words.ts';
import { blocks, blockWord, weekdays, weekdayWord } from './week.ts';

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
      <Times words={words} times={said.times ?? []} />
    </>
  );
}

/** Weekdays by four-hour blocks, a tick box in each cell; wide, so it scrolls by itself on a phone. */
function Times({ words, times }: { words: Words; times: Concern['times'] }) {
  const { t } = words;
  const isChosen = (weekday: number, block: number) => times.some((one) => one.weekday === weekday && one.block === block);
  return (
    <details className="times" open={times.length > 0 || undefined}>
      <summary>{t('round.note.times')}</summary>
      <p className="hint">{t('round.note.timesHint')}</p>
      <table>
        <thead>
          <tr>
            <td />
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekdayWord(words, weekday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {blocks.map((block) => (
            <tr key={block}>
              <th scope="row">{blockWord(block)}</th>
              {weekdays.map((weekday) => (
                <td key={weekday}>
                  <label>
                    <input type="checkbox" name="times" value={`${weekday}-${block}`} defaultChecked={isChosen(weekday, block)} />
                    <span className="hidden">{t('round.note.time', { day: weekdayWord(words, weekday), block: blockWord(block) })}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
