import { type FormState, untouched } from '#components/form/form-state.ts';

/** A form whose answer is shown beside it and nowhere else: a receipt's name, or words that are told once. */
export type ShownState = FormState & { shown: string[] };

export const nothingShown: ShownState = { ...untouched, shown: [] };
