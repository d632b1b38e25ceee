import { Reason } from '#components/commitment/reason.tsx';
import { Flag } from '#components/ui/flag.tsx';
import { isLate, type RowState } from '#domain/plan-row.ts';
import type { Words } from '#words/words.ts';

type Said = { state: RowState | null; on: string | null; reason: string | null; due?: string | null };

/** How a row stands and since when; that it is late, and why. `today` is the day it is read on: what isn't done is as late then. */
export function RowStanding({ words, said: { state, on, reason, due }, today }: { words: Words; said: Said; today: string }) {
  const { t, date } = words;
  const isOver = state === 'done' || state === 'dropped';
  const late = due != null && isLate({ state: state ?? 'open', on: isOver && on ? on : today }, due);
  return (
    <>
      {state && on ? t('plan.stateOn', { state: t(`plan.state.${state}`), on: date(on) }) : t('plan.none')}
      {late && (
        <>
          <br />
          <Flag>{t('plan.late', { state: state ?? 'open', due: date(due) })}</Flag>
        </>
      )}
      {reason && (
        <>
          <br />
          <Reason words={words} reason={reason} />
        </>
      )}
    </>
  );
}
