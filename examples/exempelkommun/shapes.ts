import type * as z from 'zod';
import type { commitment, focusArea } from '#domain/commitment.ts';

/** As written in a file, before defaults are filled in. */
export type CommitmentInput = z.input<typeof commitment>;
export type FocusAreaInput = z.input<typeof focusArea>;
