import type { Metadata } from 'next';
import type { Params } from '../../find.ts';
import { TextPage, textMetadata } from '../../text-page.tsx';

export const generateMetadata = ({ params }: Params): Promise<Metadata> => textMetadata(params, 'about');

export default async function About({ params }: Params) {
  return <TextPage locale={(await params).locale} text="about" path={(links) => links.about()} />;
}
