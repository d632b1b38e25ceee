import { createHash } from 'node:crypto';
import { boundsOf, type Day } from '#domain/calendar.ts';
import { pastWords } from '#domain/cause.ts';
import type { Organisation } from '#domain/organisation.ts';
import { daysOf, phaseOf } from '#domain/pledge.ts';
import { pledgeReading } from '#domain/pledge-reading.ts';
import type { PublicActivity, PublicCommitment, PublicPledge } from '#domain/publication.ts';
import type { Shown } from '../shown.ts';
import { countedId } from './counted-id.ts';
import { keptReadingOf } from './kept-reading.ts';
import type {
  activities,
  commitments,
  concerns,
  decisions,
  dialogues,
  figures,
  indicators,
  pledgeMunicipalities,
  pledges,
  presences,
  questions,
  reports,
  revisions,
} from './schema.ts';

export type PledgeRows = {
  pledge: typeof pledges.$inferInsert;
  municipalities: (typeof pledgeMunicipalities.$inferInsert)[];
  commitments: (typeof commitments.$inferInsert)[];
  revisions: (typeof revisions.$inferInsert)[];
  figures: (typeof figures.$inferInsert)[];
  activities: (typeof activities.$inferInsert)[];
  presences: (typeof presences.$inferInsert)[];
  dialogues: (typeof dialogues.$inferInsert)[];
  concerns: (typeof concerns.$inferInsert)[];
  indicators: (typeof indicators.$inferInsert)[];
  questions: (typeof questions.$inferInsert)[];
  reports: (typeof reports.$inferInsert)[];
  decisions: (typeof decisions.$inferInsert)[];
};

/** What the rows need beside the pledge itself. `id` gives the random, stable public id of a thing in the pledge by its path. */
export type Surroundings = {
  today: Day;
  id: (path: string) => string;
  organisation: (key: string) => Organisation | undefined;
  /** Slug of a pledge that the public may know of. */
  slugOf: (pledge: string) => string | undefined;
  /** Whether the public may know of a situation picture. */
  hasPicture: (key: string) => boolean;
  hasPlanRow: (key: string) => boolean;
};

/** The rows of one pledge in the public store, made from what the public may know and nothing else: status and sentences too. */
export function rowsOf(
  { pledge, revisions: versions, questions: asked, reports: frozen, decisions: decided, withdrawnEntries, approvedFollowUps }: Shown,
  around: Surroundings,
): PledgeRows {
  const id = around.id(`pledge/${pledge.key}`);
  const followUps = pledge.followUps.map(({ publisher, date }) => ({ publisher, date }));
  const all = pledge.focusAreas.flatMap((area) => area.commitments.map((commitment) => ({ area: area.key, commitment })));
  const commitmentRows = all.map(({ area, commitment }, position) => {
    const { key, activities, figures, presence, statement, assessments, measures, continues, situationPictures, actionPlanRow, ...text } = commitment;
    const known = continues && around.slugOf(continues.pledge) ? continues : null;
    const judged = {
      ...commitment,
      assessments: withPublicIds(commitment, around.id),
      events: eventsOf(commitment),
      silent: commitment.silences,
      continuesFrom: known ? around.slugOf(known.pledge) : null,
    };
    const reading = keptReadingOf(around.id(`commitment/${key}`), judged, pledge.period, around.today, followUps);
    return {
      ...text,
      id: around.id(`commitment/${key}`),
      pledge: id,
      slug: key,
      position,
      focusArea: area,
      situationPictures: situationPictures.filter(around.hasPicture),
      actionPlanRow: actionPlanRow !== null && around.hasPlanRow(actionPlanRow) ? actionPlanRow : null,
      continues: known,
      judged: pastWords(assessments),
      measures,
      status: reading.status,
      reading,
    };
  });
  const phase = phaseOf(pledge.period, around.today);
  const content = {
    municipalities: pledge.municipalities.map((municipality) => ({ pledge: id, municipality, slug: pledge.slug })),
    commitments: commitmentRows,
    revisions: versions.map((version, position) => ({ ...version, pledge: id, position })),
    figures: [
      ...all.flatMap(({ commitment }) => figureRows(commitment.figures, id, around.id(`commitment/${commitment.key}`), `figure/${commitment.key}`, around.id)),
      ...figureRows(pledge.figures, id, null, 'figure', around.id),
    ],
    activities: all.flatMap(({ commitment }) =>
      commitment.activities.map(({ key, corrected, ...activity }) => ({
        ...activity,
        situationPictures: activity.situationPictures.filter(around.hasPicture),
        id: key === null ? countOf(activity, around.id(`commitment/${commitment.key}`)) : around.id(`activity/${commitment.key}/${key}`),
        pledge: id,
        commitment: around.id(`commitment/${commitment.key}`),
        correctedOn: corrected?.on ?? null,
        correctionReason: corrected?.reason ?? null,
      })),
    ),
    presences: all.flatMap(({ commitment }) =>
      commitment.presence.map((cell) => ({
        ...cell,
        id: countedId(around.id(`commitment/${commitment.key}`), 'presence', cell.when, cell.area, cell.weekday, cell.block),
        pledge: id,
        commitment: around.id(`commitment/${commitment.key}`),
      })),
    ),
    dialogues: pledge.dialogues.map(({ key, ...dialogue }, position) => ({ ...dialogue, id: around.id(`dialogue/${key}`), pledge: id, position })),
    concerns: pledge.concerns.map(({ dialogue, ...concern }, position) => ({
      ...concern,
      dialogue: dialogue && around.id(`dialogue/${dialogue}`),
      id: around.id(`concern/${concern.key}`),
      pledge: id,
      position,
    })),
    indicators: pledge.indicators.map(({ key, ...indicator }, position) => ({ ...indicator, id: around.id(`indicator/${key}`), pledge: id, position })),
    questions: asked.map((question, position) => ({ ...question, pledge: id, position })),
    reports: frozen.map((report) => ({ ...report, pledge: id })),
    decisions: decided.map((decision, position) => ({ ...decision, pledge: id, position })),
  };
  const row = {
    id,
    key: pledge.key,
    slug: pledge.slug,
    areaName: pledge.area?.name ?? null,
    areaLevel: pledge.area?.level ?? null,
    from: pledge.period.from,
    to: pledge.period.to,
    periodNote: pledge.period.note,
    firstDay: daysOf(pledge.period).from,
    lastDay: daysOf(pledge.period).to,
    phase,
    published: pledge.published,
    signed: pledge.signed,
    agreement: pledge.agreement,
    example: pledge.municipalities.some((key) => around.organisation(key)?.example),
    parties: pledge.parties.flatMap((key) => {
      const party = around.organisation(key);
      return party ? [{ key, name: party.name, type: party.type }] : [];
    }),
    situationPictures: pledge.situationPictures.filter(around.hasPicture),
    lineage: pledge.lineage.filter(({ pledge: other }) => other === null || around.slugOf(other)),
    signatories: pledge.signatories,
    focusAreas: pledge.focusAreas.map(({ key, title, titleEn, note }) => ({ key, title, titleEn, note })),
    followUps: pledge.followUps,
    sources: pledge.sources,
    approvedFollowUps,
    notes: pledge.notes,
    withdrawnEntries,
    reading: pledgeReading(
      commitmentRows.map(({ reading }) => reading),
      phase,
    ),
    asOf: phase === 'after' ? (daysOf(pledge.period).to ?? around.today) : around.today,
    updated: lastSaid(pledge, around.today),
  };
  const hash = createHash('sha256')
    .update(JSON.stringify([row, content]))
    .digest('hex');
  return { pledge: { ...row, hash }, ...content };
}

/** What a judgement rests on is named as it is here: activities and figures by their public ids, sources and follow-ups by key. */
function withPublicIds({ key, activities, figures, assessments }: PublicCommitment, id: Surroundings['id']): PublicCommitment['assessments'] {
  const paths = new Map([...activities.map((one) => [one.key, 'activity'] as const), ...figures.map((one) => [one.key, 'figure'] as const)]);
  return assessments.map((assessment) => ({
    ...assessment,
    evidence: assessment.evidence.map((cited) => (paths.has(cited) ? id(`${paths.get(cited)}/${key}/${cited}`) : cited)),
  }));
}

function countOf({ when, place, measure, quantity }: Pick<PublicActivity, 'when' | 'place' | 'measure' | 'quantity'>, commitment: string): string {
  return countedId(commitment, 'count', when, place, measure, quantity === null ? 'number not stated' : 'number');
}

function eventsOf(commitment: PublicCommitment) {
  return commitment.activities.map(({ when, quantity, place, measure }) => ({ when, quantity, place, measure }));
}

function figureRows(all: PublicCommitment['figures'], pledge: string, commitment: string | null, path: string, id: (path: string) => string) {
  return all.map(({ key, published: _, corrected, ...figure }, position) => ({
    ...figure,
    correctedOn: corrected?.on ?? null,
    correctionReason: corrected?.reason ?? null,
    id: id(`${path}/${key}`),
    partOf: figure.partOf && id(`${path}/${figure.partOf}`),
    pledge,
    commitment,
    position,
  }));
}

function lastSaid(pledge: PublicPledge, today: Day): Day | null {
  const commitments = pledge.focusAreas.flatMap((area) => area.commitments);
  const days = [
    ...commitments.flatMap(({ activities, assessments }) => [...activities.map(({ when }) => when), ...assessments.map(({ on }) => on)]),
    ...pledge.followUps.map(({ date }) => date),
    ...pledge.sources.map(({ date }) => date),
    pledge.published,
  ];
  const known = days.flatMap((when) => (when ? (boundsOf(when)?.from ?? []) : [])).filter((day) => day <= today);
  return known.sort().at(-1) ?? null;
}
