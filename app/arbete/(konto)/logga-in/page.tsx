import { redirect } from 'next/navigation';
import { Aside } from '#components/account/aside.tsx';
import { ExampleAccounts } from '#components/account/example-accounts.tsx';
import { PasskeyButton } from '#components/account/passkey-button.tsx';
import { SignInForm } from '#components/account/sign-in-form.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listExampleAccounts } from '#db/working/queries/example-accounts.ts';
import { examplePassword } from '#db/working/sign-in/examples.ts';
import { session } from '../../../session.ts';
import { examplesAreOn, signIn } from '../../../sign-in.ts';
import { workingStore } from '../../../stores.ts';
import { languageOf, type Search } from '../language.ts';
import { passkeySaid } from '../passkey-said.ts';
import { comeIn } from './actions.ts';

export async function generateMetadata(search: Search) {
  return { title: (await languageOf(search)).t('account.signIn.title') };
}

export default async function Page(search: Search) {
  if (await session()) redirect(workPaths.todo);
  const words = await languageOf(search);
  const { t, locale } = words;
  const { error, utloggad } = await search.searchParams;
  const other = locale === 'sv' ? 'en' : 'sv';
  const said = {
    email: t('account.email'),
    password: t('account.password'),
    next: t('account.signIn.next'),
    signIn: t('account.signIn.submit'),
    sending: t('account.signIn.sending'),
    goOn: t('account.signIn.goOn', { name: '{name}' }),
    goingOn: t('account.signIn.goingOn', { name: '{name}' }),
  };
  return (
    <WorkPage words={words} path={workPaths.signIn} title={t('account.signIn.title')} lead={t('account.signIn.lead')}>
      {utloggad !== undefined && <Aside role="status">{t('account.signIn.signedOut')}</Aside>}
      {error !== undefined && (
        <Aside role="alert">
          <p className="fault">{t('account.signIn.issuerRefused')}</p>
        </Aside>
      )}
      <SignInForm action={comeIn} hasIssuers={signIn().issuers.length > 0} language={locale} said={said} />
      <PasskeyButton kind="signIn" said={passkeySaid(words, 'signIn')} />
      <Aside>
        {t('account.signIn.forgot')}{' '}
        <a href={other === 'en' ? '?sprak=en' : '?'} hrefLang={other} lang={other}>
          {t('site.otherLanguage')}
        </a>
      </Aside>
      {examplesAreOn() && <ExampleAccounts words={words} accounts={listExampleAccounts(workingStore().read)} password={examplePassword} />}
    </WorkPage>
  );
}
