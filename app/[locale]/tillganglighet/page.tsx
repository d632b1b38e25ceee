import type { Metadata } from 'next';
import type { Params } from '../../find.ts';
import { TextPage, textMetadata } from '../../text-page.tsx';

export const generateMetadata = ({ params }: Params): Promise<Metadata> => textMetadata(params, 'accessibility');

export default async function Accessibility({ params }: Params) {
  return <TextPage locale={(await params).locale} text="accessibility" path={(links) => links.accessibility()} />;
}
