import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeviationList } from '#components/deviation/deviation-list.tsx';
import { FollowUpState } from '#components/deviation/follow-up-state.tsx';
import { paths } from '#components/paths.ts';
import { ApprovedFollowUps } from '#components/pledge/approved-follow-ups.tsx';
import { aboutQuestion } from '#components/question/about-question.ts';
import { QuestionList } from '#components/question/question-list.tsx';
import { Section } from '#components/ui/section.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { reading } from '#db/public/connect.ts';
import { getPledge } from '#db/public/queries/pledges.ts';
import { getFollowUp } from '#db/working/queries/follow-up.ts';
import { headOf } from '#db/working/queries/own-pledges.ts';
import { listWorkQuestions } from '#db/working/queries/work-questions.ts';
import { askSubject, pledgeReviewSubject } from '#db/working/question-subject.ts';
import { pledgeSubject } from '#db/working/subject.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { deviationHeading, deviationLead } from '#domain/deviation-sentence.ts';
import { permittedActor } from '#domain/permission.ts';
import { words } from '#words/words.ts';
import { deviationsIn } from '../../../../deviations-in.ts';
import { permit } from '../../../../permit.ts';
import { signedIn } from '../../../../signed-in.ts';
import { workingStore } from '../../../../stores.ts';
import '#components/todo/todo.css';

type Where = { params: Promise<{ pledge: string }> };

async function find({ params }: Where) {
  const me = await signedIn();
  const { pledge: id } = await params;
  const [db, now] = [workingStore().read, new Date()];
  permit(me, 'review.read', pledgeReviewSubject(db, id, now));
  const head = headOf(db, id);
  if (!head || head.state === 'draft') notFound();
  const w = words(me.person.language);
  return { me, w, id, head, db, now, title: w.t('deviation.work.title', { pledge: pledgeTitle(w, head) }) };
}

export async function generateMetadata(where: Where): Promise<Metadata> {
  return { title: (await find(where)).title };
}

/** The same rows as anyone reads, with what isn't let out yet around them: questions and answers, and how the follow-up stands. */
export default async function WorkDeviationsPage(where: Where) {
  const { me, w, id, head, db, now, title } = await find(where);
  const { t } = w;
  const [municipality] = head.municipalities;
  const shown = municipality ? reading((store) => getPledge(store, municipality.key, head.slug)) : null;
  const frame = { words: w, memberships: me.memberships, path: '', title };
  if (!municipality || !shown)
    return (
      <WorkPage {...frame} lead={t('deviation.work.notPublic')}>
        {null}
      </WorkPage>
    );
  const deviations = deviationsIn(shown);
  const links = paths(w.locale);
  const hrefOf = (slug: string) => links.commitment(municipality.key, head.slug, slug);
  const lead = deviationLead(deviations, shown.phase);
  const questions = listWorkQuestions(db, me, now).filter((one) => one.head.id === id);
  const asks = permittedActor(me, 'question.ask', askSubject(db, id, now)?.relationOf ?? (() => 'foreign')) !== null;
  const works = permittedActor(me, 'draft.read', pledgeSubject(db, id, now)?.relationOf ?? (() => 'foreign')) !== null;
  return (
    <WorkPage {...frame} lead={[w.say(deviationHeading(deviations, shown.phase)), lead && w.say(lead)].filter(Boolean).join(' ')}>
      <p className="small quiet-text measure">{t('deviation.work.inWork')}</p>
      <p className="links">
        <a href={links.deviations(municipality.key, head.slug)}>{t('deviation.work.public')}</a>
        <a href={links.meeting(municipality.key, head.slug)}>{t('deviation.slides.link')}</a>
        {works && <a href={workPaths.pledge(id)}>{t('assess.followUp.toPledge')}</a>}
      </p>
      <DeviationList words={w} deviations={deviations} hrefOf={hrefOf} pledge={shown} />
      <Section id="fragor" title={t('deviation.work.questions')}>
        <p className="measure">{t(questions.length > 0 ? 'deviation.work.questionsLead' : 'deviation.work.questionsNone')}</p>
        {asks && (
          <p className="ways">
            <a className="button quiet" href={workPaths.ask({ lofte: id })}>
              {t('deviation.work.ask')}
            </a>
          </p>
        )}
      </Section>
      <QuestionList
        words={w}
        listed={questions.map((one) => ({ question: one.question, about: aboutQuestion(w, one), outside: one.outside }))}
        today={stockholmDay(now)}
      />
      <FollowUpState words={w} pledge={id} open={works ? getFollowUp(db, me, id, now) : null} isApproved={shown.approvedFollowUps.length > 0} />
      <ApprovedFollowUps
        words={w}
        followUps={shown.approvedFollowUps.slice(0, 1)}
        commitments={deviations.map(({ commitment }) => commitment)}
        hrefOf={hrefOf}
      />
    </WorkPage>
  );
}
