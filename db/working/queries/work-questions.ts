import { inArray } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import { isPermitted } from '#domain/permission.ts';
import { asReadBy, type PublicQuestion, type Question, unansweredFirst } from '#domain/question.ts';
import { type Outside, standings } from '#domain/question-outside.ts';
import { shownNow, shownWithQuestions } from '../../shown-now.ts';
import type { WorkingReader } from '../connect.ts';
import { reviewSubject } from '../question-subject.ts';
import { pledgeMunicipality } from '../schema/pledge.ts';
import { readPledge } from './document.ts';
import { headOf, listOwnPledges, type PledgeHead } from './own-pledges.ts';
import { getQuestion, listQuestionsFor } from './questions.ts';
import { listTakenDown } from './takedowns.ts';

type Titled = { title: string; titleEn: string | null };

/**
 * A question with what it is about: `commitment` as anyone sees it (`slug` makes its public address), null where nobody does or it is the whole pledge.
 * `outside`: how it and each of its answers stand, by id.
 */
export type WorkQuestion = { question: Question; head: PledgeHead; commitment: (Titled & { slug: string }) | null; outside: ReadonlyMap<string, Outside> };

type Around = { titles: Map<string, Titled & { slug: string }>; questions: readonly PublicQuestion[] };

/** A pledge to ask about, with its commitments as anyone sees them. */
export type AskablePledge = { head: PledgeHead; commitments: (Titled & { id: string })[] };

/** The questions that somebody knows of: those of their own municipality's council, and those about the pledges they work with. Unanswered first. */
export function listWorkQuestions(db: WorkingReader, who: Who, now: Date): WorkQuestion[] {
  const ids = new Set([...municipalPledges(db, who).map(({ id }) => id), ...listOwnPledges(db, who).map(({ id }) => id)]);
  const known = [...ids].flatMap((id) => listQuestionsFor(db, who, id)).filter(({ id }) => reviewSubject(db, id, now)?.isKnownTo(who));
  const about = aboutNow(db, now);
  return unansweredFirst(known).flatMap((question) => about(question) ?? []);
}

/** One of them by its row's id, for somebody who knows of it; else null. */
export function getWorkQuestion(db: WorkingReader, who: Who, id: string, now: Date): WorkQuestion | null {
  const question = reviewSubject(db, id, now)?.isKnownTo(who) ? getQuestion(db, id) : null;
  return question && aboutNow(db, now)(asReadBy(who, question));
}

/** What somebody may ask about: the public pledges of the municipalities whose council or executive they are members of, latest first. */
export function listAskable(db: WorkingReader, who: Who, now: Date): AskablePledge[] {
  const shownOf = shownNow(db, now);
  return municipalPledges(db, who).flatMap((head) => {
    const found = readPledge(db, head.key);
    const shown = found && shownOf(found);
    if (!found || !shown) return [];
    const all = shown.focusAreas.flatMap(({ commitments }) => commitments);
    return [{ head, commitments: all.map(({ key, title, titleEn }) => ({ id: found.ids.get(`commitment/${key}`) ?? '', title, titleEn })) }];
  });
}

function municipalPledges(db: WorkingReader, { memberships }: Who): PledgeHead[] {
  const own = memberships.filter(({ role }) => isPermitted('question.ask', role, 'own')).map(({ organisation }) => organisation.id);
  const rows = db.selectDistinct({ id: pledgeMunicipality.pledgeId }).from(pledgeMunicipality).where(inArray(pledgeMunicipality.organisationId, own)).all();
  return rows.flatMap(({ id }) => headOf(db, id) ?? []).sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '') || a.key.localeCompare(b.key));
}

/** What questions are about, with each pledge read once. */
function aboutNow(db: WorkingReader, now: Date): (question: Question) => WorkQuestion | null {
  const shownOf = shownWithQuestions(db, now);
  const gone = new Set(listTakenDown(db).map(({ id }) => id));
  const known = new Map<string, Around>();
  return (question) => {
    const head = headOf(db, question.pledge);
    if (!head) return null;
    const { titles, questions } = known.get(head.id) ?? shownIn(head);
    known.set(head.id, { titles, questions });
    const shown = questions.find(({ id }) => id === question.id) ?? null;
    return { question, head, commitment: titles.get(question.commitment ?? '') ?? null, outside: standings(question, shown, gone) };
  };

  function shownIn({ key }: PledgeHead): Around {
    const found = readPledge(db, key);
    const shown = found && shownOf(found);
    const all = shown?.pledge.focusAreas.flatMap(({ commitments }) => commitments) ?? [];
    const titles = new Map(all.map(({ key: slug, title, titleEn }) => [found?.ids.get(`commitment/${slug}`) ?? '', { slug, title, titleEn }]));
    return { titles, questions: shown?.questions ?? [] };
  }
}
