import fc from 'fast-check';
import { addDays, type Day } from '#domain/calendar.ts';
import { type PledgeDocument, pledgeDocument } from '#domain/document.ts';
import { publicationClasses } from '#domain/publication-class.ts';

type Pledge = PledgeDocument['pledges'][number];
type Commitment = Pledge['focusAreas'][number]['commitments'][number];

/** An invented municipality with last year's pledge and this year's, which has one commitment of each class. */
export function publishable(): PledgeDocument {
  return pledgeDocument.parse({
    format: 'medborgarlofte',
    version: 1,
    organisations: [
      { key: 'prov', type: 'municipality', name: 'Prov', example: true },
      { key: 'polis', type: 'policeArea', name: 'Polis', example: true },
    ],
    agreements: [
      {
        key: 'avtal',
        organisations: ['prov', 'polis'],
        actionPlans: [{ key: 'plan', year: 2026, title: 'Plan', rows: [row('rad', 'Belysning'), row('annan', 'Annat')] }],
      },
    ],
    situationPictures: [{ key: 'bild', organisations: ['prov'], on: '2026-01-15', kinds: ['reports'], summary: 'Läge' }],
    pledges: [
      { ...pledgeOf(2025, ['open', 'people']), sources: [{ key: 's', publisher: 'Löftet från i fjol' }] },
      {
        ...pledgeOf(2026, publicationClasses),
        lineage: [
          { how: 'continues', pledge: 'prov-2025', text: 'fortsätter det förra' },
          { how: 'extends', pledge: 'prov-2025' },
        ],
      },
    ],
  });
}

/** The document with other things that nobody outside may know of, and the same of everything else. */
export function twinOf(document: PledgeDocument, today: Day): fc.Arbitrary<PledgeDocument> {
  return secrets(today).map((all) => {
    const twin = structuredClone(document);
    for (const picture of twin.situationPictures)
      Object.assign(picture, { internal: all.text, from: addDays(picture.on, -all.at - 7), to: picture.on, kinds: [...picture.kinds, 'tips'] });
    twin.situationPictures.push({ ...(twin.situationPictures[0] as PledgeDocument['situationPictures'][number]), key: 'hemlig-bild', summary: all.text });
    for (const plan of twin.agreements.flatMap(({ actionPlans }) => actionPlans)) {
      const said = { due: all.later, state: all.state, stateOn: today, stateReason: all.text, situationPicture: 'hemlig-bild' };
      for (const one of plan.rows) Object.assign(one, said);
      plan.rows.splice(all.at % 3, 0, { ...row('hemlig', 'Hemlig rad'), number: null, ...said });
    }
    for (const pledge of twin.pledges) hideIn(pledge, all, today);
    twin.organisations.push({ ...(twin.organisations[1] as PledgeDocument['organisations'][number]), key: 'hemligt-bolag', name: 'Hemligt bolag' });
    twin.pledges.push(
      ...pledgeDocument.parse({
        format: document.format,
        version: 1,
        pledges: [{ ...pledgeOf(2027, ['open']), ...all.unreleased, parties: ['hemligt-bolag'] }],
      }).pledges,
    );
    return pledgeDocument.parse(twin);
  });
}

type Secrets = ReturnType<typeof secrets> extends fc.Arbitrary<infer All> ? All : never;

function secrets(today: Day) {
  const later = fc.integer({ min: 1, max: 400 }).map((count) => addDays(today, count));
  const earlier = fc.integer({ min: 0, max: 60 }).map((count) => addDays(today, -count));
  const amount = fc.option(fc.integer({ min: 0, max: 5000 }));
  const hidden = fc.record({
    state: fc.constantFrom('planned' as const, 'cancelled' as const),
    on: fc.oneof(earlier, later),
    quantity: amount,
    from: fc.constantFrom('20:00', '03:30'),
    publicationClass: fc.option(fc.constantFrom(...publicationClasses)),
  });
  const done = fc.record({ on: earlier, quantity: amount });
  return fc.record({
    text: fc.nat(999).map((nr) => `Hemligt ${nr}`),
    at: fc.nat(20),
    hours: fc.constantFrom('18:00', '22:15'),
    value: fc.integer({ min: 0, max: 5000 }),
    later,
    state: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
    planned: fc.array(hidden, { maxLength: 4 }),
    done: fc.array(done, { maxLength: 4 }),
    assessed: fc.constantFrom('onTrack' as const, 'paused' as const),
    unreleased: fc.constantFrom({ state: 'draft' }, { published: addDays(today, 1) }),
  });
}

function hideIn(pledge: Pledge, all: Secrets, today: Day): void {
  const secret = { note: all.text, label: 'Hemlig' };
  pledge.figures.unshift(
    figure('hemlig', { ...secret, value: all.value }),
    figure('hemlig-sen', { ...secret, value: all.value, asOf: all.later, published: true }),
  );
  pledge.dialogues.unshift({
    ...(pledge.dialogues[0] as Pledge['dialogues'][number]),
    key: 'hemlig',
    label: 'Hemlig',
    when: all.later,
    events: [],
    counted: [],
  });
  for (const dialogue of pledge.dialogues)
    dialogue.events.unshift({ key: 'hemlig', on: all.later, place: 'Hemlig plats', conversations: all.value, respondents: null });
  for (const dialogue of pledge.dialogues)
    dialogue.counted.push({ key: 'hemlig-tryck', on: today, place: 'Hemlig plats', topic: 'drugs', area: all.text, weekday: 5, block: 5, takenBack: false });
  pledge.dialogues.push({ ...(pledge.dialogues[1] as Pledge['dialogues'][number]), key: 'hemlig-ny', when: all.later, events: [], counted: [] });
  pledge.concerns.push({ ...(pledge.concerns[0] as Pledge['concerns'][number]), key: 'hemlig-oro', dialogue: 'hemlig-ny', text: all.text });
  for (const { observations } of pledge.indicators)
    observations.push({ asOf: all.later, value: all.value, comparator: 'exactly', low: null, high: null, breakBefore: true, note: all.text });
  for (const commitment of pledge.focusAreas.flatMap(({ commitments }) => commitments)) hideInCommitment(commitment, all, today);
}

function hideInCommitment(commitment: Commitment, all: Secrets, today: Day): void {
  const { publicationClass } = commitment;
  for (const one of commitment.activities) Object.assign(one, { note: all.text, from: all.hours, to: '23:59' });
  const base = {
    by: 'police' as const,
    to: null,
    place: 'Hemlig plats',
    measure: null,
    situationPictures: ['hemlig-bild'],
    note: all.text,
    corrects: null,
    cancelled: null,
  };
  const hidden = [
    ...all.planned.map((one, nr) => ({ ...base, ...one, key: `hemlig-${nr}` })),
    ...all.done.map((one, nr) => ({ ...base, ...one, from: null, state: 'done' as const, publicationClass: 'internal' as const, key: `hemlig-inre-${nr}` })),
    ...all.done.map((one, nr) => ({ ...base, ...one, on: all.later, from: null, state: 'done' as const, publicationClass: null, key: `hemlig-sen-${nr}` })),
    ...(publicationClass === 'open'
      ? []
      : all.done.map((one, nr) => ({ ...base, ...one, from: null, state: 'done' as const, publicationClass: null, key: `hemlig-gjord-${nr}` }))),
  ];
  for (const one of commitment.figures) one.by = all.at % 2 === 0 ? 'police' : 'municipality';
  commitment.activities.splice(all.at % 3, 0, ...hidden);
  if (publicationClass !== 'open') commitment.figures.unshift(figure('hemlig', { label: 'Hemlig', value: all.value, measure: 'm', note: all.text }));
  if (publicationClass === 'internal') commitment.figures.unshift(figure('hemlig-ut', { value: all.value, measure: 'm', note: all.text, published: true }));
  const evidence = hidden[0] ? [hidden[0].key] : [];
  for (const assessment of commitment.assessments) assessment.evidence.push(...evidence);
  commitment.assessments.unshift({
    key: 'hemlig',
    kind: 'now',
    by: 'police',
    role: null,
    on: all.later,
    status: all.assessed,
    reason: all.text,
    cause: null,
    evidence,
  });
  const silent = { kind: 'nothingNew' as const, by: 'police' as const, reason: null };
  commitment.silences.push({ ...silent, key: 'hemlig-sen', on: all.later, takenBack: null });
  if (publicationClass === 'people' || publicationClass === 'internal')
    commitment.silences.push(...all.done.map(({ on }, nr) => ({ ...silent, key: `hemlig-tyst-${nr}`, on, takenBack: nr % 2 === 0 ? null : today })));
  if (publicationClass === 'delayed') commitment.silences.push({ ...silent, key: 'hemlig-tyst', on: today, takenBack: all.at % 2 === 0 ? null : today });
  commitment.concerns.push('hemlig-oro');
  commitment.withdrawn ??= { on: all.later, how: 'withdrawn', reason: all.text, caseNumber: null };
}

function figure(key: string, given: Partial<Pledge['figures'][number]>): Pledge['figures'][number] {
  const nothing = {
    label: null,
    value: null,
    comparator: 'exactly' as const,
    unit: null,
    asOf: null,
    place: null,
    partOf: null,
    measure: null,
    source: null,
    sourceNote: null,
    by: null,
    note: null,
    corrects: null,
  };
  return { ...nothing, key, published: false, breakdown: [], series: [], conflicting: [], ...given };
}

function row(key: string, text: string) {
  return { key, text, owner: 'joint' as const };
}

function pledgeOf(year: number, classes: readonly Commitment['publicationClass'][]) {
  return {
    key: `prov-${year}`,
    slug: String(year),
    municipalities: ['prov'],
    parties: ['prov', 'polis'],
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    agreement: 'avtal',
    situationPictures: ['bild'],
    figures: [{ key: 'f', label: 'Samtal', value: 600, published: true }],
    dialogues: [{ key: 'd', audience: 'citizens', label: 'Dialog', events: [{ key: 'e', on: `${year - 1}-11-01`, conversations: 40 }] }],
    concerns: [{ key: 'oro', text: 'Mörkt' }],
    indicators: [{ key: 'i', label: 'Trygghet', observations: [{ asOf: String(year - 1), value: 66 }] }],
    signatories: [{ name: 'Namn', role: 'Ordförande', organisation: 'Prov' }],
    focusAreas: [{ key: 'omrade', title: 'Område', commitments: classes.map((one) => commitmentOf(year, one)) }],
  };
}

function commitmentOf(year: number, publicationClass: Commitment['publicationClass']) {
  return {
    key: publicationClass,
    title: `Åtagande ${publicationClass}`,
    responsible: 'joint',
    kind: publicationClass,
    publicationClass,
    reportingEveryDays: 30,
    actionPlanRow: 'rad',
    situationPictures: ['bild'],
    concerns: ['oro'],
    continues: year === 2026 && publicationClass === 'open' ? { pledge: 'prov-2025', commitment: 'open', how: 'same' } : null,
    measures: [{ key: 'm', value: 12, unit: 'vandringar' }],
    figures: [
      {
        key: 'ut',
        value: 3,
        unit: 'vandringar',
        asOf: `${year}-01-31`,
        published: true,
        ...(publicationClass === 'internal' ? { note: 'Hemlig siffra' } : {}),
      },
    ],
    activities: ['01-10', '01-24', '02-07'].map((day, nr) => ({
      key: `a${nr}`,
      on: `${year}-${day}`,
      by: 'joint',
      place: 'Torget',
      situationPictures: ['bild'],
    })),
    assessments: [{ key: 'b', kind: 'now', by: 'police', on: `${year}-02-01`, status: 'onTrack', reason: 'därför' }],
  };
}
