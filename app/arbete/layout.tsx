import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Outbox } from '#components/log/outbox.tsx';
import { words } from '#words/words.ts';
import { who } from '../session.ts';
import { tabIcon } from '../tab-icon.ts';
import '../tokens.css';
import '../look/ground.css';
import '../look/text.css';
import '../look/page.css';
import '../look/lists.css';
import '#components/page/page.css';
import '#components/form/form.css';
import '#components/form/choices.css';
import '#components/form/buttons.css';
import '#components/form/faults.css';
import '#components/work/work.css';
import '../look/print.css';

/** Signed-in work is made for one person at a time and kept by nobody. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FBFAF7' },
    { media: '(prefers-color-scheme: dark)', color: '#14161A' },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const { t } = words((await who()).person?.language ?? 'sv');
  return { title: { default: t('work.name'), template: `%s · ${t('work.name')}` }, robots: { index: false, follow: false }, icons: { icon: tabIcon } };
}

export default async function Layout({ children }: { children: ReactNode }) {
  const { person } = await who();
  return (
    <html lang={person?.language ?? 'sv'}>
      <body className="work">
        {person ? (
          <Outbox key={person.id} person={person.id}>
            {children}
          </Outbox>
        ) : (
          children
        )}
      </body>
    </html>
  );
}
