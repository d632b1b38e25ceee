import { asc, eq } from 'drizzle-orm';
import { actorsOf, type Who } from '#domain/actor.ts';
import { isPermitted } from '#domain/permission.ts';
import type { WorkingReader } from '../connect.ts';
import { latestFigure, partsOf } from '../mutations/correct-figure.ts';
import { measure } from '../schema/commitment.ts';
import { figure } from '../schema/figure.ts';
import { figureSubject } from '../subject.ts';
import { previewGround } from './log-preview.ts';
import { readRules } from './publication-rules.ts';
import { readLetThrough } from './text-decisions.ts';
import { getWorkCommitment, type WorkCommitment } from './work-commitment.ts';

type FigureRow = typeof figure.$inferSelect;
export type FigureVersion = FigureRow & { breakdown: { label: string; value: number | null }[] };

/** What a form about totals needs to know of a commitment; `measures` all of them, shares too. */
export type FigureGround = WorkCommitment & { measures: { id: string; type: string; unit: string | null }[]; preview: ReturnType<typeof previewGround> };

/** A total of one's own organisation with its versions, the one that holds first. */
export type OwnFigure = { current: FigureVersion; versions: FigureVersion[]; ground: FigureGround; mayChange: boolean };

/** A commitment that somebody can report totals for; null when it isn't there for them. `entry` is a total that is to be written anew. */
export function getFigureGround(db: WorkingReader, who: Who, commitmentId: string, now: Date, entry: string | null = null): FigureGround | null {
  const found = getWorkCommitment(db, who, commitmentId, now);
  if (!found) return null;
  const { id, type, unit, position } = measure;
  const rules = readRules(db, now)(found.pledge.head.municipalities.map(({ key }) => key));
  const preview = previewGround(found.one, rules, readLetThrough(db)(found.pledge.head.key), entry);
  return {
    ...found,
    preview,
    measures: db.select({ id, type, unit }).from(measure).where(eq(measure.commitmentId, commitmentId)).orderBy(asc(position)).all(),
  };
}

/** By the row's id of any of its versions; null for everybody whose organisation it isn't. */
export function getOwnFigure(db: WorkingReader, who: Who, id: string, now: Date): OwnFigure | null {
  const subject = figureSubject(db, id, now);
  if (!subject?.isKnownTo(who)) return null;
  const row = db.select().from(figure).where(eq(figure.id, id)).get();
  const latest = row && latestFigure(db, row);
  const ground = row?.commitmentId ? getFigureGround(db, who, row.commitmentId, now, latest?.id) : null;
  if (!latest || !ground) return null;
  const versions = [latest, ...earlierOf(db, latest)].map((one) => ({ ...one, breakdown: partsOf(db, one.id) }));
  const mayChange = actorsOf(who).some(({ role, organisation }) => isPermitted('figure.correct', role, subject.relationOf(organisation)));
  return { current: versions[0] as FigureVersion, versions, ground, mayChange };
}

function earlierOf(db: WorkingReader, { correctsFigureId }: FigureRow): FigureRow[] {
  const earlier = correctsFigureId === null ? undefined : db.select().from(figure).where(eq(figure.id, correctsFigureId)).get();
  return earlier ? [earlier, ...earlierOf(db, earlier)] : [];
}
