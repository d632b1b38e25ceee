import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { ImportForm } from '#components/import/import-form.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { draftingMemberships } from '#db/working/queries/draft-choices.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../do-verb.ts';
import { signedIn } from '../../signed-in.ts';
import { importFile } from './actions.ts';
import '#components/import/import.css';

type Where = { searchParams: Promise<{ som?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('import.title') };
}

/** Takes in a file: first what it would do, then a yes to one pledge of it. */
export default async function ImportPage({ searchParams }: Where) {
  const me = await signedIn();
  const w = words(me.person.language);
  const { t } = w;
  const drafting = draftingMemberships(me);
  const asked = (await searchParams).som;
  const own = (drafting.find(({ organisation }) => organisation.id === asked) ?? drafting[0])?.organisation ?? forbidden();
  const said = {
    file: t('import.file'),
    fileHint: t('import.fileHint'),
    look: t('import.look'),
    looking: t('import.looking'),
    again: t('import.again'),
    nothingStored: t('import.nothingStored'),
    like: t('import.like'),
    differs: t('import.differs'),
    sending: t('work.form.sending'),
  };
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('import.title')} lead={t('import.lead')}>
      {drafting.length > 1 && (
        <p className="links">
          {drafting.map(({ id, organisation }) => (
            <a key={id} href={`${draftPaths.import}?som=${organisation.id}`} aria-current={organisation.id === own.id ? 'true' : undefined}>
              {t('import.organisation')} {organisation.name}
            </a>
          ))}
        </p>
      )}
      <p className="measure">{t('import.what')}</p>
      <ImportForm action={importFile} idempotencyKey={newKey()} path={draftPaths.import} said={said}>
        <input type="hidden" name="organisation" value={own.id} />
      </ImportForm>
    </WorkPage>
  );
}
