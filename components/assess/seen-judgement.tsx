'use client';
import { useContext } from 'react';
import { FormContext } from '#components/form/form-state.ts';

type Other = { id: string; status: string; reason: string };

/**
 * Which own judgement this one comes after. When a colleague judged meanwhile it is shown, and sending once more comes after that: nothing is written
 * over without having been seen. `said` has `{status}` and `{reason}` in it.
 */
export function SeenJudgement({ seen, said, statuses }: { seen: string | null; said: string; statuses: Record<string, string> }) {
  const { current } = useContext(FormContext);
  const other = current as Other | null;
  return (
    <>
      <input type="hidden" name="seen" value={other?.id ?? seen ?? ''} />
      {other && <p className="receipt">{said.replace('{status}', statuses[other.status] ?? other.status).replace('{reason}', other.reason)}</p>}
    </>
  );
}
