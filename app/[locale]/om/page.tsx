import type { Metadata } from 'next';
import { textMetadata, TextPage } from '../../text-page.tsx';
import type { Params } from '../../find.ts';

export const generateMetadata = ({ params }: Params): Promise<Metadata> => textMetadata(params, 'about');

export default async function About({ params }: Params) {
  return <TextPage locale={(await params).locale} text="about" path={(links) => links.about()} />;
}
