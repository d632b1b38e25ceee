import type * as z from 'zod';
import type { indicator } from '#domain/indicator.ts';
import { between } from './chance.ts';
import { dayIn, type Frame, hasCome } from './frame.ts';

type IndicatorInput = z.input<typeof indicator>;
type Observation = NonNullable<IndicatorInput['observations']>[number];

const yearsBack = 7;

/** What is measured each autumn about the place: the years before the pledge, and its own year when the result has come. */
export function indicators(frame: Frame): IndicatorInput[] {
  return [
    {
      key: 'trygg-kvall-centrum',
      label: 'Andel som känner sig trygga i Centrum sena kvällar',
      unit: 'procent',
      place: 'Centrum',
      better: 'higher',
      reference: { label: 'Alla stadsdelar', value: 71 },
      observations: years(frame).map((year) => shareOf(year)),
      note: 'Årlig enkät till ett slumpmässigt urval. Påhittade siffror.',
    },
    {
      key: 'trivs-medelvarde',
      label: 'Trivsel där man bor, medelvärde på skalan 1–10',
      better: 'higher',
      observations: years(frame).map((year) => ({ asOf: String(year), value: between(`trivsel-${year}`, 68, 76) / 10 })),
      note: 'Påhittade siffror.',
    },
    {
      key: 'otrygghetsindex',
      label: 'Otrygghetsindex 0–6, lägre är bättre',
      better: 'lower',
      observations: years(frame).map((year) => ({ asOf: String(year), value: between(`index-${year}`, 18, 27) / 10 })),
      note: 'Påhittade siffror.',
    },
  ];
}

/** Every sixth survey (2023, 2029 …) asks in a new way and can't be compared with the one before. */
function shareOf(year: number): Observation {
  const changed = year % 6 === 1;
  const value = between(`trygg-${year}`, 58, 68);
  return {
    asOf: String(year),
    value,
    low: value - 3,
    high: value + 3,
    breakBefore: changed,
    note: changed ? 'Frågan fick nya svarsalternativ och kan inte jämföras med tidigare år.' : null,
  };
}

function years(frame: Frame): number[] {
  const before = Array.from({ length: yearsBack }, (_, index) => frame.year - yearsBack + index);
  return hasCome(frame, dayIn(frame, '12-01')) ? [...before, frame.year] : before;
}
