import { sql } from 'drizzle-orm';
import { type Day, stockholmDay } from '#domain/calendar.ts';
import { type HeldNoun, withoutHeld } from '#domain/held-text.ts';
import type { Organisation } from '#domain/organisation.ts';
import { publicPicture } from '#domain/public-shared.ts';
import { isPublic, type PublicationRules } from '#domain/publication.ts';
import { type PublicationSetting, safeSetting } from '#domain/publication-setting.ts';
import { begunBy, divisionsOf } from '#domain/redivide.ts';
import type { PublicStore } from './public/connect.ts';
import { replaceRows, type Wanted } from './public/replace-rows.ts';
import { type PledgeRows, rowsOf } from './public/rows.ts';
import * as table from './public/schema.ts';
import { citationsOf, sharedRows } from './public/shared-rows.ts';
import { readTakedowns, shownOf, type Takedowns, touchedBy } from './shown.ts';
import { statement } from './statement.ts';
import type { WorkingReader } from './working/connect.ts';
import { listExampleKeys, listPledgeHeads, readPledgeOnce, readSharedOnce } from './working/queries/document.ts';
import { readSettings, rulesFor } from './working/queries/publication-rules.ts';
import { listReleases } from './working/queries/releases.ts';
import { readAllowedTexts, textHash } from './working/queries/text-decisions.ts';

/**
 * The only door from the working store to the public one. Recomputes what the public may know at `now` (the rules are in `domain/publication.ts`),
 * replaces what differs in one transaction and raises the edition when anything did. Idempotent: a crash before it heals at the next run.
 * With `pledge` only that pledge is recomputed, and what pledges share when it refers to other things than before; unless a pledge came, went or moved:
 * others may name it then. Without `examples` nobody may know of the pledges of invented municipalities. Returns the keys of the pledges and the names of the shared tables that changed.
 * Nothing is read before it is alone with the public store: what one process knew before another took something down can't come after it.
 */
export function publish(working: WorkingReader, target: PublicStore, now: Date, options: Options = {}): string[] {
  return target.$client.transaction(() => renew(working, target, now, options)).immediate();
}

type Options = { pledge?: string; examples?: boolean };

function renew(working: WorkingReader, target: PublicStore, now: Date, { pledge: only, examples = true }: Options): string[] {
  const today = stockholmDay(now);
  const left = new Set(examples ? [] : listExampleKeys(working));
  const slugs = new Map(
    listPledgeHeads(working)
      .filter((head) => isPublic(head, today) && !left.has(head.key))
      .map(({ key, slug }) => [key, slug]),
  );
  const takedowns = readTakedowns(working);
  const shared = withoutTakenShared(readSharedOnce(working), takedowns.shared);
  const settings = readSettings(working, now);
  const decided = shared.organisations.map((organisation) => ({ ...organisation, publication: publicationOf(organisation, settings, today) }));
  const organisations = new Map(shared.organisations.map((organisation) => [organisation.key, organisation]));
  const allowed = readAllowedTexts(working);
  const touched = new Set(only === undefined ? [] : [only, ...touchedBy(working, takedowns, only)]);
  const pictures = new Set(shared.situationPictures.filter((picture) => publicPicture(picture, today)).map(({ key }) => key));
  const planRows = new Set(shared.agreements.flatMap(({ actionPlans }) => actionPlans.flatMap(({ rows }) => rows.map(({ key }) => key))));

  const before = new Map(
    heads(target)
      .all()
      .map((row) => [row.key, row]),
  );
  const isMoved = before.size !== slugs.size || [...before.values()].some(({ key, slug }) => slugs.get(key) !== slug);
  const isAlone = only !== undefined && !isMoved;
  const due = [...slugs.keys()].filter((key) => !isAlone || touched.has(key));
  const gone = [...before.values()].filter(({ key }) => !slugs.has(key));
  const fresh = due.flatMap((key) => rowsFor(key) ?? []).filter(({ pledge: { key, hash } }) => before.get(key)?.hash !== hash);
  const cited = () => JSON.stringify(fresh.map(({ pledge: { id } }) => citationsOf(target.$client, id)));
  const citedBefore = cited();
  replaceRows(target.$client, [...gone.flatMap(({ id }) => wanted(id, null)), ...fresh.flatMap((rows) => wanted(rows.pledge.id, rows))]);
  const renewed =
    isAlone && cited() === citedBefore
      ? []
      : replaceRows(target.$client, sharedRows(target.$client, withoutHeldIn({ ...shared, organisations: decided }, allowed), today));
  const changed = [...gone.map(({ key }) => key), ...fresh.map(({ pledge: { key } }) => key), ...renewed];
  if (changed.length > 0) raiseEdition(target).run({ today });
  return changed;

  function rowsFor(key: string): PledgeRows | null {
    const found = readPledgeOnce(working, key);
    const rules = found && {
      ...rulesFor(found.pledge.municipalities, settings, organisations),
      released: releasedIn(working, key),
      isTextAllowed: (text: string) => allowed.has(textHash({ noun: 'pledge', key }, text)),
    };
    const shown = rules && shownOf(working, found, takedowns, rules, today);
    if (!shown) return null;
    const id = (path: string) => found.ids.get(path) ?? unknown(key, path);
    return rowsOf(shown, {
      today,
      id,
      organisation: (other) => organisations.get(other),
      slugOf: (other) => slugs.get(other),
      hasPicture: (other) => pictures.has(other),
      hasPlanRow: (other) => planRows.has(other),
    });
  }
}

/** All rows of a pledge, by table; none of one that is gone. */
function wanted(pledge: string, rows: PledgeRows | null): Wanted[] {
  return [
    { into: table.pledges, pledge, rows: rows ? [rows.pledge] : [] },
    { into: table.pledgeMunicipalities, pledge, rows: rows?.municipalities ?? [] },
    { into: table.commitments, pledge, rows: rows?.commitments ?? [] },
    { into: table.revisions, pledge, rows: rows?.revisions ?? [] },
    { into: table.figures, pledge, rows: rows?.figures ?? [] },
    { into: table.activities, pledge, rows: rows?.activities ?? [] },
    { into: table.presences, pledge, rows: rows?.presences ?? [] },
    { into: table.dialogues, pledge, rows: rows?.dialogues ?? [] },
    { into: table.concerns, pledge, rows: rows?.concerns ?? [] },
    { into: table.indicators, pledge, rows: rows?.indicators ?? [] },
    { into: table.questions, pledge, rows: rows?.questions ?? [] },
    { into: table.reports, pledge, rows: rows?.reports ?? [] },
    { into: table.decisions, pledge, rows: rows?.decisions ?? [] },
  ];
}

const heads = statement((store: PublicStore) => {
  const { id, key, slug, hash } = table.pledges;
  return store.select({ id, key, slug, hash }).from(table.pledges).prepare();
});

const raiseEdition = statement((store: PublicStore) => {
  const on = sql.placeholder('today');
  return store
    .insert(table.editions)
    .values({ one: 1, number: 1, on })
    .onConflictDoUpdate({ target: table.editions.one, set: { number: sql`${table.editions.number} + 1`, on: sql`${on}` } })
    .prepare();
});

/** What everybody may know of how a municipality publishes. */
function publicationOf(organisation: Organisation, settings: ReadonlyMap<string, PublicationSetting>, today: Day) {
  if (organisation.type !== 'municipality') return null;
  const { from, areas } = begunBy(divisionsOf(organisation), today).at(-1) ?? { from: null, areas: [] };
  return { setting: settings.get(organisation.key) ?? safeSetting, areas: areas.map(({ name }) => name), areasFrom: from };
}

/** What pledges share, without what is taken down of it. */
function withoutTakenShared<Of extends ReturnType<typeof readSharedOnce>>(shared: Of, taken: Takedowns['shared']): Of {
  const isGone = (noun: Takedowns['shared'][number]['noun'], key: string) => taken.some((one) => one.noun === noun && one.key === key);
  if (taken.length === 0) return shared;
  return {
    ...shared,
    situationPictures: shared.situationPictures.filter(({ key }) => !isGone('situationPicture', key)),
    agreements: shared.agreements.map((agreement) => ({
      ...agreement,
      actionPlans: agreement.actionPlans.map((plan) => ({ ...plan, rows: plan.rows.filter(({ key }) => !isGone('planRow', key)) })),
    })),
  };
}

/** What pledges share, without the texts in it that wait for one of the organisations that it is of. */
function withoutHeldIn<Of extends ReturnType<typeof readSharedOnce>>(shared: Of, allowed: ReadonlySet<string>): Of {
  const without = <One extends { key: string }>(noun: HeldNoun, all: readonly One[]) =>
    all.map((one) => withoutHeld(one, (text) => allowed.has(textHash({ noun, key: one.key }, text))));
  return {
    ...withoutHeld(shared, () => false),
    agreements: without('agreement', shared.agreements),
    situationPictures: without('situationPicture', shared.situationPictures),
    organisations: without('organisation', shared.organisations),
  };
}

function releasedIn(working: WorkingReader, pledge: string): PublicationRules['released'] {
  const releases = listReleases(working, pledge);
  return (commitment) => releases.get(commitment) ?? [];
}

function unknown(pledge: string, path: string): never {
  throw new Error(`The pledge ${pledge} has no row ${path}`);
}
