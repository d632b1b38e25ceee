import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { logWords } from '#components/log/log-words.ts';
import { PlanForm } from '#components/log/plan-form.tsx';
import { Section } from '#components/ui/section.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listLogChoices } from '#db/working/queries/log-choices.ts';
import { listPlanned, type Planned } from '#db/working/queries/planned.ts';
import { listPictureChoices } from '#db/working/queries/work-pictures.ts';
import { addDays, stockholmDay } from '#domain/calendar.ts';
import { type Words, words } from '#words/words.ts';
import { newKey } from '../../do-verb.ts';
import { signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';
import { choicesIn, emptyStart, entryWords, pictureChoices } from '../log-choices.ts';
import { plan } from './actions.ts';
import '#components/log/log.css';
import '#components/log/entries.css';

type Search = { searchParams: Promise<{ atagande?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('log.plan.title') };
}

/** Planera: what is to be done, seen by nobody outside; each becomes done or cancelled. Publishers read it, coordinators plan. */
export default async function PlanPage({ searchParams }: Search) {
  const me = await signedIn();
  const roles = new Set(me.memberships.map(({ role }) => role));
  if (!roles.has('coordinator') && !roles.has('publisher')) forbidden();
  const w = words(me.person.language);
  const now = new Date();
  const db = workingStore().read;
  const today = stockholmDay(now);
  const tomorrow = addDays(today, 1);
  const planned = listPlanned(db, me, now);
  const ahead = planned.filter(({ on }) => on >= today);
  const passed = planned.filter(({ on }) => on < today).toReversed();
  const choices = choicesIn(w, listLogChoices(db, me, now, { ahead: true }));
  const { atagande } = await searchParams;
  const chosen = choices.find(({ id }) => id === atagande)?.id ?? choices[0]?.id;
  return (
    <WorkPage words={w} memberships={me.memberships} path={workPaths.plan()} title={w.t('log.plan.title')} lead={w.t('log.plan.lead')}>
      {chosen && (
        <p className="log-ways">
          <a className="button" href="#ny">
            {w.t('log.plan.new')}
          </a>
        </p>
      )}
      <Section id="planerat" title={w.t('log.plan.list')}>
        {ahead.length === 0 ? <p>{w.t('log.plan.none')}</p> : <PlannedRows words={w} planned={ahead} maySettle={roles.has('coordinator')} />}
      </Section>
      {passed.length > 0 && (
        <Section id="passerat" title={w.t('log.plan.passed')}>
          <PlannedRows words={w} planned={passed} maySettle={roles.has('coordinator')} />
        </Section>
      )}
      {chosen && (
        <Section id="ny" title={w.t('log.plan.new')}>
          <PlanForm
            action={plan}
            idempotencyKey={newKey()}
            words={logWords(w)}
            choices={choices}
            pictures={pictureChoices(w, listPictureChoices(db, me, now))}
            start={{ ...emptyStart, commitment: chosen, on: tomorrow }}
            days={[
              { on: tomorrow, label: w.t('log.plan.tomorrow') },
              { on: today, label: w.t('log.today') },
            ]}
            save={w.t('log.plan.save')}
            note={w.t('log.plan.note')}
          />
        </Section>
      )}
    </WorkPage>
  );
}

function PlannedRows({ words: w, planned, maySettle }: { words: Words; planned: Planned[]; maySettle: boolean }) {
  return (
    <ol className="list entries">
      {planned.map((one) => (
        <li key={one.id}>
          <span>
            <b>{w.date(one.on)}</b> {entryWords(w, one)}
          </span>
          {maySettle && (
            <span className="links">
              <a href={workPaths.complete(one.id)} aria-label={`${w.t('log.plan.done')}: ${entryWords(w, one)}, ${w.date(one.on)}`}>
                {w.t('log.plan.done')}
              </a>
              <a href={workPaths.cancel(one.id)} aria-label={`${w.t('log.plan.cancel')}: ${entryWords(w, one)}, ${w.date(one.on)}`}>
                {w.t('log.plan.cancel')}
              </a>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
