import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FollowUpTable } from '#components/assess/follow-up-table.tsx';
import { MissingLines } from '#components/assess/missing-lines.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { Section } from '#components/ui/section.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { getFollowUp } from '#db/working/queries/follow-up.ts';
import { getOwnPledge } from '#db/working/queries/own-pledges.ts';
import { pledgeSubject } from '#db/working/subject.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { permit } from '../../../../permit.ts';
import { signedIn } from '../../../../signed-in.ts';
import { workingStore } from '../../../../stores.ts';
import { approve } from './actions.ts';
import '#components/assess/assess.css';
import '#components/todo/todo.css';

type Where = { params: Promise<{ pledge: string }> };

async function find({ params }: Where) {
  const me = await signedIn();
  const { pledge: id } = await params;
  const [db, now] = [workingStore().read, new Date()];
  permit(me, 'draft.read', pledgeSubject(db, id, now));
  const pledge = getOwnPledge(db, me, id, now) ?? notFound();
  const w = words(me.person.language);
  return { me, w, id, found: getFollowUp(db, me, id, now), title: w.t('assess.followUp.title', { pledge: pledgeTitle(w, pledge.head) }) };
}

export async function generateMetadata(where: Where): Promise<Metadata> {
  return { title: (await find(where)).title };
}

/** Uppföljning: a line for each commitment and who answers for it, what is missing and where it is added, and the publisher's yes. */
export default async function FollowUpPage(where: Where) {
  const { me, w, id, found, title } = await find(where);
  const { t, date } = w;
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path=""
      title={title}
      lead={found ? t('assess.followUp.lead', { phase: found.phase }) : t('assess.followUp.none')}
    >
      <p className="links">
        <a href={workPaths.pledge(id)}>{t('assess.followUp.toPledge')}</a>
      </p>
      {found && (
        <>
          <MissingLines words={w} missing={found.missing} phase={found.phase} />
          <Section id="godkann" title={t('assess.followUp.who')}>
            <ul className="list measure">
              {found.parties.map(({ name, approvedOn }) => (
                <li key={name}>
                  {approvedOn ? t('assess.followUp.yes', { party: name, on: date(approvedOn) }) : t('assess.followUp.notYet', { party: name })}
                </li>
              ))}
            </ul>
            {found.isPublisher && found.whyNot && <p className="measure">{t(`assess.followUp.mayNot.${found.whyNot}`)}</p>}
            {found.isPublisher && !found.whyNot && (
              <Form action={approve} idempotencyKey={newKey()}>
                <input type="hidden" name="pledge" value={id} />
                <input type="hidden" name="hash" value={found.hash} />
                <SaveBar note={t('assess.followUp.note')}>
                  <Submit sending={t('work.form.sending')}>{t('assess.followUp.submit')}</Submit>
                </SaveBar>
              </Form>
            )}
          </Section>
          <Section id="rader" title={t('assess.followUp.lines')}>
            <FollowUpTable words={w} lines={found.lines} />
            {found.number > 1 && <p className="small quiet-text measure">{t('assess.followUp.since')}</p>}
            <p className="small quiet-text measure">{t('assess.followUp.hiddenHint')}</p>
          </Section>
        </>
      )}
    </WorkPage>
  );
}
