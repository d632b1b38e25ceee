import { eq } from 'drizzle-orm';
import type { WorkingStore } from '#db/working/connect.ts';
import { invite, newInvitationToken, tokenHashOf } from '#db/working/mutations/invite.ts';
import { record } from '#db/working/record.ts';
import { organisation } from '#db/working/schema/organisation.ts';
import { operator } from '#domain/actor.ts';
import { Refusal } from '#domain/refusal.ts';

/** Why no admin could be invited, as a sentence for the operator. */
export class NoAdmin extends Error {}

/**
 * Invites the first admin of an organisation, or one more; answers with the link to hand over, which holds a week and once. For somebody who has an
 * account in that organisation only, it is a new way in. Throws `NoAdmin`.
 */
export function createAdmin(store: WorkingStore, { key, email, name, origin }: Record<'key' | 'email' | 'name' | 'origin', string>, now: Date): string {
  const at = store.read.select().from(organisation).where(eq(organisation.key, key)).get();
  if (!at) throw new NoAdmin(`There is no organisation "${key}". There are: ${keysOf(store)}. Import its document first if it is missing.`);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new NoAdmin(`"${email}" isn't an e-mail address.`);
  const token = newInvitationToken();
  const asked = { organisationId: at.id, email: email.toLowerCase(), role: 'admin' as const, tokenHash: tokenHashOf(token), by: null };
  try {
    record(store, operator, now, (tx) => {
      const id = invite(tx, asked, now);
      const { tokenHash: _, by: __, ...after } = asked;
      return { result: id, event: { what: 'person.invited', subject: id, before: null, after } };
    });
  } catch (fault) {
    if (fault instanceof Refusal) throw new NoAdmin(`${email} can't be an admin there (${fault.sentence.key}).`);
    throw fault;
  }
  return `${origin}/arbete/bjud-in/${token}?${new URLSearchParams({ namn: name })}`;
}

function keysOf(store: WorkingStore): string {
  return store.read
    .select({ key: organisation.key })
    .from(organisation)
    .all()
    .map(({ key }) => key)
    .sort()
    .join(', ');
}
