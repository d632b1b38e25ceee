import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { type Params, wordsOf } from '../find.ts';
import { tabIcon } from '../tab-icon.ts';
import '../tokens.css';
import '../look/ground.css';
import '../look/text.css';
import '../look/page.css';
import '../look/lists.css';
import '#components/page/page.css';
import '#components/commitment/rows.css';
import '../look/print.css';

/** Pages are made when asked for and kept by the server until the public store changes (docs/decisions/0001). */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FBFAF7' },
    { media: '(prefers-color-scheme: dark)', color: '#14161A' },
  ],
};

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { t } = wordsOf((await params).locale);
  return { title: { default: t('site.name'), template: `%s · ${t('site.name')}` }, description: t('site.tagline'), icons: { icon: tabIcon } };
}

export default async function Layout({ children, params }: Params & { children: ReactNode }) {
  return (
    <html lang={wordsOf((await params).locale).locale}>
      <body>{children}</body>
    </html>
  );
}
