import type { Metadata } from 'next';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listOwnPledges } from '#db/working/queries/own-pledges.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { phaseOf } from '#domain/pledge.ts';
import { words } from '#words/words.ts';
import { signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';
import '#components/assess/assess.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('assess.pledges.title') };
}

/** The pledges that one may work with, latest first: drafts, what runs, what has ended. */
export default async function PledgesPage() {
  const me = await signedIn();
  const w = words(me.person.language);
  const pledges = listOwnPledges(workingStore().read, me);
  const today = stockholmDay(new Date());
  const drafts = me.memberships.some(({ role }) => role === 'coordinator');
  return (
    <WorkPage words={w} memberships={me.memberships} path={workPaths.pledges} title={w.t('assess.pledges.title')}>
      {drafts && (
        <p className="act">
          <a className="button quiet" href={draftPaths.begin}>
            {w.t('assess.pledges.begin')}
          </a>
          <a className="button quiet" href={draftPaths.import}>
            {w.t('import.title')}
          </a>
        </p>
      )}
      <p className="links">
        <a href={workPaths.pictures}>{w.t('picture.title')}</a>
      </p>
      {pledges.length === 0 && <p className="measure">{w.t('assess.pledges.none')}</p>}
      <ul className="list own-pledges">
        {pledges.map((head) => (
          <li key={head.id}>
            <a href={head.state === 'draft' ? draftPaths.draft(head.id) : workPaths.pledge(head.id)}>{pledgeTitle(w, head)}</a>
            <span className="quiet-text">{w.t(`assess.pledges.${head.state === 'draft' ? 'draft' : phaseOf(head.period, today)}`)}</span>
          </li>
        ))}
      </ul>
    </WorkPage>
  );
}
