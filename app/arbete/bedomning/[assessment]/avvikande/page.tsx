import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { citableOf } from '#components/assess/citable.ts';
import { JudgementFields } from '#components/assess/judgement-fields.tsx';
import { Reason } from '#components/assess/said-so-far.tsx';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { statusWord } from '#components/commitment/standing.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { Judgements } from '#components/ui/judgements.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { getJudgement } from '#db/working/queries/other-judgement.ts';
import type { Status } from '#domain/assessment.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { permit } from '../../../../permit.ts';
import { signedIn } from '../../../../signed-in.ts';
import { workingStore } from '../../../../stores.ts';
import { findCommitment } from '../../../atagande/find.ts';
import { seenFrom } from '../../../atagande/seen-from.ts';
import { disagree } from './actions.ts';
import '#components/assess/assess.css';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = words((await signedIn()).person.language);
  return { title: t('assess.disagree.title', { by: 'other' }) };
}

/** A party says something else of a joint commitment than the other has said; both stand beside each other. */
export default async function DisagreePage({ params }: { params: Promise<{ assessment: string }> }) {
  const { assessment: id } = await params;
  const known = getJudgement(workingStore().read, id, new Date());
  permit(await signedIn(), 'assessment.disagree', known?.subject ?? null);
  const { judgement } = known ?? notFound();
  const found = await findCommitment({ params: Promise.resolve({ commitment: judgement.commitmentId }) }, 'assessment.disagree');
  const { w, me, one, pledge, membership } = found;
  const { done, figures } = seenFrom(found);
  const status = judgement.status as Status;
  const theirs = one.view.reading.judgements.find(({ by }) => by === judgement.by);
  const isProposal = judgement.kind === 'final' && membership.role !== 'publisher';
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={w.t('assess.disagree.title', { by: judgement.by })} lead={w.t('assess.disagree.lead')}>
      <p>
        <a href={workPaths.commitment(one.id)}>{titleIn(w, one.commitment).text}</a>
      </p>
      <div className="said-so-far">
        <Judgements
          judgements={[
            {
              who: w.t('assess.disagree.theirs'),
              status,
              word: statusWord(w, status),
              says: <Reason words={w} reason={theirs?.reason ?? judgement.reason} />,
              by: [judgement.role, w.date(judgement.on)].filter(Boolean).join(', '),
            },
          ]}
        />
      </div>
      <Form action={disagree} idempotencyKey={newKey()}>
        <input type="hidden" name="assessment" value={id} />
        <JudgementFields words={w} kind={judgement.kind} citable={citableOf(w, { done, figures }, pledge, null)} />
        <SaveBar note={w.t(isProposal ? 'assess.disagree.noteProposal' : 'assess.disagree.note')}>
          <Submit sending={w.t('work.form.sending')}>{w.t('assess.disagree.submit')}</Submit>
        </SaveBar>
      </Form>
    </WorkPage>
  );
}
