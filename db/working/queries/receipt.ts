import { and, eq, inArray } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import type { Progress } from '#domain/progress.ts';
import type { Comparator } from '#domain/quantity.ts';
import type { WorkingReader } from '../connect.ts';
import { measure } from '../schema/commitment.ts';
import { event } from '../schema/event.ts';
import { previewGround } from './log-preview.ts';
import { entryOf, type OwnEntry } from './own-entries.ts';
import { type OwnCommitment, type OwnPledge, workingOrganisations } from './own-pledges.ts';
import { readRules } from './publication-rules.ts';
import { readLetThrough } from './text-decisions.ts';
import { getWorkCommitment, type OwnSilence } from './work-commitment.ts';

/** Something that the reader did, and what it became. `commitment` and `progress` are null where it isn't about one that they answer for. */
export type Receipt = {
  id: string;
  what: string;
  at: string;
  /** The activity as this event left it, and as it holds now. */
  entry: (Omit<OwnEntry, 'event' | 'at'> & { isCurrent: boolean }) | null;
  figure: { id: string; value: number | null; comparator: Comparator; unit: string | null; asOf: string | null; measureId: string | null } | null;
  dialogue: { label: string; on: string; place: string | null; conversations: number | null; respondents: number | null; toldOn: string | null } | null;
  silence: (OwnSilence & { isCurrent: boolean }) | null;
  pledge: OwnPledge | null;
  commitment: OwnCommitment | null;
  progress: Progress | null;
  /** What the public's view of it depends on; null where nothing of it is public by itself. */
  preview: ReturnType<typeof previewGround> | null;
};

const undoHours = 24;

/** By the event's id; null for everybody but who did it, and for them when they don't work for the organisation any more. */
export function getReceipt(db: WorkingReader, who: Who, id: string, now: Date): Receipt | null {
  const { what, at, after } = event;
  const found = db
    .select({ what, at, after })
    .from(event)
    .where(and(eq(event.id, id), eq(event.person, who.person?.id ?? ''), inArray(event.organisation, workingOrganisations(who))))
    .get();
  if (!found) return null;
  const outcome = JSON.parse(found.after ?? '{}') ?? {};
  const kind = found.what.split('.')[0];
  const of = typeof outcome.commitmentId === 'string' ? getWorkCommitment(db, who, outcome.commitmentId, now) : null;
  const entry = kind === 'activity' && of ? entryOf(db, outcome.id) : null;
  return {
    id,
    what: found.what,
    at: found.at,
    entry: entry && { ...entry, isCurrent: entry.id === outcome.id },
    figure: kind === 'figure' && of ? outcome : null,
    dialogue: kind === 'dialogue' && outcome.round ? { ...outcome, label: outcome.round.label, toldOn: outcome.round.feedbackOn ?? null } : null,
    silence: (kind === 'silence' && of && saidNow(of.silences, outcome)) || null,
    pledge: of?.pledge ?? null,
    commitment: of?.one ?? null,
    progress: of ? progressOf(db, of.one, outcome.measureId ?? null) : null,
    preview:
      of &&
      previewGround(
        of.one,
        readRules(db, now)(of.pledge.head.municipalities.map(({ key }) => key)),
        readLetThrough(db)(of.pledge.head.key),
        entry?.id ?? String(outcome.id ?? ''),
      ),
  };
}

function saidNow(
  silences: OwnSilence[],
  { id, kind, on, reason }: { id: string; kind: OwnSilence['kind']; on: string; reason: string | null },
): Receipt['silence'] {
  const found = silences.find((one) => one.id === id);
  return found ? { ...found, isCurrent: true } : { key: id, id, kind, by: 'other', when: on, reason, version: 1, isCurrent: false };
}

/** Whether what was logged can still be undone without giving a reason. */
export function isUndoable({ what, at, entry, silence }: Pick<Receipt, 'what' | 'at' | 'entry'> & Partial<Pick<Receipt, 'silence'>>, now: Date): boolean {
  const isFresh = now.getTime() - Date.parse(at) < undoHours * 3_600_000;
  if (silence) return isFresh && silence.isCurrent;
  return isFresh && entry?.state === 'done' && entry.isCurrent && what === 'activity.logged';
}

function progressOf(db: WorkingReader, { view }: OwnCommitment, measureId: string | null): Progress | null {
  const key = db
    .select({ key: measure.key })
    .from(measure)
    .where(eq(measure.id, measureId ?? ''))
    .get()?.key;
  const counted = view.reading.progress.filter(({ measure }) => measure.type !== 'share');
  return counted.find(({ measure }) => measure.key === key) ?? counted[0] ?? null;
}
