import { notFound } from 'next/navigation';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { reading } from '#db/public/connect.ts';
import { getPledge } from '#db/public/queries/pledges.ts';
import { burnUpFrom } from '#domain/burn-up.ts';
import { type Day, isDay } from '#domain/calendar.ts';
import { countMonthsTitle } from '#domain/count-months.ts';
import { heardName } from '#domain/heard.ts';
import { observationsOf } from '#domain/observations.ts';
import { burnUpTitle, heardYearsTitle, monthsTitle, observationsTitle, pairsTitle } from '#domain/title.ts';
import type { Words } from '#words/words.ts';
import { commitmentWhole } from '../commitment-whole.ts';
import { comparisonOf } from '../comparison-of.ts';
import { findCommitment, findMunicipality, findPledge } from '../find.ts';
import { heardYears } from '../heard-years.ts';
import { pledgeWhole } from '../pledge-whole.ts';
import { commitmentEvidence } from './commitment-dataset.ts';
import type { Dataset } from './dataset.ts';
import { deviationCauses, pledgeDeviations } from './deviation-dataset.ts';
import { pledgeMeeting } from './meeting-dataset.ts';
import { placeDataset } from './place-dataset.ts';
import { planFollowUp } from './plan-dataset.ts';
import { everyPledge, municipalityHistory, municipalityPledges, pledgeCommitments, pledgeDialogues } from './pledge-datasets.ts';
import { pledgeQuestions } from './question-dataset.ts';
import { seriesDataset } from './series-dataset.ts';
import { whenAndWhereDataset } from './when-dataset.ts';

/** The data behind a page or a drawing, by the page's own path (without language and ending). A path without data is a page that doesn't exist. */
export function findDataset(words: Words, path: string[], query: Record<string, string>): Dataset {
  const from = query.from && isDay(query.from) ? query.from : null;
  const [first, second, third, fourth, fifth] = path as [string, ...string[]];
  if (path.length === 1) return first === 'oppna-data' ? everyPledge(words) : municipalityPledges(words, findMunicipality(first));
  if (path.length === 2 && second === 'historik') return municipalityHistory(words, findMunicipality(first));
  if (path.length === 4 && second === 'jamfor') return comparison(words, first, third ?? '', fourth ?? '');
  const { municipality, pledge } = findPledge(first, second ?? '');
  if (path.length === 2) return pledgeCommitments(words, municipality, pledge);
  if (path.length === 3 && third === 'dialog') return pledgeDialogues(words, municipality, pledge);
  if (path.length === 3 && third === 'avvikelser') return pledgeDeviations(words, municipality, pledge);
  if (path.length === 4 && third === 'avvikelser' && fourth === 'orsaker') return deviationCauses(words, municipality, pledge);
  if (path.length === 3 && third === 'mote') return pledgeMeeting(words, municipality, pledge);
  if (path.length === 3 && third === 'atgardsplan') return planFollowUp(words, municipality, pledge);
  if (path.length === 3 && third === 'fragor') return pledgeQuestions(words, municipality, pledge);
  if (path.length === 3 && third === 'nar-och-var') return whenAndWhereDataset(words, municipality, pledge, query);
  if (third === 'plats' && path.length <= 4) return placeDataset(words, municipality, pledge, fourth);
  if (path.length === 4 && third === 'dialog') return heard(words, findPledge(first, second ?? ''), fourth ?? '');
  if (path.length === 4 && third === 'atagande') return commitmentEvidence(words, findCommitment(first, second ?? '', fourth ?? ''));
  if (path.length === 5 && third === 'atagande') return burnUp(words, findCommitment(first, second ?? '', fourth ?? ''), fifth ?? '', from);
  if (path.length === 3) return ofPledge(words, { municipality, pledge }, third ?? '');
  return notFound();
}

type Found = ReturnType<typeof findPledge>;

function ofPledge(words: Words, { municipality, pledge }: Found, name: string): Dataset {
  const { months, indicators } = pledgeWhole(municipality, pledge);
  if (name === 'manader' && months) return seriesDataset(words, months, words.say(monthsTitle(months)), municipality.example);
  const indicator = indicators.find(({ position }) => name === `matning-${position + 1}`) ?? notFound();
  const series = observationsOf({ ...indicator, key: indicator.id });
  return seriesDataset(words, series, words.say(observationsTitle(series)), municipality.example);
}

function heard(words: Words, { municipality }: Found, name: string): Dataset {
  const series = heardYears(municipality).find((one) => heardName(one) === name) ?? notFound();
  return seriesDataset(words, series, words.say(heardYearsTitle(series)), municipality.example);
}

function burnUp(words: Words, found: ReturnType<typeof findCommitment>, name: string, from: Day | null): Dataset {
  const { municipality, pledge, commitment } = found;
  const { charts, months } = commitmentWhole(municipality, pledge, commitment);
  if (name === 'manader' && months) {
    const said = commitment.countedBy && countMonthsTitle(months, commitment.countedBy);
    return seriesDataset(words, months, `${titleIn(words, commitment).text}: ${words.say(said ?? monthsTitle(months))}`, municipality.example);
  }
  const chart = charts.find(({ nr }) => name === `diagram-${nr}`) ?? notFound();
  const title = `${titleIn(words, commitment).text}: ${words.say(burnUpTitle(chart.progress, pledge.asOf, pledge.phase))}`;
  return seriesDataset(words, from ? burnUpFrom(chart.series, from) : chart.series, title, municipality.example);
}

function comparison(words: Words, key: string, nowSlug: string, beforeSlug: string): Dataset {
  const { municipality, pledge: now } = findPledge(key, nowSlug);
  const before = reading((store) => getPledge(store, municipality.key, beforeSlug)) ?? notFound();
  const { series } = comparisonOf(now, before);
  return seriesDataset(words, series, words.say(pairsTitle(series)), municipality.example);
}
