import * as z from 'zod';
import { givenNumberOrNull, givenOrNull, rowId } from '#domain/given.ts';
import { partsSaid, refuseUncountable, refuseWorried } from '#domain/reported.ts';
import { text } from '#domain/text.ts';
import type { Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { figure } from '../schema/figure.ts';
import { commitmentSubject } from '../subject.ts';
import { verb } from '../verb.ts';
import { responsibleBy } from './activity-rows.ts';
import { type FigureRow, figureColumns, insertParts, nextFigurePosition, saidOfFigure } from './figure-rows.ts';

const ofWhich = z.strictObject({ label: givenOrNull(text(500)), value: givenNumberOrNull(z.number().nonnegative().max(100_000_000)) });

/** A total with its window, how it is meant and where it comes from. `ofWhich` are parts that are numbers of their own and are never added to it. */
export const reportedFigure = z.strictObject({ commitment: rowId, ...saidOfFigure, ofWhich: z.array(ofWhich).max(10).default([]) });

/** A total where single activities aren't logged. The commitment's class says what of it reaches the public. */
export const reportFigure = verb('figure.report', reportedFigure, {
  subject: (db, { commitment }, now) => commitmentSubject(db, commitment, now),
  work: (tx, { actor, input: { commitment: commitmentId, ofWhich: given, ...said }, now }) => {
    const { columns, parts, counted, called, publicationClass } = figureColumns(tx, commitmentId, said, now);
    const within = partsSaid(given, 'ofWhich');
    refuseUncountable(said, within, counted);
    for (const [nth, { label }] of within.entries()) refuseWorried([...called, label], publicationClass, `ofWhich.${nth}.label`);
    const nothing = { partOfId: null, published: false, correctsFigureId: null, correctsOn: null, correctsReason: null, version: 1 };
    const whole = { ...nothing, ...columns, ...newPlace(tx, commitmentId), by: responsibleBy(tx, actor) };
    tx.insert(figure).values(whole).run();
    insertParts(tx, whole.id, parts);
    for (const { label, value } of within)
      tx.insert(figure)
        .values({ ...whole, ...newPlace(tx, commitmentId), label, value, comparator: 'exactly', note: null, partOfId: whole.id })
        .run();
    return {
      result: { figure: whole.id },
      happened: { what: 'figure.reported', subject: whole.id, before: null, after: { ...whole, breakdown: parts, ofWhich: within } },
    };
  },
});

function newPlace(tx: Writer, commitmentId: string): Pick<FigureRow, 'id' | 'key' | 'pledgeId' | 'commitmentId' | 'position'> {
  const id = newId();
  return { id, key: id, pledgeId: null, commitmentId, position: nextFigurePosition(tx, commitmentId) };
}
