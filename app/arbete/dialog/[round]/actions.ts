'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { countConversation, takeBackConversation } from '#db/working/mutations/count-conversation.ts';
import { noteConcern } from '#db/working/mutations/note-concern.ts';
import { describeDialogue } from '#db/working/mutations/open-dialogue.ts';
import { compileDialogue, tellBack } from '#db/working/mutations/tell-back.ts';
import { action } from '../../../action.ts';

const saved = (form: FormData) => `${workPaths.round(String(form.get('dialogue') ?? ''))}?sparat`;
const counting = (form: FormData) => {
  const place = form.getAll('place').filter(Boolean).at(-1);
  return `${workPaths.count(String(form.get('dialogue')))}${typeof place === 'string' ? `?plats=${encodeURIComponent(place)}` : ''}`;
};

export const describe = action(describeDialogue, (_, form) => saved(form));
export const compile = action(compileDialogue, (_, form) => saved(form));
export const tell = action(tellBack, (_, form) => saved(form));
export const count = action(countConversation, (_, form) => counting(form));
export const takeBack = action(takeBackConversation, (_, form) => counting(form));
export const note = action(noteConcern, ({ result }, form) => (form.get('dialogue') ? saved(form) : workPaths.concern(result.concern)));
