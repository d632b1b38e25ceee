import { headers } from 'next/headers';
import { workPaths } from '#components/work/work-paths.ts';
import { endOwnSession } from '#db/working/mutations/sessions.ts';
import { sessionCookie } from '#db/working/sign-in/auth.ts';
import { isOwnOrigin } from '../../../origin.ts';
import { session } from '../../../session.ts';
import { workingStore } from '../../../stores.ts';

/**
 * Ends the session here, where it counts, and asks the browser to forget what it kept of it: all but what still waits to be sent, which is under its
 * owner's name and is told of before signing out.
 */
export async function POST(): Promise<Response> {
  if (!isOwnOrigin(await headers())) return new Response(null, { status: 403 });
  const current = await session();
  const person = current?.who.person;
  if (current && person) endOwnSession(workingStore(), person.id, current.session.id, 'signedOut', new Date());
  const response = new Response(null, {
    status: 303,
    headers: { Location: `${workPaths.signIn}?utloggad${person?.language === 'en' ? '&sprak=en' : ''}`, 'Clear-Site-Data': '"cache", "cookies"' },
  });
  for (const name of [sessionCookie, '__Host-medborgarlofte.two_factor'])
    response.headers.append('Set-Cookie', `${name}=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax`);
  return response;
}
