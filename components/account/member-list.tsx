import type { FormState } from '#components/form/form-state.ts';
import type { MemberRole } from '#domain/actor.ts';
import { rolesWithSecondFactor } from '#domain/actor.ts';
import type { Words } from '#words/words.ts';
import styles from './account.module.css';
import { ButtonForm } from './code-form.tsx';
import { EMail } from './e-mail.tsx';
import { type InviteState, NewLinkForm } from './invite-form.tsx';

type Member = {
  membership: string;
  role: MemberRole;
  person: { id: string; name: string; email: string; disabledAt: string | null };
  hasSecondFactor: boolean;
  sessions: number;
};
type Deed = (state: FormState, form: FormData) => Promise<FormState>;
type Actions = Record<'disable' | 'enable' | 'end' | 'endSessions' | 'reset', Deed> & { invite: (state: InviteState, form: FormData) => Promise<InviteState> };

/** Who belongs to an organisation, and what its admin can do about each but themselves. */
export function MemberList({
  words: { t },
  members,
  me,
  organisation,
  actions,
  said,
}: {
  words: Words;
  members: Member[];
  me: string;
  organisation: string;
  actions: Actions;
  said: Parameters<typeof NewLinkForm>[0]['said'];
}) {
  return (
    <ul className={styles.people}>
      {members.map((member) => (
        <li key={member.membership} id={member.membership}>
          <div>
            <h3>{member.person.name}</h3>
            <p>
              {t(`work.role.${member.role}`)} · <EMail address={member.person.email} />
            </p>
            <p>
              {standing(member)
                .map((word) => t(`account.people.${word}`))
                .join(' · ')}
            </p>
          </div>
          {member.person.id === me ? (
            <p>{t('account.people.you')}</p>
          ) : (
            <Deeds member={member} t={t} organisation={organisation} actions={actions} said={said} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Deeds({
  member: { membership, role, person, hasSecondFactor, sessions },
  t,
  organisation,
  actions,
  said,
}: {
  member: Member;
  t: Words['t'];
  organisation: string;
  actions: Actions;
  said: Parameters<typeof NewLinkForm>[0]['said'];
}) {
  const deed = (name: 'disable' | 'enable' | 'end' | 'endSessions' | 'reset') => (
    <ButtonForm action={actions[name]} fields={{ membership }} label={t(`account.people.${name}`)} sending={said.sending} quiet />
  );
  return (
    <details>
      <summary>{t('account.people.deeds', { name: person.name })}</summary>
      <div className={styles.deeds}>
        {sessions > 0 && deed('endSessions')}
        {hasSecondFactor && deed('reset')}
        {!person.disabledAt && <NewLinkForm action={actions.invite} fields={{ organisation, email: person.email, role }} said={said} />}
        {deed(person.disabledAt ? 'enable' : 'disable')}
        {deed('end')}
      </div>
    </details>
  );
}

function standing({ role, person, hasSecondFactor, sessions }: Member): string[] {
  if (person.disabledAt) return ['isDisabled'];
  return [
    ...(sessions > 0 ? ['isSignedIn'] : ['isSignedOut']),
    ...(hasSecondFactor ? ['hasSecond'] : rolesWithSecondFactor.includes(role) ? ['lacksSecond'] : ['needsNoSecond']),
  ];
}
