import { byline } from '#components/commitment/by.ts';
import { basisWords, statusWord } from '#components/commitment/standing.tsx';
import { quantityWords } from '#components/commitment/target.ts';
import { periodLabel } from '#components/pledge/period-label.ts';
import type { PublishedCommitment } from '#db/public/queries/commitments.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import { countMonthsTitle } from '#domain/count-months.ts';
import type { ReportedCommitment } from '#domain/report-content.ts';
import { burnUpTitle, monthsTitle } from '#domain/title.ts';
import type { Words } from '#words/words.ts';
import { type CommitmentWhole, commitmentWhole } from '../commitment-whole.ts';
import { chartOf } from './chart.ts';
import { shown } from './shown.ts';
import { differsIn, voicesOf } from './voices.ts';

/** A commitment as a report says it, the public ids of what that tells of, and the corrections that are in it. */
export type Reported = { content: ReportedCommitment; tells: string[]; corrections: string[] };

/** Each commitment of a pledge: the promise word for word, how it stands and who says so, its charts with their tables. */
export function commitmentsIn(sv: Words, municipality: Municipality, pledge: PublishedPledge, commitments: PublishedCommitment[]): Reported[] {
  return commitments.map((commitment) => {
    const whole = commitmentWhole(municipality, pledge, commitment);
    const { reading } = commitment;
    const entries = [...whole.activities, ...whole.figures];
    return {
      content: {
        id: commitment.id,
        slug: commitment.slug,
        area: pledge.focusAreas.find(({ key }) => key === commitment.focusArea)?.title ?? '',
        title: shown(sv, commitment.title),
        by: byline(sv, commitment),
        promise: commitment.wording && shown(sv, commitment.wording),
        status: reading.status,
        word: statusWord(sv, reading.status),
        basis: basisWords(sv, reading.basis),
        sentences: reading.sentences.map(sv.say),
        flags: reading.flags.map(sv.say),
        voices: voicesOf(sv, pledge, commitment, whole),
        differs: differsIn(sv, commitment),
        told: toldOf(sv, commitment),
        charts: chartsOf(sv, municipality, pledge, commitment, whole),
      },
      tells: [commitment.id, ...entries.map(({ id }) => id)],
      corrections: entries.flatMap(({ id, correctedOn }) => (correctedOn ? `${id} ${correctedOn}` : [])),
    };
  });
}

function toldOf(sv: Words, { reading }: PublishedCommitment): string[] {
  return reading.progress.flatMap(({ done }) =>
    done
      ? done.value === null
        ? sv.t('status.missing.numberNotStated')
        : `${quantityWords(sv, done.value, done.comparator)} ${sv.unit(done.unit, done.value)}`
      : [],
  );
}

function chartsOf(sv: Words, municipality: Municipality, pledge: PublishedPledge, commitment: PublishedCommitment, whole: CommitmentWhole) {
  const at = { place: municipality.name, period: periodLabel(sv, pledge) };
  const running = whole.charts.map(({ progress, series }) =>
    chartOf(sv, series, {
      title: sv.say(burnUpTitle(progress, pledge.asOf, pledge.phase)),
      subtitle: sv.t(series.unit ? 'commitment.subtitle' : 'commitment.subtitleNoUnit', { ...at, unit: sv.unit(series.unit, null) }),
    }),
  );
  const { months } = whole;
  if (!months || !commitment.countedBy) return running;
  const title = sv.say(countMonthsTitle(months, commitment.countedBy) ?? monthsTitle(months));
  return [...running, chartOf(sv, months, { title, subtitle: sv.t('chart.subtitle.months', at) })];
}
