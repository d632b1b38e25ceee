import { notFound } from 'next/navigation';
import { type Params, wordsOf } from '../../find.ts';

/** Whatever has no page of its own. */
export default async function Rest({ params }: Params) {
  wordsOf((await params).locale);
  notFound();
}
