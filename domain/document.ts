import * as z from 'zod';
import { agreement, situationPicture } from './agreement.ts';
import { day } from './calendar.ts';
import { organisation } from './organisation.ts';
import { pledge } from './pledge.ts';
import { key, text, webAddress } from './text.ts';
import { atLeast, withUsualClasses } from './usual-class.ts';

/** How a set of records was put together: what was looked for and not found is part of the truth. */
export const collection = z.strictObject({
  key,
  compiled: day,
  municipality: key.nullable().default(null),
  firstPledge: z.int().min(1990).max(2100).nullable().default(null),
  limitations: text().nullable().default(null),
  notFound: z.array(text()).default([]),
  context: z.array(z.strictObject({ text: text(), source: webAddress.nullable().default(null) })).default([]),
});
export type Collection = z.infer<typeof collection>;

/**
 * A pledge as a file gives it: where the file doesn't say what reaches the public of a commitment, the safe class of its kind holds, and what counts people
 * after a worry is never told less strictly than that.
 */
export const filedPledge = z.preprocess(withUsualClasses, pledge).transform((given) => ({
  ...given,
  focusAreas: given.focusAreas.map((area) => ({ ...area, commitments: area.commitments.map(atLeast) })),
}));

export const documentFormat = 'medborgarlofte';
export const documentVersion = 1;

/** The product's own file: everything about some pledges, in one JSON document. What `ops export` writes and `ops import` reads. */
export const pledgeDocument = z.strictObject({
  format: z.literal(documentFormat),
  version: z.literal(documentVersion),
  collections: z.array(collection).default([]),
  organisations: z.array(organisation).default([]),
  agreements: z.array(agreement).default([]),
  situationPictures: z.array(situationPicture).default([]),
  pledges: z.array(pledge).default([]),
});
export type PledgeDocument = z.infer<typeof pledgeDocument>;
