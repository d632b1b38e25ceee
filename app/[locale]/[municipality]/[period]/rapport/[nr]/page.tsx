import type { Metadata } from 'next';
import type { Params } from '../../../../../find.ts';
import { ReportPage, reportMetadata } from '../../../../../report/report-page.tsx';

type Where = Params<'municipality' | 'period' | 'nr'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  return reportMetadata({ ...(await params), edition: null });
}

/** The latest version of a frozen report. */
export default async function LatestEditionPage({ params }: Where) {
  return <ReportPage {...(await params)} edition={null} />;
}
