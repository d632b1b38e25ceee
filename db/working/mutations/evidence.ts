import { and, eq } from 'drizzle-orm';
import type { Responsible } from '#domain/organisation.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import { Refusal } from '#domain/refusal.ts';
import type { WorkingReader } from '../connect.ts';
import { activity } from '../schema/activity.ts';
import type { evidence } from '../schema/assessment.ts';
import { commitment, focusArea } from '../schema/commitment.ts';
import { figure } from '../schema/figure.ts';
import { indicator } from '../schema/indicator.ts';
import { followUp, source } from '../schema/pledge.ts';
import { ownersOfRow, partiesOf } from '../subject.ts';

type Cited = Pick<typeof evidence.$inferInsert, 'activityId' | 'figureId' | 'sourceId' | 'followUpId' | 'indicatorId'>;

/**
 * What a judgement by a party may rest on, as columns of its rows: things the party itself has done for the commitment, the commitment's figures, and
 * the pledge's sources, follow-ups and indicators. Anything else is refused in the same words, whether it is another's or isn't there.
 */
export function findEvidence(db: WorkingReader, commitmentId: string, ids: readonly string[], judge: Judge): Cited[] {
  const found = db
    .select({ pledgeId: focusArea.pledgeId, responsible: commitment.responsible, publicationClass: commitment.publicationClass })
    .from(commitment)
    .innerJoin(focusArea, eq(focusArea.id, commitment.focusAreaId))
    .where(eq(commitment.id, commitmentId))
    .get();
  return [...new Set(ids)].map((id) => {
    const cited = found && citedAs(db, id, { commitmentId, judge, ...found });
    if (!cited) throw new Refusal('unfit', 'notItsEvidence', { field: 'evidence' });
    return cited;
  });
}

/** Who judges: the kind of party, and the organisation's id. Of several parties of a kind each has its own rows. */
export type Judge = { by: Responsible; organisation: string };
type About = { commitmentId: string; pledgeId: string; responsible: Responsible; publicationClass: PublicationClass; judge: Judge };

function citedAs(db: WorkingReader, id: string, about: About): Cited | null {
  const { commitmentId, pledgeId, judge } = about;
  const isTheirs = (noun: 'activity' | 'figure', by: Responsible) =>
    (by === judge.by || by === 'joint') && ownersOfRow(db, partiesOf(db, pledgeId), noun, { id, by }).includes(judge.organisation);
  const done = db
    .select({ by: activity.by, state: activity.state })
    .from(activity)
    .where(and(eq(activity.id, id), eq(activity.commitmentId, commitmentId)))
    .get();
  if (done) return done.state === 'done' && isTheirs('activity', done.by) ? { activityId: id } : null;
  const reported = db
    .select({ by: figure.by, published: figure.published })
    .from(figure)
    .where(and(eq(figure.id, id), eq(figure.commitmentId, commitmentId)))
    .get();
  if (reported) return (reported.by ? isTheirs('figure', reported.by) : isCitable(reported, about)) ? { figureId: id } : null;
  const ofPledge = [
    { table: source, as: { sourceId: id } },
    { table: followUp, as: { followUpId: id } },
    { table: indicator, as: { indicatorId: id } },
  ];
  const standing = ofPledge.find(({ table }) =>
    db
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.id, id), eq(table.pledgeId, pledgeId)))
      .get(),
  );
  return standing?.as ?? null;
}

/** A figure that nobody reported here was read in a source: whoever answers for the commitment alone knows it, of a joint one what anyone may know. */
function isCitable({ published }: { published: boolean }, { responsible, publicationClass }: About): boolean {
  return published || publicationClass === 'open' || responsible !== 'joint';
}
