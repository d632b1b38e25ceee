import type { Reading } from '#domain/reading.ts';
import type { Words } from '#words/words.ts';

/** The reasons of those who deviate or say something else than the figures do. */
export function reasons({ t }: Words, { judgements, figuresSay }: Pick<Reading, 'judgements' | 'figuresSay'>): string {
  return judgements
    .filter(({ cause, status }) => cause || (figuresSay !== null && status !== figuresSay))
    .map(({ by, reason, cause }) =>
      [`${t(`commitment.by.${by}`)}: ${reason}`, ...(cause ? [t('commitment.cause', { cause: t(`status.cause.${cause}`) })] : [])].join(' '),
    )
    .join(' ');
}
