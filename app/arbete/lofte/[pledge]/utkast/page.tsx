import type { Metadata } from 'next';
import { DraftCommitment } from '#components/draft/draft-commitment.tsx';
import { DraftFacts } from '#components/draft/draft-facts.tsx';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { periodLabel } from '#components/pledge/period-label.ts';
import { Section } from '#components/ui/section.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { findDraft, type Where } from '../../find.ts';
import { DraftApproval } from './draft-approval.tsx';
import { Ways } from './ways.tsx';
import '#components/draft/draft.css';
import '#components/revision/revision.css';

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { w, title } = await findDraft((await params).pledge, 'draft.read');
  return { title: w.t('draft.title', { pledge: title }) };
}

/** The draft as it stands, what can be done to each commitment, and how far it is from being signed. */
export default async function DraftPage({ params }: Where) {
  const found = await findDraft((await params).pledge, 'draft.read');
  const { w, me, row, promised, nameOf, idOf, previous, days, may } = found;
  const { t } = w;
  const writes = may('commitment.edit');
  const from = previous && periodLabel(w, previous.period);
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('draft.title', { pledge: found.title })} lead={t('draft.new.lead')}>
      {!writes && <p className="measure">{t('draft.readOnly')}</p>}
      <DraftApproval found={found} />
      <Section id="ramar" title={t('draft.frame.title')}>
        <div className="measure">
          <DraftFacts words={w} text={promised} nameOf={nameOf} agreement={found.agreementTitle} continues={previous?.period ?? null} />
        </div>
        {writes && (
          <p className="links">
            <a href={draftPaths.frame(row.id)}>{t('draft.frame.edit')}</a>
          </p>
        )}
      </Section>
      <Section id="ataganden" title={t('draft.commitments')}>
        {promised.focusAreas.length === 0 && <p>{t('draft.areas.none')}</p>}
        {writes && (
          <p className="links">
            <a href={draftPaths.areas(row.id)}>{t('draft.areas.edit')}</a>
          </p>
        )}
        {promised.focusAreas.map((area) => (
          <section key={area.key}>
            <h3 className="area-head">{area.title}</h3>
            {area.commitments.length === 0 && <p className="quiet-text">{t('draft.commitmentsNone')}</p>}
            <ol className="draft-list">
              {area.commitments.map((one, at) => (
                <DraftCommitment
                  key={one.key}
                  words={w}
                  commitment={one}
                  period={days}
                  from={from}
                  ways={
                    writes && (
                      <Ways
                        words={w}
                        pledge={row.id}
                        id={idOf('commitment', one.key)}
                        commitment={one}
                        isFirst={at === 0}
                        isLast={at === area.commitments.length - 1}
                      />
                    )
                  }
                />
              ))}
            </ol>
            {writes && (
              <p className="links">
                <a href={draftPaths.add(row.id, idOf('focusArea', area.key))}>{t('draft.addUnder', { area: area.title })}</a>
              </p>
            )}
          </section>
        ))}
      </Section>
    </WorkPage>
  );
}
