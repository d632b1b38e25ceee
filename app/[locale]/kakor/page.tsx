import type { Metadata } from 'next';
import { textMetadata, TextPage } from '../../text-page.tsx';
import type { Params } from '../../find.ts';

export const generateMetadata = ({ params }: Params): Promise<Metadata> => textMetadata(params, 'cookies');

export default async function Cookies({ params }: Params) {
  return <TextPage locale={(await params).locale} text="cookies" path={(links) => links.cookies()} />;
}
