import type { Dialogue } from './dialogue.ts';
import type { Heard } from './series.ts';

const audiences = ['citizens', 'staff'] as const;
const counts = ['conversations', 'respondents'] as const;

/** At most four series: conversations and respondents, citizens and staff apart, each with every round that counts that way, in order of time. */
export function heardOf(dialogues: Dialogue[]): Heard[] {
  const inOrder = [...dialogues].sort((a, b) => (a.when ?? '').localeCompare(b.when ?? ''));
  return audiences
    .flatMap((audience) =>
      counts.map((count) =>
        seriesOf(
          inOrder.filter((dialogue) => dialogue.audience === audience),
          audience,
          count,
        ),
      ),
    )
    .filter(({ rounds }) => rounds.length > 0);
}

function seriesOf(dialogues: Dialogue[], audience: Heard['audience'], count: Heard['count']): Heard {
  const rounds = dialogues.filter((dialogue) => isCounted(dialogue, count)).map((dialogue) => roundOf(dialogue, count));
  return { kind: 'heard', count, audience, rounds };
}

/** A round that says nothing about how it counts stands among the respondents, with its word. */
function isCounted(dialogue: Dialogue, count: Heard['count']): boolean {
  if (dialogue[count] !== null || dialogue.events.some((event) => event[count] !== null)) return true;
  return count === 'respondents' && !isCounted(dialogue, 'conversations');
}

function roundOf(dialogue: Dialogue, count: Heard['count']): Heard['rounds'][number] {
  const told = dialogue[count];
  const held = dialogue.events.flatMap((event) => event[count] ?? []);
  const value = told?.value ?? (held.length > 0 ? held.reduce((sum, heard) => sum + heard, 0) : null);
  return {
    label: dialogue.label,
    when: dialogue.when,
    value,
    comparator: told?.comparator ?? 'exactly',
    unit: told?.unit ?? null,
    word: value === null ? 'numberNotStated' : null,
  };
}
