import type { ReportContent } from '#domain/report-content.ts';
import type { Words } from '#words/words.ts';

/** What stands at the foot of each printed page, as CSS: which report it is, how its hash begins, the page and how many there are. */
export function pageMarks({ t, date }: Words, { pledge, municipality, number, edition, frozenOn }: ReportContent, hash: string): string {
  const which = t('report.foot.which', { pledge: pledge.name, municipality, nr: number, edition, on: date(frozenOn) });
  const sum = t('report.foot.hash', { start: `${hash.slice(0, 4)} ${hash.slice(4, 8)}` });
  const mark = 'font: 8pt "Source Sans 3", sans-serif; color: #4b4f56; border-top: 0.5pt solid #191b1f; padding-top: 4pt; vertical-align: top;';
  return `@page { size: A4; margin: 18mm 16mm 22mm;
  @bottom-left { content: ${quoted(`${which} · ${sum}`)}; ${mark} width: 88%; text-align: left; }
  @bottom-right { content: counter(page) ' (' counter(pages) ')'; ${mark} width: 12%; text-align: right; } }`;
}

/** A text in CSS: whatever isn't a plain letter or digit is escaped, so that nothing in it can end the text. */
function quoted(text: string): string {
  return `'${[...text].map((one) => (/[\p{L}\p{N} ]/u.test(one) ? one : `\\${(one.codePointAt(0) ?? 32).toString(16)} `)).join('')}'`;
}
