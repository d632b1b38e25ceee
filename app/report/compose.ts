import { paths } from '#components/paths.ts';
import { periodLabel, pledgeName } from '#components/pledge/period-label.ts';
import { changeWords } from '#components/report/change-words.ts';
import { reading } from '#db/public/connect.ts';
import { getMunicipality } from '#db/public/queries/municipalities.ts';
import { getPledge } from '#db/public/queries/pledges.ts';
import { listReports, type PublishedReport } from '#db/public/queries/reports.ts';
import type { Day } from '#domain/calendar.ts';
import type { ReportBody } from '#domain/report.ts';
import { reportChanges } from '#domain/report-changes.ts';
import { type ReportContent, readReport } from '#domain/report-content.ts';
import { words } from '#words/words.ts';
import { pledgeWhole } from '../pledge-whole.ts';
import { commitmentsIn } from './commitments.ts';
import { deviatingIn } from './deviations.ts';
import { dialoguesIn } from './dialogues.ts';
import { definitionsFor, hiddenIn, methodOf } from './method.ts';
import { questionsIn } from './questions.ts';

/** What somebody decided of a report, and the number that it gets. */
export type ReportHead = {
  number: number;
  edition: number;
  body: ReportBody;
  meetingOn: Day;
  frozenOn: Day;
  caseNumber: string | null;
  paragraph: string | null;
  summary: string;
  proposal: string | null;
};

export type Where = { municipality: string; slug: string };

/**
 * What a report of a pledge says now: made from the public store and nothing else, so that nothing gets into it that not anybody may know, and of the words
 * that somebody wrote. Null of a pledge that nobody may know of. In Swedish: it is a record.
 */
export function composeReport({ municipality: key, slug }: Where, head: ReportHead): ReportContent | null {
  const municipality = reading((store) => getMunicipality(store, key));
  const pledge = reading((store) => getPledge(store, key, slug));
  if (!municipality || !pledge) return null;
  const sv = words('sv');
  const { t, date } = sv;
  const whole = pledgeWhole(municipality, pledge);
  const before = lastBefore(
    reading((store) => listReports(store, pledge.id)),
    head.number,
  );
  const commitments = commitmentsIn(sv, municipality, pledge, whole.commitments);
  const questions = questionsIn(sv, whole);
  const asOf = date(pledge.asOf);
  const told = commitments.map(({ content }) => content);
  return {
    format: 'medborgarlofte-rapport',
    version: 1,
    number: head.number,
    edition: head.edition,
    body: head.body,
    bodyName: t(`report.body.${head.body}`),
    meetingOn: head.meetingOn,
    frozenOn: head.frozenOn,
    caseNumber: head.caseNumber,
    paragraph: head.paragraph,
    municipality: municipality.name,
    isInvented: municipality.example,
    pledge: {
      name: pledgeName(sv, pledge),
      period: periodLabel(sv, pledge),
      parties: pledge.parties.map(({ name }) => name),
      published: pledge.published && date(pledge.published),
    },
    title: t(pledge.phase === 'after' ? 'report.titleAfter' : 'report.title', { pledge: pledgeName(sv, pledge).toLowerCase(), on: asOf }),
    asOf,
    verdict: [pledge.reading.verdict, ...(pledge.reading.lead ? [pledge.reading.lead] : [])].map(sv.say).join(' '),
    proposal: head.proposal,
    summary: head.summary,
    deviations: deviatingIn(sv, pledge, whole.commitments, before),
    since: {
      report: before && t('report.sinceWhich', { nr: before.number, body: before.bodyName, on: date(before.frozenOn) }),
      changes: before ? reportChanges(before, { commitments: told, questions }).map((one) => changeWords(sv, one)) : [],
    },
    commitments: told,
    dialogues: dialoguesIn(sv, whole),
    questions,
    method: methodOf(sv),
    definitions: definitionsFor(sv, told),
    hidden: hiddenIn(sv, municipality, whole),
    basis: [
      ...(pledge.published ? [t('report.basisPledge', { pledge: pledgeName(sv, pledge), on: date(pledge.published) })] : []),
      ...pledge.followUps.map(({ publisher, date: on }) => t('report.basisFollowUp', { publisher, on: on ? date(on) : t('dialogue.whenMissing') })),
      t('report.basisData', { address: `${process.env.ORIGIN ?? ''}${paths('sv').pledge(key, slug)}` }),
    ],
    tells: [...commitments.flatMap(({ tells }) => tells), ...whole.dialogues.map(({ id }) => id), ...whole.questions.map(({ id }) => id)],
    corrections: commitments.flatMap(({ corrections }) => corrections),
  };
}

/** The last report before one that anyone may read, in its latest version; null when there is none, or something in it was taken down. */
function lastBefore(published: readonly PublishedReport[], number: number): ReportContent | null {
  const found = published.find((one) => one.number < number);
  return found?.content ? readReport(found.content) : null;
}
