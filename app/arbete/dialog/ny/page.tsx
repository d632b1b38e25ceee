import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RoundFields } from '#components/dialogue/round-fields.tsx';
import { Select } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { begunLast } from '#db/working/queries/own-pledges.ts';
import { listWorkRounds } from '#db/working/queries/work-rounds.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { dialogue } from '#domain/dialogue.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../do-verb.ts';
import { signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import { mustCoordinate } from '../../coordinator.ts';
import { open } from '../actions.ts';
import '#components/log/log.css';

type Search = { searchParams: Promise<{ lofte?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('round.openTitle') };
}

/** A new round, for one of one's pledges: the one that began last, or the one of the address. */
export default async function OpenRoundPage({ searchParams }: Search) {
  const me = await signedIn();
  mustCoordinate(me);
  const w = words(me.person.language);
  const now = new Date();
  const pledges = listWorkRounds(workingStore().read, me, now);
  const { lofte } = await searchParams;
  const today = stockholmDay(now);
  const chosen = pledges.find(({ head }) => head.id === lofte) ?? begunLast(pledges, today, ({ head }) => head);
  if (!chosen && lofte) notFound();
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={w.t('round.openTitle')} lead={chosen ? w.t('round.openLead') : w.t('log.heard.none')}>
      {chosen && (
        <Form action={open} idempotencyKey={newKey()}>
          <Select
            name="pledge"
            label={w.t('round.facts.pledge')}
            initial={chosen.head.id}
            options={pledges.map(({ head }) => ({ value: head.id, label: pledgeTitle(w, head) }))}
          />
          <RoundFields
            words={w}
            round={null}
            today={today}
            audiences={dialogue.shape.audience.options}
            methods={dialogue.shape.method.unwrap().unwrap().options}
          />
          <SaveBar>
            <Submit sending={w.t('work.form.sending')}>{w.t('round.field.save')}</Submit>
          </SaveBar>
        </Form>
      )}
    </WorkPage>
  );
}
