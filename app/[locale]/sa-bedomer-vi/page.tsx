import type { Metadata } from 'next';
import type { Params } from '../../find.ts';
import { TextPage, textMetadata } from '../../text-page.tsx';

export const generateMetadata = ({ params }: Params): Promise<Metadata> => textMetadata(params, 'howWeJudge');

export default async function HowWeJudge({ params }: Params) {
  return <TextPage locale={(await params).locale} text="howWeJudge" path={(links) => links.howWeJudge()} />;
}
