import { paths } from '#components/paths.ts';
import type { Pledge } from '#domain/pledge.ts';
import type { Words } from '#words/words.ts';
import { periodLabel } from './period-label.ts';

type Related = { key: string; slug: string; areaName: string | null; from: string | null; to: string | null };

/** What the pledge continues and what continued it, with links to those that are here. */
export function Lineage({ words, municipality, lineage, related }: { words: Words; municipality: string; lineage: Pledge['lineage']; related: Related[] }) {
  const { t } = words;
  if (lineage.length === 0) return t('pledge.lineageMissing');
  return (
    <ul>
      {lineage.map(({ how, pledge, text }) => {
        const other = related.find(({ key }) => key === pledge);
        const [before, after] = t(`pledge.${how}`, { pledge: '\u0000' }).split('\u0000');
        return (
          <li key={`${how} ${pledge ?? text}`}>
            {before}
            {other ? <a href={paths(words.locale).pledge(municipality, other.slug)}>{periodLabel(words, other)}</a> : (text ?? pledge)}
            {after}
          </li>
        );
      })}
    </ul>
  );
}
