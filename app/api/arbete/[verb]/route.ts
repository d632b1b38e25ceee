import type { NextRequest } from 'next/server';

import type { Refusal } from '#domain/refusal.ts';
import { words } from '#words/words.ts';
import { allVerbs } from '../../../arbete/all-verbs.ts';
import { doVerb } from '../../../do-verb.ts';
import { isOwnOrigin } from '../../../origin.ts';
import { who } from '../../../session.ts';
import { isSignedOut } from './is-signed-out.ts';

const maxBytes = 256 * 1024;
const statusOf: Record<Refusal['kind'] | 'invalid', number> = { unknown: 404, forbidden: 403, conflict: 409, unfit: 422, invalid: 422, throttled: 429 };

/**
 * `POST /api/arbete/<action>`: the same verbs that the forms have, for what is sent when the line is back. The body is the verb's input as JSON, the
 * header `Idempotency-Key` makes sure that it is stored once, and `Person` that nobody else who has signed in meanwhile sends it as theirs. Whoever hasn't
 * signed in with all that it asks for is answered 401, others `{ result, event, isPublished }` or `{ faults }`.
 */
export async function POST(request: NextRequest, { params }: { params: Promise<{ verb: string }> }): Promise<Response> {
  const asking = await who();
  const say = words(asking.person?.language ?? 'sv');
  const refuse = (status: number, text: string) => Response.json({ faults: [{ field: null, text }] }, { status });
  if (!isOwnOrigin(request.headers)) return refuse(403, say.t('fault.origin'));
  if (isSignedOut(asking, request.headers.get('person'))) return refuse(401, say.t('work.signIn'));
  const { verb: name } = await params;
  const verb = allVerbs.find(({ action }) => action === name);
  if (!verb) return refuse(404, say.t('refusal.unknown'));
  const body = await request.text();
  if (Buffer.byteLength(body) > maxBytes) return refuse(413, say.t('fault.tooMuch'));
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch {
    return refuse(400, say.t('fault.wrongKind'));
  }
  const outcome = await doVerb(verb, asking, given, request.headers.get('idempotency-key'), say);
  if (!('done' in outcome)) return Response.json({ faults: outcome.faults, current: outcome.current }, { status: statusOf[outcome.kind] });
  return Response.json({ result: outcome.done.result, event: outcome.done.event, isPublished: outcome.isPublished });
}
