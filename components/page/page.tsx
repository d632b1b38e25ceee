import type { ReactNode } from 'react';
import { inLocale, paths } from '#components/paths.ts';
import type { Words } from '#words/words.ts';
import { ExampleBanner } from './example-banner.tsx';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';

/** What the frame of a page needs to know of where it stands. */
export type Place = {
  words: Words;
  /** The page's own address, without the query; the link to the other language is made from it. */
  path: string;
  municipality: { key: string; name: string; example: boolean; feedbackUrl: string | null; faultReportUrl: string | null; policeUrl: string | null } | null;
  /** Slug of the pledge the navigation leads to. */
  pledge: string | null;
};

/** The frame of every public page: skip link, masthead, example banner, main, footer. */
export function Page({ children, ...place }: Place & { children: ReactNode }) {
  const { words, municipality } = place;
  return (
    <>
      <a className="skip" href="#main">
        {words.t('site.skip')}
      </a>
      <Masthead {...place} links={paths(words.locale)} other={inLocale(place.path, words.locale === 'sv' ? 'en' : 'sv')} />
      {municipality?.example && <ExampleBanner words={words} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer words={words} municipality={municipality} links={paths(words.locale)} />
    </>
  );
}
