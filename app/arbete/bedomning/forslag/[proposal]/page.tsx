import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProposalState } from '#components/assess/proposal-state.tsx';
import { SaidSoFar } from '#components/assess/said-so-far.tsx';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { statusWord } from '#components/commitment/standing.tsx';
import { TextArea } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { Section } from '#components/ui/section.tsx';
import { StatusTag } from '#components/ui/status-tag.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { proposalSubject } from '#db/working/proposal-subject.ts';
import { getProposal } from '#db/working/queries/proposals.ts';
import { getWorkCommitment } from '#db/working/queries/work-commitment.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { permittedActor } from '#domain/permission.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { permit } from '../../../../permit.ts';
import { signedIn } from '../../../../signed-in.ts';
import { workingStore } from '../../../../stores.ts';
import { approve, decline } from './actions.ts';
import '#components/assess/assess.css';

type Where = { params: Promise<{ proposal: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('assess.proposal.title') };
}

/** A proposed final assessment: its publisher says yes or no, the organisation's coordinators read it. Nobody else knows of it. */
export default async function ProposalPage({ params }: Where) {
  const me = await signedIn();
  const { proposal: id } = await params;
  const [db, now] = [workingStore().read, new Date()];
  const subject = proposalSubject(db, id, now);
  permit(me, 'exact.read', subject);
  const proposal = getProposal(db, me, id) ?? notFound();
  const { one } = getWorkCommitment(db, me, proposal.commitment, now) ?? notFound();
  const mayDecide = subject !== null && permittedActor(me, 'assessment.approve', subject.relationOf) !== null && !proposal.decided;
  const isOwn = proposal.proposer.id === me.person.id;
  const w = words(me.person.language);
  const { t } = w;
  const { content } = proposal;
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path=""
      title={t('assess.proposal.title')}
      lead={<a href={workPaths.commitment(one.id)}>{titleIn(w, one.commitment).text}</a>}
    >
      <Section title={t('assess.proposal.what')}>
        <p className="public-says">
          <StatusTag status={content.status} word={statusWord(w, content.status)} />
          {t('assess.proposal.by', { name: proposal.proposer.name, at: w.date(stockholmDay(new Date(proposal.at))) })}
        </p>
        <p className="measure" lang={w.locale === 'sv' ? undefined : 'sv'}>
          {content.reason}
        </p>
        <p className="small quiet-text">
          {content.cause && `${t('commitment.cause', { cause: t(`status.cause.${content.cause}`) })} `}
          {t('assess.proposal.evidence', { n: content.evidence.length })}
        </p>
        <ProposalState words={w} proposal={proposal} />
      </Section>
      <SaidSoFar words={w} responsible={one.commitment.responsible} reading={one.view.reading} />
      {mayDecide && isOwn && <p>{t('assess.proposal.own')}</p>}
      {mayDecide && !isOwn && (
        <>
          <Form action={approve} idempotencyKey={newKey()}>
            <Proposed id={id} version={proposal.version} />
            <SaveBar note={t('assess.proposal.approveNote')}>
              <Submit sending={t('work.form.sending')}>{t('assess.proposal.approve')}</Submit>
            </SaveBar>
          </Form>
          <Section title={t('assess.proposal.declineTitle')}>
            <Form action={decline} idempotencyKey={newKey()}>
              <Proposed id={id} version={proposal.version} />
              <TextArea name="reason" label={t('assess.proposal.declineReason')} hint={t('assess.proposal.declineHint')} rows={3} />
              <div>
                <Submit quiet sending={t('work.form.sending')}>
                  {t('assess.proposal.decline')}
                </Submit>
              </div>
            </Form>
          </Section>
        </>
      )}
    </WorkPage>
  );
}

function Proposed({ id, version }: { id: string; version: number }) {
  return (
    <>
      <input type="hidden" name="proposal" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
