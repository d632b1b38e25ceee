import { operator } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { isPublic } from '#domain/publication.ts';
import { type Release, releasesDue } from '#domain/release.ts';
import { withoutTakenDown } from '#domain/takedown.ts';
import type { WorkingReader, WorkingStore, Writer } from '../connect.ts';
import { newId } from '../id.ts';
import { listPledgeHeads, readPledgeOnce } from '../queries/document.ts';
import { readRules } from '../queries/publication-rules.ts';
import { listPledgesWithPeople, listReleases } from '../queries/releases.ts';
import { listTakenDown } from '../queries/takedowns.ts';
import { record } from '../record.ts';
import { release } from '../schema/release.ts';

type Due = { commitment: string; releases: Release[] };

/**
 * Lets out the counts of people whose day has come, and freezes them: `publish` shows what stands in this ledger and never a count of its own. Run before
 * each publish, with `pledge` for that one. Idempotent: what is let out isn't due again. Answers with the keys of the pledges that have something new.
 */
export function letOutCounts(store: WorkingStore, now: Date, pledge?: string): string[] {
  const today = stockholmDay(now);
  const known = new Set(
    listPledgeHeads(store.read)
      .filter((head) => isPublic(head, today))
      .map(({ key }) => key),
  );
  const pledges = listPledgesWithPeople(store.read).filter((key) => known.has(key) && (pledge === undefined || pledge === key));
  return pledges.filter((key) => dueOf(store.read, key, now).length > 0 && record(store, operator, now, (tx) => letOut(tx, key, now)));
}

function letOut(tx: Writer, pledge: string, now: Date) {
  const due = dueOf(tx, pledge, now);
  for (const { commitment, releases } of due) {
    for (const [position, { measure, of, when, exact, shown, range, among, corrected }] of releases.entries()) {
      tx.insert(release)
        .values({
          id: newId(),
          commitmentId: commitment,
          area: '',
          measure: measure ?? '',
          of,
          time: when,
          exact,
          shown,
          low: range?.low ?? null,
          high: range?.high ?? null,
          among,
          corrected,
          at: now.toISOString(),
          position,
        })
        .run();
    }
  }
  const after = due.map(({ commitment, releases }) => ({
    commitment,
    told: releases.map(({ of, when, shown, corrected }) => ({ of, when, shown, corrected })),
  }));
  return { result: due.length > 0, event: due.length === 0 ? null : { what: 'counts.letOut', subject: pledge, before: null, after } };
}

/** What is due in a pledge, by the commitment's row. What is taken down counts no more. */
function dueOf(db: WorkingReader, key: string, now: Date): Due[] {
  const found = readPledgeOnce(db, key);
  if (!found) return [];
  const { setting } = readRules(db, now)(found.pledge.municipalities);
  const told = listReleases(db, key);
  const pledge = withoutTakenDown(found, listTakenDown(db));
  return pledge.focusAreas
    .flatMap(({ commitments }) => commitments)
    .map((one) => ({
      commitment: found.ids.get(`commitment/${one.key}`) ?? '',
      releases: releasesDue(one, pledge.period, told.get(one.key) ?? [], stockholmDay(now), setting),
    }))
    .filter(({ releases }) => releases.length > 0);
}
