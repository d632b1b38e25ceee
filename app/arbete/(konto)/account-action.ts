import { headers } from 'next/headers';
import type * as z from 'zod';
import type { Fault, FormState } from '#components/form/form-state.ts';
import { Refusal } from '#domain/refusal.ts';
import { faultText } from '#words/fault.ts';
import type { Words } from '#words/words.ts';
import { fieldsOf, typedIn } from '../../form-fields.ts';
import { isOwnOrigin } from '../../origin.ts';
import { wordsFor } from './language.ts';

/** What a form about an account does with what was given: it answers with what is wrong, or with something to show, or leads on by `redirect`. */
type Work<Input, Shown> = (input: Input, say: Words) => Promise<{ faults: Fault[] } | { shown: Shown }>;

/**
 * The wrapper of the forms by which people come in and look after their own account. What changes for others goes through `action` and a verb.
 * Origin → strict schema → work. `sprak` tells the language of the form and isn't part of the input.
 */
export function accountAction<Schema extends z.ZodType, State extends FormState, Shown extends Partial<State>>(
  schema: Schema,
  work: Work<z.infer<Schema>, Shown>,
): (state: State, form: FormData) => Promise<State> {
  return async (state, form) => {
    const say = await wordsFor(String(form.get('sprak') ?? ''));
    const answer = (faults: Fault[], shown?: Shown): State => ({
      ...state,
      ...shown,
      title: faults.length > 0 ? say.t('fault.title', { count: faults.length }) : '',
      faults,
      values: typedIn(form),
      attempt: state.attempt + 1,
    });
    if (!isOwnOrigin(await headers())) return answer([{ field: null, text: say.t('fault.origin') }]);
    const { sprak: _, ...fields } = fieldsOf(form);
    const given = schema.safeParse(fields);
    if (!given.success) return answer(given.error.issues.map((issue) => ({ field: issue.path.join('.') || null, text: faultText(say, issue) })));
    try {
      const done = await work(given.data, say);
      return 'faults' in done ? answer(done.faults) : answer([], done.shown);
    } catch (fault) {
      if (fault instanceof Refusal) return answer([{ field: fault.field, text: say.refuse(fault.sentence) }]);
      throw fault;
    }
  };
}
