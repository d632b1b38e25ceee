/**
 * Whether two units mean the same thing: equal but for case, or one ends with the other (`loggade tillfällen` are tillfällen, `trygghetsvandringar`
 * are vandringar). An unknown unit and the bare `st` fit any; all kinds of per cent fit one another. `insatser` aren't `tillfällen`.
 */
export function sameUnit(one: string | null, other: string | null): boolean {
  const a = plain(one);
  const b = plain(other);
  if (a === '' || b === '' || a === b) return true;
  if (isShare(a) || isShare(b)) return isShare(a) && isShare(b);
  return (b.length >= 3 && a.endsWith(b)) || (a.length >= 3 && b.endsWith(a));
}

function plain(unit: string | null): string {
  const text = (unit ?? '').normalize('NFC').trim().toLowerCase();
  return text === 'st' || text === 'antal' ? '' : text;
}

function isShare(unit: string): boolean {
  return /^(procent|%|per ?cent)/.test(unit);
}
