import type * as z from 'zod';
import type { pledge } from '#domain/pledge.ts';
import { betterPlaces } from './better-places.ts';
import { between } from './chance.ts';
import { concerns, dialogues } from './dialogues.ts';
import { quarterly } from './figures.ts';
import { agreementKey, type Frame, hasCome, municipality, pictureKey, pledgeKey, policeArea } from './frame.ts';
import { indicators } from './indicators.ts';
import { safeEvenings } from './safe-evenings.ts';
import { together } from './together.ts';
import { youngPeople } from './young-people.ts';

export type PledgeInput = z.input<typeof pledge>;

/** One calendar year's pledge as it stands on a day: the same pledge runs its year and is then followed up, nothing is rewritten. */
export function pledgeOf(frame: Frame): PledgeInput {
  const { year, first } = frame;
  return {
    key: pledgeKey(year),
    slug: String(year),
    municipalities: [municipality],
    parties: [municipality, policeArea],
    period: { from: String(year), to: String(year) },
    published: `${year - 1}-12-16`,
    signed: `${year - 1}-12-15`,
    agreement: agreementKey(year),
    situationPictures: [pictureKey(year)],
    lineage: first ? [] : [{ how: 'continues', pledge: pledgeKey(year - 1) }],
    signatories: [
      { name: 'Kommunstyrelsens ordförande', role: 'För kommunen', organisation: 'Exempelkommun' },
      { name: 'Lokalpolisområdets chef', role: 'För polisen', organisation: 'Lokalpolisområde Exempel' },
    ],
    focusAreas: [youngPeople(frame), safeEvenings(frame), betterPlaces(frame), together(frame)],
    figures: quarterly(frame, {
      key: 'hastighetskontroller',
      label: 'Hastighetskontroller på vägar som invånarna har pekat ut',
      unit: 'kontroller',
      values: [1, 2, 3, 4].map((quarter) => between(`kontroller-${year}-${quarter}`, 6, 14)),
    }).map((figure) => ({ ...figure, published: true, note: 'Ingår inte i något åtagande.' })),
    dialogues: dialogues(frame),
    concerns: concerns(frame),
    indicators: indicators(frame),
    followUps: followUps(frame),
    sources: [
      {
        key: pledgeKey(year),
        publisher: 'Exempelkommun',
        date: `${year - 1}-12-16`,
        complete: true,
        note: 'Exempeldata: källan är påhittad och finns inte att läsa någonstans.',
      },
      {
        key: 'redovisning',
        publisher: 'Exempelkommuns löpande redovisning',
        complete: true,
        note: 'Exempeldata: redovisningen är påhittad.',
      },
    ],
    notes: [{ kind: 'note', text: 'Exempeldata: kommunen, löftet och alla siffror är påhittade.' }],
  };
}

function followUps(frame: Frame): PledgeInput['followUps'] {
  if (!hasCome(frame, `${frame.year + 1}-01-01`)) return [];
  return [
    {
      key: `${pledgeKey(frame.year)}-uppfoljning`,
      date: `${frame.year + 1}-01`,
      from: String(frame.year),
      to: String(frame.year),
      publisher: 'Exempelkommun',
      verdict: 'Belysningen, trygghetsvandringarna och narkotikasöken blev som lovat. Gångstråket blev inte klart, och föräldrakvällarna redovisas inte.',
    },
  ];
}
