import { createHash } from 'node:crypto';
import type { HeldNoun } from '#domain/held-text.ts';
import { statement } from '../../statement.ts';
import type { WorkingReader } from '../connect.ts';
import { textDecision } from '../schema/release.ts';

/** What a decision is about: one text in one pledge, or one of the records that pledges share. Written otherwise, or elsewhere, it is judged anew. */
export function textHash({ noun, key }: { noun: HeldNoun; key: string }, text: string): string {
  return createHash('sha256')
    .update(`${noun === 'pledge' ? key : `${noun}/${key}`}\n${text}`)
    .digest('hex');
}

/** The hashes of the texts that somebody has let through. */
export function readAllowedTexts(db: WorkingReader): Set<string> {
  return new Set(readTextDecisions(db).flatMap(({ hash, isAllowed }) => (isAllowed ? hash : [])));
}

/** Tells of a pledge, by its key, whether a text in it has been let through. */
export function readLetThrough(db: WorkingReader): (key: string) => (text: string) => boolean {
  const allowed = readAllowedTexts(db);
  return (key) => (text) => allowed.has(textHash({ noun: 'pledge', key }, text));
}

/** What has been decided on each text, by its hash. */
export function decidedOn(db: WorkingReader): Map<string, boolean> {
  return new Map(readTextDecisions(db).map(({ hash, isAllowed }) => [hash, isAllowed]));
}

function readTextDecisions(db: WorkingReader): { hash: string; isAllowed: boolean; at: string }[] {
  return decisions(db)
    .all()
    .map(({ hash, isAllowed, at }) => ({ hash, isAllowed: isAllowed === true, at }));
}

const decisions = statement((db: WorkingReader) =>
  db.select({ hash: textDecision.hash, isAllowed: textDecision.isAllowed, at: textDecision.at }).from(textDecision).prepare(),
);
