import { headers as requestHeaders } from 'next/headers';
import * as z from 'zod';
import { tellPasskey } from '#db/working/mutations/own-factors.ts';
import { endOwnSession, tellRefused, tellStarted } from '#db/working/mutations/sessions.ts';
import { getFactors, hasNoSecondFactor } from '#db/working/queries/factors.ts';
import { issuerOf } from '#db/working/sign-in/issuers.ts';
import { takeAttempt } from '#db/working/sign-in/throttle.ts';
import { isOwnOrigin } from '../../../../origin.ts';
import { session } from '../../../../session.ts';
import { signIn } from '../../../../sign-in.ts';
import { workingStore } from '../../../../stores.ts';

/** What the device answered; the sign-in library looks into it. */
const answered = z.strictObject({ response: z.looseObject({ id: z.string(), rawId: z.string(), type: z.literal('public-key') }) });
const empty = z.strictObject({});

type Step = (given: unknown, headers: Headers) => Promise<Response>;

/**
 * The four calls of a passkey. All others of the sign-in library are closed to the outside. For somebody whom an issuer answers for a passkey is the
 * second step only: who has left their work mustn't get in past it.
 */
const steps: Record<string, Step> = {
  'signIn-options': (given, headers) => {
    empty.parse(given);
    return signIn().auth.api.generatePasskeyAuthenticationOptions({ headers, asResponse: true });
  },
  signIn: async (given, headers) => {
    const now = new Date();
    const body = answered.parse(given);
    const attempt = takeAttempt(signIn().bookkeeping, { account: `passkey ${body.response.id}`, address: headers.get('client-address') ?? 'unknown' }, now);
    if (!attempt) return refusal(429);
    const answer = await signIn().auth.api.verifyPasskeyAuthentication({ body: body as never, headers, asResponse: true });
    if (!answer.ok) return refusal(401);
    attempt.succeeded();
    const before = await session();
    const { user, session: begun } = await answer.clone().json();
    if (issuerOf(signIn().issuers, user.email) && before?.who.person?.id !== user.id) {
      endOwnSession(workingStore(), user.id, begun.id, 'ended', now);
      return refusal(401);
    }
    if (before?.who.person) endOwnSession(workingStore(), before.who.person.id, before.session.id, 'ended', now);
    tellStarted(workingStore(), user.id, 'passkey', now);
    return withCookies(answer);
  },
  'register-options': async (given, headers) => {
    empty.parse(given);
    if (!(await mayRegister())) return refusal(403);
    return signIn().auth.api.generatePasskeyRegistrationOptions({ headers, asResponse: true });
  },
  register: async (given, headers) => {
    const body = answered.parse(given);
    const current = await mayRegister();
    if (!current) return refusal(403);
    const answer = await signIn().auth.api.verifyPasskeyRegistration({ body, headers, asResponse: true });
    if (!answer.ok) {
      tellRefused(workingStore(), { id: current.person }, 'code', new Date());
      return refusal(400);
    }
    tellPasskey(workingStore(), current.person, current.session, new Date());
    return withCookies(answer);
  },
};

export async function POST(request: Request, { params }: { params: Promise<{ step: string }> }): Promise<Response> {
  const { step } = await params;
  const perform = Object.hasOwn(steps, step) ? steps[step] : undefined;
  if (!perform) return refusal(404);
  const headers = new Headers(await requestHeaders());
  if (!isOwnOrigin(headers)) return refusal(403);
  try {
    return await perform(await request.json(), headers);
  } catch (fault) {
    if (fault instanceof z.ZodError || fault instanceof SyntaxError) return refusal(422);
    throw fault;
  }
}

/** Somebody signed in who has no second factor yet, or has shown theirs in this session. */
async function mayRegister(): Promise<{ person: string; session: string } | null> {
  const current = await session();
  const person = current?.who.person?.id;
  if (!current || !person) return null;
  if (!current.session.hasSecondFactor && !hasNoSecondFactor(getFactors(workingStore().read, person))) return null;
  return { person, session: current.session.id };
}

/** The library's answer tells more of the session than the page needs; only its cookies go on. */
function withCookies(answer: Response): Response {
  const response = Response.json({});
  for (const cookie of answer.headers.getSetCookie()) response.headers.append('Set-Cookie', cookie);
  return response;
}

function refusal(status: number): Response {
  return Response.json({}, { status });
}
