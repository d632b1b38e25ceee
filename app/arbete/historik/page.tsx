import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { PastFilter } from '#components/work-history/past-filter.tsx';
import { PastList } from '#components/work-history/past-list.tsx';
import { listPast, type Past } from '#db/working/queries/past.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { pastKinds } from '#domain/past.ts';
import { words } from '#words/words.ts';
import { signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';
import { timeWords } from '../moment.ts';
import { askedIn, type Given } from './asked.ts';
import '#components/work-history/work-history.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('past.title') };
}

/** Historik: everything that happened in one's own organisations, by whom, with before and after. */
export default async function HistoryPage({ searchParams }: { searchParams: Promise<Given> }) {
  const me = await signedIn();
  const w = words(me.person.language);
  const { t } = w;
  const { asked, chosen, faults } = askedIn(w, await searchParams);
  const { past, hasMore, people, pledges } = listPast(workingStore().read, me, asked) ?? forbidden();
  const isAdmin = me.memberships.some(({ role }) => role === 'admin');
  const readsContent = me.memberships.some(({ role }) => role === 'coordinator' || role === 'publisher');
  const called = new Map(pledges.map((head) => [head.id, pledgeTitle(w, head)]));
  const isAsked = Object.values(chosen).some((value) => value !== '');
  const page = (number: number) => `${workPaths.history}?${new URLSearchParams({ ...filled(chosen), sida: String(number) })}`;
  return (
    <WorkPage words={w} memberships={me.memberships} path={workPaths.history} title={t('past.title')} lead={t(readsContent ? 'past.lead' : 'past.leadAdmin')}>
      <PastFilter
        words={w}
        chosen={chosen}
        faults={faults}
        kinds={pastKinds.filter((kind) => isAdmin || kind !== 'people').map((kind) => ({ value: kind, label: t(`past.kind.${kind}`) }))}
        people={people.map(({ id, name }) => ({ value: id, label: name }))}
        pledges={pledges.map(({ id }) => ({ value: id, label: called.get(id) ?? '' }))}
      />
      {past.length === 0 && <p className="measure">{t(isAsked ? 'past.noneFound' : 'past.none')}</p>}
      <PastList words={w} days={byDay(past)} pledgeOf={(id) => called.get(id) ?? null} timeOf={(at) => timeWords(w, at)} />
      {(hasMore || asked.page > 1) && (
        <nav className="past-pages" aria-label={t('past.pages')}>
          {asked.page > 1 && <a href={page(asked.page - 1)}>{t('past.newer')}</a>}
          {hasMore && <a href={page(asked.page + 1)}>{t('past.older')}</a>}
        </nav>
      )}
    </WorkPage>
  );
}

function byDay(past: Past[]): { day: string; past: Past[] }[] {
  const days = new Map<string, Past[]>();
  for (const one of past) {
    const day = stockholmDay(new Date(one.at));
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days].map(([day, some]) => ({ day, past: some }));
}

function filled(chosen: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ''));
}
