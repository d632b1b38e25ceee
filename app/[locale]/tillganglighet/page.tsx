import type { Metadata } from 'next';
import { textMetadata, TextPage } from '../../text-page.tsx';
import type { Params } from '../../find.ts';

export const generateMetadata = ({ params }: Params): Promise<Metadata> => textMetadata(params, 'accessibility');

export default async function Accessibility({ params }: Params) {
  return <TextPage locale={(await params).locale} text="accessibility" path={(links) => links.accessibility()} />;
}
