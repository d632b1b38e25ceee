import * as z from 'zod';

/** From exact to coarse. A class never shows more than its own finest, whatever is set here. */
export const finestPlaces = ['place', 'area', 'municipality'] as const;
export const finestTimes = ['day', 'month', 'term'] as const;
export type FinestPlace = (typeof finestPlaces)[number];
export type FinestTime = (typeof finestTimes)[number];

/**
 * What a municipality has decided about publication. Every value can be stricter than the default and none less strict than what can't point at a person:
 * - `delayDays`: days after a month before `delayed` and `people` are shown
 * - `threshold`: counts of people below it are hidden, and so are hours with fewer passes behind them
 * - `roundingTo`: other counts of people are rounded to the nearest multiple
 * - `finestPlace`, `finestTime`: how exactly things done are told; a class may be coarser by itself
 * - `showWhenAndWhere`: whether presence is also told by weekday and four-hour block
 */
export const publicationSetting = z.strictObject({
  delayDays: z.int().min(7).max(60).default(30),
  threshold: z.int().min(5).max(50).default(5),
  roundingTo: z.int().min(5).max(50).default(5),
  finestPlace: z.enum(finestPlaces).default('place'),
  finestTime: z.enum(finestTimes).default('day'),
  showWhenAndWhere: z.boolean().default(false),
});
export type PublicationSetting = z.infer<typeof publicationSetting>;

export const safeSetting: PublicationSetting = publicationSetting.parse({});

/** What holds for a pledge of several municipalities: in each respect the strictest. The safe defaults when nobody has decided anything. */
export function strictestSetting(settings: PublicationSetting[]): PublicationSetting {
  const [first, ...others] = settings;
  return others.reduce(stricterOf, first ?? safeSetting);
}

/** The coarser of two ways to tell a time or a place. */
export function coarser<One extends string>(order: readonly One[], a: One, b: One): One {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}

/** Whether anything in `to` lets out more than `from`. */
export function isLessStrict(from: PublicationSetting, to: PublicationSetting): boolean {
  const both = stricterOf(from, to);
  return (Object.keys(both) as (keyof PublicationSetting)[]).some((name) => both[name] !== to[name]);
}

function stricterOf(a: PublicationSetting, b: PublicationSetting): PublicationSetting {
  return {
    delayDays: Math.max(a.delayDays, b.delayDays),
    threshold: Math.max(a.threshold, b.threshold),
    roundingTo: Math.max(a.roundingTo, b.roundingTo),
    finestPlace: coarser(finestPlaces, a.finestPlace, b.finestPlace),
    finestTime: coarser(finestTimes, a.finestTime, b.finestTime),
    showWhenAndWhere: a.showWhenAndWhere && b.showWhenAndWhere,
  };
}
