import type { Dialogue } from './dialogue.ts';
import type { PublicDialogue, PublicEvent } from './public-dialogue.ts';
import type { Heard } from './series.ts';
import { slugOf } from './text.ts';

const audiences = ['citizens', 'staff'] as const;
const counts = ['conversations', 'respondents'] as const;

type Round = Pick<PublicDialogue, 'audience' | 'label' | 'when' | 'method' | 'questions'> & Counted;

/**
 * The same, with only rounds in one series that can be compared: the same method and the same questions. Rounds whose method nobody tells stand beside
 * each other (`method` null), and the reader is told so.
 */
export function heardApart(dialogues: Round[]): Heard[] {
  const alike = Map.groupBy(dialogues, ({ method, questions }) => JSON.stringify([method ?? '', questions ?? '']));
  return [...alike]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, each]) => heardOf(each).map((series) => ({ ...series, method: each[0]?.method ?? null, questions: each[0]?.questions ?? null })));
}

/** What tells such a series from the others in an address: `conversations-citizens`, with the method and the questions where they are known. */
export function heardName({ count, audience, method, questions }: Heard): string {
  return [count, audience, method && slugOf(method), questions && slugOf(questions)].filter(Boolean).join('-');
}

/** At most four series: conversations and respondents, citizens and staff apart, each with every round that counts that way, in order of time. */
export function heardOf(dialogues: Round[]): Heard[] {
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

function seriesOf(dialogues: Round[], audience: Heard['audience'], count: Heard['count']): Heard {
  const rounds = dialogues.filter((dialogue) => isCounted(dialogue, count)).map((dialogue) => roundOf(dialogue, count));
  return { kind: 'heard', count, audience, rounds };
}

/** A round that says nothing about how it counts stands among the respondents, with its word. */
function isCounted(dialogue: Round, count: Heard['count']): boolean {
  if (dialogue[count] !== null || dialogue.events.some((event) => event[count] !== null)) return true;
  return count === 'respondents' && !isCounted(dialogue, 'conversations');
}

/** Occasions as the source has them, or as anyone may know them. */
type Counted = Pick<Dialogue, 'conversations' | 'respondents'> & {
  events: (Pick<PublicEvent, 'conversations' | 'respondents'> & Partial<Pick<PublicEvent, 'hidden'>>)[];
};

/**
 * How many a round heard in one way: as it is told of the whole, else what its occasions add up to; at least that, where one of them
 * wasn't counted or isn't told, and fewer than all of them can hold where none is. `value` null: nobody says.
 */
export function heardIn(dialogue: Counted, count: Heard['count']): NonNullable<Dialogue['conversations']> {
  const told = dialogue[count];
  const unit = told?.unit ?? null;
  const held = dialogue.events.flatMap((event) => event[count] ?? []);
  const hidden = dialogue.events.flatMap(({ hidden }) => hidden?.[count] ?? []);
  const most = hidden.reduce<number>((sum, one) => sum + (one === 'withheld' ? Number.NaN : one - 1), 0);
  if (told?.value == null && held.length === 0 && most > 0) return { value: most + 1, comparator: 'lessThan', unit };
  if (told?.value != null || held.length === 0) return told ?? { value: null, comparator: 'exactly', unit: null };
  const isWhole = hidden.length === 0 && dialogue.events.every(({ conversations, respondents }) => conversations !== null || respondents !== null);
  return { value: held.reduce((sum, heard) => sum + heard, 0), comparator: isWhole ? 'exactly' : 'atLeast', unit };
}

function roundOf(dialogue: Round, count: Heard['count']): Heard['rounds'][number] {
  const heard = heardIn(dialogue, count);
  return { label: dialogue.label, when: dialogue.when, ...heard, word: heard.value === null ? 'numberNotStated' : null };
}
