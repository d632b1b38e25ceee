import type { Figure } from './figure.ts';

/**
 * One thing done, as it may be known. `when` is a span: a day, or a month where only monthly counts are published.
 * `quantity` null: it was done, the number isn't stated. `measure` null: not said which measure it belongs to.
 */
export type Event = { when: string; quantity: number | null; place: string | null; measure?: string | null };

/** What a figure may rest on: things done and totals reported. A plan or an announcement is neither. */
export type Evidence = { events: Event[]; figures: Figure[] };
