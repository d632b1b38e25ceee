import type { Metadata } from 'next';
import { ConcernFields } from '#components/dialogue/concern-fields.tsx';
import { Form } from '#components/form/form.tsx';
import { SaveBar, Submit } from '#components/form/submit.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { readSettings, settingOf } from '#db/working/queries/publication-rules.ts';
import { topics } from '#domain/dialogue.ts';
import { byTopic } from '#domain/tally.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../../do-verb.ts';
import { signedIn } from '../../../../signed-in.ts';
import { workingStore } from '../../../../stores.ts';
import { findRound, type Where } from '../../find.ts';
import { note } from '../actions.ts';
import '#components/log/log.css';
import '#components/dialogue/count.css';

type Search = { searchParams: Promise<{ amne?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('round.note.title') };
}

/** Skriv ned en synpunkt. `?amne=` fyller i ämnet och hur många samtal som räknades om det. */
export default async function NoteConcernPage({ params, searchParams }: Where & Search) {
  const { me, w, now, found } = await findRound({ params }, 'concern.note');
  const { amne } = await searchParams;
  const counted = byTopic(found.round).find(({ topic }) => topic === amne);
  const themes = [...new Set(found.concerns.flatMap(({ concern }) => concern.theme ?? []))];
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={w.t('round.note.title')} lead={w.t('round.note.lead')}>
      <Form action={note} idempotencyKey={newKey()}>
        <input type="hidden" name="pledge" value={found.head.id} />
        <input type="hidden" name="dialogue" value={found.id} />
        <ConcernFields
          words={w}
          said={{ topic: counted?.topic, mentions: counted?.count }}
          topics={topics}
          themes={themes}
          areas={found.areas}
          threshold={settingOf(found.head.municipalities, readSettings(workingStore().read, now)).threshold}
        />
        <SaveBar>
          <Submit sending={w.t('work.form.sending')}>{w.t('round.note.save')}</Submit>
        </SaveBar>
      </Form>
    </WorkPage>
  );
}
