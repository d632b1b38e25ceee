import type { Dialogue } from './dialogue.ts';
import type { Heard } from './series.ts';

/** At most four series: conversations and respondents, citizens and staff, each with every round that counts that way. */
export function heardOf(dialogues: Dialogue[]): Heard[] {
  throw new Error(`not yet: ${dialogues.length}`);
}
