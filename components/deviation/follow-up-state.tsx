import { Section } from '#components/ui/section.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import type { Words } from '#words/words.ts';

type Open = { missing: readonly unknown[]; parties: readonly { name: string; approvedOn: string | null }[] };
type StateProps = { words: Words; pledge: string; open: Open | null; isApproved: boolean };

/** How the follow-up stands: what it lacks and whose yes it waits for, for those who work with it; to others whether one has ever been approved. */
export function FollowUpState({ words: { t, list }, pledge, open, isApproved }: StateProps) {
  const yes = (open?.parties ?? []).filter(({ approvedOn }) => approvedOn !== null).map(({ name }) => name);
  const waits = (open?.parties ?? []).filter(({ approvedOn }) => approvedOn === null).map(({ name }) => name);
  if (!open && isApproved) return null;
  return (
    <Section id="uppfoljning" title={t('deviation.work.followUp')}>
      <div className="measure">
        {!isApproved && <p>{t('deviation.work.followUpNone')}</p>}
        {open && (
          <p>
            {t('deviation.work.followUpOpen', { missing: open.missing.length })} {yes.length > 0 && t('deviation.work.followUpYes', { who: list(yes) })}{' '}
            {waits.length > 0 && t('deviation.work.followUpWaits', { who: list(waits) })}{' '}
            <a href={workPaths.followUp(pledge)}>{t('deviation.work.toFollowUp')}</a>
          </p>
        )}
      </div>
    </Section>
  );
}
