import type { Metadata } from 'next';
import type { Params } from '../../../../../../find.ts';
import { ReportPage, reportMetadata } from '../../../../../../report/report-page.tsx';

type Where = Params<'municipality' | 'period' | 'nr' | 'edition'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  return reportMetadata(await params);
}

/** One version of a frozen report. */
export default async function EditionPage({ params }: Where) {
  return <ReportPage {...(await params)} />;
}
