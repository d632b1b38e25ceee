import type { Metadata } from 'next';
import { statusWord } from '#components/commitment/standing.tsx';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { StatusTag } from '#components/ui/status-tag.tsx';
import { standings, verdicts } from '#domain/assessment.ts';
import { type Params, wordsOf } from '../../find.ts';
import { glossaryIn, textMetadata } from '../../text-page.tsx';

export const generateMetadata = ({ params }: Params): Promise<Metadata> => textMetadata(params, 'glossary');

/** Every term in one or two plain sentences, in the page's alphabetical order. */
export default async function Glossary({ params }: Params) {
  const words = wordsOf((await params).locale);
  const { title, lead, terms } = glossaryIn(words.locale);
  const order = new Intl.Collator(words.locale);
  return (
    <Page words={words} path={paths(words.locale).glossary()} municipality={null} pledge={null}>
      <div className="wrap head">
        <h1 className="title">{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      <div className="wrap">
        <h2>{words.t('status.heading')}</h2>
        <ul className="list measure">
          {[...new Set([...standings, ...verdicts])].map((status) => (
            <li key={status} id={status}>
              <StatusTag status={status} word={statusWord(words, status)} /> {words.t(`status.meaning.${status}`)}
            </li>
          ))}
        </ul>
        <dl className="prose">
          {[...terms]
            .sort((a, b) => order.compare(a.word, b.word))
            .map(({ word, other, text }) => (
              <div key={word}>
                <dt>
                  <b>{word}</b>{' '}
                  <span className="quiet-text" lang={words.locale === 'sv' ? 'en' : 'sv'}>
                    {other}
                  </span>
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
        </dl>
      </div>
    </Page>
  );
}
