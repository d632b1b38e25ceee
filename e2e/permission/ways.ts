import type { Action } from '#domain/permission.ts';
import { today } from '../years.ts';
import type { Ids } from './ground.ts';

/**
 * What an action is done to, by who may know that it is there and whose it is:
 * - `signed`: a signed commitment of one party; anybody may know of it
 * - `both`: a signed pledge, or a commitment that its parties have together; each party's own
 * - `draft`: a pledge that isn't signed, an action plan, or a round of listening to be opened; its parties' coordinators and publishers know of it
 * - `exact`: a row of one party's, a round of listening among them; its coordinators and publishers know of it
 * - `kept`: such a row as its whole organisation may know of, to take it down or show it again
 * - `asked`: a question; the coordinators and publishers of the pledge's parties know of it, and the council of the asker's municipality
 * - `organisation`: what goes on in an organisation; its members know of it
 */
export type Thing = 'signed' | 'both' | 'draft' | 'exact' | 'kept' | 'asked' | 'organisation';

/** How an action is tried: on what, with what input, by which server actions (`file#name` under app/arbete) beside `POST /api/arbete/<action>`. */
export type Way = { thing: Thing; input: (ids: Ids) => object; forms: Record<string, (ids: Ids) => string> };

const reason = 'Så är det.';
const hash = '0'.repeat(64);
/** A version that nobody has seen: whoever is let through is told so, and nothing changes for the next. */
const version = 999;
const written = { title: 'Belysning', responsible: 'municipality', kind: 'lighting' };
const draftPage = ({ draft }: Ids) => `/lofte/${draft}/utkast`;
const originsPage = (ids: Ids) => `${draftPage(ids)}/harkomst`;
const publication = ({ commitment }: Ids) => `/atagande/${commitment}/publicering`;
const person = (name: string): Way => ({
  thing: 'organisation',
  input: ({ bystander }) => ({ membership: bystander }),
  forms: { [`(konto)/personer/actions.ts#${name}`]: () => '/personer' },
});
const inDraft = (name: string, input: Way['input'], page: (ids: Ids) => string = draftPage): Way => ({
  thing: 'draft',
  input,
  forms: { [`lofte/actions.ts#${name}`]: page },
});
const amongParties = (input: Way['input'], forms: Way['forms']): Way => ({ thing: 'draft', input, forms });
const ofRound = (name: string, input: Way['input'], page = ''): Way => ({
  thing: 'exact',
  input,
  forms: { [`dialog/[round]/actions.ts#${name}`]: ({ round }) => `/dialog/${round}${page}` },
});
const ofConcern = (name: string, input: Way['input']): Way => ({
  thing: 'exact',
  input,
  forms: { [`synpunkt/[concern]/actions.ts#${name}`]: ({ concern }) => `/synpunkt/${concern}` },
});

const ofQuestion = (name: string, input: Way['input']): Way => ({
  thing: 'asked',
  input,
  forms: { [`fragor/actions.ts#${name}`]: ({ question }) => `/fragor/${question}` },
});

/** Every change that somebody signed in can make. An action that the permission table has and this hasn't is in `unbuilt` or a reading. */
export const ways: Partial<Record<Action, Way>> = {
  'pledge.draft': {
    thing: 'organisation',
    input: ({ organisation }) => ({ organisation, from: '2040', to: '2039', municipalities: [organisation], parties: [organisation] }),
    forms: { 'lofte/actions.ts#begin': () => '/lofte/nytt' },
  },
  'pledge.describe': inDraft(
    'describe',
    ({ draft, organisation, police }) => ({
      pledge: draft,
      version,
      from: '2040',
      to: '2040',
      slug: '2040',
      municipalities: [organisation],
      parties: [organisation, police],
    }),
    (ids) => `${draftPage(ids)}/ramar`,
  ),
  'focusArea.draft': inDraft(
    'arrange',
    ({ draft }) => ({ pledge: draft, version, areas: [{ id: null, title: 'B' }] }),
    (ids) => `${draftPage(ids)}/omraden`,
  ),
  'commitment.draft': inDraft(
    'add',
    ({ draft, draftArea }) => ({ pledge: draft, area: draftArea, ...written }),
    (ids) => `${draftPage(ids)}/atagande/nytt`,
  ),
  'commitment.edit': inDraft(
    'edit',
    ({ drafted, draftArea }) => ({ commitment: drafted, version, area: draftArea, ...written }),
    (ids) => `${draftPage(ids)}/atagande/${ids.drafted}`,
  ),
  'commitment.move': inDraft('move', ({ drafted }) => ({ commitment: drafted, direction: 'up' })),
  'commitment.drop': inDraft(
    'drop',
    ({ drafted }) => ({ commitment: drafted, reason }),
    (ids) => `${draftPage(ids)}/atagande/${ids.drafted}/utga`,
  ),
  'commitment.resume': inDraft('resume', ({ drafted }) => ({ commitment: drafted })),
  'commitment.remove': inDraft('remove', ({ drafted }) => ({ commitment: drafted })),
  'commitment.relate': inDraft('relate', ({ drafted, unknown }) => ({ commitment: drafted, version: 1, from: unknown, how: 'same' }), originsPage),
  'commitment.leaveOut': inDraft('leaveOut', ({ draft, unknown }) => ({ pledge: draft, from: unknown, reason }), originsPage),
  'pledge.submit': inDraft('submit', ({ draft }) => ({ pledge: draft })),
  'pledge.approve': inDraft(
    'approve',
    ({ draft }) => ({ pledge: draft, hash }),
    ({ draft }) => `/lofte/${draft}/godkann`,
  ),
  'pledge.decline': inDraft(
    'decline',
    ({ draft }) => ({ pledge: draft, hash, reason }),
    ({ draft }) => `/lofte/${draft}/godkann`,
  ),
  'pledge.revise': {
    thing: 'both',
    input: ({ signed, commitment }) => ({ what: 'withdraw', pledge: signed, commitment, seen: hash, reason }),
    forms: { 'lofte/actions.ts#revise': ({ signed, commitment }) => `/lofte/${signed}/andra/${commitment}` },
  },
  'followUp.approve': {
    thing: 'both',
    input: ({ signed }) => ({ pledge: signed, hash }),
    forms: { 'lofte/[pledge]/uppfoljning/actions.ts#approve': ({ signed }) => `/lofte/${signed}/uppfoljning` },
  },
  'activity.log': { thing: 'signed', input: ({ commitment }) => ({ commitment, on: today }), forms: { 'logga/actions.ts#log': () => '/logga' } },
  'activity.plan': { thing: 'signed', input: ({ commitment }) => ({ commitment, on: today }), forms: { 'planera/actions.ts#plan': () => '/planera' } },
  'activity.complete': {
    thing: 'exact',
    input: ({ planned }) => ({ activity: planned, version, on: today }),
    forms: { 'insats/[activity]/genomford/actions.ts#complete': ({ planned }) => `/insats/${planned}/genomford` },
  },
  'activity.cancel': {
    thing: 'exact',
    input: ({ planned }) => ({ activity: planned, version, reason }),
    forms: { 'insats/[activity]/installd/actions.ts#cancel': ({ planned }) => `/insats/${planned}/installd` },
  },
  'activity.correct': {
    thing: 'exact',
    input: ({ activity }) => ({ activity, version, reason, on: today }),
    forms: { 'insats/[activity]/ratta/actions.ts#correct': ({ activity }) => `/insats/${activity}/ratta` },
  },
  'activity.withdraw': {
    thing: 'exact',
    input: ({ activity }) => ({ activity, version, reason }),
    forms: {
      'insats/[activity]/ratta/actions.ts#withdraw': ({ activity }) => `/insats/${activity}/ratta`,
      'kvitto/[event]/actions.ts#undo': ({ event }) => `/kvitto/${event}`,
    },
  },
  'figure.report': {
    thing: 'signed',
    input: ({ commitment }) => ({ commitment, value: 1, unit: 'platser', asOf: '1900-01' }),
    forms: { 'siffror/ny/actions.ts#report': ({ commitment }) => `/siffror/ny?atagande=${commitment}` },
  },
  'figure.correct': {
    thing: 'exact',
    input: ({ figure }) => ({ figure, version, reason, value: 2 }),
    forms: { 'siffror/[figure]/ratta/actions.ts#correct': ({ figure }) => `/siffror/${figure}/ratta` },
  },
  'silence.tell': {
    thing: 'signed',
    input: ({ commitment }) => ({ commitment, kind: 'nothingNew', on: '2100-01-01' }),
    forms: { 'atagande/actions.ts#tell': ({ commitment }) => `/atagande/${commitment}` },
  },
  'silence.takeBack': {
    thing: 'exact',
    input: ({ silence }) => ({ silence, version }),
    forms: { 'atagande/actions.ts#takeBack': ({ commitment }) => `/atagande/${commitment}` },
  },
  'dialogue.log': {
    thing: 'both',
    input: ({ signed }) => ({ pledge: signed, label: 'Torget', audience: 'citizens', on: today, conversations: 1, dialogue: signed }),
    forms: { 'dialog/actions.ts#log': () => '/dialog' },
  },
  'dialogue.open': amongParties(({ signed }) => ({ pledge: signed, label: 'Torget', audience: 'citizens', when: '2040', until: '2039' }), {
    'dialog/actions.ts#open': () => '/dialog/ny',
  }),
  'dialogue.describe': ofRound('describe', ({ round }) => ({ dialogue: round, version, label: 'Torget', audience: 'citizens', when: '2040' }), '/ramar'),
  'dialogue.compile': ofRound('compile', ({ round }) => ({ dialogue: round, version, on: today })),
  'feedback.tell': ofRound('tell', ({ round }) => ({ dialogue: round, version, on: today, how: 'Affischer' })),
  'conversation.count': ofRound('count', ({ round }) => ({ dialogue: round, mark: hash.slice(0, 20), on: '2100-01-01' }), '/rakna'),
  'conversation.takeBack': ofRound('takeBack', ({ round }) => ({ dialogue: round, mark: hash.slice(0, 20) }), '/rakna'),
  'concern.note': ofRound('note', ({ round, unknown }) => ({ pledge: unknown, text: 'Mörkt', dialogue: round }), '/synpunkt'),
  'concern.describe': ofConcern('describe', ({ concern }) => ({ concern, version, text: 'Mörkt' })),
  'concern.answer': ofConcern('answer', ({ concern }) => ({ concern, version, state: 'noted' })),
  'planRow.report': {
    thing: 'draft',
    input: ({ planRow }) => ({ row: planRow, version, state: 'done' }),
    forms: { 'atgardsplan/[plan]/actions.ts#report': ({ plan }) => `/atgardsplan/${plan}` },
  },
  'planRow.serve': {
    thing: 'signed',
    input: ({ commitment, plan, unknown }) => ({ commitment, plan, row: unknown }),
    forms: { 'atgardsplan/[plan]/actions.ts#serve': ({ plan }) => `/atgardsplan/${plan}` },
  },
  'picture.write': {
    thing: 'organisation',
    input: ({ organisation }) => ({ organisation, on: today, from: today, to: today, kinds: ['reports'], summary: 'Lugnt.' }),
    forms: { 'lagesbild/actions.ts#write': () => '/lagesbild/ny' },
  },
  'picture.correct': {
    thing: 'exact',
    input: ({ picture }) => ({ picture, version, reason, on: today, from: today, to: today, kinds: ['reports'], summary: 'Lugnt.' }),
    forms: { 'lagesbild/actions.ts#correct': ({ picture }) => `/lagesbild/${picture}/ratta` },
  },
  'picture.cite': {
    thing: 'signed',
    input: ({ commitment, unknown }) => ({ commitment, picture: unknown, does: 'answers' }),
    forms: { 'lagesbild/actions.ts#cite': ({ picture }) => `/lagesbild/${picture}` },
  },
  'question.ask': {
    thing: 'signed',
    input: ({ commitment }) => ({ about: commitment, body: 'council', text: 'Hur går det?' }),
    forms: { 'fragor/actions.ts#ask': ({ commitment }) => `/fragor/ny?atagande=${commitment}` },
  },
  'question.answer': ofQuestion('answer', ({ question, unknown }) => ({ question, seen: unknown, text: 'Det går bra.' })),
  'question.release': ofQuestion('release', ({ question, unknown }) => ({ question, answer: unknown })),
  'commitment.assess': {
    thing: 'signed',
    input: ({ commitment, unknown }) => ({ commitment, seen: unknown, status: 'onTrack', reason }),
    forms: { 'atagande/[commitment]/bedomning/actions.ts#assess': ({ commitment }) => `/atagande/${commitment}/bedomning` },
  },
  'assessment.propose': {
    thing: 'signed',
    input: ({ commitment }) => ({ commitment, status: 'kept', reason }),
    forms: { 'atagande/[commitment]/slutbedomning/actions.ts#propose': ({ commitment }) => `/atagande/${commitment}/slutbedomning` },
  },
  'assessment.approve': {
    thing: 'exact',
    input: ({ proposal }) => ({ proposal, version }),
    forms: { 'bedomning/forslag/[proposal]/actions.ts#approve': ({ proposal }) => `/bedomning/forslag/${proposal}` },
  },
  'assessment.decline': {
    thing: 'exact',
    input: ({ proposal }) => ({ proposal, version, reason }),
    forms: { 'bedomning/forslag/[proposal]/actions.ts#decline': ({ proposal }) => `/bedomning/forslag/${proposal}` },
  },
  'assessment.disagree': {
    thing: 'both',
    input: ({ theirs }) => ({ assessment: theirs, status: 'onTrack', reason }),
    forms: { 'bedomning/[assessment]/avvikande/actions.ts#disagree': ({ theirs }) => `/bedomning/${theirs}/avvikande` },
  },
  'class.tighten': {
    thing: 'signed',
    input: ({ commitment }) => ({ noun: 'commitment', subject: commitment, to: 'open', reason }),
    forms: { 'atagande/[commitment]/publicering/actions.ts#tighten': publication },
  },
  'class.ease': {
    thing: 'signed',
    input: ({ commitment }) => ({ noun: 'commitment', subject: commitment, to: 'internal', reason }),
    forms: { 'atagande/[commitment]/publicering/actions.ts#ease': publication },
  },
  'easing.withdraw': {
    thing: 'signed',
    input: ({ easing }) => ({ easing }),
    forms: { 'atagande/[commitment]/publicering/actions.ts#keepClass': publication },
  },
  'takedown.make': {
    thing: 'kept',
    input: ({ activity }) => ({ noun: 'activity', subject: activity, reason }),
    forms: { 'atagande/[commitment]/publicering/actions.ts#takeDown': publication, 'publicerat/actions.ts#takeDown': () => '/publicerat' },
  },
  'takedown.lift': {
    thing: 'kept',
    input: ({ takedown }) => ({ takedown, reason }),
    forms: { 'atagande/[commitment]/publicering/actions.ts#lift': publication, 'publicerat/actions.ts#lift': () => '/publicerat' },
  },
  'settings.change': {
    thing: 'organisation',
    input: ({ organisation }) => ({
      municipality: organisation,
      version,
      delayDays: 60,
      threshold: 5,
      roundingTo: 5,
      finestPlace: 'area',
      finestTime: 'month',
    }),
    forms: { 'installningar/actions.ts#change': () => '/installningar' },
  },
  'areas.change': {
    thing: 'organisation',
    input: ({ organisation }) => ({ municipality: organisation, version, areas: [{ name: 'Norr', places: 'Torget' }], reason }),
    forms: { 'installningar/actions.ts#arrange': () => '/installningar' },
  },
  'text.decide': {
    thing: 'both',
    input: ({ signed }) => ({ noun: 'pledge', subject: signed, hash, decision: 'hide', reason }),
    forms: { 'granska/actions.ts#decide': () => '/granska' },
  },
  'document.import': {
    thing: 'organisation',
    input: ({ organisation }) => ({ organisation, document: '{}', choice: `prov new ${hash}` }),
    forms: { 'importera/actions.ts#importFile': () => '/importera' },
  },
  'report.make': {
    thing: 'draft',
    input: ({ signed }) => ({ pledge: signed, body: 'executive', meetingOn: today, of: signed }),
    forms: { 'rapport/actions.ts#make': ({ signed }) => `/lofte/${signed}/rapporter` },
  },
  'decision.record': {
    thing: 'draft',
    input: ({ signed, unknown }) => ({ pledge: signed, report: unknown, body: 'executive', on: today }),
    forms: { 'rapport/actions.ts#record': ({ signed }) => `/lofte/${signed}/rapporter` },
  },
  'decision.withdraw': {
    thing: 'draft',
    input: ({ decision }) => ({ decision, reason }),
    forms: { 'rapport/actions.ts#withdraw': ({ signed }) => `/lofte/${signed}/rapporter` },
  },
  'report.write': {
    thing: 'draft',
    input: ({ report }) => ({ report, version, summary: 'Det går bra.', meetingOn: today }),
    forms: { 'rapport/actions.ts#write': ({ report }) => `/rapport/${report}` },
  },
  'report.freeze': {
    thing: 'draft',
    input: ({ report }) => ({ report, version, hash }),
    forms: { 'rapport/actions.ts#freeze': ({ report }) => `/rapport/${report}` },
  },
  'report.markRead': {
    thing: 'asked',
    input: ({ frozen }) => ({ report: frozen }),
    forms: { 'rapport/actions.ts#markRead': ({ frozen }) => `/rapport/${frozen}` },
  },
  'person.invite': {
    thing: 'organisation',
    input: ({ organisation }) => ({ organisation, email: 'ny@example.org', role: 'council', tokenHash: '1'.repeat(64) }),
    forms: { '(konto)/personer/actions.ts#invite': () => '/personer' },
  },
  'invitation.withdraw': {
    thing: 'organisation',
    input: ({ invitation }) => ({ invitation }),
    forms: { '(konto)/personer/actions.ts#withdraw': () => '/personer' },
  },
  'person.disable': person('disable'),
  'person.enable': person('enable'),
  'membership.end': person('end'),
  'session.end': person('endSessions'),
  'secondFactor.reset': person('reset'),
};

/** Actions that the table has and nothing does yet: nobody gets further than "there is no such thing". */
export const unbuilt: Action[] = ['correction.publish'];

/** What one does with one's own account, with a link or a code that one has: no membership is asked for, and no address says whose it is. */
export const ownAccount = [
  ...['join', 'joinAsMyself'].map((name) => `(konto)/bjud-in/[token]/actions.ts#${name}`),
  ...['renewCodes', 'changeApp', 'endSession', 'choosePassword', 'describeMe', 'decideLetter', 'removePasskey'].map(
    (name) => `(konto)/konto/actions.ts#${name}`,
  ),
  '(konto)/logga-in/actions.ts#comeIn',
  ...['confirmApp', 'showCode', 'beginApp'].map((name) => `(konto)/tvafaktor/actions.ts#${name}`),
];

/** Pages by the folder they stand in under app/arbete: what one must be allowed to do with what to read them, and their address. */
export const pages: Record<string, { action: Action; thing: Thing; at: (ids: Ids) => string }> = {
  ...Object.fromEntries(
    (['bedomning:commitment.assess', 'slutbedomning:assessment.propose', 'publicering:takedown.make', ':exact.read'] as const).map((one) => {
      const [folder, action] = one.split(':') as [string, Action];
      const tail = folder && `/${folder}`;
      return [`atagande/[commitment]${tail}`, { action, thing: 'signed', at: ({ commitment }: Ids) => `/atagande/${commitment}${tail}` }];
    }),
  ),
  'bedomning/[assessment]/avvikande': { action: 'assessment.disagree', thing: 'both', at: ({ theirs }) => `/bedomning/${theirs}/avvikande` },
  'bedomning/forslag/[proposal]': { action: 'exact.read', thing: 'exact', at: ({ proposal }) => `/bedomning/forslag/${proposal}` },
  'insats/[activity]/genomford': { action: 'activity.complete', thing: 'exact', at: ({ planned }) => `/insats/${planned}/genomford` },
  'insats/[activity]/installd': { action: 'activity.cancel', thing: 'exact', at: ({ planned }) => `/insats/${planned}/installd` },
  'insats/[activity]/ratta': { action: 'activity.correct', thing: 'exact', at: ({ activity }) => `/insats/${activity}/ratta` },
  'dialog/[round]': { action: 'dialogue.describe', thing: 'exact', at: ({ round }) => `/dialog/${round}` },
  'dialog/[round]/ramar': { action: 'dialogue.describe', thing: 'exact', at: ({ round }) => `/dialog/${round}/ramar` },
  'dialog/[round]/rakna': { action: 'conversation.count', thing: 'exact', at: ({ round }) => `/dialog/${round}/rakna` },
  'dialog/[round]/synpunkt': { action: 'concern.note', thing: 'exact', at: ({ round }) => `/dialog/${round}/synpunkt` },
  'synpunkt/[concern]': { action: 'concern.answer', thing: 'exact', at: ({ concern }) => `/synpunkt/${concern}` },
  'atgardsplan/[plan]': { action: 'draft.read', thing: 'draft', at: ({ plan }) => `/atgardsplan/${plan}` },
  'lagesbild/[picture]': { action: 'exact.read', thing: 'exact', at: ({ picture }) => `/lagesbild/${picture}` },
  'lagesbild/[picture]/ratta': { action: 'picture.correct', thing: 'exact', at: ({ picture }) => `/lagesbild/${picture}/ratta` },
  'fragor/ny': { action: 'question.ask', thing: 'signed', at: ({ commitment }) => `/fragor/ny?atagande=${commitment}` },
  'fragor/[question]': { action: 'review.read', thing: 'asked', at: ({ question }) => `/fragor/${question}` },
  'lofte/[pledge]/rapporter': { action: 'draft.read', thing: 'draft', at: ({ signed }) => `/lofte/${signed}/rapporter` },
  'rapport/[report]': { action: 'review.read', thing: 'asked', at: ({ frozen }) => `/rapport/${frozen}` },
  'siffror/ny': { action: 'figure.report', thing: 'signed', at: ({ commitment }) => `/siffror/ny?atagande=${commitment}` },
  'siffror/[figure]/ratta': { action: 'figure.correct', thing: 'exact', at: ({ figure }) => `/siffror/${figure}/ratta` },
  'lofte/[pledge]': { action: 'draft.read', thing: 'draft', at: ({ draft }) => `/lofte/${draft}` },
  'lofte/[pledge]/godkann': { action: 'draft.read', thing: 'draft', at: ({ draft }) => `/lofte/${draft}/godkann` },
  'lofte/[pledge]/andra': { action: 'pledge.revise', thing: 'both', at: ({ signed }) => `/lofte/${signed}/andra` },
  'lofte/[pledge]/andra/[commitment]': { action: 'pledge.revise', thing: 'both', at: ({ signed, commitment }) => `/lofte/${signed}/andra/${commitment}` },
  'lofte/[pledge]/avvikelser': { action: 'review.read', thing: 'both', at: ({ signed }) => `/lofte/${signed}/avvikelser` },
  'lofte/[pledge]/uppfoljning': { action: 'draft.read', thing: 'both', at: ({ signed }) => `/lofte/${signed}/uppfoljning` },
  'lofte/[pledge]/utkast': { action: 'draft.read', thing: 'draft', at: draftPage },
  'lofte/[pledge]/utkast/ramar': { action: 'pledge.describe', thing: 'draft', at: (ids) => `${draftPage(ids)}/ramar` },
  'lofte/[pledge]/utkast/harkomst': { action: 'commitment.relate', thing: 'draft', at: originsPage },
  'lofte/[pledge]/utkast/omraden': { action: 'focusArea.draft', thing: 'draft', at: (ids) => `${draftPage(ids)}/omraden` },
  'lofte/[pledge]/utkast/atagande/nytt': { action: 'commitment.draft', thing: 'draft', at: (ids) => `${draftPage(ids)}/atagande/nytt` },
  'lofte/[pledge]/utkast/atagande/[commitment]': { action: 'commitment.edit', thing: 'draft', at: (ids) => `${draftPage(ids)}/atagande/${ids.drafted}` },
  'lofte/[pledge]/utkast/atagande/[commitment]/utga': {
    action: 'commitment.drop',
    thing: 'draft',
    at: (ids) => `${draftPage(ids)}/atagande/${ids.drafted}/utga`,
  },
};

/** Pages about whatever is one's own: those that nobody with the action in any organisation of theirs may read answer 403. Null: whoever is signed in. */
export const ownPages: Record<string, { action: Action | null; at: string; isForMunicipalities?: true }> = {
  '': { action: null, at: '' },
  loften: { action: null, at: '/loften' },
  '(konto)/konto': { action: null, at: '/konto' },
  logga: { action: 'activity.log', at: '/logga' },
  planera: { action: 'exact.read', at: '/planera' },
  dialog: { action: 'dialogue.log', at: '/dialog' },
  'dialog/ny': { action: 'dialogue.open', at: '/dialog/ny' },
  siffror: { action: 'figure.report', at: '/siffror' },
  lagesbild: { action: 'exact.read', at: '/lagesbild' },
  'lagesbild/ny': { action: 'picture.write', at: '/lagesbild/ny' },
  fragor: { action: 'review.read', at: '/fragor' },
  'nar-och-var': { action: 'exact.read', at: '/nar-och-var' },
  'lofte/nytt': { action: 'pledge.draft', at: '/lofte/nytt' },
  granska: { action: 'text.decide', at: '/granska' },
  publicerat: { action: 'takedown.make', at: '/publicerat' },
  installningar: { action: 'settings.change', at: '/installningar', isForMunicipalities: true },
  importera: { action: 'document.import', at: '/importera' },
  historik: { action: 'history.read', at: '/historik' },
  '(konto)/personer': { action: 'securityLog.read', at: '/personer' },
};

/** Pages that are read without being anybody, or of whatever one did oneself; their own journeys hold them. */
export const otherPages = ['(konto)/logga-in', '(konto)/tvafaktor', '(konto)/bjud-in/[token]', 'kvitto/[event]', '[...rest]'];
