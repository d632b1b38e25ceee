import type { Metadata } from 'next';
import { paths } from '#components/paths.ts';
import { type Params, wordsOf } from '../../find.ts';
import { TextPage, textMetadata } from '../../text-page.tsx';

export const generateMetadata = ({ params }: Params): Promise<Metadata> => textMetadata(params, 'openData');

/** What can be fetched, and the whole public store in one file. */
export default async function OpenData({ params }: Params) {
  const { t, locale } = wordsOf((await params).locale);
  return (
    <TextPage locale={locale} text="openData" path={(links) => links.openData()}>
      <p>
        <a href="/oppna-data/public.db" download>
          {t('data.whole')}
        </a>
      </p>
      <p>
        <a href={`${paths(locale).openData()}.csv`} download>
          {t('data.everyPledge')}
        </a>
      </p>
    </TextPage>
  );
}
