import type { Agreement, SituationPicture } from './agreement.ts';
import type { Day } from './calendar.ts';
import type { RowState } from './plan-row.ts';
import { type PublicationClass, stricter } from './publication-class.ts';
import type { PublicationSetting } from './publication-setting.ts';
import { shownFrom, spanAt, timeStep } from './shown-from.ts';

type Plan = Agreement['actionPlans'][number];
type Row = Plan['rows'][number];

/**
 * How a row stands. `due` and `on` are days, or months or terms where what is behind the row is told by those; without `due` that isn't told. `state` is null
 * when nobody has said it; `picture` is a situation picture that anyone may know of.
 */
export type ToldRow = { due?: string | null; state: RowState | null; on: string | null; reason: string | null; picture: string | null };
/** `told` is null where that would tell of what is told later or never. */
export type PublicPlanRow = Pick<Row, 'key' | 'number' | 'text' | 'owner'> & { told: ToldRow | null };
export type PublicActionPlan = Pick<Plan, 'key' | 'year' | 'title' | 'caseNumber'> & { rows: PublicPlanRow[] };
export type PublicAgreement = Omit<Agreement, 'actionPlans'> & { actionPlans: PublicActionPlan[] };
export type PublicPicture = Omit<SituationPicture, 'internal' | 'from' | 'to'>;

/** The classes of the public commitments that refer to each row (its key), what is decided about publication, and which pictures anyone may know of. */
export type CitedRows = {
  classes: ReadonlyMap<string, readonly PublicationClass[]>;
  setting: PublicationSetting;
  hasPicture: (key: string) => boolean;
  today: Day;
};

/** Only the rows that a public commitment refers to, and how they stand as far as the strictest class among those lets through. */
export function publicAgreement(agreement: Agreement, cited: CitedRows): PublicAgreement {
  return {
    ...agreement,
    actionPlans: agreement.actionPlans
      .map(({ key, year, title, caseNumber, rows }) => ({
        key,
        year,
        title,
        caseNumber,
        rows: rows.flatMap((row) => {
          const classes = cited.classes.get(row.key);
          const { key, number, text, owner } = row;
          return classes ? [{ key, number, text, owner, told: toldRow(row, classes, year, cited) }] : [];
        }),
      }))
      .filter((plan) => plan.rows.length > 0),
  };
}

/**
 * Due dates and states are told at once where every commitment behind the row is told at once. One that is told later makes the row wait until all of the
 * plan's year is told, since that a row is done says what was done of each; and then it is told as late and as coarsely as what was done is, also what was
 * said after the year. A date that isn't past yet would tell of planned work. One that is never told keeps the row inside.
 */
function toldRow(row: Row, classes: readonly PublicationClass[], year: number, { setting, today, hasPicture }: CitedRows): ToldRow | null {
  const { due, state, stateOn, stateReason: reason, situationPicture: picture } = row;
  const strictest = classes.reduce(stricter, 'open');
  if (strictest === 'internal') return null;
  const step = timeStep(strictest, setting);
  const said = { state: stateOn === null ? null : state, reason, picture: picture !== null && hasPicture(picture) ? picture : null };
  if (strictest === 'open' && step === 'day') return { ...said, due, on: stateOn };
  const isTold = (span: string) => shownFrom(span, strictest === 'open' ? 'delayed' : strictest, setting) <= today;
  const [on, by] = [stateOn, due].map((one) => one && spanAt(one, step));
  if (!isTold(String(year)) || (on && !isTold(on))) return null;
  return { ...said, on: on ?? null, ...(by && !isTold(by) ? {} : { due: by ?? null }) };
}

/** The public summary of a situation picture and what kinds of things it rests on, tips excepted; its internal text and what days it is about stay. Null before its date. */
export function publicPicture({ internal: _, from: __, to: ___, ...picture }: SituationPicture, today: Day): PublicPicture | null {
  return picture.on > today ? null : { ...picture, kinds: picture.kinds.filter((kind) => kind !== 'tips') };
}
