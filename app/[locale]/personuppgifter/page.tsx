import type { Metadata } from 'next';
import type { Params } from '../../find.ts';
import { TextPage, textMetadata } from '../../text-page.tsx';

export const generateMetadata = ({ params }: Params): Promise<Metadata> => textMetadata(params, 'privacy');

export default async function Privacy({ params }: Params) {
  return <TextPage locale={(await params).locale} text="privacy" path={(links) => links.privacy()} />;
}
