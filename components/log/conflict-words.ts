import type { Words } from '#words/words.ts';
import type { ConflictWords } from './conflict.tsx';

const said = ['title', 'lead', 'mine', 'theirs', 'field', 'overwrite', 'gone', 'empty', 'keep'] as const;
const states = ['planned', 'done', 'cancelled'] as const;
const fields = ['state', 'on', 'from', 'to', 'place', 'quantity', 'note', 'value', 'asOf', 'unit', 'label'] as const;

/** What is said when two have changed the same thing. */
export function conflictWords({ t }: Words): ConflictWords {
  return {
    ...(Object.fromEntries(said.map((name) => [name, t(`log.conflict.${name}`)])) as Record<(typeof said)[number], string>),
    state: Object.fromEntries(states.map((state) => [state, t(`log.conflict.state.${state}`)])),
    name: Object.fromEntries(fields.map((field) => [field, t(`log.conflict.name.${field}`)])),
  };
}
