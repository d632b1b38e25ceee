import { feedbackWords, heardWords } from '#components/dialogue/said-in.ts';
import type { ReportContent } from '#domain/report-content.ts';
import type { Words } from '#words/words.ts';
import type { pledgeWhole } from '../pledge-whole.ts';
import { shown } from './shown.ts';

/** Who was heard: one row a round; null when nobody tells of any. */
export function dialoguesIn(sv: Words, { dialogues }: Pick<ReturnType<typeof pledgeWhole>, 'dialogues'>): ReportContent['dialogues'] {
  const { t, date } = sv;
  if (dialogues.length === 0) return null;
  return {
    caption: t('dialogue.heard'),
    columns: [t('dialogue.round'), t('dialogue.audience'), t('dialogue.when'), t('dialogue.count'), t('dialogue.feedback')],
    rows: dialogues.map((round) => [
      shown(sv, round.label),
      t(`dialogue.${round.audience}`),
      round.when ? [round.when, round.until].flatMap((at) => (at ? date(at) : [])).join('–') : t('dialogue.whenMissing'),
      heardWords(sv, round) || t('dialogue.countMissing'),
      feedbackWords(sv, round)?.text ?? t(round.status === 'ongoing' ? 'round.status.ongoing' : 'dialogue.feedbackNone'),
    ]),
  };
}
