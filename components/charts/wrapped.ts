import { textWidth } from './frame.ts';

/** A text in at most `most` lines of a width; a word too long for a line is cut, and what doesn't fit ends with an ellipsis (the table has it whole). */
export function wrapped(text: string, width: number, most = 2, bold = false): string[] {
  const fits = (line: string) => textWidth(line, { bold }) <= width;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && fits(`${line} ${word}`)) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]}…`;
  return kept.map((line) => (fits(line) ? line : cut(line, fits)));
}

function cut(line: string, fits: (line: string) => boolean): string {
  let end = line.length;
  while (end > 1 && !fits(`${line.slice(0, end)}…`)) end--;
  return `${line.slice(0, end)}…`;
}
