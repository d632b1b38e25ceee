import { forbidden } from 'next/navigation';
import { Part } from '#components/account/aside.tsx';
import { ButtonForm } from '#components/account/code-form.tsx';
import { InviteForm } from '#components/account/invite-form.tsx';
import { MemberList } from '#components/account/member-list.tsx';
import { SecurityLog } from '#components/account/security-log.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listInvitations, listMembers, listSecurityLog } from '#db/working/queries/people.ts';
import { type Membership, memberRoles } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { type Words, words } from '#words/words.ts';
import { signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import { momentDay, timeWords } from '../../moment.ts';
import { disable, enable, end, endSessions, invite, reset, withdraw } from './actions.ts';

export async function generateMetadata() {
  return { title: words((await signedIn()).person.language).t('account.people.title') };
}

/** The people of the organisations that one is an admin of, and nobody else's. */
export default async function Page() {
  const { person, memberships } = await signedIn();
  const own = memberships.filter(({ role }) => role === 'admin');
  if (own.length === 0) forbidden();
  const w = words(person.language);
  return (
    <WorkPage words={w} memberships={memberships} path={workPaths.people} title={w.t('account.people.title')} lead={w.t('account.people.lead')}>
      {own.map(({ organisation }) => (
        <People key={organisation.id} words={w} organisation={organisation} me={person.id} now={new Date()} />
      ))}
    </WorkPage>
  );
}

function People({ words: w, organisation, me, now }: { words: Words; organisation: Membership['organisation']; me: string; now: Date }) {
  const { t } = w;
  const { read } = workingStore();
  const sending = t('work.form.sending');
  const said = {
    email: t('account.email'),
    role: t('account.people.role'),
    submit: t('account.people.invite'),
    sending,
    sent: t('account.people.sent', { email: '{email}' }),
    passOn: t('account.people.passOn', { email: '{email}' }),
  };
  const invitations = listInvitations(read, organisation.id, now);
  return (
    <>
      <Part title={organisation.name}>
        <MemberList
          words={w}
          members={listMembers(read, organisation.id, now)}
          me={me}
          organisation={organisation.id}
          actions={{ disable, enable, end, endSessions, reset, invite }}
          said={{ ...said, submit: t('account.people.newLink') }}
        />
      </Part>
      <Part title={t('account.people.inviteTitle')}>
        <InviteForm
          action={invite}
          organisation={organisation.id}
          said={said}
          roles={memberRoles.map((role) => ({ value: role, label: t(`work.role.${role}`), hint: t(`account.roleHint.${role}`) }))}
        />
        {invitations.map(({ id, email, role, expiresAt }) => (
          <div key={id}>
            <p>{t('account.people.waiting', { email, role: t(`work.role.${role}`), date: w.date(stockholmDay(new Date(expiresAt))) })}</p>
            <ButtonForm action={withdraw} fields={{ invitation: id }} label={t('account.people.withdraw')} sending={sending} quiet />
          </div>
        ))}
      </Part>
      <Part title={t('account.log.title')}>
        <SecurityLog words={w} entries={listSecurityLog(read, organisation.id)} moment={(at) => `${momentDay(w, at)} ${timeWords(w, at)}`} />
      </Part>
    </>
  );
}
