'use server';
import { headers } from 'next/headers';
import { forbidden, notFound } from 'next/navigation';
import { draftPaths } from '#components/draft/draft-paths.ts';
import type { ImportState } from '#components/import/import-form.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { importPledge } from '#db/working/mutations/import-pledge.ts';
import { draftingMemberships } from '#db/working/queries/draft-choices.ts';
import type { Membership } from '#domain/actor.ts';
import { words } from '#words/words.ts';
import { action } from '../../action.ts';
import { isOwnOrigin } from '../../origin.ts';
import { signedIn } from '../../signed-in.ts';
import { lookAt, textOf } from './look.ts';

const take = action(importPledge, ({ result: { pledge, isDraft } }) => (isDraft ? draftPaths.draft(pledge) : workPaths.pledge(pledge)));

/** Looks at a file, or takes in the pledge of it whose button was pressed. */
export async function importFile(state: ImportState, form: FormData): Promise<ImportState> {
  const me = await signedIn();
  const w = words(me.person.language);
  const isTheOne = ({ organisation }: Membership) => organisation.id === form.get('organisation');
  if (!me.memberships.some(isTheOne)) notFound();
  const own = draftingMemberships(me).find(isTheOne)?.organisation ?? forbidden();
  const again = (sentence: string): ImportState => ({
    title: w.t('fault.title', { count: 1 }),
    faults: [{ field: 'file', text: sentence }],
    values: {},
    current: null,
    attempt: state.attempt + 1,
  });
  if (!isOwnOrigin(await headers())) return again(w.t('fault.origin'));
  const sent = form.get('document');
  if (typeof sent !== 'string') {
    const file = await textOf(form.get('file'));
    if ('wrong' in file) return again(w.t(`import.wrong.${file.wrong}`));
    const shown = lookAt(w, own, file.text);
    return typeof shown === 'string' ? again(shown) : { title: '', faults: [], values: {}, current: shown, attempt: state.attempt + 1 };
  }
  const chosen = new FormData();
  for (const name of ['organisation', 'document', 'choice', 'idempotencyKey']) chosen.set(name, String(form.get(name) ?? ''));
  const refused = await take(state, chosen);
  const shown = lookAt(w, own, sent);
  return typeof shown === 'string' ? again(shown) : { ...refused, values: {}, current: shown };
}
