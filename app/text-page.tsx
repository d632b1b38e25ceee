import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Page } from '#components/page/page.tsx';
import { type Paths, paths } from '#components/paths.ts';
import en from '#words/en/about.json';
import sv from '#words/sv/about.json';
import type { Locale } from '#words/words.ts';
import { wordsOf } from './find.ts';

type Section = { heading: string; paragraphs?: string[]; list?: string[] };
type Text = { title: string; lead: string; sections: Section[] };
type TextName = Exclude<keyof typeof sv, 'glossary'>;

/** The glossary in a language. */
export function glossaryIn(locale: Locale): (typeof sv)['glossary'] {
  return (locale === 'sv' ? sv : en).glossary;
}

/** Title and description of a page that is all text. */
export async function textMetadata(params: Promise<{ locale: string }>, name: keyof typeof sv): Promise<Metadata> {
  const { locale } = wordsOf((await params).locale);
  const { title, lead } = (locale === 'sv' ? sv : en)[name];
  return { title, description: lead };
}

/** A page about the site: title, lead, sections of paragraphs and lists, and what the page adds. */
export function TextPage({ locale, text, path, children }: { locale: string; text: TextName; path: (links: Paths) => string; children?: ReactNode }) {
  const words = wordsOf(locale);
  const { title, lead, sections } = (words.locale === 'sv' ? sv : en)[text] as Text;
  return (
    <Page words={words} path={path(paths(words.locale))} municipality={null} pledge={null}>
      <div className="wrap head">
        <h1 className="title">{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      <div className="wrap">
        <div className="prose">
          {sections.map(({ heading, paragraphs = [], list = [] }) => (
            <section key={heading} className="prose">
              <h2>{heading}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {list.length > 0 && (
                <ul>
                  {list.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
            </section>
          ))}
          {children}
        </div>
      </div>
    </Page>
  );
}
