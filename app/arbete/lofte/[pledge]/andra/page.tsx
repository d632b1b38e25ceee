import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { byline } from '#components/commitment/by.ts';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { findPledgeText, type Where } from '../../find.ts';
import '#components/draft/draft.css';
import '#components/revision/revision.css';

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { w, title } = await findPledgeText((await params).pledge, 'pledge.revise');
  return { title: w.t('revision.change.title', { pledge: title }) };
}

/** A signed pledge, and which of its commitments to propose a change of. */
export default async function ChangePage({ params }: Where) {
  const { w, me, row, waiting, promised, idOf, title } = await findPledgeText((await params).pledge, 'pledge.revise');
  if (row.state !== 'signed') notFound();
  const { t } = w;
  const text = waiting?.text ?? promised;
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('revision.change.title', { pledge: title })} lead={t('revision.change.lead')}>
      {waiting && (
        <p className="measure">
          {t('revision.change.waits')} <a href={draftPaths.approval(row.id)}>{t('revision.change.toWaiting')}</a>
        </p>
      )}
      {text.focusAreas.map((area) => (
        <section key={area.key}>
          <h2 className="area-head">{area.title}</h2>
          <ol className="draft-list">
            {area.commitments.map((one) => (
              <li key={one.key} className={one.withdrawn ? 'gone' : undefined}>
                <h3>{one.title}</h3>
                <p className="small quiet-text">{one.withdrawn ? t('revision.change.withdrawn', { reason: one.withdrawn.reason }) : byline(w, one)}</p>
                {!one.withdrawn && (
                  <div className="ways">
                    <a
                      className="button quiet"
                      href={draftPaths.changeOf(row.id, idOf('commitment', one.key))}
                      aria-label={t('revision.change.editNamed', { title: one.title })}
                    >
                      {t('revision.change.edit')}
                    </a>
                    <a
                      className="button quiet"
                      href={draftPaths.withdrawalOf(row.id, idOf('commitment', one.key))}
                      aria-label={t('revision.change.withdrawNamed', { title: one.title })}
                    >
                      {t('revision.change.withdraw')}
                    </a>
                  </div>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </WorkPage>
  );
}
