import { renderSVG } from 'uqr';
import type { FormState } from '#components/form/form-state.ts';
import type { Words } from '#words/words.ts';
import styles from './account.module.css';
import { ButtonForm, CodeForm } from './code-form.tsx';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** Setting up an authenticator app: begin, scan, keep the recovery codes, show the first code. */
export function AuthenticatorSetup({
  words: { t, locale },
  begun,
  begin,
  confirm,
}: {
  words: Words;
  begun: { uri: string; typed: string; recoveryCodes: string[] } | null;
  begin: Action;
  confirm: Action;
}) {
  const sending = t('account.signIn.sending');
  if (!begun)
    return (
      <section>
        <h2>{t('account.setUp.appTitle')}</h2>
        <p className="measure">{t('account.setUp.appText')}</p>
        <ButtonForm action={begin} language={locale} label={t('account.setUp.begin')} sending={sending} />
      </section>
    );
  return (
    <section>
      <h2>{t('account.setUp.scanTitle')}</h2>
      <div className={styles.scan}>
        {/* biome-ignore lint/performance/noImgElement: the picture is in the page itself */}
        <img src={`data:image/svg+xml,${encodeURIComponent(renderSVG(begun.uri, { border: 2 }))}`} alt={t('account.setUp.scanAlt')} width="200" height="200" />
        <p>
          {t('account.setUp.typed')} <code className={styles.secret}>{begun.typed}</code> <a href={begun.uri}>{t('account.setUp.open')}</a>
        </p>
      </div>
      <h2>{t('account.setUp.codesTitle')}</h2>
      <RecoveryCodes text={t('account.setUp.codesText')} codes={begun.recoveryCodes} />
      <h2>{t('account.setUp.confirmTitle')}</h2>
      <CodeForm
        action={confirm}
        language={locale}
        said={{ label: t('account.code.label'), hint: t('account.code.hintFirst'), submit: t('account.setUp.confirm'), sending }}
      />
    </section>
  );
}

export function RecoveryCodes({ text, codes }: { text: string; codes: string[] }) {
  return (
    <>
      <p className="measure">{text}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
