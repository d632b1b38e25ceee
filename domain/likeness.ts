import type { Commitment } from './commitment.ts';

/** What of a commitment says what it is about. */
export type About = Pick<Commitment, 'title' | 'wording' | 'kind' | 'places'>;

/** From this likeness on it is worth asking a person whether one commitment goes on from the other. */
export const alike = 0.35;

/** How much each part weighs. Places only count where both name some. */
const weights = { kind: 0.5, words: 0.3, places: 0.2 };

/**
 * How like two commitments are, from 0 to 1: by kind, by the words of the promise and by place. The same whichever comes first; nothing is
 * more like one than itself. It is a reason to ask, never an answer.
 */
export function likeness(one: About, other: About): number {
  const parts = [
    [weights.kind, kindred(one.kind, other.kind)],
    [weights.words, Math.max(shared(rootsIn(one.title), rootsIn(other.title)), shared(wordsOf(one), wordsOf(other)))],
    ...(one.places.length > 0 && other.places.length > 0 ? [[weights.places, shared(placesOf(one), placesOf(other))]] : []),
  ] as [number, number][];
  const sum = (of: number[]) => of.reduce((total, part) => total + part, 0);
  return sum(parts.map(([weight, part]) => weight * part)) / sum(parts.map(([weight]) => weight));
}

/** Kinds that hold very different things: that both are one says little. */
const wide = new Set(
  'dialogue cooperation information education support targetedEffort document resource effectGoal physicalEnvironment youthActivity parentSupport'.split(' '),
);
/** Kinds that are called now one, now the other. */
const kin = [
  ['policePresence', 'footPatrol'],
  ['adultsOut', 'nightWalk'],
  ['trafficControl', 'speedControl', 'mopedEffort'],
];

function kindred(one: string, other: string): number {
  if (one === other) return wide.has(one) ? 0.3 : 1;
  return kin.some((kinds) => kinds.includes(one) && kinds.includes(other)) ? 0.5 : 0;
}

/** How much of what either names both name: 0 to 1, by weight. Two that name nothing have nothing to differ in. */
function shared(one: Set<string>, other: Set<string>): number {
  const weightOf = (roots: Iterable<string>) => [...roots].sort().reduce((sum, root) => sum + (common.has(root) ? 0.3 : 1), 0);
  const all = weightOf(one) + weightOf(other);
  return all === 0 ? 1 : (2 * weightOf([...one].filter((root) => other.has(root)))) / all;
}

function wordsOf({ title, wording }: About): Set<string> {
  return rootsIn(`${title} ${wording ?? ''}`);
}

function placesOf({ places }: About): Set<string> {
  return rootsIn(places.join(' '));
}

/** The roots of the words in a text: folded, without small words and endings, compounds by the parts that are known here. */
function rootsIn(text: string): Set<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)).flatMap(rootsOf));
}

function rootsOf(word: string): string[] {
  const known = Object.entries(parts).flatMap(([root, spelling]) => (spelling.test(word) ? [root] : []));
  return known.length > 0 ? known : [stemOf(word)];
}

function stemOf(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending ? word.slice(0, -ending.length) : word;
}

/** The longest first. */
const endings = 'arnas ernas ornas arna erna orna heten ning ande ende are ade ens ets ar er or en et an na ad as es a e s t n'.split(' ');

const small = new Set(
  `och eller att som för med utan mot mellan bland annat den det de ett en är har ska kan vid till från av på om inom under över efter vi vår våra alla
  samtliga varje helt särskilt främst oftast minst två tre fyra fem per samt så där när hos sin sitt sina bättre fler andra få`.split(/\s+/),
);

/** What the compounds of these texts are made of. */
const parts: Record<string, RegExp> = {
  anmälan: /anmäl/,
  belysning: /belys|lamp|ljuspunkt/,
  besök: /besök/,
  båt: /^båt/,
  dialog: /dialog/,
  drog: /drog|narkotik/,
  förebygga: /förebygg/,
  fri: /fri(a|tt)?$/,
  grannsamverkan: /grannsam/,
  hastighet: /hastighet/,
  hund: /hund/,
  inbrott: /inbrott/,
  information: /information/,
  insats: /insats/,
  kamera: /kamera/,
  kommun: /^kommun/,
  kontroll: /kontroll/,
  krog: /^krog/,
  moped: /moped/,
  mörker: /mörk/,
  möte: /möte/,
  närvaro: /närvar/,
  oro: /^oro/,
  patrull: /patrull/,
  plats: /plats/,
  polis: /polis/,
  samtal: /samtal/,
  skola: /skol/,
  spontan: /spontan/,
  sök: /(?<!be)sök/,
  trafik: /trafik/,
  trygg: /trygg/,
  ung: /^ung/,
  vandring: /vandr/,
  vuxen: /vux/,
};

/** Roots that nearly every pledge has: they tell little. */
const common = new Set(
  'trygg polis kommun insats plats förebygga tid tider område områd öka ökad minska fortsatt hög riktad rikta gemensam samverkan arbete arbet person utpek'.split(
    ' ',
  ),
);
