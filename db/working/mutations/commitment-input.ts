import * as z from 'zod';
import { freeKey } from '#domain/free-key.ts';
import { givenList, givenNumber, givenNumberOrNull, givenOrNull } from '#domain/given.ts';
import { harmlessSlug } from '#domain/held-text.ts';
import { type Measure, measure as measureSchema, measureTypes, per as perSchema } from '#domain/measure.ts';
import { responsible } from '#domain/organisation.ts';
import { publicationClass, stricter } from '#domain/publication-class.ts';
import { comparator } from '#domain/quantity.ts';
import { key, text } from '#domain/text.ts';
import { inOrder, readTimeBlock, timeBlock } from '#domain/time-block.ts';
import { leastClass, phraseOf, usualClass } from '#domain/usual-class.ts';

/** One a line in a form, a list in JSON. */
const lines = z.preprocess(
  (value) =>
    typeof value === 'string'
      ? value
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
      : (value ?? []),
  z.array(text(300)).max(50),
);

const amount = givenNumberOrNull(z.number().nonnegative().max(10_000_000));

/** A measure as its row in the form has it. A row without a type isn't one. */
const measureInput = z.strictObject({
  key: givenOrNull(key),
  type: givenOrNull(z.enum(measureTypes)),
  value: amount,
  comparator: z.preprocess((value) => value || 'exactly', comparator),
  unit: givenOrNull(text(100)),
  perUnit: givenOrNull(perSchema.shape.unit),
  perEvery: z.preprocess((value) => value || 1, givenNumber(z.int().min(1).max(1000))),
  setSize: amount,
  deadline: givenOrNull(measureSchema.shape.deadline.unwrap().unwrap()),
  note: givenOrNull(text()),
});
type MeasureInput = z.infer<typeof measureInput>;

export const measuresInput = z
  .array(measureInput)
  .max(12)
  .default([])
  .superRefine((rows, check) => {
    for (const [at, { type, deadline }] of rows.entries())
      if (type === 'deadline' && deadline === null)
        check.addIssue({ code: 'custom', path: [at, 'deadline'], message: 'is missing although the measure is a deadline' });
  });

/** What is written of a commitment while it is a draft. */
export const commitmentFields = {
  title: text(300),
  wording: givenOrNull(text()),
  keptWhen: givenOrNull(text()),
  responsible,
  parties: lines,
  kind: text(100),
  publicationClass: givenOrNull(publicationClass),
  reportingEveryDays: givenNumberOrNull(z.int().min(1).max(1500)),
  places: lines,
  times: givenOrNull(text(500)),
  timeBlocks: givenList(z.preprocess(readTimeBlock, timeBlock)).transform(inOrder),
  measures: measuresInput,
};

const fields = z.strictObject(commitmentFields);
export type CommitmentFields = z.infer<typeof fields>;

/** The written fields as they stand in a pledge. A class that nobody chose is the usual one of the kind, one that is too lenient for it the least that it may have. */
export function writtenCommitment({ measures, publicationClass: chosen, ...written }: CommitmentFields) {
  const counted = measuresOf(measures);
  const units = counted.map(({ unit }) => unit);
  const usual = usualClass(written.kind, written.responsible, units);
  return { ...written, publicationClass: stricter(chosen ?? usual, leastClass(written.kind, [phraseOf([written.title, ...units])])), measures: counted };
}

/** The rows that are measures; one that had no key gets one from its unit. */
export function measuresOf(rows: MeasureInput[]): Measure[] {
  const given = rows.filter(({ type }) => type !== null);
  const taken = new Set(given.flatMap(({ key: known }) => known ?? []));
  return given.map(({ key: known, perUnit, perEvery, type, ...row }) => {
    const name = known ?? freeKey(harmlessSlug(row.unit ?? '', (type ?? 'count').toLowerCase()), taken);
    taken.add(name);
    return measureSchema.parse({ ...row, type: type ?? undefined, key: name, per: perUnit && { every: perEvery, unit: perUnit } });
  });
}
