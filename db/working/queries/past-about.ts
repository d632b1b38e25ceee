import { eq, inArray, or } from 'drizzle-orm';
import type { Day } from '#domain/calendar.ts';
import type { WorkingReader } from '../connect.ts';
import { activity } from '../schema/activity.ts';
import { actionPlanRow } from '../schema/agreement.ts';
import { assessment, assessmentProposal } from '../schema/assessment.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { concern, dialogue } from '../schema/dialogue.ts';
import type { event } from '../schema/event.ts';
import { figure } from '../schema/figure.ts';
import { person } from '../schema/people.ts';
import { pledge } from '../schema/pledge.ts';
import { question, report } from '../schema/report.ts';
import { silence } from '../schema/silence.ts';
import { situationPicture } from '../schema/situation-picture.ts';

/** What an event is about, as far as it is there still: ids are rows', `name` is a person's or an address. */
export type About = {
  pledge: string | null;
  commitment: { id: string; title: string; titleEn: string | null; isDraft: boolean } | null;
  name: string | null;
  planRow: { plan: string; text: string } | null;
  picture: { id: string; on: Day } | null;
};

type Row = Pick<typeof event.$inferSelect, 'subject' | 'before' | 'after'>;

/** What each of some events is about, looked up at once for all of them. */
export function aboutOf(db: WorkingReader, rows: readonly Row[]): (row: Row) => About {
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  const commitments = new Map(commitmentsBehind(db, subjects).map(({ subject, id }) => [subject, id]));
  const ids = [...new Set([...commitments.values(), ...rows.flatMap((row) => saidCommitment(row) ?? [])])];
  const found = new Map(titlesOf(db, ids).map((one) => [one.id, one]));
  const pledges = new Map(pledgesBehind(db, subjects).flatMap(({ id, key, subject }) => [[id, id] as const, [key, id] as const, [subject ?? id, id] as const]));
  const people = new Map(
    db
      .select({ id: person.id, name: person.name })
      .from(person)
      .where(inArray(person.id, subjects))
      .all()
      .map(({ id, name }) => [id, name]),
  );
  const { id: rowId, actionPlanId: plan, text } = actionPlanRow;
  const planRows = new Map(
    db
      .select({ id: rowId, plan, text })
      .from(actionPlanRow)
      .where(inArray(rowId, subjects))
      .all()
      .map(({ id, ...said }) => [id, said]),
  );
  const { id: pictureId, on } = situationPicture;
  const pictures = new Map(
    db
      .select({ id: pictureId, on })
      .from(situationPicture)
      .where(inArray(pictureId, subjects))
      .all()
      .map((one) => [one.id, one]),
  );
  return (row) => {
    const one = found.get(commitments.get(row.subject) ?? saidCommitment(row) ?? '') ?? null;
    return {
      pledge: one?.pledge ?? pledges.get(row.subject) ?? null,
      commitment: one && { id: one.id, title: one.title, titleEn: one.titleEn, isDraft: one.state === 'draft' },
      name: people.get(row.subject) ?? said(row, 'email'),
      planRow: planRows.get(row.subject) ?? null,
      picture: pictures.get(row.subject) ?? null,
    };
  };
}

/** The commitment of each subject that is a row of one. */
function commitmentsBehind(db: WorkingReader, subjects: string[]) {
  const within = [activity, assessment, assessmentProposal, figure, question, silence].flatMap((table) =>
    db.select({ subject: table.id, id: table.commitmentId }).from(table).where(inArray(table.id, subjects)).all(),
  );
  const themselves = db.select({ subject: commitment.id, id: commitment.id }).from(commitment).where(inArray(commitment.id, subjects)).all();
  return [...themselves, ...within].filter((row): row is { subject: string; id: string } => row.id !== null);
}

function titlesOf(db: WorkingReader, ids: string[]) {
  const { id, title, titleEn } = commitment;
  return db
    .select({ id, title, titleEn, pledge: pledge.id, state: pledge.state })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .innerJoin(pledge, eq(pledge.id, focusArea.pledgeId))
    .where(inArray(id, ids))
    .all();
}

function pledgesBehind(db: WorkingReader, subjects: string[]) {
  const { id, key } = pledge;
  const themselves = db
    .select({ id, key })
    .from(pledge)
    .where(or(inArray(id, subjects), inArray(key, subjects)))
    .all();
  const within = [dialogue, concern, question, report].flatMap((table) =>
    db.select({ id, key, subject: table.id }).from(table).innerJoin(pledge, eq(pledge.id, table.pledgeId)).where(inArray(table.id, subjects)).all(),
  );
  return [...themselves.map((one) => ({ ...one, subject: null })), ...within];
}

function saidCommitment(row: Row): string | null {
  return said(row, 'commitment') ?? said(row, 'commitmentId');
}

function said({ before, after }: Row, name: string): string | null {
  const value: unknown = JSON.parse(after ?? before ?? 'null');
  const found = value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[name] : null;
  return typeof found === 'string' ? found : null;
}
