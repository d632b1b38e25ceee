import type { PasskeySaid } from '#components/account/passkey-button.tsx';
import type { Words } from '#words/words.ts';

/** The words of the button that asks for a passkey. */
export function passkeySaid({ t }: Words, kind: 'signIn' | 'register'): PasskeySaid {
  return { button: t(`account.passkey.${kind}`), waiting: t('account.passkey.waiting'), failed: t(`account.passkey.${kind}Failed`) };
}
