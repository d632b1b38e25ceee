'use client';
import { type MutationState, useMutationState, useQueryClient } from '@tanstack/react-query';
import { workPaths } from '#components/work/work-paths.ts';
import { discardEntry } from './discarded.ts';
import { type Entry, type Outcome, verbOf } from './send-entry.ts';
import './waiting.css';

export type WaitingWords = Record<
  'lead' | 'sending' | 'waits' | 'signedOut' | 'signIn' | 'refused' | 'correct' | 'discard' | 'stored' | 'receipt' | 'list',
  string
> & { one: string; many: string; oneThing: string; manyThings: string };

type Held = Entry & { outcome: Outcome | undefined; isStuck: boolean };

/**
 * What is on this device and not (or only just) stored: how many, which, and how each of them stands. Nothing when there is nothing. `lead` says something
 * else of it than that it will be sent. Only what was logged can be corrected here, in the form it came from.
 */
export function Waiting({ words, lead, onCorrect }: { words: WaitingWords; lead?: string; onCorrect?: (entry: Entry, outcome: Outcome) => void }) {
  const cache = useQueryClient().getMutationCache();
  const held = useMutationState({ select: ({ state }) => heldIn(state as MutationState<Outcome, Error, Entry>) }).filter((one) => one !== null);
  if (held.length === 0) return null;
  const waiting = held.filter(({ outcome }) => outcome?.became !== 'stored').length;
  const areActivities = held.every((one) => verbOf(one) === 'activity.log');
  const title = areActivities ? { one: words.one, many: words.many } : { one: words.oneThing, many: words.manyThings };
  const isOnItsWay = held.some(({ outcome }) => outcome === undefined);
  const forget = ({ key }: Held) => {
    void discardEntry({ key });
    const found = cache.getAll().find(({ state }) => (state.variables as Entry | undefined)?.key === key);
    if (found) cache.remove(found);
  };
  const correct = (one: Held) => {
    if (one.outcome) onCorrect?.({ key: one.key, given: one.given, said: one.said }, one.outcome);
    forget(one);
  };
  return (
    <section className="waiting" aria-labelledby="waiting">
      <div role="status">
        <h2 id="waiting">{waiting > 0 ? (waiting === 1 ? title.one : title.many).replace('{count}', String(waiting)) : words.stored}</h2>
      </div>
      {(lead || isOnItsWay) && <p className="small">{lead ?? words.lead}</p>}
      <ul className="list" aria-label={words.list}>
        {held.map((one) => (
          <li key={one.key}>
            <b>{one.said}</b>
            <State words={words} outcome={one.outcome} isStuck={one.isStuck} />
            {(one.isStuck || (one.outcome && one.outcome.became !== 'stored')) && (
              <span className="log-ways">
                {onCorrect && one.outcome?.became === 'refused' && verbOf(one) === 'activity.log' && (
                  <button type="button" className="button quiet" onClick={() => correct(one)}>
                    {words.correct}
                  </button>
                )}
                <button type="button" className="button quiet" aria-label={`${words.discard}: ${one.said}`} onClick={() => forget(one)}>
                  {words.discard}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function heldIn({ variables, data, isPaused, failureCount }: MutationState<Outcome, Error, Entry>): Held | null {
  return variables && data?.became !== 'discarded' ? { ...variables, outcome: data, isStuck: isPaused || failureCount > 0 } : null;
}

function State({ words, outcome, isStuck }: { words: WaitingWords } & Pick<Held, 'outcome' | 'isStuck'>) {
  switch (outcome?.became) {
    case 'refused':
      return (
        <p className="fault">
          {words.refused} {outcome.faults.map(({ text }) => text).join(' ')}
        </p>
      );
    case 'signedOut':
      return (
        <p>
          {words.signedOut} <a href={workPaths.signIn}>{words.signIn}</a>
        </p>
      );
    case 'stored':
      return (
        <p>
          {words.stored}. {outcome.event && <a href={workPaths.receipt(outcome.event)}>{words.receipt}</a>}
        </p>
      );
    default:
      return <p className="quiet-text">{isStuck ? words.waits : words.sending}</p>;
  }
}
