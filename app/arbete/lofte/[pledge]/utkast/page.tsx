import type { Metadata } from 'next';
import { DraftCommitment } from '#components/draft/draft-commitment.tsx';
import { DraftFacts } from '#components/draft/draft-facts.tsx';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { Section } from '#components/ui/section.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import type { Words } from '#words/words.ts';
import { findDraft, type Where } from '../../find.ts';
import { DraftApproval } from './draft-approval.tsx';
import { findOrigins } from './find-origins.ts';
import { Ways } from './ways.tsx';
import '#components/draft/draft.css';
import '#components/revision/revision.css';

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { w, title } = await findDraft((await params).pledge, 'draft.read');
  return { title: w.t('draft.title', { pledge: title }) };
}

type Origins = ReturnType<typeof findOrigins>;

/** The draft as it stands, what can be done to each commitment, and how far it is from being signed. */
export default async function DraftPage({ params }: Where) {
  const found = await findDraft((await params).pledge, 'draft.read');
  const { w, me, row, promised, nameOf, idOf, previous, days, may } = found;
  const { t } = w;
  const writes = may('commitment.edit');
  const origins = findOrigins(found);
  const hasEarlier = origins.earlier.some(({ commitments }) => commitments.length > 0);
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
        {writes && hasEarlier && <OriginsLead words={w} pledge={row.id} origins={origins} />}
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
                  from={origins.periodOf(one.continues?.pledge ?? '')}
                  like={likeOf(origins, one.key, writes ? draftPaths.origins(row.id, idOf('commitment', one.key)) : null)}
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

/** How much waits to be said about where the commitments come from, and the way there. */
function OriginsLead({ words: { t }, pledge, origins: { asked, left, periodOf } }: { words: Words; pledge: string; origins: Origins }) {
  const from = periodOf(left[0]?.pledge ?? '') ?? '';
  return (
    <>
      {asked.size > 0 && <p className="measure">{t('draft.origins.toAsk', { n: asked.size })}</p>}
      {left.length > 0 && <p className="measure">{t('draft.origins.toLeft', { n: left.length, from })}</p>}
      <p className="links">
        <a href={draftPaths.origins(pledge)}>{t('draft.origins.open')}</a>
      </p>
    </>
  );
}

function likeOf({ asked, periodOf }: Origins, key: string, href: string | null) {
  const origin = asked.get(key);
  return origin ? { title: origin.from.title, from: periodOf(origin.pledge) ?? '', href } : null;
}
