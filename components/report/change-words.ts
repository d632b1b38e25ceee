import type { ReportChange } from '#domain/report-changes.ts';
import type { Words } from '#words/words.ts';

/** One thing that differs since a report was frozen, as a sentence. */
export function changeWords({ t, list }: Words, change: ReportChange): string {
  switch (change.what) {
    case 'status':
      return t('report.change.status', { title: change.title, before: change.before, after: change.after });
    case 'told':
      return t('report.change.told', {
        title: change.title,
        before: list(change.before) || t('report.change.nothing'),
        after: list(change.after) || t('report.change.nothing'),
      });
    case 'judged':
    case 'promise':
    case 'added':
    case 'left':
      return t(`report.change.${change.what}`, { title: change.title });
    case 'asked':
    case 'answered':
      return t(`report.change.${change.what}`, { count: change.count });
  }
}
