import { stockholmDay } from '#domain/calendar.ts';
import type { Words } from '#words/words.ts';

type Proposal = { at: string; decided: { at: string; outcome: 'approved' | 'declined' | 'withdrawn'; reason: string | null } | null };

/** Whether a proposal waits, and what became of it otherwise. */
export function ProposalState({ words: { t, date }, proposal: { at, decided } }: { words: Words; proposal: Proposal }) {
  const on = (instant: string) => date(stockholmDay(new Date(instant)));
  if (!decided) return <p>{t('assess.commitment.proposalWaits', { at: on(at) })}</p>;
  const key = { approved: 'proposalApproved', declined: 'proposalDeclined', withdrawn: 'proposalWithdrawn' }[decided.outcome];
  return <p>{t(`assess.commitment.${key}`, { at: on(decided.at), reason: decided.reason ?? '' })}</p>;
}
