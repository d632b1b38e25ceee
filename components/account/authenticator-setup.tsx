import { renderSVG } from 'uqr';
import type { FormState } from '#components/form/form-state.ts';
import type { Words } from '#words/words.ts';
import styles from './account.module.css';
import { Part } from './aside.tsx';
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
      <Part title={t('account.setUp.appTitle')}>
        <p className="measure">{t('account.setUp.appText')}</p>
        <ButtonForm action={begin} language={locale} label={t('account.setUp.begin')} sending={sending} />
      </Part>
    );
  return (
    <>
      <Part title={t('account.setUp.scanTitle')}>
        <div className={styles.scan}>
          {/* biome-ignore lint/performance/noImgElement: the picture is in the page itself */}
          <img
            src={`data:image/svg+xml,${encodeURIComponent(renderSVG(begun.uri, { border: 2 }))}`}
            alt={t('account.setUp.scanAlt')}
            width="200"
            height="200"
          />
          <p>
            {t('account.setUp.typed')} <code className={styles.secret}>{begun.typed}</code> <a href={begun.uri}>{t('account.setUp.open')}</a>
          </p>
        </div>
      </Part>
      <Part title={t('account.setUp.codesTitle')}>
        <RecoveryCodes text={t('account.setUp.codesText')} codes={begun.recoveryCodes} />
      </Part>
      <Part title={t('account.setUp.confirmTitle')}>
        <CodeForm
          action={confirm}
          language={locale}
          said={{ label: t('account.code.label'), hint: t('account.code.hintFirst'), submit: t('account.setUp.confirm'), sending }}
        />
      </Part>
    </>
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
