import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listPictures } from '#db/working/queries/work-pictures.ts';
import { words } from '#words/words.ts';
import { signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('picture.title') };
}

/** Lägesbilder: those of one's organisations, latest first. */
export default async function PicturesPage() {
  const me = await signedIn();
  const roles = new Set(me.memberships.map(({ role }) => role));
  if (!roles.has('coordinator') && !roles.has('publisher')) forbidden();
  const w = words(me.person.language);
  const { t, date } = w;
  const pictures = listPictures(workingStore().read, me);
  return (
    <WorkPage words={w} memberships={me.memberships} path={workPaths.pictures} title={t('picture.title')} lead={t('picture.lead')}>
      {roles.has('coordinator') && (
        <p className="act">
          <a className="button" href={workPaths.writePicture}>
            {t('picture.write')}
          </a>
        </p>
      )}
      {pictures.length === 0 && <p className="measure">{t('picture.none')}</p>}
      <ul className="list measure">
        {pictures.map(({ id, on, from, to, summary }) => (
          <li key={id}>
            <p>
              <a href={workPaths.picture(id)}>{t('picture.of', { on: date(on) })}</a>
              {from && to && <span className="small quiet-text"> {t('picture.about', { from: date(from), to: date(to) })}</span>}
            </p>
            <p className="small">{summary}</p>
          </li>
        ))}
      </ul>
    </WorkPage>
  );
}
