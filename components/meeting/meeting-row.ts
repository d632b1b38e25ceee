import { byline } from '#components/commitment/by.ts';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { reasonWords } from '#components/commitment/reason.tsx';
import { basisWords, statusWord } from '#components/commitment/standing.tsx';
import type { Deviating } from '#components/deviation/deviation-row.tsx';
import { type Moment, nextReportWords } from '#components/deviation/next-report.ts';
import type { Status } from '#domain/assessment.ts';
import { deviationHeading, deviationLead, distanceSentence } from '#domain/deviation-sentence.ts';
import type { Words } from '#words/words.ts';

/** A commitment as one screen of a meeting, in finished words, flat as a row of a file is; several lines of one thing are parted by line breaks. */
export type MeetingRow = {
  key: string;
  /** Empty on the first screen, which says how all of them stand. */
  status: Status | '';
  word: string;
  according_to: string;
  title: string;
  title_language: string;
  responsible: string;
  distance: string;
  sentence: string;
  flags: string;
  /** Who says what and with what cause, a line a party; the line at the same place in `reason` is in its own words. */
  said: string;
  reason: string;
  since_last_report: string;
  next_report: string;
};

/** The key of the first screen. */
export const firstKey = 'start';

/** The answer in one sentence, then one thing per screen: what deviates first, worst first, then the others. */
export function meetingRows(words: Words, deviations: readonly Deviating[], pledge: Moment): MeetingRow[] {
  return [firstRow(words, deviations, pledge), ...commitmentRows(words, deviations, pledge)];
}

function firstRow({ say, locale }: Words, deviations: readonly Deviating[], { phase }: Moment): MeetingRow {
  const lead = deviationLead(deviations, phase);
  const nothing = { status: '' as const, word: '', according_to: '', responsible: '', distance: '', flags: '', said: '', reason: '' };
  const text = { title: say(deviationHeading(deviations, phase)), title_language: locale, sentence: lead ? say(lead) : '' };
  return { key: firstKey, ...nothing, ...text, since_last_report: '', next_report: '' };
}

function commitmentRows(words: Words, deviations: readonly Deviating[], pledge: Moment): MeetingRow[] {
  const { t, say } = words;
  return deviations.map((deviation) => {
    const { commitment, status, said, since } = deviation;
    const { reading } = commitment;
    const title = titleIn(words, commitment);
    return {
      key: commitment.slug,
      status,
      word: statusWord(words, status),
      according_to: basisWords(words, reading.basis),
      title: title.text,
      title_language: title.lang ?? words.locale,
      responsible: byline(words, commitment),
      distance: lines(deviation.distances.map((distance) => `${say(distanceSentence(distance))}.`)),
      sentence: say(reading.sentence),
      flags: lines(reading.flags.filter(({ key }) => key !== 'flag.continues').map(say)),
      said: lines(said.map((one) => saidLine(words, one))),
      reason: lines(said.map(({ reason }) => reasonWords(words, reason).replaceAll('\n', ' '))),
      since_last_report: since === null ? t('deviation.sinceNone') : t(`deviation.sinceWord.${since}`),
      next_report: nextReportWords(words, deviation, pledge),
    };
  });
}

function saidLine(words: Words, { by, status, cause, on }: Deviating['said'][number]): string {
  const { t, date } = words;
  if (status === null) return t('deviation.silent', { by });
  const who = t('deviation.saidBy', { by, on: on ? date(on) : '' });
  return `${who}: ${[statusWord(words, status), ...(cause ? [t(`status.cause.${cause}`)] : [])].join('. ')}.`;
}

function lines(all: string[]): string {
  return all.join('\n');
}
