import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { shownTitle } from '#components/commitment/shown-title.ts';
import { Choices } from '#components/form/choices.tsx';
import { Select, TextArea, TextField } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { begunLast } from '#db/working/queries/own-pledges.ts';
import { listAskable } from '#db/working/queries/work-questions.ts';
import { askSubject } from '#db/working/question-subject.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { isPermitted } from '#domain/permission.ts';
import { askingBodies } from '#domain/question.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../do-verb.ts';
import { permit } from '../../../permit.ts';
import { signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import { ask } from '../actions.ts';
import '#components/log/log.css';

type Search = { searchParams: Promise<{ atagande?: string; lofte?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('question.ask.title') };
}

/** En fråga om ett åtagande eller ett helt löfte, för den som sitter i fullmäktige eller styrelsen; adressen säger vad den gäller. */
export default async function AskPage({ searchParams }: Search) {
  const me = await signedIn();
  const { atagande, lofte } = await searchParams;
  const [db, now] = [workingStore().read, new Date()];
  const about = atagande ?? lofte;
  if (about !== undefined) permit(me, 'question.ask', askSubject(db, about, now));
  else if (!me.memberships.some(({ role }) => isPermitted('question.ask', role, 'own'))) forbidden();
  const w = words(me.person.language);
  const { t } = w;
  const pledges = listAskable(db, me, now);
  const first = begunLast(pledges, stockholmDay(now), ({ head }) => head);
  const inOrder = first ? [first, ...pledges.filter((one) => one !== first)] : [];
  const options = inOrder.flatMap(({ head, commitments }) => [
    { value: head.id, label: t('question.ask.whole', { pledge: pledgeTitle(w, head) }) },
    ...commitments.map((one) => ({ value: one.id, label: `${pledgeTitle(w, head)}: ${shownTitle(w, one)}` })),
  ]);
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('question.ask.title')} lead={t(`question.ask.${first ? 'lead' : 'none'}`)}>
      {first && (
        <Form action={ask} idempotencyKey={newKey()}>
          <Select name="about" label={t('question.ask.what')} initial={about ?? first.head.id} options={options} />
          <TextArea name="text" label={t('question.ask.text')} hint={t('question.ask.textHint')} rows={6} />
          <Choices
            name="body"
            legend={t('question.ask.body')}
            hint={t('question.ask.bodyHint')}
            options={askingBodies.map((value) => ({ value, label: t(`question.body.${value}`) }))}
          />
          <TextField name="caseNumber" label={t('question.ask.caseNumber')} hint={t('question.ask.caseNumberHint')} optional={t('work.form.optional')} />
          <SaveBar note={t('question.ask.note')}>
            <Submit sending={t('work.form.sending')}>{t('question.ask.send')}</Submit>
          </SaveBar>
        </Form>
      )}
    </WorkPage>
  );
}
