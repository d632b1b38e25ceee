/** Somebody's yes to a version's hash, for an organisation. */
export type Approval = { organisation: string; person: string; hash: string };

/** What an approval has to be held against: the version that waits, what the text is now, who signs, who has said yes and who wrote. */
export type Waiting = { hash: string; current: string; parties: readonly string[]; approvals: readonly Approval[]; writers: ReadonlySet<string> };

/** Why somebody may not approve, as a refusal's key. */
export type NotApproved = 'versionPassed' | 'approvedAlready' | 'approvedForOther' | 'wroteItself';

/**
 * Whether a person may say yes to a hash for an organisation: only to the version that waits and that the text still is, only once
 * for each organisation and for one of them only, and never to what they wrote in themselves. Null when they may.
 */
export function whyNotApproved({ hash, current, approvals, writers }: Waiting, asked: Approval): NotApproved | null {
  if (asked.hash !== hash || current !== hash) return 'versionPassed';
  if (writers.has(asked.person)) return 'wroteItself';
  const same = approvals.filter((one) => one.hash === hash);
  if (same.some(({ organisation }) => organisation === asked.organisation)) return 'approvedAlready';
  return same.some(({ person }) => person === asked.person) ? 'approvedForOther' : null;
}

/** The parties that haven't said yes to the version that waits. */
export function partiesLeft({ hash, parties, approvals }: Pick<Waiting, 'hash' | 'parties' | 'approvals'>): string[] {
  const agreed = new Set(approvals.filter((one) => one.hash === hash).map(({ organisation }) => organisation));
  return parties.filter((party) => !agreed.has(party));
}

/** Whether every signing party has approved the same hash, and the text is still that. A pledge without parties is never agreed. */
export function isAgreed(waiting: Waiting): boolean {
  return waiting.parties.length > 0 && waiting.current === waiting.hash && partiesLeft(waiting).length === 0;
}

/** The beginning of a hash, in groups that can be read aloud and compared: `3f9a 11c2 80de`. */
export function fingerprint(hash: string): string {
  return (hash.slice(0, 12).match(/.{4}/g) ?? []).join(' ');
}
