import { type Area, placeAs } from '#domain/area.ts';
import { coarser, finestPlaces, type PublicationSetting } from '#domain/publication-setting.ts';
import { spanAt, timeStep } from '#domain/shown-from.ts';
import type { OwnCommitment } from './own-pledges.ts';

/** What the public's view of one more activity depends on: the settings that hold, the areas, and what is done so far where that is the own party's alone. */
export function previewGround(
  { commitment, view }: Pick<OwnCommitment, 'commitment' | 'view'>,
  { setting, areas }: { setting: PublicationSetting; areas: Area[] },
) {
  const { publicationClass: of, measures } = commitment;
  const { delayDays, threshold, roundingTo, finestPlace, finestTime } = setting;
  const done: Record<string, number> = {};
  for (const { on, place, quantity } of view.done) {
    const area = of === 'people' ? null : placeAs(place, of === 'open' ? finestPlace : coarser(finestPlaces, 'area', finestPlace), areas);
    const cell = `${spanAt(on, timeStep(of, setting))}|${area ?? ''}`;
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
    areas: areas.map(({ name, places }) => ({ name, places })),
    done: isOwn ? done : null,
  };
}
