import type { Series } from '#domain/series.ts';
import type { Words } from '#words/words.ts';
import { BurnUp } from './burn-up.tsx';
import type { Point, Size } from './frame.ts';

/** Draws any series: the same component for the server's finished picture and the reader's own. */
export function Plot({ series, ...rest }: { series: Series; words: Words; size: Size; active?: Point | null }) {
  switch (series.kind) {
    case 'burnUp':
      return <BurnUp series={series} {...rest} />;
    default:
      return null;
  }
}
