import { titleIn } from '#components/commitment/commitment-row.tsx';
import type { Option } from '#components/form/field.tsx';
import type { LogChoice, LogStart, SameAgain } from '#components/log/log-choice.ts';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import type { LogChoices } from '#db/working/queries/log-choices.ts';
import type { OwnEntry } from '#db/working/queries/own-entries.ts';
import type { PictureHead } from '#db/working/queries/work-pictures.ts';
import type { Words } from '#words/words.ts';

/** What a coordinator can log for, in their words. Commitments stand under their pledge where there is more than one. */
export function choicesIn(words: Words, { pledges, commitments }: LogChoices): LogChoice[] {
  const names = new Map(pledges.map((pledge) => [pledge.id, pledges.length > 1 ? pledgeTitle(words, pledge) : '']));
  return commitments.map((one) => {
    const { text, lang } = titleIn(words, one);
    return {
      id: one.id,
      group: names.get(one.pledge) ?? '',
      title: text,
      lang,
      takesHours: one.takesHours,
      measures: one.measures.map(({ id, unit }) => ({
        id,
        unit: unit ? words.unit(unit, null) : words.t('unit.ganger', { count: 2 }),
        ask: unit ? words.t('log.howMany', { unit: words.unit(unit, null) }) : words.t('log.howManyPlain'),
      })),
      places: one.places,
      preview: one.preview,
    };
  });
}

/** An entry in a few words: `Synlig polis, 2 pass, Torget`. */
export function entryWords(words: Words, { commitment, quantity, unit, place }: Pick<OwnEntry, 'commitment' | 'quantity' | 'unit' | 'place'>): string {
  const count = quantity === null ? 'none' : words.number(quantity);
  const said = words.t('log.receipt.entry', {
    title: titleIn(words, commitment).text,
    quantity: count,
    unit: unit ? words.unit(unit, quantity) : '',
    place: place ?? 'none',
  });
  return said.replace(/ ,/g, ',').trim();
}

/** The situation pictures that something can answer, by their days. */
export function pictureChoices({ t, date }: Words, pictures: PictureHead[]): Option[] {
  return pictures.map(({ id, on }) => ({ value: id, label: t('picture.of', { on: date(on) }) }));
}

/** What was logged last, to be logged once more. */
export function sameAgain(words: Words, last: OwnEntry | null): SameAgain | null {
  if (!last) return null;
  const { commitment, place, quantity, measure, from, to } = last;
  return {
    said: entryWords(words, last),
    start: { commitment: commitment.id, place: place ?? '', quantity: written(words, quantity), measure: measure ?? '', from: from ?? '', to: to ?? '' },
  };
}

export const emptyStart: LogStart = { commitment: '', on: '', place: '', quantity: '1', measure: '', from: '', to: '', note: '', picture: '' };

function written({ locale }: Words, quantity: number | null): string {
  return quantity === null ? '1' : String(quantity).replace('.', locale === 'sv' ? ',' : '.');
}
