import { publicNote } from '#components/log/public-note.ts';
import type { Receipt } from '#db/working/queries/receipt.ts';
import type { Words } from '#words/words.ts';

/** What it came to: `+1, nu 7 av 12 vandringar`. Null where nothing is counted, or where what is counted isn't made of single activities. */
export function becameWords({ t, number, unit }: Words, { entry, progress, what }: Receipt): string | null {
  const counts = ['activity.logged', 'activity.completed'].includes(what) && entry?.state === 'done' && entry.isCurrent;
  const { done, target, measure } = progress ?? {};
  if (!counts || !entry || done?.value == null || done.from !== 'events') return null;
  const isTowards = target != null && target > 0 && measure?.comparator !== 'atMost' && measure?.comparator !== 'lessThan';
  const values = { added: number(entry.quantity ?? 0), done: number(done.value), target: isTowards ? number(target) : '' };
  const name = unit(measure?.unit ?? done.unit, isTowards ? target : done.value);
  return t(isTowards ? 'log.receipt.toTarget' : 'log.receipt.total', { ...values, unit: name }).trim();
}

/** What of it becomes public, and when. */
export function publicWords({ t, date }: Words, { entry, commitment, figure, dialogue, what, delayDays }: Receipt, today: string): string | null {
  if (dialogue) return t('log.heard.public');
  if (!commitment) return null;
  const of = commitment.commitment.publicationClass;
  if (figure) return t(`log.figures.public.${of}`);
  if (what === 'activity.planned' || what === 'activity.cancelled') return t('log.receipt.notPublic');
  if (what === 'activity.withdrawn') return t('log.receipt.goneFromPublic');
  if (!entry) return null;
  const { key, from } = publicNote(of, entry.on, today, delayDays);
  return t(`log.public.${key}`, { date: from ? date(from) : '' });
}
