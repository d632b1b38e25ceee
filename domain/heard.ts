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

/**
 * How many a round heard in one way: as it is told of the whole, else what its occasions add up to; at least that, where one of them
 * wasn't counted. `value` null: nobody says.
 */
export function heardIn(dialogue: Pick<Dialogue, 'conversations' | 'respondents' | 'events'>, count: Heard['count']): NonNullable<Dialogue['conversations']> {
  const told = dialogue[count];
  const held = dialogue.events.flatMap((event) => event[count] ?? []);
  if (told?.value != null || held.length === 0) return told ?? { value: null, comparator: 'exactly', unit: null };
  const isWhole = dialogue.events.every(({ conversations, respondents }) => conversations !== null || respondents !== null);
  return { value: held.reduce((sum, heard) => sum + heard, 0), comparator: isWhole ? 'exactly' : 'atLeast', unit: told?.unit ?? null };
}

function roundOf(dialogue: Dialogue, count: Heard['count']): Heard['rounds'][number] {
  const heard = heardIn(dialogue, count);
  return { label: dialogue.label, when: dialogue.when, ...heard, word: heard.value === null ? 'numberNotStated' : null };
}
