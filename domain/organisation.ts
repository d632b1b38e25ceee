import * as z from 'zod';
import { area, areaChange } from './area.ts';
import { key, text, webAddress } from './text.ts';

/** Who can promise: a municipality, a police area (lokalpolisområde) or a partner (housing company, association …). */
export const organisationTypes = ['municipality', 'policeArea', 'partner'] as const;

/** A municipality's own addresses for readers; null means that nobody has told us, and nothing is shown. */
export const organisation = z.strictObject({
  key,
  type: z.enum(organisationTypes),
  name: text(200),
  feedbackUrl: webAddress.nullable().default(null),
  faultReportUrl: webAddress.nullable().default(null),
  policeUrl: webAddress.nullable().default(null),
  /** True for what is invented for trying the product out. It says so everywhere it is seen. */
  example: z.boolean().default(false),
  /** The parts of a municipality that counts may be told for. */
  areas: z.array(area).default([]),
  /** The areas that took or take their place, by the first month that they hold for. */
  laterAreas: z.array(areaChange).default([]),
});
export type Organisation = z.infer<typeof organisation>;

/** Who answers for a commitment. */
export const responsibles = ['police', 'municipality', 'joint', 'other'] as const;
export const responsible = z.enum(responsibles);
export type Responsible = z.infer<typeof responsible>;
