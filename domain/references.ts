import type { Agreement } from './agreement.ts';
import type { Commitment } from './commitment.ts';
import type { KeptFigure } from './figure.ts';
import type { Pledge } from './pledge.ts';

/** What is wrong in a record, and where: the way there from the record itself. */
export type Misfit = { path: (string | number)[]; message: string };

/** Keys of what lies outside a pledge and may be named in it. */
export type Surroundings = { organisations: ReadonlySet<string>; agreements: ReadonlyMap<string, Agreement>; situationPictures: ReadonlySet<string> };

/** Keys that stand twice where they must be unique, and keys that name nothing. */
export function misfitsOf(pledge: Pledge, around: Surroundings): Misfit[] {
  const rows = new Set(around.agreements.get(pledge.agreement ?? '')?.actionPlans.flatMap((plan) => keysOf(plan.rows)));
  const own = { sources: new Set(keysOf(pledge.sources)), concerns: new Set(keysOf(pledge.concerns)), rows };
  const commitments = pledge.focusAreas.flatMap((area, at) =>
    area.commitments.map((commitment, nth) => ({ commitment, path: ['focusAreas', at, 'commitments', nth] })),
  );
  const pledgeWide = [...keysOf(pledge.sources), ...keysOf(pledge.followUps), ...keysOf(pledge.indicators)];
  return [
    ...lists(pledge, []),
    ...twice(commitments.map(({ commitment, path }) => ({ key: commitment.key, path: [...path, 'key'] }))),
    ...unknown(pledge.municipalities, around.organisations, 'organisation', ['municipalities']),
    ...unknown(pledge.parties, around.organisations, 'organisation', ['parties']),
    ...unknown(pledge.situationPictures, around.situationPictures, 'situation picture', ['situationPictures']),
    ...unknownOne(pledge.agreement, around.agreements, 'agreement', ['agreement']),
    ...figures(pledge.figures, own.sources, new Set(), []),
    ...pledge.concerns.flatMap(({ dialogue }, at) => unknownOne(dialogue, new Set(keysOf(pledge.dialogues)), 'dialogue', ['concerns', at, 'dialogue'])),
    ...commitments.flatMap(({ commitment, path }) => inCommitment(commitment, path, own, pledgeWide, around)),
  ];
}

type Own = { sources: Set<string>; concerns: Set<string>; rows: Set<string> };

function inCommitment(commitment: Commitment, path: Misfit['path'], own: Own, pledgeWide: string[], around: Surroundings): Misfit[] {
  const measures = new Set(keysOf(commitment.measures));
  const activities = new Set(keysOf(commitment.activities));
  const evidence = new Set([...activities, ...keysOf(commitment.figures), ...pledgeWide]);
  return [
    ...unknownOne(commitment.actionPlanRow, own.rows, 'action plan row', [...path, 'actionPlanRow']),
    ...unknown(commitment.concerns, own.concerns, 'concern', [...path, 'concerns']),
    ...unknown(commitment.situationPictures, around.situationPictures, 'situation picture', [...path, 'situationPictures']),
    ...figures(commitment.figures, own.sources, measures, path),
    ...commitment.activities.flatMap((activity, at) => [
      ...unknownOne(activity.measure, measures, 'measure', [...path, 'activities', at, 'measure']),
      ...unknownOne(activity.corrects?.activity ?? null, activities, 'activity', [...path, 'activities', at, 'corrects', 'activity']),
      ...unknown(activity.situationPictures, around.situationPictures, 'situation picture', [...path, 'activities', at, 'situationPictures']),
    ]),
    ...commitment.assessments.flatMap((assessment, at) =>
      unknown(assessment.evidence, evidence, 'activity, figure or source', [...path, 'assessments', at, 'evidence']),
    ),
  ];
}

function figures(list: KeptFigure[], sources: Set<string>, measures: Set<string>, path: Misfit['path']): Misfit[] {
  const keys = new Set(keysOf(list));
  return list.flatMap((figure, at) => {
    const here = [...path, 'figures', at];
    return [
      ...unknownOne(figure.partOf, new Set([...keys].filter((key) => key !== figure.key)), 'figure', [...here, 'partOf']),
      ...unknownOne(figure.corrects?.figure ?? null, new Set([...keys].filter((key) => key !== figure.key)), 'figure', [...here, 'corrects', 'figure']),
      ...unknownOne(figure.measure, measures, 'measure', [...here, 'measure']),
      ...unknownOne(figure.source, sources, 'source', [...here, 'source']),
      ...figure.conflicting.flatMap((other, nth) => unknownOne(other.source, sources, 'source', [...here, 'conflicting', nth, 'source'])),
    ];
  });
}

/** Every list in the value, however deep, whose items have keys. */
function lists(value: unknown, path: Misfit['path']): Misfit[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.entries(value).flatMap(([name, field]) => lists(field, [...path, Array.isArray(value) ? Number(name) : name]));
  if (!Array.isArray(value)) return inner;
  return [
    ...twice(
      value.flatMap((item, at) => (item !== null && typeof item === 'object' && 'key' in item ? [{ key: String(item.key), path: [...path, at, 'key'] }] : [])),
    ),
    ...inner,
  ];
}

function twice(items: { key: string; path: Misfit['path'] }[]): Misfit[] {
  const seen = new Set<string>();
  return items.flatMap(({ key, path }) => {
    if (seen.has(key)) return [{ path, message: `is "${key}", which another one here has already` }];
    seen.add(key);
    return [];
  });
}

function unknown(keys: string[], known: { has: (key: string) => boolean }, noun: string, path: Misfit['path']): Misfit[] {
  return keys.flatMap((key, at) => unknownOne(key, known, noun, [...path, at]));
}

function unknownOne(key: string | null, known: { has: (key: string) => boolean }, noun: string, path: Misfit['path']): Misfit[] {
  return key === null || known.has(key) ? [] : [{ path, message: `names the ${noun} "${key}", which isn’t there` }];
}

function keysOf(items: { key: string }[]): string[] {
  return items.map(({ key }) => key);
}
