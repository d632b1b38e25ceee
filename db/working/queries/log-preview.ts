import { boundsOf, type Day } from '#domain/calendar.ts';
import { type Division, placeAs } from '#domain/division.ts';
import { type PublicationClass, stricter } from '#domain/publication-class.ts';
import { coarser, finestPlaces, type PublicationSetting } from '#domain/publication-setting.ts';
import { spanAt, timeStep } from '#domain/shown-from.ts';
import { suspicionsIn } from '#domain/suspicion.ts';
import { sameUnit } from '#domain/unit.ts';
import type { OwnCommitment } from './own-pledges.ts';

type Rules = { setting: PublicationSetting; divisions: Division[] };
/** Whether a text has been let through in the pledge. */
type LetThrough = (text: string) => boolean;

/**
 * What the public's view of one more activity or figure depends on: its class, the settings that hold, the areas, and what is done so far where that is the
 * own party's alone. `entry` is the row's id of one that is among it already, and is left out.
 */
export function previewGround(
  own: Pick<OwnCommitment, 'commitment' | 'view' | 'idOf'>,
  { setting, divisions }: Rules,
  isLetThrough: LetThrough,
  entry: string | null = null,
) {
  const { commitment, view, idOf } = own;
  const { delayDays, threshold, roundingTo, finestPlace, finestTime } = setting;
  const isEntry = ({ key }: { key: string }) => idOf('activity', key) === entry;
  const of = classOf(commitment, view.done.find(isEntry)?.publicationClass ?? null);
  const done: Record<string, number> = {};
  const add = (on: Day, area: string | null, quantity: number) => {
    const cell = `${spanAt(on, timeStep(of, setting))}|${area ?? ''}`;
    done[cell] = (done[cell] ?? 0) + quantity;
  };
  for (const one of view.done) {
    if (isEntry(one) || classOf(commitment, one.publicationClass) !== of) continue;
    const span = spanAt(one.on, timeStep(of, setting));
    const finest = of === 'open' ? finestPlace : coarser(finestPlaces, 'area', finestPlace);
    add(one.on, of === 'people' ? null : placeAs(one.place, finest, divisions, boundsOf(span) ?? { from: one.on, to: one.on }), one.quantity ?? 0);
  }
  if (of === 'people') for (const { from, value } of countedFigures(own, setting, entry)) add(from, null, value);
  return {
    publicationClass: of,
    delayDays,
    threshold,
    roundingTo,
    finestPlace,
    finestTime,
    divisions: divisions.map(({ from, areas }) => ({ from, areas: areas.map(({ name, places }) => ({ name, places })) })),
    done: view.whole && commitment.measures.length < 2 ? done : null,
    letThrough: [...new Set(view.done.flatMap(({ place }) => (place && suspicionsIn(place).length > 0 && isLetThrough(place) ? place : [])))],
  };
}

/** Counts of people are let out for commitments of that class only: elsewhere nothing of an activity that asks for it is. */
function classOf({ publicationClass }: OwnCommitment['commitment'], asked: PublicationClass | null): PublicationClass {
  const of = stricter(publicationClass, asked);
  return of === 'people' && publicationClass !== 'people' ? 'internal' : of;
}

/** Totals of exactly one month or term: they count with what was done then. */
function countedFigures({ commitment, view, idOf }: Pick<OwnCommitment, 'commitment' | 'view' | 'idOf'>, setting: PublicationSetting, entry: string | null) {
  return view.ownFigures.flatMap(({ key, asOf, value, unit, published, partOf }) => {
    const days = asOf === null ? null : boundsOf(asOf);
    const span = days && boundsOf(spanAt(days.from, timeStep('people', setting)));
    const isSpan = days !== null && days.from === span?.from && days.to === span.to;
    const counts = !published && partOf === null && value !== null && sameUnit(unit, commitment.measures[0]?.unit ?? null);
    return isSpan && counts && idOf('figure', key) !== entry ? { from: days.from, value } : [];
  });
}
