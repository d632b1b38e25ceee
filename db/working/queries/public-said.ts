import type { Who } from '#domain/actor.ts';
import { permittedActor } from '#domain/permission.ts';
import { readOutside } from '#domain/question-outside.ts';
import type { TakedownNoun } from '#domain/takedown.ts';
import { shownWithQuestions } from '../../shown-now.ts';
import type { WorkingReader } from '../connect.ts';
import { isOwn } from '../dialogue-subject.ts';
import { takedownSubject } from '../takedown-subject.ts';
import { readPledge } from './document.ts';
import { frozenRows } from './frozen-reports.ts';
import { headsOf, type PledgeHead } from './own-pledges.ts';
import { takenDown } from './publication-state.ts';
import { listQuestionsOf } from './questions.ts';
import { listTakenDown } from './takedowns.ts';

/** A round, a concern, a question, an answer or a report that can be taken down, or shown again; `label` is null where the asker may only know what is public and it isn't. */
export type SaidItem = {
  noun: Extract<TakedownNoun, 'dialogue' | 'concern' | 'question' | 'answer' | 'report'>;
  id: string;
  label: string | null;
  takenDown: { id: string; on: string } | null;
  may: Record<'takedown' | 'lift', boolean>;
};

/** The own rounds, concerns, questions, answers and reports that anyone sees, by what anyone sees of them, those that are taken down, and one's own frozen reports before anyone sees them. Nothing for those who may take nothing down. */
export function listPublicSaid(db: WorkingReader, who: Who, now: Date): { head: PledgeHead; items: SaidItem[] }[] {
  const shownOf = shownWithQuestions(db, now);
  const gone = new Set(listTakenDown(db).map(({ id }) => id));
  const organisations = who.memberships.map(({ organisation }) => organisation.id);
  return headsOf(db, organisations).flatMap((head) => {
    const found = readPledge(db, head.key);
    const around = found && shownOf(found);
    const shown = around?.pledge;
    if (!found) return [];
    const idOf = (path: string) => found.ids.get(path) ?? '';
    const item = (noun: SaidItem['noun'], id: string, told: string | undefined, exact: string): SaidItem[] => {
      const subject = takedownSubject(db, noun, id, now);
      const taken = takenDown(db, id);
      const isKept = noun === 'report' && subject !== null && isOwn(subject, who);
      if (!subject || (told === undefined && !taken && !isKept) || !permittedActor(who, 'takedown.make', subject.relationOf)) return [];
      const may = { takedown: true, lift: permittedActor(who, 'takedown.lift', subject.relationOf) !== null };
      return [{ noun, id, label: told ?? (isOwn(subject, who) ? exact : null), takenDown: taken, may }];
    };
    const items = [
      ...found.pledge.dialogues.flatMap(({ key, label }) =>
        item('dialogue', idOf(`dialogue/${key}`), shown?.dialogues.find((one) => one.key === key)?.label, label),
      ),
      ...found.pledge.concerns.flatMap(({ key, text }) => item('concern', idOf(`concern/${key}`), shown?.concerns.find((one) => one.key === key)?.text, text)),
      ...listQuestionsOf(db, head.id).flatMap((question) => {
        const told = readOutside(question, around?.questions.find(({ id }) => id === question.id) ?? null, gone);
        return [
          ...item('question', question.id, told.get(question.id) ?? undefined, question.text),
          ...question.answers.flatMap((one) => item('answer', one.id, told.get(one.id) ?? undefined, one.text)),
        ];
      }),
      ...frozenRows(db, head.id).flatMap((row) => {
        const title = `${row.number}, version ${row.edition}`;
        const isShown = around?.reports.some(({ id, content }) => id === row.id && content !== null);
        return item('report', row.id, isShown ? title : undefined, title);
      }),
    ];
    return items.length > 0 ? [{ head, items }] : [];
  });
}
