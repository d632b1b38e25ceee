import { resolve } from 'node:path';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { workPaths } from '#components/work/work-paths.ts';
import { openWorkingStore, type WorkingStore } from '#db/working/connect.ts';
import { noteLetter } from '#db/working/mutations/letter-sent.ts';
import { type Addressee, listLettersDue } from '#db/working/queries/letters-due.ts';
import { listDuties } from '#db/working/queries/todo.ts';
import { type LetterPart, letterDue, letterOf } from '#domain/weekly-letter.ts';
import { words } from '#words/words.ts';
import { sendMail } from '../mail.ts';
import { ownOrigin } from '../origin.ts';

type Letter = { to: string; subject: string; text: string };

/**
 * Writes to everybody for whom something waits, once a week. Nobody is written to when nothing waits. When a letter can't be sent the rest wait too, and
 * the next hour goes on. Answers with how many were sent.
 */
export async function sendWeeklyLetters(store: WorkingStore, now: Date): Promise<number> {
  const monday = letterDue(now);
  let sent = 0;
  for (const one of monday ? listLettersDue(store.read, monday, now) : []) {
    const { letter, count } = letterTo(store, one, now);
    if (letter && !(await sendMail(letter))) break;
    noteLetter(store, one.person.id, { monday: monday ?? '', count }, now);
    if (letter) sent += 1;
  }
  return sent;
}

function letterTo(store: WorkingStore, to: Addressee, now: Date): { letter: Letter | null; count: number } {
  const w = words(to.person.language);
  const { todos, pledges } = listDuties(store.read, to, now);
  if (todos.length === 0) return { letter: null, count: 0 };
  const isPublic = (id: string) => pledges.get(id)?.state === 'signed';
  const parts = letterOf(todos, new Set([...pledges.keys()].filter(isPublic)));
  const count = parts.flatMap(({ counts }) => counts).reduce((sum, one) => sum + one.count, 0);
  const said = ({ pledge, counts }: LetterPart) => {
    const head = pledges.get(pledge ?? '');
    return [head ? pledgeTitle(w, head) : w.t('todo.letter.other'), ...counts.map(({ kind, count }) => `- ${w.t(`todo.letter.${kind}`, { count })}`)].join(
      '\n',
    );
  };
  const text = [
    w.t('todo.letter.lead', { count }),
    ...parts.map(said),
    w.t('todo.letter.way', { link: `${ownOrigin()}${workPaths.todo}` }),
    w.t('todo.letter.why', { link: `${ownOrigin()}${workPaths.account}` }),
  ].join('\n\n');
  return { letter: { to: to.person.email, subject: w.t('todo.letter.subject', { count }), text: `${text}\n` }, count };
}

if (import.meta.main && process.env.SMTP_URL) {
  const store = openWorkingStore(resolve(process.env.DATA_DIR ?? 'data'));
  await sendWeeklyLetters(store, new Date()).finally(() => store.close());
}
