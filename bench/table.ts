/** One figure. `goal` is the most it may be, or with `atLeast` the least. */
export type Row = { what: string; unit: string; ours: number | null; goal?: number; atLeast?: boolean; peer?: number | null; limit?: number | null };

/** Columns of text: ours, the goal and whether it is met, the best dashboard, the limit of the same run. */
export function table(title: string, rows: Row[]): string {
  const head = ['', 'ours', 'goal', '', 'best dashboard', 'limit'];
  const cells = rows.map((row) => [row.what, shown(row.ours, row.unit), aim(row), verdict(row), shown(row.peer, row.unit), shown(row.limit, row.unit)]);
  const widths = head.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return [title, line(head), ...cells.map(line), ''].join('\n');
}

function aim({ goal, atLeast, unit }: Row): string {
  return goal === undefined ? '' : `${atLeast ? '≥' : '≤'} ${shown(goal, unit)}`;
}

function verdict({ ours, goal, atLeast }: Row): string {
  if (goal === undefined) return '';
  if (ours === null) return 'not seen';
  return (atLeast ? ours >= goal : ours <= goal) ? 'OK' : 'over';
}

/** Three figures are enough; whole numbers above a hundred. */
function shown(value: number | null | undefined, unit: string): string {
  if (value === undefined) return '';
  if (value === null) return '–';
  return `${value >= 100 ? Math.round(value) : Number(value.toPrecision(3))} ${unit}`.trim();
}
