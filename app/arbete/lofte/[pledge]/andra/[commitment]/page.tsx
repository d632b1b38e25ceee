import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Advised } from '#components/draft/advice.tsx';
import { Advice, adviceWords, meanwhileWords, WordingFields } from '#components/draft/commitment-fields.tsx';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { Meanwhile } from '#components/draft/meanwhile.tsx';
import { MeasureFields } from '#components/draft/measure-fields.tsx';
import { TextArea, TextField } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { Quote } from '#components/ui/quote.tsx';
import { TimeBlockFields } from '#components/when/time-block-fields.tsx';
import { weekWords } from '#components/when/time-block-words.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { commitmentsOf } from '#domain/revision.ts';
import { hintsOf } from '#domain/testability.ts';
import { timeBlockCode } from '#domain/time-block.ts';
import { newKey } from '../../../../../do-verb.ts';
import { revise } from '../../../actions.ts';
import { findPledgeText, type Where } from '../../../find.ts';
import '#components/draft/draft.css';

export async function generateMetadata({ params }: Where<'commitment'>): Promise<Metadata> {
  const { w } = await findPledgeText((await params).pledge, 'pledge.revise');
  return { title: w.t('revision.change.commitment') };
}

/** A change of one commitment of a signed pledge, or that it is withdrawn (`?utga`), with the reason that everybody will read. */
export default async function ChangeCommitmentPage({ params, searchParams }: Where<'commitment'>) {
  const { pledge, commitment: id } = await params;
  const { w, me, row, waiting, promised, idOf, days, hash } = await findPledgeText(pledge, 'pledge.revise');
  const commitment = commitmentsOf(waiting?.text ?? promised).find(({ key }) => idOf('commitment', key) === id) ?? notFound();
  if (row.state !== 'signed' || commitment.withdrawn) notFound();
  const isWithdrawal = (await searchParams).utga !== undefined;
  const { t } = w;
  const optional = t('work.form.optional');
  const back = <a href={draftPaths.change(row.id)}>{t('revision.change.commitmentLead', { title: commitment.title })}</a>;
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path=""
      title={t(isWithdrawal ? 'revision.change.withdrawTitle' : 'revision.change.commitment')}
      lead={back}
    >
      {isWithdrawal && <Quote>{commitment.wording ?? commitment.title}</Quote>}
      <Form action={revise} idempotencyKey={newKey()}>
        <input type="hidden" name="what" value={isWithdrawal ? 'withdraw' : 'change'} />
        <input type="hidden" name="pledge" value={row.id} />
        <input type="hidden" name="commitment" value={id} />
        <Meanwhile name="seen" initial={hash} said={meanwhileWords(w)} labels={{}} />
        {isWithdrawal ? (
          <TextField name="caseNumber" label={t('draft.caseNumber')} optional={optional} />
        ) : (
          <Advised hints={hintsOf(commitment, days)} period={days} said={adviceWords(w)}>
            <TextField name="title" label={t('draft.commitment.title')} initial={commitment.title} />
            <WordingFields words={w} commitment={commitment} />
            <fieldset className="plain">
              <legend>{t('draft.commitment.measures')}</legend>
              <p className="hint">{t('revision.change.targetHint')}</p>
              <Advice words={w} field="measures" />
              <MeasureFields words={w} measures={commitment.measures} keep />
            </fieldset>
            <TextArea
              name="places"
              label={t('draft.commitment.places')}
              hint={t('draft.commitment.placesHint')}
              initial={commitment.places.join('\n')}
              optional={optional}
              rows={2}
            />
            <TextField name="times" label={t('draft.commitment.times')} initial={commitment.times} optional={optional} />
            <TimeBlockFields
              name="timeBlocks"
              legend={t('draft.commitment.timeBlocks')}
              hint={t('draft.commitment.timeBlocksHint')}
              week={weekWords(w)}
              initial={commitment.timeBlocks.map(timeBlockCode)}
            />
          </Advised>
        )}
        <TextArea name="reason" label={t('revision.change.reason')} hint={t('revision.change.reasonHint')} />
        <SaveBar note={t('revision.change.note')}>
          <Submit sending={t('work.form.sending')}>{t('revision.change.submit')}</Submit>
        </SaveBar>
      </Form>
    </WorkPage>
  );
}
