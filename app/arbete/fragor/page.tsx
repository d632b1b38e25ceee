import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { aboutQuestion } from '#components/question/about-question.ts';
import { QuestionList } from '#components/question/question-list.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listWorkQuestions } from '#db/working/queries/work-questions.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { isPermitted } from '#domain/permission.ts';
import { words } from '#words/words.ts';
import { signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';
import '#components/assess/assess.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('question.title') };
}

/** What has been asked that one may know of, the unanswered first. */
export default async function QuestionsPage() {
  const me = await signedIn();
  if (!me.memberships.some(({ role }) => isPermitted('review.read', role, 'own'))) forbidden();
  const w = words(me.person.language);
  const { t } = w;
  const now = new Date();
  const asks = me.memberships.some(({ role }) => isPermitted('question.ask', role, 'own'));
  const listed = listWorkQuestions(workingStore().read, me, now).map((one) => ({ question: one.question, about: aboutQuestion(w, one), outside: one.outside }));
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path={workPaths.questions}
      title={t('question.title')}
      lead={t(`question.list.${asks ? 'leadCouncil' : 'leadWork'}`)}
    >
      {asks && (
        <p className="act">
          <a className="button" href={workPaths.ask()}>
            {t('question.list.ask')}
          </a>
        </p>
      )}
      {listed.length === 0 && <p className="measure">{t('question.list.none')}</p>}
      <QuestionList words={w} listed={listed} today={stockholmDay(now)} />
    </WorkPage>
  );
}
