import { quantityWords } from '#components/commitment/target.ts';
import { workPaths } from '#components/work/work-paths.ts';
import type { KeptFigure } from '#domain/figure.ts';
import type { Words } from '#words/words.ts';

/** Totals that have been reported, each with the time it covers and the way to correct it. */
export function OwnFigures({ words, figures, writes }: { words: Words; figures: (KeptFigure & { id: string })[]; writes: boolean }) {
  const { t } = words;
  return (
    <ol className="list exact">
      {figures.map((figure) => (
        <li key={figure.id}>
          <span>{figure.asOf ? words.date(figure.asOf) : t('dialogue.whenMissing')}</span>
          <span>
            {figure.value === null
              ? t('status.missing.numberNotStated')
              : `${quantityWords(words, figure.value, figure.comparator)} ${words.unit(figure.unit, figure.value)}`}
            {(figure.label || figure.note) && <small className="quiet-text">{[figure.label, figure.note].filter(Boolean).join(' · ')}</small>}
          </span>
          {writes && figure.by && (
            <a href={workPaths.correctFigure(figure.id)} aria-label={t('assess.commitment.correctFigure', { label: figure.label ?? figure.unit ?? '' })}>
              {t('assess.commitment.correct')}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
