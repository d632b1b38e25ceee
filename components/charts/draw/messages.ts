import type { Series } from '#domain/series.ts';
import type { Locale } from '#words/words.ts';
import type { Tree } from './tree.ts';

/** A finished drawing in its two sizes. */
export type Drawn = { wide: Tree; narrow: Tree };

/** Why there is no drawing: the worker can't start, couldn't draw this series, or took too long. */
export type DrawFailure = { failed: 'noWorker' | 'faulty' | 'slow'; fault: string };
export type DrawResult = Drawn | DrawFailure;

export type Request = { series: Series; locale: Locale };
export type Answer = { drawn: Drawn } | { fault: string };
