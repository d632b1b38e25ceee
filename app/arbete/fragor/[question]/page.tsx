import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { shownTitle } from '#components/commitment/shown-title.ts';
import { paths } from '#components/paths.ts';
import { QuestionForms } from '#components/question/question-forms.tsx';
import { HeldNote, WorkQuestionText } from '#components/question/work-question.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { getWorkQuestion, type WorkQuestion } from '#db/working/queries/work-questions.ts';
import { questionSubject, reviewSubject } from '#db/working/question-subject.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { type Action, permittedActor } from '#domain/permission.ts';
import { unreleasedBy } from '#domain/question.ts';
import type { Outside } from '#domain/question-outside.ts';
import { suspicionsIn } from '#domain/suspicion.ts';
import { type Words, words } from '#words/words.ts';
import { newKey } from '../../../do-verb.ts';
import { permit } from '../../../permit.ts';
import { signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import { answer, release } from '../actions.ts';
import '#components/assess/assess.css';

type Where = { params: Promise<{ question: string }>; searchParams: Promise<{ sparat?: string }> };

const saved = ['stalld', 'svarad', 'slappt'];
/** What a receipt tells of first, when not all that is let out is shown. */
const worst = ['down', 'held', 'public'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('question.title') };
}

/** En fråga med svaren: den som ansvarar svarar, utgivaren släpper, den som frågade läser. */
export default async function QuestionPage({ params, searchParams }: Where) {
  const me = await signedIn();
  const { question: id } = await params;
  const { sparat = '' } = await searchParams;
  const [db, now] = [workingStore().read, new Date()];
  permit(me, 'review.read', reviewSubject(db, id, now));
  const found = getWorkQuestion(db, me, id, now) ?? notFound();
  const { question, head, outside } = found;
  const subject = questionSubject(db, id, now);
  const organisationFor = (action: Action) => (subject && permittedActor(me, action, subject.relationOf)?.organisation) ?? null;
  const answering = organisationFor('question.answer');
  const releasing = organisationFor('question.release');
  const own = [question, ...question.answers.filter(({ by }) => by.id === (answering ?? releasing))];
  const shown = worst.find((one) => own.some(({ id: text }) => outside.get(text) === one)) ?? 'public';
  const w = words(me.person.language);
  const { t } = w;
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={titleOf(w, found)} lead={<LeadTo words={w} found={found} isOwn={answering !== null} />}>
      {saved.includes(sparat) && (
        <p className="receipt" role="status">
          {t(sparat === 'slappt' ? `question.saved.slappt.${shown}` : `question.saved.${sparat}`)}
        </p>
      )}
      <WorkQuestionText
        words={w}
        question={question}
        outside={outside}
        today={stockholmDay(now)}
        publicHref={publicHref(w, found)}
        mayTakeDown={answering !== null}
      />
      {answering && own.some((one) => waits(one, outside.get(one.id))) && <HeldNote words={w} />}
      <QuestionForms
        key={question.answers.length}
        words={w}
        question={{ id, isReleased: question.releasedOn !== null }}
        answering={
          answering === null ? null : { written: unreleasedBy(question, answering), isFurther: question.answers.some(({ by }) => by.id === answering) }
        }
        releasing={releasing === null ? null : { written: unreleasedBy(question, releasing) }}
        actions={{ answer, release }}
        keys={[newKey(), newKey()]}
      />
    </WorkPage>
  );

  function publicHref(say: Words, { commitment }: WorkQuestion): string | null {
    const [municipality] = head.municipalities;
    if (!municipality || (question.commitment && !commitment)) return null;
    const links = paths(say.locale);
    return `${commitment ? links.commitment(municipality.key, head.slug, commitment.slug) : links.pledge(municipality.key, head.slug)}#fragor`;
  }
}

/** Whether a person has to look at it before anyone outside reads it, let out already or not. */
function waits({ text, caseNumber }: { text: string; caseNumber?: string | null }, state: Outside = 'within'): boolean {
  return state === 'held' || (state === 'within' && suspicionsIn(`${text}\n${caseNumber ?? ''}`).length > 0);
}

/** Where what it is about is: the commitment for those who answer for it, else only the pledge's name. */
function LeadTo({ words: w, found: { question, head }, isOwn }: { words: Words; found: WorkQuestion; isOwn: boolean }) {
  if (!isOwn) return pledgeTitle(w, head);
  const href = question.commitment ? workPaths.commitment(question.commitment) : workPaths.pledge(head.id);
  return <a href={href}>{question.commitment ? w.t('question.page.toCommitment') : pledgeTitle(w, head)}</a>;
}

function titleOf(w: Words, { head, commitment }: WorkQuestion): string {
  return commitment ? w.t('question.page.title', { what: `”${shownTitle(w, commitment)}”` }) : w.t('question.page.titleWhole', { what: pledgeTitle(w, head) });
}
