import type { Metadata } from 'next';
import type { Params } from '../../find.ts';
import { TextPage, textMetadata } from '../../text-page.tsx';

export const generateMetadata = ({ params }: Params): Promise<Metadata> => textMetadata(params, 'cookies');

export default async function Cookies({ params }: Params) {
  return <TextPage locale={(await params).locale} text="cookies" path={(links) => links.cookies()} />;
}
