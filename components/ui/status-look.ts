import type { Status } from '#domain/assessment.ts';

/** The six looks a status can have (a pair of text and background, see status.module.css). */
export type Look = 'none' | 'quiet' | 'plan' | 'risk' | 'off' | 'done';
export type Icon = 'question' | 'dash' | 'circle' | 'arrow' | 'triangle' | 'square' | 'pause' | 'check' | 'half' | 'bar';

/** How each status looks: the same everywhere, never chosen by a page. */
export const statusLooks: Record<Status, { look: Look; icon: Icon }> = {
  notAssessed: { look: 'none', icon: 'question' },
  cannotBeAssessed: { look: 'none', icon: 'question' },
  nothingReported: { look: 'none', icon: 'dash' },
  notStarted: { look: 'quiet', icon: 'circle' },
  paused: { look: 'quiet', icon: 'pause' },
  withdrawn: { look: 'quiet', icon: 'bar' },
  replaced: { look: 'quiet', icon: 'bar' },
  onTrack: { look: 'plan', icon: 'arrow' },
  atRisk: { look: 'risk', icon: 'triangle' },
  partlyKept: { look: 'risk', icon: 'half' },
  offTrack: { look: 'off', icon: 'square' },
  notKept: { look: 'off', icon: 'square' },
  completed: { look: 'done', icon: 'check' },
  kept: { look: 'done', icon: 'check' },
};
