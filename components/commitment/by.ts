import type { Responsible } from '#domain/organisation.ts';
import type { Words } from '#words/words.ts';

type Owned = { responsible: Responsible; parties: string[] };

/** Who answers for a commitment: "Polisen", or "Polisen och kommunen, med Götenebostäder" when the source names more. */
export function byline({ t, list }: Words, { responsible, parties }: Owned): string {
  const by = t(`commitment.by.${responsible}`);
  const others = parties.filter((party) => party !== 'Polisen' && !/(kommun|stad)$/i.test(party));
  return others.length > 0 ? t('commitment.byWith', { by, parties: list(others) }) : by;
}
