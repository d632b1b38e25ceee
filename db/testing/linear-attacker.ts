import type { PeopleCount } from '#domain/people-count.ts';

/** A count as somebody outside can tell it apart: the month, and how often it has been told anew. */
type Unknown = { name: string; low: number; high: number };
type Equation = { names: string[]; low: number; high: number };

/**
 * What somebody who saw every publication works out with a solver for whole numbers: the least and the most that each count may have been, beside what was
 * told of that count alone. Knows nothing of how the publisher chooses.
 */
export function attack(solver: Solver, looks: PeopleCount[][]): { name: string; told: [number, number]; left: [number, number] }[] {
  const { unknowns, equations } = knownFrom(looks);
  const relevant = unknowns.filter(({ name }) => equations.some(({ names }) => names.includes(name)));
  return relevant.map((one) => ({
    name: one.name,
    told: [one.low, one.high],
    left: [bound(solver, 'Minimize', one.name, unknowns, equations), bound(solver, 'Maximize', one.name, unknowns, equations)],
  }));
}

export type Solver = Awaited<ReturnType<typeof import('highs').default>>;

function knownFrom(looks: PeopleCount[][]): { unknowns: Unknown[]; equations: Equation[] } {
  const unknowns = new Map<string, Unknown>();
  const versions = new Map<string, { version: number; said: string }>();
  const equations = new Map<string, Equation>();
  for (const look of looks) {
    for (const { of, when, low, high, corrected, shown } of look) {
      if (of !== 'span' || low === null || high === null) continue;
      const said = JSON.stringify([shown, corrected]);
      const before = versions.get(when);
      const version = before === undefined ? 0 : before.said === said ? before.version : before.version + 1;
      versions.set(when, { version, said });
      unknowns.set(`x${when.replace('-', '')}v${version}`, { name: `x${when.replace('-', '')}v${version}`, low, high });
    }
    for (const { of, when, low, high } of look) {
      if (of !== 'total' || low === null || high === null) continue;
      const names = [...versions].filter(([span]) => span <= when).map(([span, { version }]) => `x${span.replace('-', '')}v${version}`);
      equations.set(`${names.join('+')} ${low}`, { names, low, high });
    }
  }
  return { unknowns: [...unknowns.values()], equations: [...equations.values()] };
}

function bound(solver: Solver, direction: 'Minimize' | 'Maximize', name: string, unknowns: Unknown[], equations: Equation[]): number {
  const problem = [
    direction,
    ` obj: ${name}`,
    'Subject To',
    ...equations.flatMap(({ names, low, high }, nth) => [` low${nth}: ${names.join(' + ')} >= ${low}`, ` high${nth}: ${names.join(' + ')} <= ${high}`]),
    'Bounds',
    ...unknowns.map((one) => ` ${one.low} <= ${one.name} <= ${one.high}`),
    'General',
    ` ${unknowns.map((one) => one.name).join(' ')}`,
    'End',
  ].join('\n');
  const { Status, ObjectiveValue } = solver.solve(problem);
  if (Status !== 'Optimal') throw new Error(`What was told contradicts itself (${Status}):\n${problem}`);
  return Math.round(ObjectiveValue);
}
