import type { Day } from './calendar.ts';
import type { Pledge } from './pledge.ts';
import { type PublicationRules, publicPledge } from './publication.ts';
import { type TakenDown, withoutTakenDown } from './takedown.ts';

type Standing = { pledge: Pledge; ids: ReadonlyMap<string, string> };
/** A frozen report: the text of its content, the public ids that it tells of, the day it was frozen, and what was taken down before and after that. */
type FrozenText = { content: string; tells: readonly string[]; frozenOn: Day; takenBefore: readonly TakenDown[]; takenAfter: readonly TakenDown[] };

/**
 * Whether a frozen report tells of something that is taken down now: it names it by its public id, it holds its words (`answers`, by id), or anyone could see
 * it on the day of the freezing and can't now, alone or within a count. What nobody could see then changes nothing: the report mustn't tell that it was there.
 */
export function tellsOfTaken(report: FrozenText, of: Standing, rules: PublicationRules, answers: ReadonlyMap<string, string>): boolean {
  const { content, tells, frozenOn, takenBefore, takenAfter } = report;
  const taken = [...takenBefore, ...takenAfter];
  if (taken.length === 0) return false;
  const told = new Set(tells);
  if ([...goneFrom(of, taken), ...taken.map(({ id }) => id)].some((id) => told.has(id))) return true;
  if (taken.some(({ id }) => isIn(content, answers.get(id)))) return true;
  const seen = (without: readonly TakenDown[]) => JSON.stringify(reported(publicPledge(withoutTakenDown(of, without), frozenOn, rules)));
  return takenAfter.length > 0 && seen(takenBefore) !== seen(taken);
}

/** What a report is made from: the commitments, and how many were heard. */
function reported(shown: ReturnType<typeof publicPledge>) {
  return shown && [shown.focusAreas, shown.dialogues];
}

/** The ids of everything of a pledge that goes with what is taken down: every version of it, and what was said in a round. */
function goneFrom(of: Standing, taken: readonly TakenDown[]): string[] {
  const left = new Set(pathsIn(withoutTakenDown(of, taken)));
  return pathsIn(of.pledge).flatMap((path) => (left.has(path) ? [] : (of.ids.get(path) ?? [])));
}

function pathsIn({ focusAreas, dialogues }: Pledge): string[] {
  const inCommitments = focusAreas.flatMap(({ commitments }) =>
    commitments.flatMap((one) => [
      `commitment/${one.key}`,
      ...one.activities.map(({ key }) => `activity/${one.key}/${key}`),
      ...one.figures.map(({ key }) => `figure/${one.key}/${key}`),
    ]),
  );
  return [...inCommitments, ...dialogues.map(({ key }) => `dialogue/${key}`)];
}

function isIn(content: string, text: string | undefined): boolean {
  return text !== undefined && content.includes(JSON.stringify(text).slice(1, -1));
}
