import type { Agreement } from '#domain/agreement.ts';
import type { PledgeDocument } from '#domain/document.ts';
import { heldTexts } from '#domain/held-text.ts';
import { publicAgreement, publicPicture } from '#domain/public-shared.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import { safeSetting } from '#domain/publication-setting.ts';
import { divisionsOf } from '#domain/redivide.ts';
import type { WorkingReader } from '../connect.ts';
import { listShared, type SharedRecord } from '../shared-subject.ts';
import { readShared } from './document.ts';
import type { WaitingText } from './held-texts.ts';
import { decidedOn, textHash } from './text-decisions.ts';

const everyDay = '9999-12-31';
const asOpen = { setting: safeSetting, hasPicture: () => false, today: everyDay };

/** The texts in what pledges share that wait for one of these organisations: in their agreements, situation pictures and the names of their areas. */
export function listHeldShared(db: WorkingReader, organisations: readonly string[]): WaitingText[] {
  const records = listShared(db).filter((one) => one.organisations.some((of) => organisations.includes(of)));
  if (records.length === 0) return [];
  const shared = readShared(db);
  const decided = decidedOn(db);
  return records.flatMap((one) =>
    heldTexts(publicTexts(one, shared)).flatMap(({ text, suspicions }) => {
      const hash = textHash(one, text);
      const isAllowed = decided.get(hash);
      return isAllowed ? [] : [{ text, suspicions, hash, noun: one.noun, subject: one.id, commitmentId: null, isRefused: isAllowed === false }];
    }),
  );
}

/** What of such a record may become public by itself. */
function publicTexts({ noun, key }: SharedRecord, shared: Pick<PledgeDocument, 'agreements' | 'situationPictures' | 'organisations'>): unknown {
  const isIt = (one: { key: string }) => one.key === key;
  if (noun === 'agreement') return shared.agreements.filter(isIt).map((one) => publicAgreement(one, { ...asOpen, classes: asIfOpen(one) }));
  if (noun === 'situationPicture') return shared.situationPictures.filter(isIt).map((one) => publicPicture(one, everyDay));
  return shared.organisations.filter(isIt).map((one) => [one.name, ...divisionsOf(one).flatMap(({ areas }) => areas.map(({ name }) => name))]);
}

/** Every row with all that may ever be told of it. */
function asIfOpen({ actionPlans }: Agreement): Map<string, PublicationClass[]> {
  return new Map(actionPlans.flatMap(({ rows }) => rows.map(({ key }) => [key, ['open']])));
}
