import { notFound } from 'next/navigation';
import { cache } from 'react';
import { reading } from '#db/public/connect.ts';
import { getCommitment, type PublishedCommitment } from '#db/public/queries/commitments.ts';
import { getMunicipality, type Municipality } from '#db/public/queries/municipalities.ts';
import { getPledge, listPledges, type PublishedPledge } from '#db/public/queries/pledges.ts';
import { type Locale, locales, type Words, words } from '#words/words.ts';

export type Params<Names extends string = never> = { params: Promise<Record<'locale' | Names, string>> };
export type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where a reader got lost, for the page that says where to go. Known for one request. */
export type Lost = {
  locale: Locale;
  what: 'page' | 'municipality' | 'pledge' | 'commitment';
  municipality: Municipality | null;
  pledge: PublishedPledge | null;
};
export const lost = cache((): Lost => ({ locale: 'sv', what: 'page', municipality: null, pledge: null }));

/** The words of the page's language; a language that isn't ours is a page that doesn't exist. */
export function wordsOf(locale: string): Words {
  if (!locales.includes(locale as Locale)) notFound();
  lost().locale = locale as Locale;
  return words(locale as Locale);
}

export function findMunicipality(key: string): Municipality {
  const municipality = reading((store) => getMunicipality(store, key));
  lost().what = 'municipality';
  lost().municipality = municipality;
  return municipality ?? notFound();
}

export function findPledge(municipalityKey: string, slug: string): { municipality: Municipality; pledge: PublishedPledge } {
  const municipality = findMunicipality(municipalityKey);
  const pledge = reading((store) => getPledge(store, municipality.key, slug));
  lost().what = 'pledge';
  lost().pledge = pledge;
  return { municipality, pledge: pledge ?? notFound() };
}

export function findCommitment(
  municipalityKey: string,
  slug: string,
  commitmentSlug: string,
): ReturnType<typeof findPledge> & { commitment: PublishedCommitment } {
  const found = findPledge(municipalityKey, slug);
  const commitment = reading((store) => getCommitment(store, found.pledge.id, commitmentSlug));
  lost().what = 'commitment';
  return { ...found, commitment: commitment ?? notFound() };
}

/** The pledge a municipality's own page leads to: the one that is running, else the latest. */
export function latestPledge(municipality: string): PublishedPledge | null {
  const all = reading((store) => listPledges(store, municipality));
  return all.find((pledge) => pledge.phase === 'during' && pledge.lastDay) ?? all[0] ?? null;
}
