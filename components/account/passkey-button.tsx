'use client';
import { useState, useSyncExternalStore } from 'react';
import { workPaths } from '#components/work/work-paths.ts';
import styles from './account.module.css';
import { type Ceremony, performCeremony } from './passkey-ceremony.ts';

export type PasskeySaid = Record<'button' | 'waiting' | 'failed', string>;

/** Asks the device for a passkey. The only thing here that needs JavaScript: without it, or on a device that has none, the button isn't there. */
export function PasskeyButton({ kind, said, then = workPaths.todo }: { kind: Ceremony; said: PasskeySaid; then?: string }) {
  const isAble = useSyncExternalStore(
    () => () => {},
    () => typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential,
    () => false,
  );
  const [state, setState] = useState<'idle' | 'waiting' | 'failed'>('idle');
  if (!isAble) return null;
  const ask = async () => {
    setState('waiting');
    const isDone = await performCeremony(kind).catch(() => false);
    if (isDone) window.location.assign(then);
    else setState('failed');
  };
  return (
    <div className={styles.passkey}>
      <button type="button" className="button quiet" onClick={ask} aria-disabled={state === 'waiting' || undefined}>
        {state === 'waiting' ? said.waiting : said.button}
      </button>
      <p role="status" className={state === 'failed' ? 'fault' : undefined}>
        {state === 'failed' ? said.failed : ''}
      </p>
    </div>
  );
}
