import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AnswerFields } from '#components/dialogue/answer-fields.tsx';
import { ConcernFields } from '#components/dialogue/concern-fields.tsx';
import { Select } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { Submit } from '#components/form/submit.tsx';
import { Section } from '#components/ui/section.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { concernSubject } from '#db/working/dialogue-subject.ts';
import { readSettings, settingOf } from '#db/working/queries/publication-rules.ts';
import { getWorkConcern } from '#db/working/queries/work-rounds.ts';
import { concern as concernSchema, topics } from '#domain/dialogue.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../do-verb.ts';
import { permit } from '../../../permit.ts';
import { signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import { answer, describe } from './actions.ts';
import '#components/log/log.css';
import '#components/dialogue/count.css';

type Where = { params: Promise<{ concern: string }>; searchParams: Promise<{ sparat?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('round.answer.title') };
}

/** En synpunkt: vad det blev av den, och hur den är skriven. */
export default async function ConcernPage({ params, searchParams }: Where) {
  const me = await signedIn();
  const { concern: id } = await params;
  const now = new Date();
  const db = workingStore().read;
  permit(me, 'concern.answer', concernSubject(db, id, now));
  const found = getWorkConcern(db, me, id, now) ?? notFound();
  const w = words(me.person.language);
  const { t } = w;
  const { concern, version, rounds } = found;
  const round = rounds.find(({ key }) => key === concern.dialogue);
  const hidden = (
    <>
      <input type="hidden" name="concern" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  const isSaved = (await searchParams).sparat !== undefined;
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={concern.text} lead={isSaved ? <span role="status">{t('round.saved')}</span> : undefined}>
      <p className="links round-ways">
        <a href={round ? workPaths.round(round.id) : workPaths.dialogue}>{t(round ? 'round.way.back' : 'round.title')}</a>
        <a href={workPaths.published}>{t('revision.published.title')}</a>
      </p>
      <Section id="svar" title={t('round.answer.title')}>
        <p className="measure">{t('round.answer.lead')}</p>
        <Form action={answer} idempotencyKey={newKey()} scope="answer">
          {hidden}
          <AnswerFields words={w} states={concernSchema.shape.state.unwrap().options} concern={concern} chosen={found.commitments} all={found.all} />
          <p>
            <Submit sending={t('work.form.sending')}>{t('round.answer.save')}</Submit>
          </p>
        </Form>
      </Section>
      <Section id="andra" title={t('round.edit')}>
        <Form action={describe} idempotencyKey={newKey()} scope="describe">
          {hidden}
          <Select
            name="dialogue"
            label={t('round.note.round')}
            initial={round?.id ?? ''}
            options={[...rounds.map(({ id: value, label }) => ({ value, label })), { value: '', label: t('round.note.noRound') }]}
          />
          <ConcernFields
            words={w}
            said={concern}
            topics={topics}
            themes={[]}
            areas={found.areas}
            threshold={settingOf(found.head.municipalities, readSettings(db, now)).threshold}
          />
          <p>
            <Submit quiet sending={t('work.form.sending')}>
              {t('round.note.saveChange')}
            </Submit>
          </p>
        </Form>
      </Section>
    </WorkPage>
  );
}
