import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { TextArea } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { Submit } from '#components/form/submit.tsx';
import { Seen } from '#components/log/conflict.tsx';
import { conflictWords } from '#components/log/conflict-words.ts';
import { FigureFields } from '#components/log/figure-fields.tsx';
import { FigureForm } from '#components/log/figure-form.tsx';
import { Versions } from '#components/log/versions.tsx';
import { Section } from '#components/ui/section.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { type FigureVersion, getOwnFigure } from '#db/working/queries/own-figures.ts';
import { figureSubject } from '#db/working/subject.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { type Words, words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { permit } from '../../../../permit.ts';
import { signedIn } from '../../../../signed-in.ts';
import { workingStore } from '../../../../stores.ts';
import { figureFormWords, figurePreview, typedAt } from '../../figure-preview.ts';
import { figureWords, groundWords, writtenFigure } from '../../figure-words.ts';
import { correct } from './actions.ts';
import '#components/log/log.css';

type Where = { params: Promise<{ figure: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('log.correct.titleFigure') };
}

/** Rätta en siffra: how it was instead, and why; or that there is none. All versions stand below. */
export default async function CorrectFigurePage({ params }: Where) {
  const me = await signedIn();
  const { figure } = await params;
  const now = new Date();
  const db = workingStore().read;
  permit(me, 'figure.correct', figureSubject(db, figure, now));
  const { current, versions, ground: of } = getOwnFigure(db, me, figure, now) ?? notFound();
  const w = words(me.person.language);
  const ground = groundWords(w, of);
  const start = writtenFigure(w, ground, current);
  const isWithdrawn = isTakenAway(current);
  const seen = { name: 'figure', id: current.id, version: current.version, words: conflictWords(w), leave: workPaths.figures };
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path={workPaths.figures}
      title={w.t('log.correct.titleFigure')}
      lead={isWithdrawn ? w.t('log.correct.settled') : `${titleIn(w, of.one.commitment).text}. ${w.t('log.correct.lead')}`}
    >
      {!isWithdrawn && (
        <>
          <FigureForm
            action={correct}
            idempotencyKey={newKey()}
            words={figureFormWords(w, w.t('log.correct.save'), of)}
            ground={figurePreview(ground, of)}
            start={typedAt(start)}
            today={stockholmDay(now)}
          >
            <Seen {...seen} />
            <FigureFields words={w} ground={ground} start={start} withOfWhich={false} />
            <TextArea name="reason" label={w.t('log.correct.reason')} hint={w.t('log.correct.reasonHint')} rows={2} />
          </FigureForm>
          <Section id="aterta" title={w.t('log.correct.withdrawTitle')}>
            <p className="measure">{w.t('log.correct.withdrawLeadFigure')}</p>
            <Form action={correct} idempotencyKey={newKey()} scope="withdraw">
              <Seen {...seen} />
              <input type="hidden" name="withdrawn" value="on" />
              <TextArea name="reason" label={w.t('log.correct.withdrawReason')} rows={2} />
              <p>
                <Submit quiet sending={w.t('work.form.sending')}>
                  {w.t('log.correct.withdraw')}
                </Submit>
              </p>
            </Form>
          </Section>
        </>
      )}
      <Versions words={w} versions={versions.map((version) => saidOf(w, version, version.id === current.id && !isWithdrawn))} />
    </WorkPage>
  );
}

function isTakenAway({ correctsFigureId, value, breakdown }: FigureVersion): boolean {
  return correctsFigureId !== null && value === null && breakdown.length === 0;
}

function saidOf(w: Words, version: FigureVersion, holds: boolean) {
  const values = { at: version.correctsOn ? w.date(version.correctsOn) : '', by: 'none', reason: version.correctsReason ?? '' };
  const how = version.correctsFigureId === null ? null : isTakenAway(version) ? 'withdrawn' : 'corrected';
  return { id: version.id, says: figureWords(w, version), came: how ? w.t(`log.correct.${how}`, values) : '', holds };
}
