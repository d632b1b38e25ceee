import type { Metadata } from 'next';
import { ToldAlready } from '#components/dialogue/told-already.tsx';
import { RoundConcerns, RoundFacts, RoundTopics } from '#components/dialogue/work-round.tsx';
import { TextField } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { Submit } from '#components/form/submit.tsx';
import { paths } from '#components/paths.ts';
import { Section } from '#components/ui/section.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { isCompiled, isCountedByTap, lateHeard } from '#domain/round.ts';
import { byTopic, countedIn } from '#domain/tally.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../do-verb.ts';
import { signedIn } from '../../../signed-in.ts';
import { findRound, type Where } from '../find.ts';
import { compile, tell } from './actions.ts';
import '#components/log/log.css';
import '#components/log/entries.css';
import '#components/dialogue/count.css';

type Search = { searchParams: Promise<{ sparat?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('round.title') };
}

/** En dialogrunda: hur den går, vad som sades och om de som deltog har fått veta vad det blev. */
export default async function RoundPage({ params, searchParams }: Where & Search) {
  const { me, w, now, found } = await findRound({ params }, 'dialogue.describe');
  const { t, date } = w;
  const { round, id, version, head } = found;
  const today = stockholmDay(now);
  const [municipality] = head.municipalities;
  const isOut = isCompiled(round, today);
  const isSaved = (await searchParams).sparat !== undefined;
  const hidden = (
    <>
      <input type="hidden" name="dialogue" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={round.label} lead={isSaved ? <span role="status">{t('round.saved')}</span> : undefined}>
      <RoundFacts words={w} {...found} pledge={pledgeTitle(w, head)} counted={countedIn(round).length} />
      <ToldAlready words={w} feedback={round.feedback} heardOn={lateHeard({ ...round, counted: countedIn(round) }, today)} />
      <nav className="round-ways" aria-label={round.label}>
        <p className="log-ways">
          {isCountedByTap(round) && (
            <a className="button" href={workPaths.count(id)}>
              {t('round.way.count')}
            </a>
          )}
          <a className={isCountedByTap(round) ? 'button quiet' : 'button'} href={workPaths.note(id)}>
            {t('round.way.note')}
          </a>
          <a className="button quiet" href={workPaths.describeRound(id)}>
            {t('round.way.describe')}
          </a>
        </p>
        <p className="links">
          {municipality && head.state === 'signed' && <a href={paths(w.locale).dialogue(municipality.key, head.slug)}>{t('round.way.public')}</a>}
          <a href={workPaths.dialogue}>{t('round.title')}</a>
          <a href={workPaths.published}>{t('revision.published.title')}</a>
        </p>
      </nav>
      <RoundTopics words={w} id={id} topics={byTopic(round)} />
      <RoundConcerns words={w} concerns={found.concerns} waits={!isOut} />
      <Section id="sammanstall" title={t('round.compile.title')}>
        <p className="measure">{round.compiled ? t('round.compile.done', { on: date(round.compiled) }) : t('round.compile.lead')}</p>
        {!round.compiled && (
          <Form action={compile} idempotencyKey={newKey()} scope="compile">
            {hidden}
            <TextField name="on" label={t('round.compile.on')} type="date" initial={today} max={today} />
            <p>
              <Submit quiet sending={t('work.form.sending')}>
                {t('round.compile.save')}
              </Submit>
            </p>
          </Form>
        )}
      </Section>
      <Section id="aterkoppla" title={t('round.tell.title')}>
        <p className="measure">{t('round.tell.lead')}</p>
        <Form action={tell} idempotencyKey={newKey()} scope="tell">
          {hidden}
          <TextField name="on" label={t('round.tell.on')} type="date" initial={round.feedback?.on ?? today} max={today} />
          <TextField name="how" label={t('round.tell.how')} hint={t('round.tell.howHint')} initial={round.feedback?.how} />
          <TextField name="to" label={t('round.tell.to')} hint={t('round.tell.toHint')} optional={t('round.optional')} initial={round.feedback?.to} />
          <p>
            <Submit quiet sending={t('work.form.sending')}>
              {t('round.tell.save')}
            </Submit>
          </p>
        </Form>
      </Section>
    </WorkPage>
  );
}
