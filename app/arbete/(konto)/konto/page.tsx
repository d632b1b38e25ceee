import { Part } from '#components/account/aside.tsx';
import { ButtonForm } from '#components/account/code-form.tsx';
import { EMail } from '#components/account/e-mail.tsx';
import { OwnForm, TellOnce } from '#components/account/own-forms.tsx';
import { PasskeyButton } from '#components/account/passkey-button.tsx';
import { Choices } from '#components/form/choices.tsx';
import { TextField } from '#components/form/field.tsx';
import { waitingWords } from '#components/log/log-words.ts';
import { Waiting } from '#components/log/waiting.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { getFactors, listOtherSessions } from '#db/working/queries/factors.ts';
import { wantsLetter } from '#db/working/queries/letters-due.ts';
import { words } from '#words/words.ts';
import { session } from '../../../session.ts';
import { signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import { momentDay, timeWords } from '../../moment.ts';
import { passkeySaid } from '../passkey-said.ts';
import { changeApp, choosePassword, decideLetter, describeMe, endSession, removePasskey, renewCodes } from './actions.ts';

export async function generateMetadata() {
  return { title: words((await signedIn()).person.language).t('account.mine.title') };
}

/** What somebody looks after themselves: what they are called, how they come in, where they are signed in. */
export default async function Page() {
  const { person, memberships } = await signedIn();
  const w = words(person.language);
  const { t, date } = w;
  const { read } = workingStore();
  const factors = getFactors(read, person.id);
  const others = listOtherSessions(read, person.id, (await session())?.session.id ?? '', new Date());
  const sending = t('work.form.sending');
  const day = (at: Date | null) => date((at ?? new Date(0)).toISOString().slice(0, 10));
  const sinceWhen = (at: Date) => `${momentDay(w, at.toISOString())} ${timeWords(w, at.toISOString())}`;
  return (
    <WorkPage words={w} memberships={memberships} path={workPaths.account} title={t('account.mine.title')} lead={<EMail address={person.email} />}>
      <Waiting words={waitingWords(w)} lead={t('log.waiting.signingOut')} />
      <form method="post" action="/api/auth/logga-ut">
        <button type="submit" className="button">
          {t('work.nav.signOut')}
        </button>
      </form>
      <Part title={t('account.mine.about')}>
        <OwnForm action={describeMe} label={t('account.mine.save')} sending={sending} saved={t('account.mine.saved')}>
          <TextField name="name" label={t('account.name')} initial={person.name} autoComplete="name" />
          <Choices
            name="language"
            legend={t('account.mine.language')}
            initial={person.language}
            options={[
              { value: 'sv', label: 'Svenska' },
              { value: 'en', label: 'English' },
            ]}
          />
        </OwnForm>
      </Part>
      <Part title={t('account.mine.letter.title')}>
        <OwnForm action={decideLetter} label={t('account.mine.save')} sending={sending} saved={t('account.mine.saved')}>
          <Choices
            name="letter"
            legend={t('account.mine.letter.legend')}
            hint={t('account.mine.letter.hint')}
            initial={wantsLetter(read, person.id) ? 'yes' : 'no'}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`account.mine.letter.${value}`) }))}
          />
        </OwnForm>
      </Part>
      {factors.hasPassword && (
        <Part title={t('account.password')}>
          <OwnForm action={choosePassword} label={t('account.mine.changePassword')} sending={sending} saved={t('account.mine.passwordChanged')}>
            <TextField name="current" type="password" label={t('account.mine.currentPassword')} autoComplete="current-password" />
            <TextField name="password" type="password" label={t('account.newPassword')} hint={t('account.passwordHint')} autoComplete="new-password" />
          </OwnForm>
        </Part>
      )}
      <Part title={t('account.mine.second')}>
        <p>{t(factors.hasAuthenticator ? 'account.mine.hasApp' : 'account.mine.hasNoApp')}</p>
        {factors.hasAuthenticator ? (
          <>
            <TellOnce action={renewCodes} label={t('account.mine.renewCodes')} sending={sending} text={t('account.setUp.codesText')} />
            <ButtonForm action={changeApp} label={t('account.mine.changeApp')} sending={sending} quiet />
          </>
        ) : (
          <p>
            <a href={workPaths.secondFactor}>{t('account.setUp.begin')}</a>
          </p>
        )}
        {factors.passkeys.map(({ id, createdAt }) => (
          <div key={id}>
            <p>{t('account.mine.passkeySince', { date: day(createdAt) })}</p>
            <ButtonForm action={removePasskey} fields={{ passkey: id }} label={t('account.mine.removePasskey')} sending={sending} quiet />
          </div>
        ))}
        <PasskeyButton kind="register" said={passkeySaid(w, 'register')} then={workPaths.account} />
      </Part>
      <Part title={t('account.mine.elsewhere')}>
        {others.length === 0 && <p>{t('account.mine.nowhereElse')}</p>}
        {others.map(({ id, createdAt, isPhone }) => (
          <div key={id}>
            <p>{t('account.mine.sessionSince', { kind: isPhone ? 'phone' : 'desktop', date: sinceWhen(createdAt) })}</p>
            <ButtonForm action={endSession} fields={{ session: id }} label={t('account.mine.endSession')} sending={sending} quiet />
          </div>
        ))}
      </Part>
    </WorkPage>
  );
}
