import type { Metadata } from 'next';
import { CountForm } from '#components/dialogue/count-form.tsx';
import { ToldAlready } from '#components/dialogue/told-already.tsx';
import { weekWords } from '#components/when/time-block-words.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { newId } from '#db/working/id.ts';
import { readSettings, settingOf } from '#db/working/queries/publication-rules.ts';
import { ownTaps } from '#db/working/queries/work-rounds.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { topics } from '#domain/dialogue.ts';
import { countedIn } from '#domain/tally.ts';
import { words } from '#words/words.ts';
import { signedIn } from '../../../../signed-in.ts';
import { workingStore } from '../../../../stores.ts';
import { countWords } from '../../count-words.ts';
import { findRound, type Where } from '../../find.ts';
import { count, takeBack } from '../actions.ts';
import '#components/log/log.css';
import '#components/dialogue/count.css';

type Search = { searchParams: Promise<{ plats?: string }> };
const mostPlaces = 6;

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('round.count.title') };
}

/** Räkna: en tryckning är ett samtal, medan det pågår. */
export default async function CountPage({ params, searchParams }: Where & Search) {
  const { me, w, now, found } = await findRound({ params }, 'conversation.count');
  const { plats } = await searchParams;
  const { round } = found;
  const db = workingStore().read;
  const today = stockholmDay(now);
  const week = weekWords(w);
  const recent = [...round.counted].reverse().flatMap(({ place }) => place ?? []);
  const places = [...new Set([...recent.slice(0, 1), ...round.places, ...recent])].slice(0, mostPlaces);
  const chip = (value: string) => ({ value, label: value });
  const { threshold } = settingOf(found.head.municipalities, readSettings(db, now));
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={w.t('round.count.title')} lead={round.label}>
      <p className="measure small">{w.t('round.count.lead')}</p>
      <ToldAlready words={w} feedback={round.feedback} />
      <CountForm
        action={count}
        undo={takeBack}
        words={countWords(w)}
        dialogue={found.id}
        made={now.toISOString()}
        mark={newId()}
        place={plats ?? places[0] ?? ''}
        places={places.map(chip)}
        topics={topics.map((value) => ({ value, label: w.t(`dialogue.topics.${value}`) }))}
        areas={found.areas.map(chip)}
        weekdays={week.days.map(({ nr, short }) => ({ value: String(nr), label: short }))}
        blocks={week.rows.map(({ nr, hours }) => ({ value: String(nr), label: hours }))}
        counted={countedIn(round, today).length}
        own={ownTaps(db, me, found, now)}
      />
      <p className="measure small quiet-text">{w.t('round.count.note', { n: threshold })}</p>
      <p className="links round-ways">
        <a href={workPaths.round(found.id)}>{w.t('round.way.back')}</a>
      </p>
    </WorkPage>
  );
}
