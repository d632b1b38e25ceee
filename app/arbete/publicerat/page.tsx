import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { shownTitle } from '#components/commitment/shown-title.ts';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { Section } from '#components/ui/section.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listPublicCommitments } from '#db/working/queries/public-commitments.ts';
import { listPublicSaid } from '#db/working/queries/public-said.ts';
import { listPublicShared } from '#db/working/queries/public-shared-items.ts';
import { isPermitted } from '#domain/permission.ts';
import { words } from '#words/words.ts';
import { signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';
import { TakedownForms } from '../atagande/[commitment]/publicering/takedown-forms.tsx';
import { lift, takeDown } from './actions.ts';
import '#components/log/entries.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('revision.published.title') };
}

/** Where an admin, who sees no content but what is public, finds what is to be taken down at once. */
export default async function PublishedPage() {
  const me = await signedIn();
  if (!me.memberships.some(({ role }) => isPermitted('takedown.make', role, 'own'))) forbidden();
  const w = words(me.person.language);
  const now = new Date();
  const pledges = listPublicCommitments(workingStore().read, me, now);
  const said = listPublicSaid(workingStore().read, me, now);
  const shared = listPublicShared(workingStore().read, me, now);
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path={workPaths.published}
      title={w.t('revision.published.title')}
      lead={w.t(`revision.published.${pledges.length + said.length + shared.length > 0 ? 'lead' : 'none'}`)}
    >
      {pledges.map(({ head, commitments }) => (
        <Section key={head.id} title={pledgeTitle(w, head)}>
          <ul className="list entries measure">
            {commitments.map((one) => (
              <li key={one.id}>
                <a href={draftPaths.publication(one.id)}>{shownTitle(w, one)}</a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {said.map(({ head, items }) => (
        <Section key={head.id} title={w.t('revision.published.said', { pledge: pledgeTitle(w, head) })}>
          <ul className="list entries measure">
            {items.map((one) => (
              <li key={one.id}>
                <p>{[w.t(`revision.publication.noun.${one.noun}`), one.label].filter(Boolean).join(': ')}</p>
                <TakedownForms words={w} item={one} actions={{ takeDown, lift }} scope={`-${one.id}`} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {shared.length > 0 && (
        <Section title={w.t('revision.published.shared')}>
          <ul className="list entries measure">
            {shared.map((one) => (
              <li key={one.id}>
                <p>{[`${w.t(`revision.publication.noun.${one.noun}`)}, ${w.date(one.on)}`, one.label].filter(Boolean).join(': ')}</p>
                <TakedownForms words={w} item={one} actions={{ takeDown, lift }} scope={`-${one.id}`} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </WorkPage>
  );
}
