import type { Agreement, SituationPicture } from './agreement.ts';
import type { Day } from './calendar.ts';

export type PublicActionPlan = Pick<Agreement['actionPlans'][number], 'key' | 'year' | 'title' | 'caseNumber'> & {
  rows: Pick<Agreement['actionPlans'][number]['rows'][number], 'key' | 'number' | 'text' | 'owner'>[];
};
export type PublicAgreement = Omit<Agreement, 'actionPlans'> & { actionPlans: PublicActionPlan[] };
export type PublicPicture = Omit<SituationPicture, 'internal'>;

/** Only the rows that a public commitment refers to; neither due dates nor states, which are plans. */
export function publicAgreement(agreement: Agreement, citedRows: ReadonlySet<string>): PublicAgreement {
  return {
    ...agreement,
    actionPlans: agreement.actionPlans
      .map(({ key, year, title, caseNumber, rows }) => ({
        key,
        year,
        title,
        caseNumber,
        rows: rows.filter((row) => citedRows.has(row.key)).map(({ key, number, text, owner }) => ({ key, number, text, owner })),
      }))
      .filter((plan) => plan.rows.length > 0),
  };
}

/** The public summary of a situation picture; its internal text stays. Null before its date. */
export function publicPicture({ internal: _, ...picture }: SituationPicture, today: Day): PublicPicture | null {
  return picture.on > today ? null : picture;
}
