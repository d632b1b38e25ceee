import { boundsOf } from '#domain/calendar.ts';
import { type Division, placeAs } from '#domain/division.ts';
import { coarser, finestPlaces, type PublicationSetting } from '#domain/publication-setting.ts';
import { spanAt, timeStep } from '#domain/shown-from.ts';
import type { OwnCommitment } from './own-pledges.ts';

/** What the public's view of one more activity depends on: the settings that hold, the areas, and what is done so far where that is the own party's alone. */
export function previewGround(
  { commitment, view }: Pick<OwnCommitment, 'commitment' | 'view'>,
  { setting, divisions }: { setting: PublicationSetting; divisions: Division[] },
) {
  const { publicationClass: of, measures } = commitment;
  const { delayDays, threshold, roundingTo, finestPlace, finestTime } = setting;
  const done: Record<string, number> = {};
  for (const { on, place, quantity } of view.done) {
    const span = spanAt(on, timeStep(of, setting));
    const finest = of === 'open' ? finestPlace : coarser(finestPlaces, 'area', finestPlace);
    const area = of === 'people' ? null : placeAs(place, finest, divisions, boundsOf(span) ?? { from: on, to: on });
    const cell = `${span}|${area ?? ''}`;
    done[cell] = (done[cell] ?? 0) + (quantity ?? 0);
  }
  const isOwn = view.whole && measures.length < 2 && view.ownFigures.length === 0;
  return {
    publicationClass: of,
    delayDays,
    threshold,
    roundingTo,
    finestPlace,
    finestTime,
    divisions: divisions.map(({ from, areas }) => ({ from, areas: areas.map(({ name, places }) => ({ name, places })) })),
    done: isOwn ? done : null,
  };
}
