import type * as z from 'zod';
import type { concern, dialogue } from '#domain/dialogue.ts';
import type { TimeBlock } from '#domain/time-block.ts';
import { between } from './chance.ts';
import { dayIn, districts, type Frame, hasCome, pledgeKey } from './frame.ts';

type DialogueInput = z.input<typeof dialogue>;
type ConcernInput = z.input<typeof concern>;

/** Who was heard in the autumn before the pledge. */
export function dialogues(frame: Frame): DialogueInput[] {
  return [streetConversations(frame), survey(frame), ...staffRounds(frame), springConversations(frame)];
}

/** What they said, and what became of it. */
export function concerns(frame: Frame): ConcernInput[] {
  const share = (key: string, low: number, high: number) => between(`${key}-${frame.year}`, low, high);
  return [
    {
      key: 'otrygg-kvall-centrum',
      dialogue: streetKey(frame),
      topic: 'gatherings',
      theme: 'Otryggt på kvällen',
      text: 'Det känns otryggt i Centrum på kvällarna, särskilt runt resecentrum.',
      share: share('centrum', 34, 41),
      shareComparator: 'exactly',
      place: 'Centrum',
      time: 'Fredag och lördag, kväll och natt',
      times: weekly([5, 6], [5]).concat(weekly([6, 7], [0])),
      mentions: share('centrum-samtal', 120, 190),
      compare: { label: 'Förra enkäten', share: between(`centrum-${frame.year - 1}`, 34, 41) },
      state: 'inCommitment',
    },
    {
      key: 'morka-gangvagar',
      dialogue: surveyKey(frame),
      topic: 'lighting',
      theme: 'Ljus och sikt',
      text: 'Gångvägarna är mörka och man ser inte vem man möter.',
      share: share('gangvagar', 24, 31),
      shareComparator: 'exactly',
      place: 'Söder',
      time: 'Vintern',
      state: 'inCommitment',
    },
    {
      key: 'droger-bland-unga',
      dialogue: streetKey(frame),
      topic: 'drugs',
      theme: 'Unga',
      text: 'Vi är oroliga för droger bland unga.',
      mentions: share('droger', 60, 90),
      place: 'Skolor och fritidsgårdar',
      state: 'inCommitment',
    },
    {
      key: 'mopeder-hamnen',
      dialogue: streetKey(frame),
      topic: 'traffic',
      theme: 'Trafik',
      text: 'Mopeder kör för fort på kajen.',
      mentions: share('mopeder', 25, 45),
      place: 'Hamnen',
      time: 'Sommarkvällar',
      times: weekly([5, 6, 7], [4]),
      state: 'inCommitment',
    },
    {
      key: 'inbrott-asen',
      dialogue: streetKey(frame),
      topic: 'theft',
      text: 'Det har varit många inbrott i källare och förråd.',
      mentions: share('inbrott', 12, 30),
      place: 'Åsen',
      state: 'inCommitment',
    },
    {
      key: 'bussar-sent',
      dialogue: streetKey(frame),
      topic: 'other',
      theme: 'Otryggt på kvällen',
      text: 'Sista bussen går för tidigt, så vi måste gå hem.',
      mentions: share('bussar', 15, 30),
      time: 'Torsdag till lördag, sent',
      times: weekly([4, 5, 6], [5]),
      state: 'passedOn',
      passedTo: 'Kollektivtrafikbolaget',
      reason: 'De svarar i sin nästa tidtabell.',
    },
    {
      key: 'kameror-parken',
      dialogue: streetKey(frame),
      topic: 'vandalism',
      text: 'Sätt upp kameror i parken.',
      mentions: share('kameror', 6, 14),
      place: 'Åsen',
      state: 'notActedOn',
      reason: 'Brotten i parken är för få för att kameror ska få sättas upp där.',
    },
    {
      key: 'hundar-stranden',
      dialogue: streetKey(frame),
      text: 'Hundar springer lösa på stranden.',
      mentions: share('hundar', 5, 9),
      place: 'Söder',
      state: 'notActedOn',
    },
    {
      key: 'snabba-bilar-norr',
      dialogue: streetKey(frame),
      topic: 'traffic',
      theme: 'Trafik',
      text: 'Bilarna kör för fort förbi skolan.',
      mentions: share('bilar', 8, 19),
      place: 'Norr',
      state: 'prioritised',
    },
  ];
}

/** The same blocks on several days of the week. */
function weekly(days: readonly number[], blocks: readonly number[]): TimeBlock[] {
  return days.flatMap((weekday) => blocks.map((block) => ({ weekday, block })));
}

function streetConversations(frame: Frame): DialogueInput {
  const before = { ...frame, year: frame.year - 1 };
  const events = districts.map((place, index) => ({
    key: `${pledgeKey(frame.year)}-samtal-${index + 1}`,
    on: dayIn(before, `10-${String(3 + index * 4).padStart(2, '0')}`),
    place: `Torget i ${place}`,
    conversations: between(`samtal-${frame.year}-${place}`, 45, 85),
    respondents: null,
  }));
  const feedback = dayIn(frame, '01-26');
  return {
    key: streetKey(frame),
    audience: 'citizens',
    label: 'Samtal på torgen',
    method: 'street',
    when: `${frame.year - 1}-10`,
    conversations: { value: events.reduce((sum, { conversations }) => sum + conversations, 0), unit: 'samtal' },
    places: [...districts],
    questions: 'Samtalsguide 1',
    ledBy: 'Kommunpolisen och kommunens brottsförebyggande samordnare',
    events,
    compiled: `${before.year}-11-20`,
    feedback: hasCome(frame, feedback)
      ? { on: feedback, how: 'Affischer på torgen och ett öppet möte i biblioteket', to: 'Besökare på torgen och de som lämnat sin adress' }
      : null,
  };
}

function survey(frame: Frame): DialogueInput {
  return {
    key: surveyKey(frame),
    audience: 'citizens',
    label: 'Webbenkät om trygghet',
    method: 'digitalSurvey',
    when: `${frame.year - 1}-10-01`,
    until: `${frame.year - 1}-10-31`,
    respondents: { value: between(`enkat-${frame.year}`, 410, 560), unit: 'svar' },
    questions: frame.year < 2026 ? 'Frågor 1' : 'Frågor 2',
    ledBy: 'Kommunen',
    compiled: `${frame.year - 1}-11-20`,
    note: 'Alla som ville fick svara. Svaren gäller dem som svarade, inte alla som bor i kommunen.',
  };
}

/** Heard again in the spring, counted while it was held, and not told back. */
function springConversations(frame: Frame): DialogueInput {
  const days = ['04-14', '04-23'].map((day) => dayIn(frame, day)).filter((day) => hasCome(frame, day));
  const topics = ['lighting', 'presence', 'traffic', null] as const;
  return {
    key: `${pledgeKey(frame.year)}-varen`,
    audience: 'citizens',
    label: 'Vårens samtal',
    method: 'street',
    when: dayIn(frame, '04-14'),
    places: ['Torget i Centrum', 'Kajen i Hamnen'],
    questions: 'Samtalsguide 1',
    ledBy: 'Kommunpolisen',
    counted: days.flatMap((on, nth) =>
      Array.from({ length: between(`varen-${on}`, 18, 27) }, (_, nr) => ({
        key: `varen-${on}-${nr + 1}`,
        on,
        place: nth === 0 ? 'Torget i Centrum' : 'Kajen i Hamnen',
        topic: topics[between(`varen-${on}-${nr}`, 0, 3)] ?? null,
        area: nr % 3 === 0 ? 'Centrum' : null,
        weekday: nr % 6 === 0 ? 5 : null,
        block: nr % 6 === 0 ? 5 : null,
      })),
    ),
  };
}

function streetKey({ year }: Frame): string {
  return `${pledgeKey(year)}-medborgardialog`;
}

function surveyKey({ year }: Frame): string {
  return `${pledgeKey(year)}-enkat`;
}

function staffRounds({ year }: Frame): DialogueInput[] {
  return [
    {
      key: `${pledgeKey(year)}-medarbetardialog-polis`,
      audience: 'staff',
      label: 'Medarbetardialog i polisen',
      method: 'meeting',
      when: `${year - 1}-11`,
      respondents: { value: between(`polis-${year}`, 22, 34), unit: 'svar' },
    },
    {
      key: `${pledgeKey(year)}-medarbetardialog-kommun`,
      audience: 'staff',
      label: 'Medarbetardialog i skola, socialtjänst och fritid',
      method: 'meeting',
      when: `${year - 1}-11`,
      conversations: { value: between(`kommun-${year}`, 6, 11), unit: 'gruppsamtal' },
      respondents: { value: null, unit: 'svar' },
      note: 'Hur många som svarade antecknades inte.',
    },
  ];
}
