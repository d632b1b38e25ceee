import { eq, type SQL } from 'drizzle-orm';
import * as z from 'zod';
import { agreement, situationPicture } from '#domain/agreement.ts';
import { collection, documentFormat, documentVersion, type PledgeDocument } from '#domain/document.ts';
import { organisation } from '#domain/organisation.ts';
import { type Pledge, pledge } from '#domain/pledge.ts';
import { statement } from '../../statement.ts';
import type { WorkingReader } from '../connect.ts';
import { rowsBy } from '../rows-by.ts';
import { inSameState } from '../same-state.ts';
import * as organisations from '../schema/organisation.ts';
import * as pledges from '../schema/pledge.ts';
import { actionPlanRowShape, agreementShape, collectionShape, organisationShape, pledgeShape, situationPictureShape } from '../shape.ts';
import { read } from '../tree.ts';

/** Everything in the working store as one document, planned and internal things with it; records in order of key. */
export function readDocument(db: WorkingReader, { municipality }: { municipality?: string } = {}): PledgeDocument {
  const keys = globalKeys(db);
  const shared = readShared(db, keys);
  const whole: PledgeDocument = {
    format: documentFormat,
    version: documentVersion,
    collections: z.array(collection).parse(shared.collections),
    organisations: z.array(organisation).parse(shared.organisations),
    agreements: z.array(agreement).parse(shared.agreements),
    situationPictures: z.array(situationPicture).parse(shared.situationPictures),
    pledges: z.array(pledge).parse(read(db, pledgeShape, municipality === undefined ? null : ofMunicipality(db, municipality), keys)),
  };
  return municipality === undefined ? whole : narrowed(whole, municipality);
}

/** What pledges share: collections, organisations, agreements with their action plans, situation pictures. Like `readPledge` it isn't validated again. */
export function readShared(db: WorkingReader, keys = globalKeys(db)): Omit<PledgeDocument, 'format' | 'version' | 'pledges'> {
  return {
    collections: read(db, collectionShape, null, keys) as PledgeDocument['collections'],
    organisations: read(db, organisationShape, null, keys) as PledgeDocument['organisations'],
    agreements: read(db, agreementShape, null, keys) as PledgeDocument['agreements'],
    situationPictures: read(db, situationPictureShape, null, keys) as PledgeDocument['situationPictures'],
  };
}

/** Where every pledge stands and since when it may be known, without its content. */
export function listPledgeHeads(db: WorkingReader): Pick<Pledge, 'key' | 'slug' | 'state' | 'signed' | 'published'>[] {
  return heads(db).all();
}

/** The keys of the pledges that an invented municipality has part in. */
export function listExampleKeys(db: WorkingReader): string[] {
  return pledgesOf(db, eq(organisations.organisation.example, true));
}

/**
 * A pledge whole, and the public ids of its rows by path: `pledge/<key>`, `commitment/<key>`, `activity/<commitment>/<key>`; null when there is none.
 * It was validated when it came in and isn't again: a test holds that what is read is what the schema would make of it.
 */
export function readPledge(db: WorkingReader, key: string, keys = globalKeys(db)): { pledge: Pledge; ids: Map<string, string> } | null {
  const ids = new Map<string, string>();
  const found = read(db, pledgeShape, [key], keys, ids)[0];
  return found === undefined ? null : { pledge: found as Pledge, ids };
}

/** The same, read once as long as nobody writes, for those who look at it one after another and change nothing of it. */
export function readPledgeOnce(db: WorkingReader, key: string): ReturnType<typeof readPledge> {
  return inSameState(db, `pledge ${key}`, () => readPledge(db, key, globalKeysOnce(db)));
}

/** What pledges share, read once in the same way. */
export function readSharedOnce(db: WorkingReader): ReturnType<typeof readShared> {
  return inSameState(db, 'shared', () => readShared(db, globalKeysOnce(db)));
}

function globalKeysOnce(db: WorkingReader): ReturnType<typeof globalKeys> {
  return inSameState(db, 'keys', () => globalKeys(db));
}

/** Keys of what pledges refer to outside themselves, by id. */
export function globalKeys(db: WorkingReader): Map<string, string> {
  const shapes = [organisationShape, agreementShape, actionPlanRowShape, situationPictureShape];
  return new Map(shapes.flatMap((shape) => rowsBy(db, shape, 'key', null).map(({ id, key }) => [String(id), String(key)] as const)));
}

const heads = statement((db: WorkingReader) => {
  const { key, slug, state, signed, published } = pledges.pledge;
  return db.select({ key, slug, state, signed, published }).from(pledges.pledge).orderBy(key).prepare();
});

function ofMunicipality(db: WorkingReader, key: string): string[] {
  return pledgesOf(db, eq(organisations.organisation.key, key));
}

function pledgesOf(db: WorkingReader, municipality: SQL): string[] {
  return db
    .selectDistinct({ key: pledges.pledge.key })
    .from(pledges.pledge)
    .innerJoin(pledges.pledgeMunicipality, eq(pledges.pledgeMunicipality.pledgeId, pledges.pledge.id))
    .innerJoin(organisations.organisation, eq(organisations.organisation.id, pledges.pledgeMunicipality.organisationId))
    .where(municipality)
    .all()
    .map((row) => row.key);
}

/** Only what the municipality's pledges need; of the collections its own, or, when it has none, those that aren't anyone's. */
function narrowed(whole: PledgeDocument, municipality: string): PledgeDocument {
  const agreementKeys = new Set(whole.pledges.map((one) => one.agreement));
  const kept = whole.agreements.filter(({ key, organisations }) => agreementKeys.has(key) || organisations.includes(municipality));
  const pictureKeys = new Set(whole.pledges.flatMap((one) => picturesOf(one)));
  const pictures = whole.situationPictures.filter(({ key, organisations }) => pictureKeys.has(key) || organisations.includes(municipality));
  const needed = new Set([
    municipality,
    ...whole.pledges.flatMap((one) => [...one.municipalities, ...one.parties]),
    ...[...kept, ...pictures].flatMap((one) => one.organisations),
  ]);
  const isExample = whole.organisations.some(({ key, example }) => key === municipality && example);
  const own = whole.collections.filter((one) => one.municipality === municipality);
  return {
    ...whole,
    collections: own.length > 0 || isExample ? own : whole.collections.filter((one) => one.municipality === null),
    organisations: whole.organisations.filter(({ key }) => needed.has(key)),
    agreements: kept,
    situationPictures: pictures,
  };
}

function picturesOf({ situationPictures, focusAreas }: Pledge): string[] {
  const commitments = focusAreas.flatMap((area) => area.commitments);
  return [
    situationPictures,
    ...commitments.map((one) => one.situationPictures),
    ...commitments.flatMap((one) => one.activities.map((each) => each.situationPictures)),
  ].flat();
}
