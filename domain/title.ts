import type { Day } from './calendar.ts';
import type { Progress } from './progress.ts';
import type { Sentence } from './sentence.ts';
import type { Heard, Months, Observations, Pairs } from './series.ts';

/** The sentence above a chart: its result in at most 15 words. */
export function burnUpTitle(progress: Progress, today: Day): Sentence {
  throw new Error(`not yet: ${progress.target} ${today}`);
}

export function monthsTitle(series: Months): Sentence {
  throw new Error(`not yet: ${series.kind}`);
}

export function pairsTitle(series: Pairs): Sentence {
  throw new Error(`not yet: ${series.kind}`);
}

/** `series` are the bar charts of one pledge's dialogues: conversations and respondents, citizens and staff apart. `pledge`: its label (`2020`). */
export function heardTitle(series: Heard[], pledge: string): Sentence {
  throw new Error(`not yet: ${series.length} ${pledge}`);
}

export function observationsTitle(series: Observations): Sentence {
  throw new Error(`not yet: ${series.kind}`);
}
