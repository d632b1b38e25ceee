import { addDays, type Day } from '#domain/calendar.ts';

/** One pledge seen on one day: everything dated after `today` is left out, or is only planned. */
export type Frame = { year: number; today: Day; first: boolean };

export const municipality = 'exempelkommun';
export const policeArea = 'lpo-exempel';
export const districts = ['Norr', 'Centrum', 'Söder', 'Hamnen', 'Åsen'] as const;

export function pledgeKey(year: number): string {
  return `${municipality}-${year}`;
}

export function pictureKey(year: number): string {
  return `${municipality}-lagesbild-${year}`;
}

export function agreementKey(year: number): string {
  return `${municipality}-${agreementStart(year)}-${agreementStart(year) + 3}`;
}

/** Agreements run for four years: 2025–2028, 2029–2032 … */
export function agreementStart(year: number): number {
  return 2025 + 4 * Math.floor((year - 2025) / 4);
}

export function rowKey(year: number, number: number): string {
  return `${municipality}-${year}-rad-${number}`;
}

/** `05-31` in the frame's year. */
export function dayIn({ year }: Frame, monthAndDay: string): Day {
  return `${year}-${monthAndDay}`;
}

export function hasCome({ today }: Frame, day: Day): boolean {
  return day <= today;
}

/** How far ahead activities stand in the plan, in days. */
export const planningDays = 30;

export function isPlanned({ today }: Frame, day: Day): boolean {
  return day > today && day <= addDays(today, planningDays);
}

/** Where a commitment of this year comes from; the first pledge continues nothing. */
export function continuing({ year, first }: Frame, commitment: string, how: 'same' | 'changed' | 'extended') {
  return first ? null : { pledge: pledgeKey(year - 1), commitment, how };
}
