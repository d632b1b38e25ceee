import type { Series } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { BurnUp } from './burn-up.tsx';
import type { Point, Size } from './frame.ts';
import { Heard } from './heard.tsx';
import { Months } from './months.tsx';
import { Observations } from './observations.tsx';
import { Pairs } from './pairs.tsx';

/** Draws any series: the same component for the server's finished picture and the reader's own. */
export function Plot({ series, ...rest }: { series: Series; words: Words; size: Size; active?: Point | null }) {
  switch (series.kind) {
    case 'burnUp':
      return <BurnUp series={series} {...rest} />;
    case 'months':
      return <Months series={series} {...rest} />;
    case 'pairs':
      return <Pairs series={series} {...rest} />;
    case 'heard':
      return <Heard series={series} {...rest} />;
    case 'observations':
      return <Observations series={series} {...rest} />;
  }
}
