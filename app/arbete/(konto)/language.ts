import { locales, type Words, words } from '#words/words.ts';
import { session } from '../../session.ts';

export type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The reader's language: their own when signed in, else what the address asks for (`?sprak=en`), else Swedish. */
export async function languageOf({ searchParams }: Search): Promise<Words> {
  return wordsFor(String((await searchParams).sprak ?? ''));
}

/** The same for a form, which carries the language along in a field of its own. */
export async function wordsFor(asked: string): Promise<Words> {
  const own = (await session())?.who.person?.language;
  return words(own ?? locales.find((one) => one === asked) ?? 'sv');
}
