import { headers } from 'next/headers';
import { forbidden, notFound, redirect } from 'next/navigation';
import type { Fault, FormState } from '#components/form/form-state.ts';
import { workPaths } from '#components/work/work-paths.ts';
import type { Done, Verb } from '#db/working/verb.ts';
import { words } from '#words/words.ts';
import { doVerb } from './do-verb.ts';
import { fieldsOf, typedIn } from './form-fields.ts';
import { isOwnOrigin } from './origin.ts';
import { signedIn } from './signed-in.ts';

export type ServerAction = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * The one wrapper that every form passes: session → origin → verb (which checks, saves, records) → publish → the receipt, or the page that `then` names.
 * Each `actions.ts` holds one line a form: `export const log = action(logActivity)`.
 */
export function action<Result>(verb: Verb<Result>, then?: (done: Done<Result>, form: FormData) => string): ServerAction {
  return async (state, form) => {
    const who = await signedIn();
    const say = words(who.person.language);
    const answer = (faults: Fault[], current: unknown = null): FormState => ({
      title: say.t('fault.title', { count: faults.length }),
      faults,
      values: typedIn(form),
      current,
      attempt: state.attempt + 1,
    });
    if (!isOwnOrigin(await headers())) return answer([{ field: null, text: say.t('fault.origin') }]);
    const key = form.get('idempotencyKey');
    const outcome = await doVerb(verb, who, fieldsOf(form), typeof key === 'string' ? key : null, say);
    if (!('done' in outcome)) {
      if (outcome.kind === 'unknown') notFound();
      if (outcome.kind === 'forbidden') forbidden();
      return answer(outcome.faults, outcome.current);
    }
    const { done } = outcome;
    redirect(then ? then(done, form) : done.event ? workPaths.receipt(done.event) : workPaths.todo);
  };
}
