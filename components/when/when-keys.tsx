import { heatSteps } from '#domain/heat.ts';
import type { Words } from '#words/words.ts';
import styles from './heat-table.module.css';

/** What the cells' looks mean. */
export function WhenKeys({ words: { t }, threshold }: { words: Words; threshold: number }) {
  const steps = heatSteps.map((from, nth) => {
    const to = heatSteps[nth + 1];
    if (to === undefined) return t('when.key.most', { from });
    return from === 0 ? t('when.key.least', { to }) : t('when.key.steps', { from, to });
  });
  return (
    <ul className={styles.keys}>
      <li>
        <i className={styles.ring} aria-hidden="true" />
        {t('when.key.promised')}
      </li>
      <li>
        <i className={`${styles.h0} ${styles.hatched}`} aria-hidden="true" />
        {t('when.key.hidden', { n: threshold })}
      </li>
      {steps.map((step, nth) => (
        <li key={step}>
          <i className={styles[`h${nth + 1}`]} aria-hidden="true" />
          {step}
        </li>
      ))}
    </ul>
  );
}
