import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { type Params, type Query, wordsOf } from '../../../../../../../find.ts';
import { findReport } from '../../../../../../../report/find-report.ts';

type Where = Params<'municipality' | 'period' | 'nr' | 'edition'> & Query;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  return { title: wordsOf((await params).locale).t('report.pdf.title'), robots: { index: false } };
}

/** Says that a report's PDF is being made (the server's answer goes on to it by itself), or how to print where it can't be made. */
export default async function PdfPage({ params, searchParams }: Where) {
  const { locale, municipality: key, period, nr, edition } = await params;
  const isWithout = (await searchParams).utan !== undefined;
  const words = wordsOf(locale);
  const { t } = words;
  const { municipality, report } = findReport(key, period, nr, edition);
  if (report.content === null) notFound();
  const links = paths(words.locale);
  const path = links.report(key, period, report.number, report.edition);
  return (
    <Page words={words} path={path} municipality={municipality} pledge={period}>
      <div className="wrap head">
        <p className="kicker">
          <a href={path}>{t('report.name', { nr: report.number })}</a>
        </p>
        <h1 className="title">{t(isWithout ? 'report.pdf.without' : 'report.pdf.making')}</h1>
        <p className="lead">{t(isWithout ? 'report.pdf.withoutText' : 'report.pdf.makingText')}</p>
        <p>
          <a href={isWithout ? path : `${path}.pdf`}>{t(isWithout ? 'report.pdf.toReport' : 'report.pdf.open')}</a>
        </p>
      </div>
    </Page>
  );
}
