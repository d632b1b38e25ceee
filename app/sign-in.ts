import { type Auth, makeAuth } from '#db/working/sign-in/auth.ts';
import { openSignInStore, type SignInStore } from '#db/working/sign-in/connect.ts';
import { type Issuer, readIssuers } from '#db/working/sign-in/issuers.ts';
import { signInSecret } from '#db/working/sign-in/secret.ts';
import { ownOrigin } from './origin.ts';
import { workingStore } from './stores.ts';

type Made = { bookkeeping: SignInStore; secret: string; issuers: Issuer[]; auth: Auth; withIssuers?: Auth };
const kept = globalThis as { signIn?: Made };

/** Whether invented organisations may be reached. */
export function examplesAreOn(): boolean {
  return process.env.EXAMPLES !== 'off';
}

/** The process's sign-in: its bookkeeping, its secret and the library. Throws `StoreFault` when the store or the issuers can't be used. */
export function signIn(): Made {
  kept.signIn ??= make();
  return kept.signIn;
}

/** The library with the issuers, made when one is first asked for: an issuer that doesn't answer must not keep people with passwords out. */
export function signInWithIssuers(): Auth {
  const made = signIn();
  made.withIssuers ??= makeAuth({ ...optionsOf(made), issuers: made.issuers });
  return made.withIssuers;
}

function make(): Made {
  const store = workingStore();
  const made = { bookkeeping: openSignInStore(store), secret: signInSecret(store), issuers: readIssuers(store) };
  return { ...made, auth: makeAuth({ ...optionsOf(made), issuers: [] }) };
}

function optionsOf({ bookkeeping, secret }: Pick<Made, 'bookkeeping' | 'secret'>) {
  return { store: workingStore(), bookkeeping, secret, origin: ownOrigin(), examples: examplesAreOn() };
}
