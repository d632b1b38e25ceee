import { drawSeries } from '#components/charts/draw/draw-series.ts';
import { Drawing } from '#components/charts/drawing.tsx';
import { StatusTag } from '#components/ui/status-tag.tsx';
import type { ReportedCommitment } from '#domain/report-content.ts';
import type { Words } from '#words/words.ts';
import { ReportTable } from './report-table.tsx';

/** Each commitment: the promise word for word, how it stands, who says what, its charts and their tables. */
export function ReportedCommitments({ words, commitments }: { words: Words; commitments: ReportedCommitment[] }) {
  return commitments.map((one, nr) => <Reported key={one.id} words={words} commitment={one} nr={nr + 1} />);
}

function Reported({ words: sv, commitment: one, nr }: { words: Words; commitment: ReportedCommitment; nr: number }) {
  const { t } = sv;
  return (
    <section className="reported" aria-labelledby={`rapport-${one.slug}`}>
      <h3 id={`rapport-${one.slug}`}>
        {nr}. {one.title}
      </h3>
      <p>
        <StatusTag status={one.status} word={one.word} small /> <span className="says">{one.basis}</span>
      </p>
      <p className="says">
        {one.by} · {one.area}
      </p>
      {one.promise ? <blockquote>{one.promise}</blockquote> : <p className="says">{t('commitment.wordingUnknown')}</p>}
      {[...one.sentences, ...one.flags].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl className="voices">
        {one.voices.map(({ who, status, word, says, by }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>
              {status && <StatusTag status={status} word={word} small />} {says}
              {by && <span className="says"> {by}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {one.differs && (
        <p>
          <b>{t('commitment.why')}</b> {one.differs}
        </p>
      )}
      {one.charts.map((chart) => (
        <Chart key={chart.title} words={sv} chart={chart} />
      ))}
    </section>
  );
}

async function Chart({ words: sv, chart: { title, subtitle, read, table, series } }: { words: Words; chart: ReportedCommitment['charts'][number] }) {
  const drawn = await drawSeries(series, sv.locale);
  return (
    <>
      <div className="chart">
        <p>
          <b>{title}</b>
          <span className="says">{subtitle}</span>
        </p>
        <Drawing drawn={drawn} label={`${title}. ${subtitle}.`} />
        <p className="says">{read}</p>
      </div>
      <ReportTable table={table} />
    </>
  );
}
