import type { Metadata } from 'next';
import { draftPaths } from '#components/draft/draft-paths.ts';
import { periodLabel } from '#components/pledge/period-label.ts';
import { ChangesList } from '#components/revision/changes.tsx';
import { WholeText } from '#components/revision/whole-text.tsx';
import { Section } from '#components/ui/section.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { fingerprint } from '#domain/approval.ts';
import { changesBetween, isSameText } from '#domain/revision.ts';
import { type Found, findPledgeText, type Where } from '../../find.ts';
import { Decide } from './decide.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import '#components/draft/draft.css';
import '#components/revision/revision.css';

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { w, title } = await findPledgeText((await params).pledge, 'draft.read');
  return { title: w.t('revision.approve.title', { pledge: title }) };
}

/** The version that waits: what it says, what differs from the one before, who has said yes, and the own yes or no. */
export default async function ApprovePage({ params }: Where) {
  const found = await findPledgeText((await params).pledge, 'draft.read');
  const { w, me, row, waiting, title, nameOf } = found;
  const { t, date } = w;
  const lead = waiting
    ? t('revision.approve.lead', { number: waiting.number, on: date(waiting.on), fingerprint: fingerprint(waiting.hash) })
    : t('revision.approve.nothing');
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={t('revision.approve.title', { pledge: title })} lead={lead}>
      {row.state === 'draft' && (
        <p className="links">
          <a href={draftPaths.draft(row.id)}>{t('revision.approve.toDraft')}</a>
        </p>
      )}
      {waiting && (
        <>
          <p className="measure small quiet-text">{t('revision.approve.fingerprintHint')}</p>
          <Decide found={found} waiting={waiting} />
          <Differs found={found} />
          <Section id="hela" title={t('revision.approve.whole')}>
            <div className="measure">
              <WholeText words={w} text={waiting.text} nameOf={nameOf} agreement={found.agreementTitle} />
            </div>
          </Section>
        </>
      )}
      <EarlierVersions words={w} versions={found.versions.filter(({ number }) => number !== waiting?.number)} />
    </WorkPage>
  );
}

/** Against what applies now; of a draft against the version before it, else the pledge that it continues. */
function Differs({ found: { w, row, waiting, versions, previous, nameOf } }: { found: Found }) {
  const { t } = w;
  if (!waiting) return null;
  const before = row.state === 'signed' ? versions.find(({ adoptedOn }) => adoptedOn !== null) : versions.find(({ number }) => number < waiting.number);
  const base = before?.text ?? previous?.text ?? null;
  const what = row.state === 'signed' ? t('revision.approve.inForce') : t('revision.approve.previousVersion', { number: before?.number ?? 0 });
  const changes = base && changesBetween(base, waiting.text);
  const heading = before ? t('revision.approve.differs', { what }) : t('revision.approve.differs', { what: previous ? periodLabel(w, previous.period) : '' });
  if (!changes) return <p className="measure">{t('revision.approve.first')}</p>;
  return (
    <Section id="skillnad" title={heading}>
      {!before && previous && <p>{t('revision.approve.firstContinues', { pledge: periodLabel(w, previous.period) })}</p>}
      {isSameText(changes) ? (
        <p>{t('revision.approve.nothingDiffers')}</p>
      ) : (
        <>
          {waiting.reason && <p className="measure">{t('revision.withdrawnReason', { reason: waiting.reason })}</p>}
          <p className="small quiet-text">{t('revision.read')}</p>
          <ChangesList words={w} changes={changes} nameOf={nameOf} />
        </>
      )}
    </Section>
  );
}
