import type * as z from 'zod';
import type { agreement, situationPicture } from '#domain/agreement.ts';
import type { Day } from '#domain/calendar.ts';
import type { organisation } from '#domain/organisation.ts';
import { agreementKey, agreementStart, municipality, pictureKey, pledgeKey, policeArea, rowKey } from './frame.ts';

type ActionPlanInput = NonNullable<z.input<typeof agreement>['actionPlans']>[number];

/** Where counts are told for: a school or a youth centre is a place in a district, never a district of its own. */
const areas = [
  { key: 'norr', name: 'Norr', places: ['Norrskolan'] },
  { key: 'centrum', name: 'Centrum', places: ['Centrumgymnasiet', 'Stora torget', 'Resecentrum', 'Stationsparken'] },
  { key: 'soder', name: 'Söder', places: ['Söderskolan'] },
  { key: 'hamnen', name: 'Hamnen', places: ['Fritidsgården i Hamnen'] },
  { key: 'asen', name: 'Åsen', places: ['Åsens fritidsgård'] },
];

/** The invented place and the invented police, with addresses under a domain that is reserved for examples. */
export function organisations(): z.input<typeof organisation>[] {
  return [
    {
      key: municipality,
      type: 'municipality',
      name: 'Exempelkommun',
      feedbackUrl: 'https://example.org/tyck-till',
      faultReportUrl: 'https://example.org/felanmalan',
      policeUrl: 'https://example.org/tips',
      example: true,
      areas,
    },
    { key: policeArea, type: 'policeArea', name: 'Lokalpolisområde Exempel', example: true },
    { key: 'bostadsbolaget-exempel', type: 'partner', name: 'Bostadsbolaget Exempel', example: true },
  ];
}

/** The four-year agreements that the pledges of these years hang on, each year with its action plan. */
export function agreements(years: number[], today: Day): z.input<typeof agreement>[] {
  return [...new Set(years.map(agreementStart))].map((start) => ({
    key: agreementKey(start),
    organisations: [municipality, policeArea],
    title: `Överenskommelse om samverkan ${start}–${start + 3}`,
    from: String(start),
    to: String(start + 3),
    caseNumber: `EX ${start}/0001`,
    note: 'Exempeldata: överenskommelsen är påhittad.',
    actionPlans: years.filter((year) => agreementStart(year) === start).map((year) => actionPlan(year, today)),
  }));
}

/** What the pledge of each of these years rests on. Only the summary is meant for the public. */
export function situationPictures(years: number[]): z.input<typeof situationPicture>[] {
  return years.map((year) => ({
    key: pictureKey(year),
    organisations: [municipality, policeArea],
    on: `${year - 1}-11-18`,
    from: `${year - 1}-01-01`,
    to: `${year - 1}-10-31`,
    restsOn: ['Medborgardialog', 'Medarbetardialog', 'Anmälda brott', 'Trygghetsmätning'],
    summary:
      year % 2 === 0
        ? 'Otryggheten är störst i Centrum på helgkvällar. Mörka gångvägar i Söder och mopeder i Hamnen nämns ofta. Oron för droger bland unga har ökat.'
        : 'De flesta är trygga där de bor. Centrum på kvällen är undantaget. Inbrott i förråd i Åsen och mörka gångvägar i Söder är det som flest tar upp.',
    summaryEn:
      year % 2 === 0
        ? 'People feel least safe in Centrum on weekend evenings. Dark footpaths in Söder and mopeds in Hamnen are often mentioned. Worry about drugs among young people has grown.'
        : 'Most people feel safe where they live. Centrum in the evening is the exception. Break-ins in storage rooms in Åsen and dark footpaths in Söder are what most people raise.',
    internal: 'Internt: platser och tider för oanmälda insatser.',
  }));
}

function actionPlan(year: number, today: Day): ActionPlanInput {
  const rows = [
    { text: 'Förebygga droger bland unga', owner: 'joint' as const },
    { text: 'Öka tryggheten på kvällar och helger', owner: 'police' as const },
    { text: 'Bygga bort otrygga platser', owner: 'municipality' as const },
    { text: 'Gå trygghetsvandringar i alla stadsdelar', owner: 'joint' as const },
    { text: 'Få fler invånare, företag och föreningar att hjälpas åt', owner: 'municipality' as const },
  ];
  return {
    key: `${pledgeKey(year)}-atgardsplan`,
    year,
    title: `Åtgärdsplan ${year}`,
    caseNumber: `EX ${year}/0002`,
    rows: rows.map((row, index) => ({
      ...row,
      key: rowKey(year, index + 1),
      number: String(index + 1),
      due: `${year}-12-31`,
      ...standingOf(index + 1, year, today),
    })),
  };
}

/** What is said of a row is said once, and stays: in summer that the footpath is late, in autumn and before Christmas what is done. */
function standingOf(number: number, year: number, today: Day) {
  const on = `${year}-${['12-18', '12-18', '07-02', '09-24', '09-24'][number - 1]}`;
  if (today < on) return { state: 'open' as const };
  if (number !== 3) return { state: 'done' as const, stateOn: on };
  return {
    state: 'ongoing' as const,
    stateOn: on,
    stateReason: 'Gångstråket mellan Hamnen och Centrum öppnar först nästa år.',
    situationPicture: pictureKey(year),
  };
}
