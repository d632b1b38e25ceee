import { boundsOf, type Day } from './calendar.ts';
import type { Concern, Dialogue } from './dialogue.ts';
import { type Division, placeAs } from './division.ts';
import { withoutHeld } from './held-text.ts';
import type { PublicationSetting } from './publication-setting.ts';
import { daysWithoutFeedback, hasBegun, isCompiled, type RoundStatus, roundStatus } from './round.ts';

/** Why a number isn't told: it is fewer than this, or the others would give it away. */
export type Hidden = number | 'withheld';
type Count = 'conversations' | 'respondents';

/** One occasion. A count that is hidden is null, and `hidden` says why; a count that is null without that wasn't made. */
export type PublicEvent = Dialogue['events'][number] & { hidden: Record<Count, Hidden | null> };
/** `silentDays`: for how long nobody has told back, where the day is known. */
export type PublicDialogue = Omit<Dialogue, 'events' | 'counted' | 'compiled'> & { events: PublicEvent[]; status: RoundStatus; silentDays: number | null };
/** `fewer`: it was mentioned fewer times than this, and no number is told. */
export type PublicConcern = Concern & { fewer: number | null };

type Rules = { setting: PublicationSetting; divisions: readonly Division[]; isTextAllowed: (text: string) => boolean };

/**
 * Rounds that have begun, as anyone may know them. What was counted on the street is told the day after, as one number for each day and place: neither
 * what single conversations were about nor when they were. No count below the municipality's threshold is told for a day or a place, nor what it could
 * be worked out from.
 */
export function publicDialogues(dialogues: readonly Dialogue[], today: Day, rules: Rules): PublicDialogue[] {
  return dialogues.filter((dialogue) => hasBegun(untilYesterday(dialogue, today), today)).map((dialogue) => publicDialogue(dialogue, today, rules));
}

/**
 * What was said, once its round has been put together; of no round at once. No mentions below the threshold, also where no place stands: the round may have
 * been held at a single one.
 */
export function publicConcerns(concerns: readonly Concern[], dialogues: readonly Dialogue[], today: Day, rules: Rules): PublicConcern[] {
  const { threshold } = rules.setting;
  const open = new Set(dialogues.filter((round) => hasBegun(untilYesterday(round, today), today) && isCompiled(round, today)).map(({ key }) => key));
  return concerns
    .filter(({ dialogue }) => dialogue === null || open.has(dialogue))
    .map((concern) => {
      const isSmall = concern.mentions !== null && concern.mentions < threshold;
      const place = placeToldAs(
        concern.place,
        dialogues.find(({ key }) => key === concern.dialogue),
        today,
        rules,
      );
      return { ...concern, place, ...(isSmall ? { mentions: null, share: null, shareComparator: null } : {}), fewer: isSmall ? threshold : null };
    });
}

/** Without today's taps, and those that were undone. */
function untilYesterday(dialogue: Dialogue, today: Day): Dialogue {
  return { ...dialogue, counted: dialogue.counted.filter(({ on, takenBack }) => on < today && !takenBack) };
}

/** A place of a round, or of what was said in it, as the areas were all through it; through all time where nobody says when it was. */
function placeToldAs(place: string | null, round: Pick<Dialogue, 'when' | 'until'> | undefined, today: Day, { setting, divisions, isTextAllowed }: Rules) {
  const from = (round?.when && boundsOf(round.when)?.from) || '0000-01-01';
  const to = (round?.until && boundsOf(round.until)?.to) || today;
  return placeAs(withoutHeld(place, isTextAllowed), setting.finestPlace, divisions, { from, to });
}

function publicDialogue(whole: Dialogue, today: Day, rules: Rules): PublicDialogue {
  const dialogue = untilYesterday(whole, today);
  const { counted: _, compiled: __, events: ___, ...shown } = dialogue;
  const { threshold } = rules.setting;
  const held = occasionsOf(dialogue, today, rules);
  return {
    ...shown,
    places: [...new Set(shown.places.flatMap((place) => placeToldAs(place, dialogue, today, rules) ?? []))],
    conversations: toldTotal(shown.conversations, threshold),
    respondents: toldTotal(shown.respondents, threshold),
    events: hideSmall(held, dialogue, threshold),
    feedback: dialogue.feedback && dialogue.feedback.on <= today ? dialogue.feedback : null,
    status: roundStatus(dialogue, today),
    silentDays: daysWithoutFeedback(dialogue, today),
  };
}

function occasionsOf({ events, counted }: Dialogue, today: Day, { setting, divisions, isTextAllowed }: Rules): Dialogue['events'] {
  const asTold = (place: string | null, on: Day) => placeAs(withoutHeld(place, isTextAllowed), setting.finestPlace, divisions, { from: on, to: on });
  const typed = events.filter(({ on }) => on <= today).map((event) => ({ ...event, place: asTold(event.place, event.on) }));
  const cells = Map.groupBy(counted, ({ on, place }) => JSON.stringify([on, asTold(place, on) ?? '']));
  const summed = [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cell, each]) => {
      const [on, place] = JSON.parse(cell) as [string, string];
      return { key: `raknat-${on}`, on, place: place || null, conversations: each.length, respondents: null };
    });
  return [...typed, ...summed.map((one, nr) => ({ ...one, key: `${one.key}-${nr + 1}` }))];
}

/** Where a round tells its whole number too, one hidden part could be worked out from the others: then none of them is told. */
function hideSmall(events: Dialogue['events'], dialogue: Dialogue, threshold: number): PublicEvent[] {
  const isSmall = (count: number | null) => count !== null && count < threshold;
  const reasonFor = (event: Dialogue['events'][number], of: Count): Hidden | null => {
    if (event[of] === null || !events.some((one) => isSmall(one[of]))) return null;
    if (dialogue[of]?.value != null) return 'withheld';
    return isSmall(event[of]) ? threshold : null;
  };
  return events.map((event) => {
    const hidden = { conversations: reasonFor(event, 'conversations'), respondents: reasonFor(event, 'respondents') };
    return {
      ...event,
      conversations: hidden.conversations === null ? event.conversations : null,
      respondents: hidden.respondents === null ? event.respondents : null,
      hidden,
    };
  });
}

function toldTotal(told: Dialogue['conversations'], threshold: number): Dialogue['conversations'] {
  const isSmall = told?.value != null && told.value < threshold && told.comparator !== 'atLeast' && told.comparator !== 'moreThan';
  return isSmall ? { ...told, value: threshold, comparator: 'lessThan' } : told;
}
