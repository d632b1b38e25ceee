import type { Asked, WeekCell } from '#domain/when-and-where.ts';
import type { Words } from '#words/words.ts';
import type { HeatCell } from './heat-table.tsx';

/** How often each time was named, as a table of the week has it. */
export function askedCells(words: Words, cells: readonly WeekCell[]): HeatCell[] {
  return cells.map((cell) => ({ ...cell, ...askedWords(words, cell.asked), value: cell.asked?.mentions ?? null, hatched: false }));
}

/** How many passes are shown for each time, as a table of the week has it. */
export function reportedCells({ t, number }: Words, cells: readonly WeekCell[]): HeatCell[] {
  return cells.map((cell) => {
    const { passes } = cell;
    if (passes === null) return { ...cell, value: null, text: t('when.cell.hidden'), whole: t('when.cell.hiddenWhole'), hatched: true };
    return { ...cell, value: passes, text: number(passes), whole: t('when.cell.passes'), hatched: false };
  });
}

/** Every one of one's own passes, as a table of the week has it. */
export function ownCells({ t, number }: Words, cells: readonly WeekCell[]): HeatCell[] {
  return cells.map((cell) => ({
    ...cell,
    value: cell.passes,
    text: cell.passes === null ? t('when.own.none') : number(cell.passes),
    whole: t('when.cell.passes'),
    hatched: false,
  }));
}

function askedWords({ t, number }: Words, asked: Asked | null): { text: string; whole: string } {
  if (!asked) return { text: t('when.cell.nobody'), whole: t('when.cell.nobodyWhole') };
  const { mentions, comparator, fewer } = asked;
  if (mentions !== null && comparator === 'atLeast') return { text: t('when.cell.atLeast', { n: number(mentions) }), whole: t('when.cell.atLeastWhole') };
  if (mentions !== null) return { text: number(mentions), whole: t('when.cell.times') };
  if (fewer !== null) return { text: t('when.cell.fewer', { n: fewer }), whole: t('when.cell.fewerWhole') };
  return { text: t('when.cell.named'), whole: t('when.cell.namedWhole') };
}
