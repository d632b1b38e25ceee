import type { Metadata } from 'next';
import { citableOf } from '#components/assess/citable.ts';
import { JudgementFields } from '#components/assess/judgement-fields.tsx';
import { SaidSoFar } from '#components/assess/said-so-far.tsx';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { officeOf } from '#domain/office.ts';
import { daysOf } from '#domain/pledge.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { signedIn } from '../../../../signed-in.ts';
import { findCommitment, type Where } from '../../find.ts';
import { seenFrom } from '../../seen-from.ts';
import { propose } from './actions.ts';
import '#components/assess/assess.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('assess.final.title') };
}

/** Slutbedömning: what the own part became, for the own publisher to approve. */
export default async function ProposePage(where: Where) {
  const found = await findCommitment(where, 'assessment.propose');
  const { w, me, one, pledge, membership, proposals } = found;
  const { commitment, view, id } = one;
  const { done, figures } = seenFrom(found);
  const { to } = daysOf(pledge.period);
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path=""
      title={w.t('assess.final.title')}
      lead={<a href={workPaths.commitment(id)}>{titleIn(w, commitment).text}</a>}
    >
      <SaidSoFar words={w} responsible={commitment.responsible} reading={view.reading} />
      {pledge.phase !== 'after' ? (
        <p>
          {to ? w.t('assess.final.running', { to: w.date(to) }) : w.t('assess.final.open')} <a href={workPaths.assess(id)}>{w.t('assess.final.toNow')}</a>
        </p>
      ) : (
        <Form action={propose} idempotencyKey={newKey()}>
          <input type="hidden" name="commitment" value={id} />
          {proposals.some(({ decided }) => !decided) && <p className="receipt">{w.t('assess.final.waits')}</p>}
          <JudgementFields words={w} kind="final" citable={citableOf(w, { done, figures }, pledge, null)} />
          <SaveBar note={w.t('assess.final.note', { office: officeOf(membership.role, membership.organisation.type) })}>
            <Submit sending={w.t('work.form.sending')}>{w.t('assess.final.submit')}</Submit>
          </SaveBar>
        </Form>
      )}
    </WorkPage>
  );
}
