/** Coming in by a passkey, or making one. */
export type Ceremony = 'signIn' | 'register';

/** The server's challenge, the device's answer, the server's verdict. Throws when the device or its owner declines. */
export async function performCeremony(kind: Ceremony): Promise<boolean> {
  const options = await post(`${kind}-options`, {});
  if (!options.ok) return false;
  const asked = await options.json();
  const credential =
    kind === 'register'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
  if (!(credential instanceof PublicKeyCredential)) return false;
  return (await post(kind, { response: credential.toJSON() })).ok;
}

function post(step: string, body: unknown): Promise<Response> {
  return fetch(`/api/auth/passkey/${step}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}
