import type { Agreement, SituationPicture } from './agreement.ts';
import type { Day } from './calendar.ts';
import type { RowState } from './plan-row.ts';
import { type PublicationClass, stricter } from './publication-class.ts';
import type { PublicationSetting } from './publication-setting.ts';
import { shownFrom } from './shown-from.ts';

type Plan = Agreement['actionPlans'][number];
type Row = Plan['rows'][number];

/** How a row stands. `state` is null when nobody has said it; `picture` is a situation picture that anyone may know of. */
export type ToldRow = { due: Day | null; state: RowState | null; on: Day | null; reason: string | null; picture: string | null };
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
  const told = ({ due, state, stateOn, stateReason, situationPicture }: Row): ToldRow => ({
    due,
    state: stateOn === null ? null : state,
    on: stateOn,
    reason: stateReason,
    picture: situationPicture !== null && cited.hasPicture(situationPicture) ? situationPicture : null,
  });
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
          return classes ? [{ key, number, text, owner, told: isRowTold(classes, year, cited) ? told(row) : null }] : [];
        }),
      }))
      .filter((plan) => plan.rows.length > 0),
  };
}

/**
 * Due dates and states are told at once where every commitment behind the row is told at once. One that is told later makes the row wait until all of the
 * plan's year is told, since that a row is done says what was done of each; one that is never told keeps it inside.
 */
export function isRowTold(classes: readonly PublicationClass[], year: number, { setting, today }: Pick<CitedRows, 'setting' | 'today'>): boolean {
  const of = classes.reduce(stricter, 'open');
  if (of === 'internal') return false;
  return (of === 'open' && setting.finestTime === 'day') || shownFrom(String(year), of === 'open' ? 'delayed' : of, setting) <= today;
}

/** The public summary of a situation picture and what kinds of things it rests on, tips excepted; its internal text and what days it is about stay. Null before its date. */
export function publicPicture({ internal: _, from: __, to: ___, ...picture }: SituationPicture, today: Day): PublicPicture | null {
  return picture.on > today ? null : { ...picture, kinds: picture.kinds.filter((kind) => kind !== 'tips') };
}
