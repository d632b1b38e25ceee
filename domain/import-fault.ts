import type { Pledge } from './pledge.ts';
import type { Sentence } from './sentence.ts';

/** Why a coordinator's file isn't taken in, each a sentence of its own (`import.fault.<key>`). */
export const importFaultKeys = [
  'notParty',
  'notTheirs',
  'doneInDraft',
  'signedText',
  'othersCommitment',
  'othersEntry',
  'storedAlready',
  'correctsHere',
  'silenceHere',
  'finalNeedsApproval',
  'judgedLater',
  'unknownOrganisation',
  'addressTaken',
  'keyPoints',
  'namesNothing',
  'givenTwice',
] as const;

/** One thing in a record that stops it, and the way there. `refused` says it with one of the sentences that a form has. */
export type ImportFault = { path: readonly PropertyKey[] } & ({ key: (typeof importFaultKeys)[number] } | { key: 'refused'; refusal: Sentence });

/** Where a pledge says what has been done, reported or judged: a draft has nothing of that. */
export function doingsIn({ focusAreas, figures, followUps, indicators }: Pledge): (readonly PropertyKey[])[] {
  const inCommitments = focusAreas.flatMap(({ commitments }, nth) =>
    commitments.flatMap((one, at) =>
      (['activities', 'figures', 'assessments', 'silences'] as const)
        .flatMap((name) => (one[name].length > 0 ? [['focusAreas', nth, 'commitments', at, name]] : []))
        .concat(one.statement ? [['focusAreas', nth, 'commitments', at, 'statement']] : []),
    ),
  );
  const own = Object.entries({ figures, followUps, indicators }).flatMap(([name, list]) => (list.length > 0 ? [[name]] : []));
  return [...inCommitments, ...own];
}
