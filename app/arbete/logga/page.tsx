import type { Metadata } from 'next';
import { LogForm } from '#components/log/log-form.tsx';
import { logWords } from '#components/log/log-words.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listLogChoices } from '#db/working/queries/log-choices.ts';
import { listPictureChoices } from '#db/working/queries/work-pictures.ts';
import { addDays, stockholmDay } from '#domain/calendar.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../do-verb.ts';
import { signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';
import { mustCoordinate } from '../coordinator.ts';
import { choicesIn, emptyStart, pictureChoices, sameAgain } from '../log-choices.ts';
import { log } from './actions.ts';
import '#components/log/log.css';

type Search = { searchParams: Promise<{ atagande?: string; samma?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('log.title') };
}

/** Logga: one activity in ten seconds. What was logged last is chosen; `?atagande=` chooses another, `?samma` repeats the last. */
export default async function LogPage({ searchParams }: Search) {
  const me = await signedIn();
  mustCoordinate(me);
  const w = words(me.person.language);
  const now = new Date();
  const { atagande, samma } = await searchParams;
  const found = listLogChoices(workingStore().read, me, now);
  const choices = choicesIn(w, found);
  const same = sameAgain(w, found.last);
  const asked = choices.find(({ id }) => id === atagande)?.id ?? choices[0]?.id;
  const today = stockholmDay(now);
  const frame = { words: w, memberships: me.memberships, path: workPaths.log() };
  if (!asked)
    return (
      <WorkPage {...frame} title={w.t('log.nothing.title')} lead={w.t('log.nothing.lead')}>
        <p className="links">
          <a href={workPaths.todo}>{w.t('log.receipt.toTodo')}</a>
        </p>
      </WorkPage>
    );
  return (
    <WorkPage {...frame} title={w.t('log.title')}>
      <LogForm
        action={log}
        idempotencyKey={newKey()}
        words={logWords(w)}
        choices={choices}
        pictures={pictureChoices(w, listPictureChoices(workingStore().read, me, now))}
        start={{ ...emptyStart, ...(samma !== undefined && same ? same.start : { commitment: asked }), on: today }}
        same={same}
        today={today}
        yesterday={addDays(today, -1)}
      />
    </WorkPage>
  );
}
