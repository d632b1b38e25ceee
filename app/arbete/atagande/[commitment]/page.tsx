import type { Metadata } from 'next';
import { CommitmentWays } from '#components/assess/commitment-ways.tsx';
import { DoneList } from '#components/assess/done-list.tsx';
import { OwnFigures } from '#components/assess/own-figures.tsx';
import { ProposalState } from '#components/assess/proposal-state.tsx';
import { Receipt } from '#components/assess/receipt.tsx';
import { WithoutFigure } from '#components/assess/without-figure.tsx';
import { WorkCommitmentHead } from '#components/assess/work-commitment-head.tsx';
import { CommitmentJudgements } from '#components/commitment/commitment-judgements.tsx';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { statusWord } from '#components/commitment/standing.tsx';
import { Section } from '#components/ui/section.tsx';
import { StatusTag } from '#components/ui/status-tag.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { newKey } from '../../../do-verb.ts';
import { takeBack, tell } from '../actions.ts';
import { findCommitment, type Where } from '../find.ts';
import { groundsFor, seenFrom } from '../seen-from.ts';
import '#components/assess/assess.css';

export async function generateMetadata(where: Where): Promise<Metadata> {
  const { w, one } = await findCommitment(where, 'exact.read');
  return { title: titleIn(w, one.commitment).text };
}

/** Ett åtagande: the promise with the own organisation's exact figures, what has been done and is planned, what is said of it, and ways to act. */
export default async function WorkCommitmentPage(where: Where) {
  const found = await findCommitment(where, 'exact.read');
  const { w, me, one, pledge, proposals, today, membership } = found;
  const { t } = w;
  const { commitment, view, id } = one;
  const { done, planned, figures, by } = seenFrom(found);
  const writes = me.memberships.some(({ role, organisation }) => role === 'coordinator' && organisation.id === membership.organisation.id);
  const unitOf = (measure: string | null) => (commitment.measures.find(({ key }) => key === measure) ?? commitment.measures[0])?.unit ?? null;
  const others = view.reading.judgements.filter((judgement) => commitment.responsible === 'joint' && judgement.by !== by);
  const { sparat } = await where.searchParams;
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={titleIn(w, commitment).text}>
      <Receipt words={w} what={sparat} />
      <WorkCommitmentHead words={w} head={pledge.head} commitment={commitment} view={view} />
      <CommitmentWays
        words={w}
        id={id}
        head={pledge.head}
        slug={commitment.key}
        phase={pledge.phase}
        writes={writes}
        isPublic={view.publicReading !== null}
        asks={me.memberships.some(({ role }) => role === 'council')}
      />
      <CommitmentJudgements words={w} commitment={{ responsible: commitment.responsible, reading: view.reading }} grounds={groundsFor(found)} />
      {others.map((other) => (
        <p key={other.by} className="links">
          <a href={workPaths.disagree(one.idOf('assessment', keyOf(view.assessments, other)))}>{t('assess.commitment.disagree', { by: other.by })}</a>
        </p>
      ))}
      {proposals.length > 0 && (
        <Section title={t('assess.commitment.proposals')}>
          <ul className="list">
            {proposals.map((proposal) => (
              <li key={proposal.id}>
                <StatusTag status={proposal.content.status} word={statusWord(w, proposal.content.status)} small />{' '}
                <a href={workPaths.proposal(proposal.id)}>{t('assess.proposal.by', { name: proposal.proposer.name, at: w.date(proposal.at.slice(0, 10)) })}</a>
                <ProposalState words={w} proposal={proposal} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="gjort" title={t('assess.commitment.done')}>
        {done.length === 0 && <p>{t('assess.commitment.doneNone')}</p>}
        {done.length > 0 && (
          <DoneList
            words={w}
            done={done}
            unitOf={unitOf}
            way={writes ? ({ id: activity, on }) => ({ href: workPaths.correct(activity), ...named('correct', on) }) : null}
          />
        )}
      </Section>
      {(planned.length > 0 || writes) && pledge.phase !== 'after' && (
        <Section id="planerat" title={t('assess.commitment.planned')}>
          {planned.length === 0 && <p>{t('assess.commitment.plannedNone')}</p>}
          {planned.length > 0 && (
            <DoneList
              words={w}
              done={planned.map((plan) => ({
                ...plan,
                note: [plan.on < today ? t('assess.commitment.passed') : null, plan.note].filter(Boolean).join(' · ') || null,
              }))}
              unitOf={unitOf}
              way={writes ? ({ id: activity, on }) => ({ href: workPaths.complete(activity), ...named('settle', on) }) : null}
            />
          )}
        </Section>
      )}
      {(writes || found.silences.length > 0) && commitment.withdrawn === null && (
        <WithoutFigure
          words={w}
          commitment={id}
          publicationClass={commitment.publicationClass}
          phase={pledge.phase}
          today={today}
          said={found.silences}
          keys={newKey}
          tell={tell}
          takeBack={takeBack}
          mayTell={writes}
        />
      )}
      {figures.length > 0 && (
        <Section id="siffror" title={t('assess.commitment.figures')}>
          <OwnFigures words={w} figures={figures} writes={writes} />
        </Section>
      )}
      {view.others.length > 0 && (
        <Section id="andra" title={t('assess.commitment.others')}>
          <DoneList
            words={w}
            done={view.others.map((other, nth) => ({
              ...other,
              id: String(nth),
              on: other.when,
              from: null,
              to: null,
              publicationClass: null,
              note: null,
              corrects: null,
            }))}
            unitOf={unitOf}
            way={null}
          />
        </Section>
      )}
    </WorkPage>
  );

  function named(key: 'correct' | 'settle', on: string) {
    return { label: t(`assess.commitment.${key}`), full: t(`assess.commitment.${key}This`, { on: w.date(on) }) };
  }
}

function keyOf(
  assessments: { key: string; by: string; on: string; status: string; kind: string }[],
  of: { by: string; on: string; status: string; kind: string },
): string {
  return assessments.findLast((one) => one.by === of.by && one.on === of.on && one.status === of.status && one.kind === of.kind)?.key ?? '';
}
