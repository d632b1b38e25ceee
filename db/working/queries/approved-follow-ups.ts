import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { stockholmDay } from '#domain/calendar.ts';
import { type ApprovedFollowUp, type Line, lineKinds, type Owner } from '#domain/follow-up.ts';
import type { PublicPledge } from '#domain/publication.ts';
import { statement } from '../../statement.ts';
import type { WorkingReader } from '../connect.ts';
import { followUpVersion } from '../schema/revision.ts';
import { partiesOf, responsibleOf } from '../subject.ts';

type Content = { kind: ApprovedFollowUp['kind']; lines: Pick<Line, 'commitment' | 'by' | 'has' | 'silence'>[] };

/** The follow-ups that every party has approved, latest first, as anyone may read them. */
export function approvedFollowUps(db: WorkingReader, pledgeId: string, shown: PublicPledge): ApprovedFollowUp[] {
  const commitments = new Map(shown.focusAreas.flatMap((area) => area.commitments).map((one) => [one.key, one]));
  const kinds = partiesOf(db, pledgeId).map(({ type }) => responsibleOf(type));
  const by = (['police', 'municipality', 'other'] as const satisfies Owner[]).filter((one) => kinds.includes(one));
  return adoptedFollowUps(db, pledgeId).map(({ content, adoptedAt }) => {
    const { kind, lines } = JSON.parse(content) as Content;
    const known = lines.filter(({ commitment }) => commitments.has(commitment));
    const count = (has: Line['has']) => known.filter((line) => line.has === has).length;
    return {
      on: stockholmDay(new Date(adoptedAt ?? '')),
      kind,
      by,
      lines: Object.fromEntries(lineKinds.map((has) => [has, count(has)])) as ApprovedFollowUp['lines'],
      silent: known
        .filter(({ has }) => has === 'nothingReported')
        .map(({ commitment, by, silence }) => ({
          commitment,
          by,
          reason: commitments.get(commitment)?.silences.find(({ key }) => key === silence)?.reason ?? null,
        })),
    };
  });
}

/** The versions that every party has said yes to, latest first. */
export function adoptedFollowUps(db: WorkingReader, pledgeId: string) {
  return adopted(db).all({ pledge: pledgeId });
}

const adopted = statement((db: WorkingReader) =>
  db
    .select()
    .from(followUpVersion)
    .where(and(eq(followUpVersion.pledgeId, sql.placeholder('pledge')), isNotNull(followUpVersion.adoptedAt)))
    .orderBy(desc(followUpVersion.number))
    .prepare(),
);
