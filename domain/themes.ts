import type { Concern } from './dialogue.ts';

type Said = Pick<Concern, 'theme' | 'mentions'> & { dialogue: string | null; fewer: number | null };

/**
 * What was said about one thing. `fewer`: all its numbers are hidden, and together they are fewer than this. `told`: how often, round by round, since rounds are never added; `isLeast` where some of it isn't counted or isn't told.
 */
export type Theme<One extends Said> = {
  theme: string | null;
  concerns: One[];
  fewer: number | null;
  told: { dialogue: string | null; mentions: number; isLeast: boolean }[];
};

/** Concerns under their themes, the most mentioned first; those without a theme last. Within a theme too the most mentioned stand first. */
export function themesOf<One extends Said>(concerns: readonly One[]): Theme<One>[] {
  const groups = [...Map.groupBy(concerns, ({ theme }) => theme)].map(([theme, each]) => ({
    theme,
    concerns: [...each].sort((a, b) => (b.mentions ?? 0) - (a.mentions ?? 0)),
    fewer: fewerIn(each),
    told: toldIn(each),
  }));
  const most = ({ theme, told }: Theme<One>) => (theme === null ? -1 : Math.max(0, ...told.map(({ mentions }) => mentions)));
  return groups.sort((a, b) => most(b) - most(a));
}

function fewerIn(concerns: readonly Said[]): number | null {
  const isOneRound = new Set(concerns.map(({ dialogue }) => dialogue)).size === 1;
  if (!isOneRound || concerns.some(({ mentions, fewer }) => mentions !== null || fewer === null)) return null;
  return concerns.reduce((sum, { fewer }) => sum + (fewer ?? 1) - 1, 1);
}

function toldIn(concerns: readonly Said[]): Theme<Said>['told'] {
  return [...Map.groupBy(concerns, ({ dialogue }) => dialogue)].flatMap(([dialogue, each]) => {
    const known = each.flatMap(({ mentions }) => mentions ?? []);
    const mentions = known.reduce((sum, one) => sum + one, 0);
    return known.length === 0 ? [] : [{ dialogue, mentions, isLeast: known.length < each.length }];
  });
}
