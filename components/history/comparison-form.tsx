import { pledgeName } from '#components/pledge/period-label.ts';
import type { Words } from '#words/words.ts';
import styles from './comparison-form.module.css';

type Choice = { id: string; slug: string; areaName: string | null; from: string | null; to: string | null };
type FormProps = { words: Words; action: string; pledges: Choice[]; now: string; before: string };

/** Which two pledges to compare. A plain GET form: the choice ends up in the address. */
export function ComparisonForm({ words, action, pledges, now, before }: FormProps) {
  const { t } = words;
  return (
    <form className={styles.form} action={action} method="get">
      <Choose name="lofte" label={t('history.comparison.now')} words={words} pledges={pledges} chosen={now} />
      <Choose name="med" label={t('history.comparison.with')} words={words} pledges={pledges} chosen={before} />
      <button type="submit" className="button">
        {t('history.comparison.show')}
      </button>
    </form>
  );
}

function Choose({ name, label, words, pledges, chosen }: { name: string; label: string; words: Words; pledges: Choice[]; chosen: string }) {
  return (
    <label>
      <span className="label">{label}</span>
      <select name={name} defaultValue={chosen}>
        {pledges.map((pledge) => (
          <option key={pledge.id} value={pledge.slug}>
            {pledgeName(words, pledge)}
          </option>
        ))}
      </select>
    </label>
  );
}
