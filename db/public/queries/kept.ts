import { statement } from '../../statement.ts';
import type { PublicStore } from '../connect.ts';

const most = 50;

/**
 * A question to the public store whose latest answers are kept as long as its edition stands: after a publish the pages of a pledge ask the same
 * again and again. Everyone gets the same answer, so nobody can change it: it is frozen.
 */
export function kept<Asked extends unknown[], Answer>(ask: (store: PublicStore, ...asked: Asked) => Answer): (store: PublicStore, ...asked: Asked) => Answer {
  const stores = new WeakMap<PublicStore, { edition: unknown; answers: Map<string, Answer> }>();
  return (store, ...asked) => {
    const edition = editionOf(store).get();
    const known = stores.get(store);
    const answers = known && known.edition === edition ? known.answers : new Map<string, Answer>();
    stores.set(store, { edition, answers });
    const key = JSON.stringify(asked);
    const answer = answers.has(key) ? (answers.get(key) as Answer) : frozen(ask(store, ...asked));
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}

/** The number alone would do, were it not for older files that are put in place of newer ones. */
const editionOf = statement((store: PublicStore) => store.$client.prepare("SELECT number || ' ' || data_version FROM edition, pragma_data_version").pluck());

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) for (const inner of Object.values(Object.freeze(value))) frozen(inner);
  return value;
}
