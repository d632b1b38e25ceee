import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { type Answer, type Answering, asReadBy, type Question } from '#domain/question.ts';
import { statement } from '../../statement.ts';
import type { WorkingReader } from '../connect.ts';
import { commitment } from '../schema/commitment.ts';
import { organisation } from '../schema/organisation.ts';
import { membership } from '../schema/people.ts';
import { answer, question } from '../schema/report.ts';
import { ownersAmong, partiesOf } from '../subject.ts';

/** The questions about a pledge (its row's id) with the answers that somebody may read in work. Whether they may know of a question, the caller sees to. */
export function listQuestionsFor(db: WorkingReader, who: Who, pledge: string): Question[] {
  return listQuestionsOf(db, pledge).map((one) => asReadBy(who, one));
}

/** Every question about a pledge (its row's id) with its answers, let out or not, in the order they were asked. Whom they may be told to, the caller sees to. */
export function listQuestionsOf(db: WorkingReader, pledge: string): Question[] {
  const rows = asked(db).all({ pledge });
  if (rows.length === 0) return [];
  const parties = partiesOf(db, pledge);
  const given = Map.groupBy(answers(db).all({ pledge }), ({ row }) => row.questionId);
  const named = namesOf(db, [...parties.map(({ id }) => id), ...[...given.values()].flat().map(({ row }) => row.organisationId)]);
  return rows.map(({ row, municipality, responsible }) => ({
    id: row.id,
    pledge,
    commitment: row.commitmentId,
    body: row.body,
    municipality,
    text: row.text,
    on: dayOf(row.askedAt),
    releasedOn: row.releasedAt && dayOf(row.releasedAt),
    caseNumber: row.caseNumber,
    owners: ownersAmong(parties, responsible ?? 'joint').flatMap((id) => named.get(id) ?? []),
    answers: (given.get(row.id) ?? []).flatMap(({ row: one, role }): Answer[] => {
      const by = named.get(one.organisationId);
      return by ? [{ id: one.id, by, role, text: one.text, on: dayOf(one.answeredAt), releasedOn: one.releasedAt && dayOf(one.releasedAt) }] : [];
    }),
  }));
}

/** One of them, by its row's id; null when there is none. */
export function getQuestion(db: WorkingReader, id: string): Question | null {
  const found = db.select({ pledge: question.pledgeId }).from(question).where(eq(question.id, id)).get();
  return (found && listQuestionsOf(db, found.pledge).find((one) => one.id === id)) ?? null;
}

const asked = statement((db: WorkingReader) =>
  db
    .select({ row: question, municipality: organisation.name, responsible: commitment.responsible })
    .from(question)
    .innerJoin(membership, eq(membership.id, question.askedById))
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .leftJoin(commitment, eq(commitment.id, question.commitmentId))
    .where(eq(question.pledgeId, sql.placeholder('pledge')))
    .orderBy(asc(question.askedAt), sql`${question}.rowid`)
    .prepare(),
);

const answers = statement((db: WorkingReader) =>
  db
    .select({ row: answer, role: membership.role })
    .from(answer)
    .innerJoin(membership, eq(membership.id, answer.answeredById))
    .innerJoin(question, eq(question.id, answer.questionId))
    .where(eq(question.pledgeId, sql.placeholder('pledge')))
    .orderBy(asc(answer.answeredAt), sql`${answer}.rowid`)
    .prepare(),
);

function namesOf(db: WorkingReader, ids: string[]): Map<string, Answering> {
  const { id, name, type } = organisation;
  return new Map(
    db
      .select({ id, name, type })
      .from(organisation)
      .where(inArray(id, ids))
      .all()
      .map((one) => [one.id, one]),
  );
}

function dayOf(instant: string): string {
  return stockholmDay(new Date(instant));
}
