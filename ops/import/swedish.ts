import type { Dialogue } from '#domain/dialogue.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Measure, Per } from '#domain/measure.ts';

const kinds: Record<string, string> = {
  narkotikasök: 'drugSearch',
  narkotikainsats: 'drugEffort',
  orossamtal: 'concernConversation',
  orosanmälan: 'concernReport',
  fotpatrull: 'footPatrol',
  belysning: 'lighting',
  nattvandring: 'nightWalk',
  vuxennärvaro: 'adultsOut',
  trygghetsvandring: 'safetyWalk',
  trafikkontroll: 'trafficControl',
  hastighetskontroll: 'speedControl',
  mopedinsats: 'mopedEffort',
  krogtillsyn: 'licensingInspection',
  skolbesök: 'schoolVisit',
  grannsamverkan: 'neighbourhoodWatch',
  båtsamverkan: 'boatWatch',
  information: 'information',
  utbildning: 'education',
  dialog: 'dialogue',
  samverkan: 'cooperation',
  'fysisk miljö': 'physicalEnvironment',
  kamera: 'camera',
  ungdomsaktivitet: 'youthActivity',
  föräldrastöd: 'parentSupport',
  stöd: 'support',
  'riktad insats': 'targetedEffort',
  dokument: 'document',
  resurs: 'resource',
  effektmål: 'effectGoal',
};

/** A Swedish kind of promise as one of the known kinds; another word is kept as it is. Presence is the police's unless the municipality promises it. */
export function kindOf(word: string, title: string, responsible: string): string {
  if (word === 'närvaro') return responsible === 'municipality' ? 'adultsOut' : 'policePresence';
  if (word === 'samtal' && /orossamtal/i.test(title)) return 'concernConversation';
  return kinds[word.toLowerCase()] ?? word;
}

const units: Record<string, Per> = {
  år: { every: 1, unit: 'year' },
  månad: { every: 1, unit: 'month' },
  vecka: { every: 1, unit: 'week' },
  helg: { every: 1, unit: 'week' },
  dag: { every: 1, unit: 'day' },
  dygn: { every: 1, unit: 'day' },
  kvartal: { every: 3, unit: 'month' },
  tertial: { every: 4, unit: 'month' },
  halvår: { every: 6, unit: 'month' },
  termin: { every: 6, unit: 'month' },
  period: { every: 1, unit: 'period' },
};
const plurals: Record<string, string> = {
  månader: 'månad',
  veckor: 'vecka',
  dagar: 'dag',
  helger: 'helg',
  terminer: 'termin',
  perioden: 'period',
  löftesperioden: 'period',
  kalenderår: 'år',
  månaden: 'månad',
  veckan: 'vecka',
  året: 'år',
};
const ordinals: Record<string, number> = { varje: 1, per: 1, i: 1, hela: 1, varannan: 2, vartannat: 2, andra: 2, tredje: 3, fjärde: 4, femte: 5 };

/** `år`, `12 månader`, `varannan vecka`, `hela perioden`; null when the words aren't understood (then they are kept as a note). */
export function perOf(words: string): Per | null {
  let every = 1;
  let unit: Per | null = null;
  for (const word of words
    .toLowerCase()
    .replace(/[()]/g, '')
    .split(/[\s-]+/)) {
    const number = /^\d+$/.test(word)
      ? Number(word)
      : (ordinals[word] ?? (word === 'var' || word === 'vart' ? 1 : numberWords.indexOf(word) > 0 ? numberWords.indexOf(word) : null));
    if (number !== null) every *= number;
    else if (unit === null) unit = units[plurals[word] ?? word] ?? null;
    else return null;
  }
  return unit && every > 0 && every * unit.every <= 1000 ? { ...unit, every: every * unit.every } : null;
}

/** What sort of target a value, its unit and its note make. */
export function measureTypeOf(value: number | null, unit: string | null, note: string | null): Measure['type'] {
  if (unit && /^(procent|%|andel)/i.test(unit)) return 'share';
  if (value === 0) return 'zero';
  if (value === null && note && /^(alla|samtliga|varje)(\s|$)/i.test(note)) return 'all';
  return unit && /^(timmar|timme|tim|h)$/i.test(unit) ? 'hours' : 'count';
}

const numberWords = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(' ');

/** The number that a note about disagreeing sources gives (`MOTSTRIDIGT: … anger totalt fem, i …`), in digits or words; null unless exactly one can be meant. */
export function conflictIn(note: string | null): { value: number; date: string | null } | null {
  if (!note || !/motstridig/i.test(note)) return null;
  const date = /\b\d{4}-\d\d-\d\d\b/.exec(note)?.[0] ?? null;
  const claim = note.replace(/\b\d{4}(-\d\d){0,2}\b/g, ' ').toLowerCase();
  const said =
    /(?:anger|uppger|säger|skriver|redovisar|nämner|räknar)\s+(?:totalt\s+|sammanlagt\s+|att\s+|det\s+|var\s+|bara\s+|i stället\s+)*([\p{L}\d]+)/u.exec(
      claim,
    )?.[1];
  const all = [...claim.matchAll(/[\p{L}\d]+/gu)].map(([word]) => numberOf(word as string)).filter((number) => number !== null && number !== 1);
  const value = (said && numberOf(said)) ?? (all.length === 1 ? all[0] : null);
  return typeof value === 'number' ? { value, date } : null;
}

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const at = word === 'en' ? 1 : numberWords.indexOf(word);
  return at >= 0 ? at : null;
}

/** Whether an observation's note says that it can't be compared with the one before it. */
export function breaksLine(note: Indicator['observations'][number]['note']): boolean {
  return (
    note !== null &&
    /(ny|ändrad|annan|bytt)\s+(svarsskala|fråga|metod|skala|enkät|mätning|definition|formulering)|(ej|inte|ny)\s+(direkt\s+)?jämförbar|kan inte jämföras|svarsskala/i.test(
      note,
    )
  );
}

/** Whom a dialogue heard and how, by the words that name it. */
export function dialogueOf(words: string): Pick<Dialogue, 'audience' | 'method'> {
  const audience = /medarbetar|anställd|personal/i.test(words) ? 'staff' : 'citizens';
  const method = methods.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  return { audience, method };
}

const methods: [RegExp, NonNullable<Dialogue['method']>][] = [
  [/vandring/i, 'safetyWalk'],
  [/webb|digital/i, 'digitalSurvey'],
  [/slump|scb|medborgarundersökning|trygghetsmätning/i, 'randomSample'],
  [/dörr/i, 'door'],
  [/gatu|torg|på stan/i, 'street'],
  [/möte|forum/i, 'meeting'],
  [/skol|elev/i, 'school'],
];

/** Whether a count of people heard counts conversations (and not answers or people). */
export function countsConversations(unit: string | null, kind: string): boolean {
  return /samtal/i.test(unit ?? kind);
}
