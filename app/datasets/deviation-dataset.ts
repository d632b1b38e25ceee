import { notFound } from 'next/navigation';
import { reasonWords } from '#components/commitment/reason.tsx';
import { basisWords, statusWord } from '#components/commitment/standing.tsx';
import { pledgeName } from '#components/pledge/period-label.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import type { Words } from '#words/words.ts';
import { causesIn } from '../causes-in.ts';
import { deviationsIn } from '../deviations-in.ts';
import type { Dataset, Value } from './dataset.ts';
import { seriesDataset } from './series-dataset.ts';

/** Every commitment among what deviates, worst first: a row for each party whose word is expected. Empty `said` columns: it has said nothing yet. */
export function pledgeDeviations(words: Words, municipality: Municipality, pledge: PublishedPledge): Dataset {
  return {
    title: `${municipality.name}: ${words.t('deviation.titleOf', { pledge: pledgeName(words, pledge) })}`,
    invented: municipality.example,
    columns: [
      ...['commitment', 'title', 'responsible', 'place', 'status', 'status_word', 'according_to', 'stale_since', 'next_report', 'since_last_report'],
      ...['distance', 'distance_state', 'distance_comparator', 'distance_unit', 'distance_days', 'distance_until'],
      ...['said_by', 'said', 'cause', 'reason', 'said_on'],
    ],
    rows: deviationsIn(pledge).flatMap(
      ({ commitment: { slug, title, responsible, reading }, place, status, staleSince, nextReport, since, distances, said }) => {
        const [distance] = distances;
        const standing: Value[] = [slug, title, responsible, place, status, statusWord(words, status), basisWords(words, reading.basis)];
        const apart: Value[] = distance
          ? [distance.by.amount, distance.state, distance.by.comparator, distance.unit, distance.days, distance.until]
          : [null, null, null, null, null, null];
        return said.map((one): Value[] => [
          ...standing,
          ...[staleSince, nextReport, since],
          ...apart,
          ...[one.by, one.status, one.cause, one.status === null ? null : reasonWords(words, one.reason), one.on],
        ]);
      },
    ),
  };
}

/** How many commitments had each cause, month by month. */
export function deviationCauses(words: Words, municipality: Municipality, pledge: PublishedPledge): Dataset {
  const { series, title } = causesIn(words, pledge) ?? notFound();
  return seriesDataset(words, series, words.say(title), municipality.example);
}
