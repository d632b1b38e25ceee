import * as z from 'zod';

/** How a number is meant: `about 100`, `more than 50`. Used for promises and for outcomes alike. */
export const comparators = ['exactly', 'atLeast', 'atMost', 'about', 'moreThan', 'lessThan'] as const;
export const comparator = z.enum(comparators);
export type Comparator = z.infer<typeof comparator>;

/** A count or an amount; null means that the source gives no number, which is not zero. */
export const amount = z.number({ error: 'isn’t a number' }).nonnegative({ error: 'is negative' }).finite().nullable().default(null);

/** A number with the way it is meant. */
export type Quantity = { value: number | null; comparator: Comparator };
