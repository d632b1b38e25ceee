import { eq } from 'drizzle-orm';
import { Aside } from '#components/account/aside.tsx';
import { ButtonForm } from '#components/account/code-form.tsx';
import { JoinForm } from '#components/account/join-form.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { tokenHashOf } from '#db/working/mutations/invite.ts';
import { getInvitation, hasBelongedElsewhere } from '#db/working/queries/people.ts';
import { person } from '#db/working/schema/people.ts';
import { issuerOf } from '#db/working/sign-in/issuers.ts';
import type { Words } from '#words/words.ts';
import { session } from '../../../../session.ts';
import { signIn } from '../../../../sign-in.ts';
import { workingStore } from '../../../../stores.ts';
import { languageOf, type Search } from '../../language.ts';
import { join, joinAsMyself } from './actions.ts';

type Props = Search & { params: Promise<{ token: string }> };

export async function generateMetadata(props: Props) {
  return { title: (await languageOf(props)).t('account.join.title') };
}

/** Where the link of an invitation leads. One that is used, withdrawn, too old or never was says the same. */
export default async function Page(props: Props) {
  const words = await languageOf(props);
  const { t, locale } = words;
  const { token } = await props.params;
  const { namn = '' } = await props.searchParams;
  const now = new Date();
  const { read } = workingStore();
  const open = getInvitation(read, tokenHashOf(token), now);
  const path = workPaths.invitation(token);
  if (!open)
    return (
      <WorkPage words={words} path={path} title={t('account.join.overTitle')} lead={t('account.join.over')}>
        <p className="links">
          <a href={locale === 'sv' ? workPaths.signIn : `${workPaths.signIn}?sprak=${locale}`}>{t('account.join.toSignIn')}</a>
        </p>
      </WorkPage>
    );
  const { invitation, organisation } = open;
  const known = read.select({ id: person.id, name: person.name }).from(person).where(eq(person.email, invitation.email)).get();
  const current = (await session())?.who.person;
  const issuer = issuerOf(signIn().issuers, invitation.email);
  const sending = t('work.form.sending');
  const said = {
    name: t('account.name'),
    password: t(known ? 'account.newPassword' : 'account.password'),
    passwordHint: t('account.passwordHint'),
    submit: t('account.join.submit'),
    sending,
  };
  const lead = t('account.join.lead', { organisation: organisation.name, role: t(`work.role.${invitation.role}`), email: invitation.email });
  return (
    <WorkPage words={words} path={path} title={t('account.join.title')} lead={lead}>
      {current?.email === invitation.email ? (
        <ButtonForm action={joinAsMyself} fields={{ token }} label={t('account.join.accept')} sending={sending} />
      ) : known && (issuer || hasBelongedElsewhere(read, known.id, organisation.id)) ? (
        <SignInFirst words={words} text={t('refusal.signInFirst')} />
      ) : issuer ? (
        <SignInFirst words={words} text={t('account.join.byIssuer', { name: issuer.name })} />
      ) : (
        <JoinForm action={join} token={token} name={known?.name ?? String(namn)} language={locale} said={said} />
      )}
      <Aside>
        <a href={locale === 'sv' ? '?sprak=en' : '?'} hrefLang={locale === 'sv' ? 'en' : 'sv'} lang={locale === 'sv' ? 'en' : 'sv'}>
          {t('site.otherLanguage')}
        </a>
      </Aside>
    </WorkPage>
  );
}

function SignInFirst({ words: { t, locale }, text }: { words: Words; text: string }) {
  return (
    <div className="form">
      <p>{text}</p>
      <p>
        <a className="button" href={locale === 'sv' ? workPaths.signIn : `${workPaths.signIn}?sprak=${locale}`}>
          {t('account.join.toSignIn')}
        </a>
      </p>
    </div>
  );
}
