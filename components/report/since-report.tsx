import type { ReportBody } from '#domain/report.ts';
import type { Words } from '#words/words.ts';

/** The way from what is known now to what was last reported, and how much has changed between. */
export function SinceReport({
  words: { t, date },
  reported: { number, body, frozenOn, changes },
  href,
}: {
  words: Words;
  reported: { number: number; body: ReportBody; frozenOn: string; changes: number };
  href: string;
}) {
  return (
    <p className="measure small">
      <a href={`${href}#sedan-dess`}>{t('report.thenLine', { nr: number, body: t(`report.body.${body}`), on: date(frozenOn), n: changes })}</a>
    </p>
  );
}
