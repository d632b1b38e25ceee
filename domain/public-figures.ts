import { boundsOf, type Day, startsAfter } from './calendar.ts';
import { currentFigures } from './current-figures.ts';
import { type Division, placeAs } from './division.ts';
import { windowOfFigure } from './evidence.ts';
import { type Figure, isWithdrawal, type KeptFigure } from './figure.ts';
import { daysOf, type Pledge } from './pledge.ts';
import type { PublicationClass } from './publication-class.ts';
import { coarser, finestPlaces, type PublicationSetting } from './publication-setting.ts';
import { shownFrom, spanAt, timeStep } from './shown-from.ts';

/** A reported total as it holds now; who typed it in stays inside. */
export type PublicFigure = Figure & { corrected: { on: Day; reason: string } | null };

/** The day, the sources that anyone may know of then, the pledge's period and what is decided for it. */
type Around = {
  today: Day;
  sources: ReadonlySet<string>;
  pledge: Pick<Pledge, 'period'>;
  rules: { setting: PublicationSetting; divisions: readonly Division[] };
};

/**
 * A total that a source has published is known already. One that was reported here follows the class and what the municipality tells of time and place:
 * `open` passes where days are told, else, like `delayed`, when it is of whole months (or terms) and the last of them may be shown. Its parts and its
 * exact place pass only where places are told. Of `people` it is let out with the counts, if at all.
 */
export function publicFigures(figures: KeptFigure[], of: PublicationClass, known: Around): PublicFigure[] {
  const { today, sources } = known;
  const shown = currentFigures(figures, today)
    .filter((figure) => figurePasses(figure, of, known))
    .map(({ by: _, corrects, ...figure }) => ({
      ...(figure.published ? figure : asTold(figure, of, known)),
      series: figure.series.filter(({ asOf }) => !startsAfter(asOf, today) && (figure.published || isShownTotal(asOf, of, known))),
      conflicting: figure.conflicting.filter((other) => isKnownSource(other, sources)),
      corrected: corrects && { on: corrects.on, reason: corrects.reason },
    }));
  return withWholes(shown);
}

/** Whether a total may be known by itself, on that day. */
export function figurePasses(figure: KeptFigure, of: PublicationClass, known: Around): boolean {
  if (of === 'internal' || isWithdrawal(figure) || !isKnownSource(figure, known.sources) || startsAfter(figure.asOf, known.today)) return false;
  return figure.published || isShownTotal(figure.asOf, of, known);
}

function asTold<Of extends Pick<PublicFigure, 'place' | 'breakdown' | 'asOf'>>(figure: Of, of: PublicationClass, { rules, pledge }: Around): Of {
  const finest = of === 'open' ? rules.setting.finestPlace : coarser(finestPlaces, 'area', rules.setting.finestPlace);
  if (finest === 'place') return figure;
  const window = windowOfFigure(figure.asOf, pledge.period);
  return { ...figure, place: window && placeAs(figure.place, finest, rules.divisions, window), breakdown: [] };
}

/** Whether a total is of whole months (or terms) that are shown by now: two totals a day apart would tell what was done that day. */
function isShownTotal(asOf: string | null, of: PublicationClass, { today, rules, pledge }: Around): boolean {
  if (of === 'open' && rules.setting.finestTime === 'day') return true;
  const window = windowOfFigure(asOf, pledge.period);
  if (!window || (of !== 'open' && of !== 'delayed')) return false;
  const { from, to } = daysOf(pledge.period);
  const step = timeStep(of, rules.setting);
  const [first, last] = [boundsOf(spanAt(window.from, step)), boundsOf(spanAt(window.to, step))];
  const isWhole = (window.from === first?.from || window.from === from) && (window.to === last?.to || window.to === to);
  return isWhole && today >= shownFrom(spanAt(window.to, step), of, rules.setting);
}

function isKnownSource({ source }: { source: string | null }, sources: ReadonlySet<string>): boolean {
  return source === null || sources.has(source);
}

/** An "of which" isn't a total: it passes only with the figure that it is a part of. */
function withWholes(figures: PublicFigure[]): PublicFigure[] {
  const keys = new Set(figures.map(({ key }) => key));
  const kept = figures.filter(({ partOf }) => partOf === null || keys.has(partOf));
  return kept.length === figures.length ? kept : withWholes(kept);
}
