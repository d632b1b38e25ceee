import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { OwnWeekFigure } from '#components/when/own-week-figure.tsx';
import { WhenChoices } from '#components/when/when-choices.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { begunLast, listOwnPledges } from '#db/working/queries/own-pledges.ts';
import { getOwnWeek } from '#db/working/queries/own-week.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { isPermitted } from '#domain/permission.ts';
import { whenAndWhere } from '#domain/when-and-where.ts';
import { words } from '#words/words.ts';
import { signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';

type Search = { searchParams: Promise<{ lofte?: string; omrade?: string; manad?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('when.title') };
}

/** När och var, for those who work with it: whether or not the municipality shows it, one's own passes exactly and beside them what anyone sees. */
export default async function OwnWeekPage({ searchParams }: Search) {
  const me = await signedIn();
  if (!me.memberships.some(({ role }) => isPermitted('exact.read', role, 'own'))) forbidden();
  const w = words(me.person.language);
  const { t } = w;
  const now = new Date();
  const db = workingStore().read;
  const query = await searchParams;
  const pledges = listOwnPledges(db, me);
  const head = pledges.find(({ id }) => id === query.lofte) ?? begunLast(pledges, stockholmDay(now), (one) => one);
  const found = head && getOwnWeek(db, me, head.id, now);
  if (!head || !found) {
    return (
      <WorkPage words={w} memberships={me.memberships} path={workPaths.week()} title={t('when.title')}>
        <p>{t('when.own.noPledge')}</p>
      </WorkPage>
    );
  }
  const { setting, areas, spans, layers, own } = found;
  const area = areas.find((one) => one === query.omrade) ?? null;
  const when =
    spans.find((one) => one === query.manad) ??
    own
      .map((cell) => cell.when)
      .sort()
      .at(-1) ??
    spans.at(-1) ??
    null;
  const hrefOf = (ofArea: string | null, ofMonth: string | null) => workPaths.week({ lofte: head.id, omrade: ofArea, manad: ofMonth });
  const weekOf = (presences: typeof own, threshold: number) => whenAndWhere({ ...layers, presences }, when, area, threshold);
  return (
    <WorkPage words={w} memberships={me.memberships} path={workPaths.week()} title={t('when.title')} lead={t('when.own.lead')}>
      <WhenChoices
        words={w}
        areas={areas}
        spans={spans}
        area={area}
        when={when}
        hrefOf={hrefOf}
        pledges={pledges.map((one) => ({ id: one.id, title: pledgeTitle(w, one), href: workPaths.week({ lofte: one.id }), isChosen: one.id === head.id }))}
      />
      <OwnWeekFigure
        words={w}
        own={weekOf(own, 1)}
        seen={weekOf([...layers.presences] as typeof own, setting.threshold)}
        municipality={head.municipalities.map(({ name }) => name).join(', ')}
        example={me.memberships.some(({ organisation }) => organisation.example)}
        isShown={setting.showWhenAndWhere}
        link={`${hrefOf(area, when)}#veckan`}
      />
    </WorkPage>
  );
}
