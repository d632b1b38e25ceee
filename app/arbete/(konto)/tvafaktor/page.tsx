import { redirect } from 'next/navigation';
import { Aside, Part } from '#components/account/aside.tsx';
import { AuthenticatorSetup } from '#components/account/authenticator-setup.tsx';
import { CodeForm } from '#components/account/code-form.tsx';
import { PasskeyButton } from '#components/account/passkey-button.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { getAuthenticator, getFactors, hasNoSecondFactor } from '#db/working/queries/factors.ts';
import { authenticatorAddress, recoveryCodesOf } from '#db/working/sign-in/authenticator.ts';
import { exampleCode } from '#db/working/sign-in/examples.ts';
import type { Words } from '#words/words.ts';
import { session } from '../../../session.ts';
import { examplesAreOn, signIn } from '../../../sign-in.ts';
import { workingStore } from '../../../stores.ts';
import { languageOf, type Search } from '../language.ts';
import { waitedFor } from '../library.ts';
import { passkeySaid } from '../passkey-said.ts';
import { beginApp, confirmApp, showCode } from './actions.ts';

export async function generateMetadata(search: Search) {
  return { title: (await languageOf(search)).t('account.second.title') };
}

/** The second step of coming in, or setting up what it needs. Nothing else can be reached before. */
export default async function Page(search: Search) {
  const words = await languageOf(search);
  const current = await session();
  const person = current?.who.person;
  if (!current || !person) {
    const waiting = await waitedFor();
    if (!waiting) redirect(workPaths.signIn);
    return <AskForCode words={words} personId={waiting} hasAuthenticator hasPasskey={false} />;
  }
  const factors = getFactors(workingStore().read, person.id);
  if (!current.session.hasSecondFactor && !hasNoSecondFactor(factors))
    return <AskForCode words={words} personId={person.id} hasAuthenticator={factors.hasAuthenticator} hasPasskey={factors.passkeys.length > 0} />;
  if (factors.hasAuthenticator) redirect(workPaths.todo);
  return <SetUp words={words} person={person} />;
}

async function AskForCode({
  words,
  personId,
  hasAuthenticator,
  hasPasskey,
}: {
  words: Words;
  personId: string;
  hasAuthenticator: boolean;
  hasPasskey: boolean;
}) {
  const { t, locale } = words;
  const example = examplesAreOn() && hasAuthenticator ? await exampleCode(workingStore().read, personId, signIn().secret) : null;
  const said = { label: t('account.code.label'), hint: t('account.code.hint'), submit: t('account.signIn.submit'), sending: t('account.signIn.sending') };
  return (
    <WorkPage
      words={words}
      path={workPaths.secondFactor}
      title={t('account.second.title')}
      lead={t(`account.second.${hasAuthenticator ? 'lead' : 'leadPasskey'}`)}
    >
      {example && (
        <Aside>
          {t('account.code.example')} <code data-testid="example-code">{example}</code>
        </Aside>
      )}
      {hasAuthenticator && <CodeForm action={showCode} language={locale} said={said} />}
      {hasPasskey && <PasskeyButton kind="signIn" said={passkeySaid(words, 'signIn')} />}
      <SignOut words={words} />
    </WorkPage>
  );
}

async function SetUp({ words, person }: { words: Words; person: { id: string; email: string } }) {
  const { t } = words;
  const sealed = getAuthenticator(workingStore().read, person.id);
  const begun = sealed && {
    ...(await authenticatorAddress(signIn().secret, sealed, person.email)),
    recoveryCodes: await recoveryCodesOf(signIn().secret, sealed),
  };
  return (
    <WorkPage words={words} path={workPaths.secondFactor} title={t('account.setUp.title')} lead={t('account.setUp.lead')}>
      <AuthenticatorSetup words={words} begun={begun ?? null} begin={beginApp} confirm={confirmApp} />
      <Part title={t('account.setUp.passkeyTitle')}>
        <p className="measure">{t('account.setUp.passkeyText')}</p>
        <PasskeyButton kind="register" said={passkeySaid(words, 'register')} />
      </Part>
      <SignOut words={words} />
    </WorkPage>
  );
}

function SignOut({ words: { t } }: { words: Words }) {
  return (
    <Aside>
      <form method="post" action="/api/auth/logga-ut">
        <button type="submit" className="button quiet">
          {t('account.second.leave')}
        </button>
      </form>
    </Aside>
  );
}
