import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PledgeCommitments } from '#components/assess/pledge-commitments.tsx';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { paths } from '#components/paths.ts';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { planSubject } from '#db/working/plan-subject.ts';
import { getOwnPledge } from '#db/working/queries/own-pledges.ts';
import { listPlansOf } from '#db/working/queries/work-plan.ts';
import { pledgeSubject } from '#db/working/subject.ts';
import { permittedActor } from '#domain/permission.ts';
import { words } from '#words/words.ts';
import { permit } from '../../../permit.ts';
import { signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import '#components/assess/assess.css';
import '#components/todo/todo.css';

type Where = { params: Promise<{ pledge: string }> };

async function findPledge({ params }: Where) {
  const me = await signedIn();
  const { pledge: id } = await params;
  const [db, now] = [workingStore().read, new Date()];
  const subject = pledgeSubject(db, id, now);
  permit(me, 'draft.read', subject);
  const pledge = getOwnPledge(db, me, id, now) ?? notFound();
  const plans = listPlansOf(db, id).filter((plan) => planSubject(db, plan.id)?.isKnownTo(me));
  const may = (action: 'pledge.revise' | 'commitment.assess') => subject !== null && permittedActor(me, action, subject.relationOf) !== null;
  return { me, w: words(me.person.language), pledge, plans, may };
}

export async function generateMetadata(where: Where): Promise<Metadata> {
  const { w, pledge } = await findPledge(where);
  return { title: pledgeTitle(w, pledge.head) };
}

/** A pledge as one of its parties sees it: its commitments, whose they are and how they stand, and where its text is written or changed. */
export default async function PledgePage(where: Where) {
  const { me, w, pledge, plans, may } = await findPledge(where);
  const { t } = w;
  const { head, phase, focusAreas } = pledge;
  const isDraft = head.state === 'draft';
  const [municipality] = head.municipalities;
  const isPublic = focusAreas.some(({ commitments }) => commitments.some(({ view }) => view.publicReading));
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path={workPaths.pledge(head.id)}
      title={pledgeTitle(w, head)}
      lead={t(`assess.pledges.${isDraft ? 'draft' : phase}`)}
    >
      <p className="links">
        {isDraft && <a href={draftPaths.draft(head.id)}>{t('assess.pledge.draft')}</a>}
        {!isDraft && may('pledge.revise') && <a href={draftPaths.change(head.id)}>{t('assess.pledge.change')}</a>}
        {!isDraft && <a href={workPaths.deviations(head.id)}>{t('deviation.work.way')}</a>}
        {!isDraft && phase !== 'before' && <a href={workPaths.followUp(head.id)}>{t('assess.followUp.way')}</a>}
        {!isDraft && <a href={workPaths.workReports(head.id)}>{t('report.work.toReports')}</a>}
        {plans.map((plan) => (
          <a key={plan.id} href={workPaths.actionPlan(plan.id)}>
            {t('plan.work.link', { title: plan.title })}
          </a>
        ))}
        {!isDraft && <a href={workPaths.pictures}>{t('picture.title')}</a>}
        <a href={draftPaths.approval(head.id)}>{t('assess.pledge.approval')}</a>
        {isPublic && municipality && <a href={paths(w.locale).pledge(municipality.key, head.slug)}>{t('assess.pledge.public')}</a>}
        <a href={`${workPaths.history}?lofte=${head.id}`}>{t('assess.pledge.history')}</a>
      </p>
      <h2 className="hidden">{t('assess.pledge.commitments')}</h2>
      {focusAreas.every(({ commitments }) => commitments.length === 0) && <p>{t('assess.pledge.none')}</p>}
      {focusAreas.map((area) => (
        <PledgeCommitments
          key={area.key}
          words={w}
          area={area}
          publicHref={isPublic && municipality ? (slug) => paths(w.locale).commitment(municipality.key, head.slug, slug) : null}
          isDraft={isDraft}
        />
      ))}
    </WorkPage>
  );
}
