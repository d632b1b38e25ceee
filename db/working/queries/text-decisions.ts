import { createHash } from 'node:crypto';
import { statement } from '../../statement.ts';
import type { WorkingReader } from '../connect.ts';
import { textDecision } from '../schema/release.ts';

/** What a decision is about: one text in one pledge. Written otherwise, or elsewhere, it is judged anew. */
export function textHash(pledge: string, text: string): string {
  return createHash('sha256').update(`${pledge}\n${text}`).digest('hex');
}

/** The hashes of the texts that somebody has let through. */
export function readAllowedTexts(db: WorkingReader): Set<string> {
  return new Set(readTextDecisions(db).flatMap(({ hash, isAllowed }) => (isAllowed ? hash : [])));
}

export function readTextDecisions(db: WorkingReader): { hash: string; isAllowed: boolean; at: string }[] {
  return decisions(db)
    .all()
    .map(({ hash, isAllowed, at }) => ({ hash, isAllowed: isAllowed === true, at }));
}

const decisions = statement((db: WorkingReader) =>
  db.select({ hash: textDecision.hash, isAllowed: textDecision.isAllowed, at: textDecision.at }).from(textDecision).prepare(),
);
