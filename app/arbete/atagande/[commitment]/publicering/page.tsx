import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { shownTitle } from '#components/commitment/shown-title.ts';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { Section } from '#components/ui/section.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { getPublicationState, type PublicationItem } from '#db/working/queries/publication-state.ts';
import { commitmentSubject } from '#db/working/subject.ts';
import { type Words, words } from '#words/words.ts';
import { permit } from '../../../../permit.ts';
import { signedIn } from '../../../../signed-in.ts';
import { workingStore } from '../../../../stores.ts';
import { lift, takeDown } from './actions.ts';
import { ClassForms } from './class-forms.tsx';
import { TakedownForms } from './takedown-forms.tsx';
import '#components/draft/draft.css';

type Where = { params: Promise<{ commitment: string }>; searchParams: Promise<{ uppgift?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('revision.publication.title') };
}

/** What everybody sees of a commitment: its class, and taking down at once the whole or one thing of it. */
export default async function PublicationPage({ params, searchParams }: Where) {
  const me = await signedIn();
  const w = words(me.person.language);
  const { t } = w;
  const { commitment: id } = await params;
  const now = new Date();
  const db = workingStore().read;
  permit(me, 'takedown.make', commitmentSubject(db, id, now));
  const state = getPublicationState(db, me, id, now) ?? notFound();
  const asked = (await searchParams).uppgift;
  const chosen = state.items.find((item) => item.id === (asked ?? id)) ?? notFound();
  const single = state.items.filter(({ noun }) => noun !== 'commitment');
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path=""
      title={t('revision.publication.title')}
      lead={
        state.title === null ? t('revision.publication.leadUntold') : t('revision.publication.lead', { title: shownTitle(w, { ...state, title: state.title }) })
      }
    >
      {asked && (
        <p className="links">
          <a href={draftPaths.publication(id)}>{t('revision.publication.back')}</a>
        </p>
      )}
      <Section id="uppgift" title={nameOf(w, chosen)}>
        <ClassForms words={w} item={chosen} publicationClass={state.publicationClass} />
        <TakedownForms words={w} item={chosen} actions={{ takeDown, lift }} />
      </Section>
      {!asked && (
        <Section id="uppgifter" title={t('revision.publication.items')}>
          <p>{t(`revision.publication.${single.length === 0 ? 'itemsNone' : chosen.may.tighten ? 'itemsLead' : 'itemsLeadTakedown'}`)}</p>
          <ul className="list measure">
            {single.map((item) => (
              <li key={item.id}>
                <a href={draftPaths.publication(id, item.id)}>{nameOf(w, item)}</a>
                <Standing words={w} item={item} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </WorkPage>
  );
}

function Standing({ words: { t, date }, item: { takenDown, ownClass } }: { words: Words; item: PublicationItem }) {
  const said = [
    ownClass && t('revision.publication.ownClass', { class: t(`draft.classes.${ownClass}`) }),
    takenDown && t('revision.publication.takenDown', { on: date(takenDown.on) }),
  ].filter(Boolean);
  return said.length > 0 ? <p className="small quiet-text">{said.join('. ')}</p> : null;
}

function nameOf({ t, date }: Words, { noun, on, label }: PublicationItem): string {
  return [t(`revision.publication.noun.${noun}`), on && date(on), label].filter(Boolean).join(', ');
}
