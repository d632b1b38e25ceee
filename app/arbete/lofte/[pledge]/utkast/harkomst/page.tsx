import type { Metadata } from 'next';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { Section } from '#components/ui/section.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { findDraft, type Where } from '../../../find.ts';
import { findOrigins } from '../find-origins.ts';
import { LeftOut } from './left-out.tsx';
import { Relate } from './relate.tsx';
import '#components/draft/draft.css';
import '#components/revision/revision.css';

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { w } = await findDraft((await params).pledge, 'commitment.relate');
  return { title: w.t('draft.origins.title') };
}

/** Where the draft's commitments come from: what waits for an answer, what vanishes without one, and the rest to be changed. */
export default async function OriginsPage({ params }: Where) {
  const found = await findDraft((await params).pledge, 'commitment.relate');
  const { w, me, row, pledge, title } = found;
  const { t } = w;
  const origins = findOrigins(found);
  const { earlier, asked, left } = origins;
  const own = pledge.focusAreas.flatMap(({ commitments }) => commitments).filter(({ withdrawn }) => !withdrawn);
  const [open, others] = [own.filter(({ key }) => asked.has(key)), own.filter(({ key }) => !asked.has(key))];
  const latest = earlier.find(({ commitments }) => commitments.length > 0);
  const isAsked = [...asked.values()].some((one) => one.pledge === latest?.key);
  const from = latest ? (origins.periodOf(latest.key) ?? '') : '';
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('draft.origins.title')} lead={<a href={draftPaths.draft(row.id)}>{title}</a>}>
      <p className="measure">{t(latest ? 'draft.origins.lead' : 'draft.origins.none')}</p>
      {latest && (
        <>
          <Section id="fraga" title={t('draft.origins.asked')}>
            {open.length === 0 && <p>{t('draft.origins.askedNone')}</p>}
            <ol className="draft-list">
              {open.map((one) => (
                <li key={one.key} id={found.idOf('commitment', one.key)}>
                  <Relate found={found} origins={origins} commitment={one} asked={asked.get(one.key) ?? null} />
                </li>
              ))}
            </ol>
          </Section>
          <Section id="forsvann" title={t('draft.origins.left')}>
            <p className="measure">{t(`draft.origins.${left.length > 0 ? 'leftLead' : isAsked ? 'leftAsked' : 'leftNone'}`, { from })}</p>
            <ol className="draft-list">
              {left.map(({ from: one }) => (
                <li key={one.key}>
                  <LeftOut words={w} pledge={row.id} id={latest.idOf(one.key)} commitment={one} />
                </li>
              ))}
            </ol>
          </Section>
          {others.length > 0 && (
            <Section id="resten" title={t('draft.origins.others')}>
              <ol className="draft-list">
                {others.map((one) => (
                  <li key={one.key} id={found.idOf('commitment', one.key)}>
                    <Relate found={found} origins={origins} commitment={one} asked={null} />
                  </li>
                ))}
              </ol>
            </Section>
          )}
        </>
      )}
    </WorkPage>
  );
}
