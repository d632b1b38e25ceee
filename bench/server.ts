import { median } from './page.ts';
import { openPublisher } from './stores.ts';

export type Change = { publishMs: number; firstMs: number; shownMs: number };

/** So many before it is timed: a server has long been up when somebody saves. */
const warmUps = 15;

/**
 * Changes a commitment and publishes, several times. `publishMs`: publishing that pledge. `shownMs`: from then until its page says the new name.
 * `firstMs`: the first request for a page after a publish, when nothing is kept any more.
 */
export async function timesOfChange(dataDir: string, pledge: string, url: string, runs = 5): Promise<Change> {
  const seen: Change[] = [];
  const publisher = openPublisher(dataDir, pledge);
  for (let run = 0; run < warmUps; run++) publisher.change(`uppvärmning ${run}`);
  for (let run = 0; run < runs; run++) {
    const { title, ms } = publisher.change(`prov ${run}`);
    const from = performance.now();
    let firstMs = Number.NaN;
    for (let text = ''; !text.includes(title); ) {
      const asked = performance.now();
      text = await (await fetch(url)).text();
      firstMs = performance.now() - asked;
      if (performance.now() - from > 10_000) throw new Error(`${url} doesn't say "${title}" after 10 s.`);
    }
    seen.push({ publishMs: ms, firstMs, shownMs: performance.now() - from });
  }
  publisher.close();
  const of = (key: keyof Change) => median(seen.map((change) => change[key]));
  return { publishMs: of('publishMs'), firstMs: of('firstMs'), shownMs: of('shownMs') };
}
