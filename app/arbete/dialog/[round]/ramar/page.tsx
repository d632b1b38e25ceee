import type { Metadata } from 'next';
import { RoundFields } from '#components/dialogue/round-fields.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { stockholmDay } from '#domain/calendar.ts';
import { dialogue } from '#domain/dialogue.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { signedIn } from '../../../../signed-in.ts';
import { findRound, type Where } from '../../find.ts';
import { describe } from '../actions.ts';
import '#components/log/log.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('round.describeTitle') };
}

/** Rundans ramar, som den blev. */
export default async function DescribeRoundPage(where: Where) {
  const { me, w, now, found } = await findRound(where, 'dialogue.describe');
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={w.t('round.describeTitle')} lead={found.round.label}>
      <Form action={describe} idempotencyKey={newKey()}>
        <input type="hidden" name="dialogue" value={found.id} />
        <input type="hidden" name="version" value={found.version} />
        <RoundFields
          words={w}
          round={found.round}
          today={stockholmDay(now)}
          audiences={dialogue.shape.audience.options}
          methods={dialogue.shape.method.unwrap().unwrap().options}
        />
        <SaveBar>
          <Submit sending={w.t('work.form.sending')}>{w.t('round.field.save')}</Submit>
        </SaveBar>
      </Form>
    </WorkPage>
  );
}
