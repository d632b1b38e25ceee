import type { Shown } from '#components/import/shown.ts';
import { shownRecord } from '#components/import/shown-import.ts';
import { periodLabel } from '#components/pledge/period-label.ts';
import { lookAtImport } from '#db/working/import-document.ts';
import { readPledge, readShared } from '#db/working/queries/document.ts';
import { earlierPledges } from '#db/working/queries/origins.ts';
import type { Membership } from '#domain/actor.ts';
import { likelyOrigins } from '#domain/origins.ts';
import type { Pledge } from '#domain/pledge.ts';
import type { Words } from '#words/words.ts';
import { workingStore } from '../../stores.ts';

/** What a file's text would do for an organisation, in words; or the sentence that says what is wrong with the whole. */
export function lookAt(words: Words, own: Membership['organisation'], text: string): Shown | string {
  const db = workingStore().read;
  const look = lookAtImport(db, own, text, new Date());
  if (look.wrong !== null) return words.t(`import.wrong.${look.wrong}`);
  const names = new Map(readShared(db).organisations.map(({ key, name }) => [key, name]));
  const records = look.records.map((record) => {
    const stored = 'plan' in record && record.id ? (readPledge(db, record.key)?.pledge ?? null) : null;
    const like = 'plan' in record && record.plan.after.state === 'draft' ? likeEarlier(words, record.plan.after) : [];
    return shownRecord(words, { lastWritten: null, ...record, stored, like }, (key) => names.get(key) ?? key);
  });
  return { title: words.t('import.found', { n: records.length }), document: JSON.stringify(JSON.parse(text.replace(/^\ufeff/, ''))), records };
}

/** What the commitments of a pledge that would come in as a draft are like, where it doesn't say what they go on from. */
function likeEarlier(words: Words, pledge: Pledge) {
  const earlier = earlierPledges(workingStore().read, pledge, new Date());
  const all = pledge.focusAreas.flatMap(({ commitments }) => commitments).filter(({ continues, withdrawn }) => !continues && !withdrawn);
  const asked = likelyOrigins(all, earlier);
  return all.flatMap(({ key, title }) => {
    const origin = asked.get(key);
    const from = earlier.find((one) => one.key === origin?.pledge);
    return origin && from ? [{ title, like: origin.from.title, from: periodLabel(words, from.period) }] : [];
  });
}

/** The text of a file that was sent, or which sentence says what is wrong with it. */
export async function textOf(file: FormDataEntryValue | null): Promise<{ text: string } | { wrong: 'noFile' | 'tooLarge' | 'notText' }> {
  if (!(file instanceof File) || file.size === 0) return { wrong: 'noFile' };
  if (file.size > 4 * 1024 * 1024) return { wrong: 'tooLarge' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { wrong: 'notText' };
  }
}
