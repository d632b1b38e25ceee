import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const letters = `${span(0x20, 0x7e) + span(0xa0, 0x17f)}–—‑‘’‚“”„…•‹›←↑→↓−×≤≥≈½\u2009\u202f€№`;
const kept = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];

const fonts: { from: string; to: string; axes: Record<string, number | { min: number; max: number }> }[] = [
  { from: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', to: 'source-serif-4.woff2', axes: { opsz: 32, wght: { min: 400, max: 700 } } },
  { from: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2', to: 'source-sans-3.woff2', axes: { wght: { min: 400, max: 700 } } },
];

/** Makes the two fonts of the pages (app/fonts) from the packages they come in: only our letters and weights, 60 kB together. */
for (const { from, to, axes } of fonts) {
  const whole = await readFile(join('node_modules/@fontsource-variable', from));
  const subset = await subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: axes, keepFeatures: kept });
  await writeFile(join('app/fonts', to), subset);
  console.log(`app/fonts/${to}: ${(subset.length / 1000).toFixed(1)} kB of ${(whole.length / 1000).toFixed(1)} kB`);
}

function span(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
