import { eq } from 'drizzle-orm';
import { headers as requestHeaders } from 'next/headers';
import { workPaths } from '#components/work/work-paths.ts';
import { tellRefused, tellStarted } from '#db/working/mutations/sessions.ts';
import { signInSession } from '#db/working/schema/sign-in.ts';
import { sessionCookie } from '#db/working/sign-in/auth.ts';
import { tokenOf } from '#db/working/sign-in/token.ts';
import { wayIn } from '#db/working/sign-in/way-in.ts';
import { ownOrigin } from '../../../../origin.ts';
import { signIn, signInWithIssuers } from '../../../../sign-in.ts';
import { workingStore } from '../../../../stores.ts';

/** Where an issuer sends people back to. Who they are to us is decided in `db/working/sign-in`; here it becomes a session, or the sign-in page again. */
export async function GET(request: Request, { params }: { params: Promise<{ issuer: string }> }): Promise<Response> {
  const { issuer } = await params;
  const asked = new URL(`/api/auth/callback/${issuer}${new URL(request.url).search}`, ownOrigin());
  const headers = new Headers(await requestHeaders());
  const answer = await wayIn.run({ hasSecondFactor: false }, () => signInWithIssuers().handler(new Request(asked, { headers })));
  const personId = startedFor(answer);
  if (personId) tellStarted(workingStore(), personId, 'issuer', new Date());
  else tellRefused(workingStore(), { email: '' }, 'issuer', new Date());
  const response = new Response(null, { status: 303, headers: { Location: personId ? workPaths.todo : `${workPaths.signIn}?error` } });
  for (const cookie of answer.headers.getSetCookie()) response.headers.append('Set-Cookie', cookie);
  return response;
}

/** Whose session the library's answer carries, if any. */
function startedFor(answer: Response): string | null {
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(`${sessionCookie}=`));
  const value = decodeURIComponent(cookie?.split(';')[0]?.slice(sessionCookie.length + 1) ?? '');
  const token = tokenOf(value, signIn().secret);
  if (!token) return null;
  return workingStore().read.select({ id: signInSession.userId }).from(signInSession).where(eq(signInSession.token, token)).get()?.id ?? null;
}
