import type { Metadata } from 'next';
import { SeriesFigure } from '#components/charts/series-figure.tsx';
import { CommitmentActivities } from '#components/commitment/commitment-activities.tsx';
import { CommitmentFigures } from '#components/commitment/commitment-figures.tsx';
import { CommitmentHead } from '#components/commitment/commitment-head.tsx';
import { CommitmentHistory } from '#components/commitment/commitment-history.tsx';
import { CommitmentJudgements } from '#components/commitment/commitment-judgements.tsx';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { CommitmentSource } from '#components/commitment/commitment-source.tsx';
import { CountsFigure } from '#components/commitment/counts-figure.tsx';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { periodLabel, pledgeName } from '#components/pledge/period-label.ts';
import { SourceLink } from '#components/pledge/source-list.tsx';
import { PublicQuestions } from '#components/question/public-questions.tsx';
import { ChangedLines } from '#components/revision/changed-lines.tsx';
import type { PublishedCommitment } from '#db/public/queries/commitments.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { burnUpTitle } from '#domain/title.ts';
import type { Words } from '#words/words.ts';
import { happeningsOf } from '../../../../../commitment-happenings.tsx';
import { type CommitmentWhole, commitmentWhole } from '../../../../../commitment-whole.ts';
import { findCommitment, type Params, wordsOf } from '../../../../../find.ts';
import { groundsOf } from '../../../../../grounds-of.ts';
import { revisionsOf } from '../../../../../revisions-of.ts';
import { isWhenAndWhereShown } from '../../../../../when-and-where-of.ts';

type Where = Params<'municipality' | 'period' | 'commitment'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality, period, commitment: slug } = await params;
  const words = wordsOf(locale);
  const found = findCommitment(municipality, period, slug);
  return { title: `${titleIn(words, found.commitment).text}, ${found.municipality.name} ${period}`, description: words.say(found.commitment.reading.sentence) };
}

/** One commitment: the promise, how it stands, chart and table, judgements, what was done, history, source. */
export default async function CommitmentPage({ params }: Where) {
  const { locale, municipality: key, period, commitment: slug } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const { municipality, pledge, commitment } = findCommitment(key, period, slug);
  const whole = commitmentWhole(municipality, pledge, commitment);
  const links = paths(words.locale);
  const path = links.commitment(key, period, slug);
  const nr = whole.siblings.findIndex(({ id }) => id === commitment.id) + 1;
  const unitOf = (measure: string | null) => (commitment.measures.find((one) => one.key === measure) ?? commitment.measures[0])?.unit ?? null;
  return (
    <Page words={words} path={path} municipality={municipality} pledge={period}>
      <CommitmentHead
        words={words}
        commitment={commitment}
        nr={nr}
        total={whole.siblings.length}
        area={pledge.focusAreas.find((area) => area.key === commitment.focusArea)}
        pledge={{ href: links.pledge(key, period), name: pledgeName(words, pledge) }}
        whenHref={isWhenAndWhereShown(pledge) ? links.whenAndWhere(key, period) : null}
      />
      <div className="wrap">
        <ChangedLines words={words} changes={revisionsOf(pledge).changed} href={links.changes(key, period)} commitment={slug} />
        {whole.charts.map(({ nr: at, progress, series }) => (
          <SeriesFigure
            key={at}
            words={words}
            id={`diagram-${at}`}
            series={series}
            title={burnUpTitle(progress, pledge.asOf, pledge.phase)}
            subtitle={t(series.unit ? 'commitment.subtitle' : 'commitment.subtitleNoUnit', {
              place: municipality.name,
              period: periodLabel(words, pledge),
              unit: words.unit(series.unit, null),
            })}
            source={<ChartSource words={words} pledge={pledge} commitment={commitment} whole={whole} />}
            updated={whole.lastReported}
            data={`${path}/diagram-${at}`}
            example={municipality.example}
          />
        ))}
        {whole.months && commitment.countedBy && (
          <CountsFigure
            words={words}
            series={whole.months}
            by={commitment.countedBy}
            subtitle={t('chart.subtitle.months', { place: municipality.name, period: periodLabel(words, pledge) })}
            source={<ChartSource words={words} pledge={pledge} commitment={commitment} whole={whole} />}
            updated={whole.lastReported}
            data={`${path}/manader`}
            example={municipality.example}
            why={links.hidden(key)}
          />
        )}
        <CommitmentJudgements words={words} commitment={commitment} grounds={groundsOf(words, pledge, whole)} />
        <CommitmentFigures words={words} figures={whole.figures} sources={pledge.sources} followUps={pledge.followUps} />
        <PublicQuestions words={words} questions={whole.questions} data={links.questions(key, period)} />
        <div className="columns">
          <CommitmentActivities words={words} commitment={commitment} activities={whole.activities} unitOf={unitOf} why={links.hidden(key)} />
          <CommitmentHistory words={words} happenings={happeningsOf({ words, municipality, pledge, commitment, whole })} />
        </div>
        <CommitmentSource words={words} municipality={municipality} pledge={pledge} whole={whole} nr={nr} data={path} />
      </div>
    </Page>
  );
}

type SourceProps = { words: Words; pledge: PublishedPledge; commitment: PublishedCommitment; whole: CommitmentWhole };

/** A chart of dated activities rests on who reported them; one of totals on the page where they were read. */
function ChartSource({ words, pledge, commitment, whole }: SourceProps) {
  const { t } = words;
  const read = whole.activities.length === 0 && pledge.sources.find(({ key }) => whole.figures.some(({ source }) => source === key));
  if (!read) return t('commitment.reported', { by: t(`commitment.by.${commitment.responsible}`).toLowerCase() });
  const [before, after] = t('commitment.reportedFigure', { publisher: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <SourceLink words={words} source={read} />
      {after}
    </>
  );
}
