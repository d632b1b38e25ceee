import { notFound } from 'next/navigation';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { unitAt } from '#components/place/done-there.tsx';
import { pledgeName } from '#components/pledge/period-label.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import type { Words } from '#words/words.ts';
import { placesOf, type ShownPlace } from '../places-of.ts';
import type { Dataset, Value } from './dataset.ts';

/** What was asked, promised and done, place by place or at one place: a row for each concern, commitment that points it out, and commitment with something done. */
export function placeDataset(words: Words, municipality: Municipality, pledge: PublishedPledge, slug?: string): Dataset {
  const { places, commitments } = placesOf(pledge);
  const shown = slug === undefined ? places : [places.find((one) => one.slug === slug) ?? notFound()];
  const { t } = words;
  return {
    title: `${municipality.name}: ${t('place.title')}, ${pledgeName(words, pledge)}`,
    invented: municipality.example,
    columns: ['place', 'layer', 'what', 'value', 'unit', 'latest', 'status'],
    rows: shown.flatMap(({ name, concerns, promised, done }) => [
      ...concerns.map((concern) => [name, 'asked', concern.text, ...mentionsOf(words, concern)]),
      ...promised.map((id): Value[] => [name, 'promised', titleOf(id), null, null, null, null]),
      ...done.map(({ commitment, quantity, measure, latest }): Value[] => {
        const unit = unitAt(commitments.find(({ id }) => id === commitment)?.measures ?? [], measure);
        return [name, 'done', titleOf(commitment), quantity, unit, latest, quantity === null ? t('status.missing.numberNotStated') : null];
      }),
    ]),
  };

  function titleOf(id: string): Value {
    const found = commitments.find((one) => one.id === id);
    return found ? titleIn(words, found).text : null;
  }
}

function mentionsOf({ t }: Words, { mentions, fewer }: ShownPlace['concerns'][number]): Value[] {
  const status = mentions !== null ? null : fewer === null ? t('when.data.named') : t('when.data.fewer', { n: fewer });
  return [mentions, t('when.data.mentions'), null, status];
}
