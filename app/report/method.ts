import type { Municipality } from '#db/public/queries/municipalities.ts';
import { safeSetting } from '#domain/publication-setting.ts';
import type { ReportContent, ReportedCommitment } from '#domain/report-content.ts';
import type { Words } from '#words/words.ts';
import type { pledgeWhole } from '../pledge-whole.ts';

/** How the words come about, in short. */
export function methodOf({ t }: Words): string[] {
  return (['voices', 'strictest', 'missing', 'unlike', 'public'] as const).map((one) => t(`report.methodText.${one}`));
}

/** What the status words that stand in the report mean, in the order they come. */
export function definitionsFor({ t }: Words, commitments: readonly ReportedCommitment[]): ReportContent['definitions'] {
  const used = new Map(
    commitments.flatMap(({ status, word, voices }) => [
      [status, word] as const,
      ...voices.flatMap((one) => (one.status ? [[one.status, one.word] as const] : [])),
    ]),
  );
  return [...used].map(([status, word]) => ({ status, word, meaning: t(`status.meaning.${status}`) }));
}

/** What isn't told of these commitments, and why. */
export function hiddenIn({ t }: Words, { publication }: Municipality, { commitments }: Pick<ReturnType<typeof pledgeWhole>, 'commitments'>): string[] {
  const { setting } = publication ?? { setting: safeSetting };
  const said = {
    time: setting.finestTime,
    place: setting.finestPlace,
    delay: setting.delayDays,
    threshold: setting.threshold,
    most: setting.threshold - 1,
    rounding: setting.roundingTo,
  };
  const of = (one: string) => commitments.some(({ publicationClass }) => publicationClass === one);
  return [
    ...(of('delayed') ? [`${t('hiding.delayed.what')} ${t('hiding.delayed.how', said)} ${t('hiding.delayed.why')}`] : []),
    ...(of('people') ? [`${t('hiding.people.what')} ${t('hiding.people.how', said)} ${t('hiding.people.why')}`] : []),
    ...(of('internal') ? [t('hiding.never.internal')] : []),
    `${t('report.never')} ${[t('hiding.never.planned'), t('hiding.never.drafts'), t('hiding.never.who')].join('. ')}.`,
  ];
}
