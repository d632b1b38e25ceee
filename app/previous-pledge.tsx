import { PreviousWords } from '#components/deviation/previous-words.tsx';
import { ComparisonFigure } from '#components/history/comparison-figure.tsx';
import { paths } from '#components/paths.ts';
import { periodLabel, pledgeName } from '#components/pledge/period-label.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import type { Words } from '#words/words.ts';
import { comparisonOf } from './comparison-of.ts';
import { earlierPledge } from './earlier-pledge.ts';

type PreviousProps = { words: Words; municipality: Municipality; now: PublishedPledge; order: readonly string[] };

/** The same part of the previous pledge beside this one: words, and the numbers that can be compared; or that there is none. */
export function PreviousPledge({ words, municipality, now, order }: PreviousProps) {
  const { t } = words;
  const before = earlierPledge(municipality.key, now);
  if (!before) return <p className="measure">{t('deviation.previous.none')}</p>;
  const links = paths(words.locale);
  const compared = comparisonOf(now, before);
  const [slugs, data] = [[now.slug, before.slug] as const, links.comparison(municipality.key)];
  return (
    <>
      <p className="small quiet-text measure">{t('deviation.previous.lead', { before: pledgeName(words, before) })}</p>
      <PreviousWords words={words} now={periodLabel(words, now)} before={periodLabel(words, before)} matches={compared.matches} order={order} />
      <ComparisonFigure words={words} municipality={municipality} now={now} before={before} compared={compared} data={`${data}/${slugs.join('/')}`} />
      <p className="links">
        <a href={links.comparison(municipality.key, ...slugs)}>{t('deviation.previous.compare')}</a>
      </p>
    </>
  );
}
