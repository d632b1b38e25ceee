import { figurePreviewOf } from '#components/hiding/figure-preview.ts';
import { type PreviewGround, previewOf } from '#components/hiding/preview.ts';
import { previewWords } from '#components/hiding/preview-words.ts';
import { sayPreview } from '#components/hiding/say-preview.ts';
import type { Receipt } from '#db/working/queries/receipt.ts';
import { boundsOf } from '#domain/calendar.ts';
import { daysOf } from '#domain/pledge.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import { sameUnit } from '#domain/unit.ts';
import type { Words } from '#words/words.ts';

/** What it came to: `+1, nu 7 av 12 vandringar`. Null where nothing is counted, or where what is counted isn't made of single activities. */
export function becameWords({ t, number, unit }: Words, { entry, progress, what }: Receipt): string | null {
  const counts = ['activity.logged', 'activity.completed'].includes(what) && entry?.state === 'done' && entry.isCurrent;
  const { done, target, measure } = progress ?? {};
  if (!counts || !entry || done?.value == null || done.from !== 'events') return null;
  const isTowards = target != null && target > 0 && measure?.comparator !== 'atMost' && measure?.comparator !== 'lessThan';
  const values = { added: number(entry.quantity ?? 0), done: number(done.value), target: isTowards ? number(target) : '' };
  const name = unit(measure?.unit ?? done.unit, isTowards ? target : done.value);
  const became = t(isTowards ? 'log.receipt.toTarget' : 'log.receipt.total', { ...values, unit: name }).trim();
  return entry.quantity === null ? t('log.receipt.uncounted') : became;
}

/** What everybody will see of it, and when. */
export function publicWords(w: Words, receipt: Receipt, today: string): string | null {
  const { entry, commitment, figure, dialogue, silence, what, preview: ground } = receipt;
  if (silence && commitment) return silence.isCurrent ? silenceWords(w, silence.kind, commitment.commitment.publicationClass) : null;
  if (dialogue) return w.t('log.heard.public');
  if (!commitment || !ground) return null;
  if (what === 'activity.planned' || what === 'activity.cancelled') return w.t('log.receipt.notPublic');
  if (what === 'activity.withdrawn' || what === 'figure.withdrawn') return w.t('log.receipt.goneFromPublic');
  if (ground.publicationClass === 'internal' && commitment.commitment.publicationClass !== 'internal') return w.t('hiding.preview.neverOne');
  if (entry) return sayPreview(previewWords(w), previewOf(ground, entry, today), w.unit(entry.unit, null) || w.t('unit.ganger', { count: 2 }));
  const told = figure && figurePreview(ground, receipt, figure, today);
  return told && sayPreview(previewWords(w), told, w.unit(figure.unit, figure.value));
}

function silenceWords({ t }: Words, kind: 'nothingNew' | 'nothingReported', of: PublicationClass): string {
  return t(`log.receipt.silence.${kind === 'nothingReported' ? 'open' : of}`);
}

function figurePreview(ground: PreviewGround, { commitment, pledge }: Receipt, figure: NonNullable<Receipt['figure']>, today: string) {
  const days = boundsOf(figure.asOf ?? '');
  if (!days || figure.value === null) return null;
  const window = { from: days.from === days.to ? null : days.from, to: days.to };
  const counted = (commitment?.commitment.measures ?? []).filter(({ type }) => type !== 'share' && type !== 'deadline');
  const isCounted = counted.length === 0 || counted.some(({ unit }) => sameUnit(figure.unit, unit));
  const period = pledge ? daysOf(pledge.period) : { from: null, to: null };
  const given = { window, value: figure.value, comparator: figure.comparator, isCounted };
  return figurePreviewOf({ ...ground, period }, given, today);
}
