import type { MemberRole } from '#domain/actor.ts';
import type { Words } from '#words/words.ts';
import styles from './account.module.css';

/** Who one can be to try the product. They reach nothing but what is invented. */
export function ExampleAccounts({
  words: { t },
  accounts,
  password,
}: {
  words: Words;
  accounts: { email: string; role: MemberRole; organisation: string }[];
  password: string;
}) {
  if (accounts.length === 0) return null;
  return (
    <details className={styles.examples}>
      <summary>{t('account.examples.title')}</summary>
      <p>
        {t('account.examples.text')} <code>{password}</code>
      </p>
      <ul>
        {accounts.map(({ email, role, organisation }) => (
          <li key={`${email} ${role}`}>
            <span>
              {t(`work.role.${role}`)}, {organisation}
            </span>
            <code>{email}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
