import { DecisionList, type ShownDecision } from '#components/decision/decision-list.tsx';
import { Corrections } from '#components/history/corrections.tsx';
import type { ReportBody } from '#domain/report.ts';
import type { ReportChange } from '#domain/report-changes.ts';
import type { Words } from '#words/words.ts';
import { changeWords } from './change-words.ts';

export type ReportMeta = { number: number; edition: number; body: ReportBody; meetingOn: string; frozenOn: string; hash: string; content: string | null };
type Later = { id: string; on: string; title: string; entry: { when: string; reason: string } | null };

/** What stands beside a frozen report and never in it: how to check and keep it, its other versions, and what has changed since. */
export function ReportAside({
  words,
  swedish,
  report,
  frozen,
  live,
  others,
  then,
  decisions,
}: {
  words: Words;
  /** What has changed is said of a Swedish record, in its own words. */
  swedish: Words;
  report: ReportMeta;
  /** The address of this very version; its files stand at it. */
  frozen: string;
  live: string;
  others: (ReportMeta & { href: string })[];
  then: { changes: ReportChange[]; corrections: Later[] } | null;
  decisions: ShownDecision[];
}) {
  const { t, date } = words;
  return (
    <aside className="report-aside">
      {then && (
        <section id="sedan-dess">
          <h2>{t('report.then.title', { n: then.changes.length + then.corrections.length })}</h2>
          {then.changes.length > 0 && <p>{t('report.then.lead', { on: date(report.frozenOn) })}</p>}
          <ul className="list" lang={words.locale === 'sv' ? undefined : 'sv'}>
            {then.changes.map((change) => (
              <li key={JSON.stringify(change)}>{changeWords(swedish, change)}</li>
            ))}
          </ul>
          <h3>{t('report.then.corrections')}</h3>
          {then.corrections.length > 0 ? <Corrections words={words} corrections={then.corrections} /> : <p>{t('report.then.correctionsNone')}</p>}
          <p>
            <a href={live}>{t('report.then.live')}</a>
          </p>
        </section>
      )}
      {decisions.length > 0 && (
        <section id="beslut">
          <h2>{t('report.decision.ofReport')}</h2>
          <DecisionList words={words} decisions={decisions} />
        </section>
      )}
      <section id="om-rapporten">
        <h2>{t('report.beside.title')}</h2>
        <dl>
          <dt>{t('report.beside.hash')}</dt>
          <dd className="hash">{report.hash}</dd>
        </dl>
        {report.content !== null && (
          <>
            <p>{t('report.beside.hashHint')}</p>
            <ul className="links">
              <li>
                <a href={`${frozen}.pdf`}>{t('report.beside.pdf')}</a>
              </li>
              <li>
                <a href={`${frozen}.json`} download>
                  {t('report.beside.json')}
                </a>
              </li>
              <li>
                <a href={`${frozen}.txt`}>{t('report.beside.txt')}</a>
              </li>
            </ul>
            <p>{t('report.beside.print')}</p>
          </>
        )}
        {others.length > 0 && (
          <>
            <h3>{t('report.beside.other')}</h3>
            <ul className="links">
              {others.map(({ edition, frozenOn, href }) => (
                <li key={edition}>
                  <a href={href}>{t('report.beside.edition', { edition, on: date(frozenOn) })}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </aside>
  );
}
