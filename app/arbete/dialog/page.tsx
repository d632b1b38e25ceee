import type { Metadata } from 'next';
import { RoundList } from '#components/dialogue/round-list.tsx';
import { Choices } from '#components/form/choices.tsx';
import { Select, TextField } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { Stepper } from '#components/form/stepper.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { OneOrAnother } from '#components/log/one-or-another.tsx';
import { shortDay } from '#components/log/short-day.ts';
import { paths } from '#components/paths.ts';
import { Section } from '#components/ui/section.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { begunLast } from '#db/working/queries/own-pledges.ts';
import { listRounds } from '#db/working/queries/rounds.ts';
import { listWorkRounds } from '#db/working/queries/work-rounds.ts';
import { addDays, stockholmDay } from '#domain/calendar.ts';
import { dialogue } from '#domain/dialogue.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../do-verb.ts';
import { signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';
import { mustCoordinate } from '../coordinator.ts';
import { log } from './actions.ts';
import '#components/log/log.css';
import '#components/log/rows.css';
import '#components/dialogue/count.css';

type Search = { searchParams: Promise<{ lofte?: string }> };
const methods = dialogue.shape.method.unwrap().unwrap().options;
const audiences = dialogue.shape.audience.options;
const shownRounds = 5;

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('log.heard.title') };
}

/** Dialog: one time that people were heard, in a round that there is or a new one. `?lofte=` chooses among several pledges; else it is the one that began last. */
export default async function DialoguePage({ searchParams }: Search) {
  const me = await signedIn();
  mustCoordinate(me);
  const w = words(me.person.language);
  const { t, date } = w;
  const now = new Date();
  const pledges = listRounds(workingStore().read, me, now);
  const { lofte } = await searchParams;
  const today = stockholmDay(now);
  const chosen = pledges.find(({ head }) => head.id === lofte) ?? begunLast(pledges, today, ({ head }) => head);
  const yesterday = addDays(today, -1);
  const frame = { words: w, memberships: me.memberships, path: workPaths.dialogue, title: t('log.heard.title'), lead: t('log.heard.lead') };
  const every = listWorkRounds(workingStore().read, me, now);
  const roundsOf = every.filter(({ head, rounds }) => rounds.length > 0 || head.id === chosen?.head.id);
  const listed = (
    <Section id="rundor" title={t('round.title')}>
      <p className="measure">{t('round.roundsLead')}</p>
      <p className="log-ways">
        <a className="button quiet" href={workPaths.openRound(chosen?.head.id)}>
          {t('round.open')}
        </a>
      </p>
      {roundsOf.map(({ head, rounds }) => (
        <section key={head.id} aria-label={pledgeTitle(w, head)}>
          <h3>{pledgeTitle(w, head)}</h3>
          <RoundList words={w} rounds={rounds} />
          {head.state === 'signed' && head.municipalities[0] && (
            <p className="links">
              <a href={paths(w.locale).dialogue(head.municipalities[0].key, head.slug)} aria-label={`${t('round.way.public')}: ${pledgeTitle(w, head)}`}>
                {t('round.way.public')}
              </a>
            </p>
          )}
        </section>
      ))}
    </Section>
  );
  if (!chosen)
    return (
      <WorkPage {...frame} lead={t('log.heard.none')}>
        {every.length > 0 && listed}
      </WorkPage>
    );
  const steps = { less: t('log.less'), more: t('log.more') };
  const rounds = chosen.rounds.slice(0, shownRounds);
  return (
    <WorkPage {...frame}>
      {pledges.length > 1 && (
        <nav className="which" aria-label={t('log.heard.pledge')}>
          <ul className="links">
            {pledges.map(({ head }) => (
              <li key={head.id}>
                <a href={`?lofte=${head.id}`} aria-current={head === chosen.head ? 'true' : undefined}>
                  {pledgeTitle(w, head)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Form action={log} idempotencyKey={newKey()} className="log-form heard-form">
        <input type="hidden" name="pledge" value={chosen.head.id} />
        <Choices
          name="dialogue"
          legend={t('log.heard.round')}
          initial={rounds[0]?.id ?? ''}
          options={[
            ...rounds.map(({ id, label, lastOn, feedbackOn }) => {
              const last = lastOn ? date(lastOn) : undefined;
              return { value: id, label, hint: feedbackOn ? t('log.heard.toldOn', { last: last ?? 'none', on: date(feedbackOn) }) : last };
            }),
            { value: '', label: t('log.heard.newRound') },
          ]}
        />
        <fieldset className="rows when-new-round">
          <legend>{t('log.heard.newFields')}</legend>
          <TextField name="label" label={t('log.heard.label')} hint={t('log.heard.labelHint')} />
          <Choices
            name="audience"
            legend={t('log.heard.audience')}
            initial="citizens"
            options={audiences.map((value) => ({ value, label: t(`log.heard.audiences.${value}`) }))}
          />
          <Select
            name="method"
            label={t('log.heard.method')}
            initial="street"
            options={methods.map((value) => ({ value, label: t(`log.heard.methods.${value}`) }))}
          />
        </fieldset>
        <OneOrAnother
          name="on"
          legend={t('log.when')}
          columns={3}
          options={[
            { value: today, label: t('log.today'), hint: shortDay(today, w.locale) },
            { value: yesterday, label: t('log.yesterday'), hint: shortDay(yesterday, w.locale) },
          ]}
          initial={today}
          another={{ label: t('log.otherDay'), hint: t('log.pickDay'), field: t('log.date'), type: 'date', max: today }}
        />
        <OneOrAnother
          name="place"
          legend={t('log.where')}
          columns="chips"
          options={chosen.places.map((place) => ({ value: place, label: place }))}
          initial={chosen.places[0] ?? ''}
          another={{ label: t('log.otherPlace'), field: t('log.place'), type: 'text' }}
        />
        <Stepper name="conversations" label={t('log.heard.conversations')} initial={null} min={0} {...steps} />
        <Stepper name="respondents" label={t('log.heard.respondents')} hint={t('log.heard.optional')} initial={null} min={0} {...steps} />
        <SaveBar note={t('log.heard.public')}>
          <Submit sending={t('work.form.sending')}>{t('log.heard.save')}</Submit>
        </SaveBar>
      </Form>
      {listed}
    </WorkPage>
  );
}
