import type { PreviewGround } from '#components/hiding/preview.ts';

/** A commitment that one can log for, with what depends on the choice of it. `ask` is the question of how many, for each measure's unit. */
export type LogChoice = {
  id: string;
  group: string;
  title: string;
  lang?: string;
  takesHours: boolean;
  measures: { id: string; unit: string; ask: string }[];
  places: string[];
  preview: PreviewGround;
};

/** What the form begins with, and what it is filled with again: empty is not said. */
export type LogStart = {
  commitment: string;
  on: string;
  place: string;
  quantity: string;
  measure: string;
  from: string;
  to: string;
  note: string;
  picture: string;
};

/** Something logged before, to be logged once more; `said` is how it is called. */
export type SameAgain = { said: string; start: Omit<LogStart, 'on' | 'note' | 'picture'> };

/** What was sent, as a start again: of the two fields that a day or a place can stand in, the one that was filled in last. */
export function startOf(given: Record<string, unknown>, before: LogStart): LogStart {
  const text = (name: keyof LogStart) =>
    [given[name]]
      .flat()
      .filter((one) => typeof one === 'string' && one !== '')
      .at(-1) ?? '';
  const names = Object.keys(before) as (keyof LogStart)[];
  return Object.fromEntries(names.map((name) => [name, String(text(name))])) as LogStart;
}
