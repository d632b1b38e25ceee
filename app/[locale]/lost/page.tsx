import type { Metadata } from 'next';
import { StoreUnavailable } from '#db/public/file.ts';
import { findCommitment, findMunicipality, findPledge, lost, type Params, type Query, wordsOf } from '../../find.ts';
import NotFound from '../not-found.tsx';

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: wordsOf((await params).locale).t('site.lost.title'), robots: { index: false } };
}

/** What ops/serve sends, with status 404, for a `path` that has no page: Next's own answer is empty without JavaScript. */
export default async function Lost({ params, searchParams }: Params & Query) {
  wordsOf((await params).locale);
  const { path } = await searchParams;
  retrace(typeof path === 'string' ? path : '');
  return <NotFound />;
}

/** Follows the path until something on it doesn't exist; `lost()` then knows what. */
function retrace(path: string): void {
  const [municipality = '', period = '', part, commitment] = path.split('/').filter((step) => step !== '' && step !== 'en');
  try {
    if (part === 'atagande' && commitment) findCommitment(municipality, period, commitment);
    else if (period) findPledge(municipality, period);
    else findMunicipality(municipality);
    lost().what = 'page';
  } catch (fault) {
    if (fault instanceof StoreUnavailable) throw fault;
  }
}
