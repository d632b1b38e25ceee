import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '#domain/calendar.ts';
import { type PledgeDocument, pledgeDocument } from '#domain/document.ts';
import { publicPledge } from '#domain/publication.ts';
import { readingOf } from '#domain/reading.ts';
import { exempelkommun } from './exempelkommun.ts';

const notable = ['2024-02-29', '2026-01-01', '2026-03-31', '2026-11-23', '2026-12-31', '2027-01-01', '2028-02-29', '2029-01-01'];
const days = fc.integer({ min: 0, max: 2500 }).map((count) => addDays('2026-01-01', count));

describe('Exempelkommun', () => {
  test.each(notable)('is a valid document on %s that export and import agree on', (today) => {
    const document = exempelkommun(today);
    expect(pledgeDocument.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  test('has a pledge for the year of today, the year before, and says that it is made up', () => {
    fc.assert(
      fc.property(days, (today) => {
        const { organisations, pledges } = exempelkommun(today);
        const year = Number(today.slice(0, 4));
        expect(pledges.slice(-2).map(({ slug }) => slug)).toEqual([String(year - 1), String(year)]);
        expect(organisations.every(({ example }) => example)).toBe(true);
        expect(pledges.every(({ notes }) => notes.some(({ text }) => text.startsWith('Exempeldata')))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('is the same on the same day', () => {
    expect(JSON.stringify(exempelkommun('2026-11-23'))).toBe(JSON.stringify(exempelkommun('2026-11-23')));
  });

  test('a later day adds and never changes what an earlier one had', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 200 }), (earlier, count) => {
        const later = exempelkommun(addDays(earlier, count));
        expect(known(later, earlier)).toEqual(known(exempelkommun(earlier), earlier));
      }),
      { numRuns: 25 },
    );
  });

  test('nothing that is still to come is done, and nothing planned has a quantity', () => {
    fc.assert(
      fc.property(days, (today) => {
        for (const { state, on, quantity } of activitiesOf(exempelkommun(today))) {
          if (on > today) expect(state).toBe('planned');
          if (state === 'planned') expect(quantity).toBeNull();
        }
      }),
      { numRuns: 20 },
    );
  });

  test.each(notable)('always has something planned, so that a leak of it can be seen (%s)', (today) => {
    const planned = activitiesOf(exempelkommun(today)).filter(({ state }) => state === 'planned');
    expect(planned.length).toBeGreaterThan(0);
    expect(planned.every(({ note }) => note?.startsWith('Planera'))).toBe(true);
  });

  test('every reference leads somewhere', () => {
    const document = exempelkommun('2028-02-29');
    const rows = new Set(document.agreements.flatMap(({ actionPlans }) => actionPlans.flatMap((plan) => plan.rows.map(({ key }) => key))));
    const pictures = new Set(document.situationPictures.map(({ key }) => key));
    const pledges = new Map(document.pledges.map((pledge) => [pledge.key, new Set(commitmentsOf(pledge).map(({ key }) => key))]));
    for (const pledge of document.pledges) {
      const concerns = new Set(pledge.concerns.map(({ key }) => key));
      expect(document.agreements.map(({ key }) => key)).toContain(pledge.agreement);
      for (const commitment of commitmentsOf(pledge)) {
        const { continues, actionPlanRow, measures } = commitment;
        const evidence = new Set(commitment.activities.map(({ key }) => key));
        expect(rows).toContain(actionPlanRow);
        expect(commitment.concerns.filter((key) => !concerns.has(key))).toEqual([]);
        if (continues) expect(pledges.get(continues.pledge)).toContain(continues.commitment);
        const cited = [...commitment.activities, ...commitment.figures].flatMap(({ measure }) => measure ?? []);
        expect(cited.filter((key) => !measures.some((measure) => measure.key === key))).toEqual([]);
        expect(commitment.assessments.flatMap(({ evidence: keys }) => keys).filter((key) => !evidence.has(key))).toEqual([]);
        expect(commitment.activities.flatMap(({ situationPictures }) => situationPictures).filter((key) => !pictures.has(key))).toEqual([]);
      }
    }
  });

  test('keys are unique', () => {
    const document = exempelkommun('2027-06-30');
    const keys = [...activitiesOf(document), ...document.pledges.flatMap(commitmentsOf).flatMap(({ assessments }) => assessments)].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('last year’s pledge has every kind of end, and one commitment is dropped without a word', () => {
    const [before, now] = exempelkommun('2026-11-23').pledges;
    if (!before || !now) throw new Error('two pledges expected');
    const ends = commitmentsOf(before).flatMap(({ assessments }) => assessments.filter(({ kind }) => kind === 'final').map(({ status }) => status));
    expect([...new Set(ends)].sort()).toEqual(['cannotBeAssessed', 'kept', 'notKept', 'partlyKept']);
    expect(
      commitmentsOf(before)
        .filter((one) => one.assessments.length === 0 && !one.withdrawn)
        .map(({ key }) => key),
    ).toEqual(['foraldrakvallar']);
    const continued = new Set(commitmentsOf(now).map(({ continues }) => continues?.commitment));
    expect(
      commitmentsOf(before)
        .filter(({ key }) => !continued.has(key))
        .map(({ key }) => key),
    ).toEqual(['idrottshallar']);
  });

  test.each(['2026-06-30', '2026-09-15', '2026-11-23', '2027-07-01'])(
    'the public sees every kind of standing this year and every kind of end last year (%s)',
    (today) => {
      const [before, now] = exempelkommun(today)
        .pledges.slice(-2)
        .map((pledge) => statusesOf(pledge, today));
      expect(now).toEqual(expect.arrayContaining(['onTrack', 'atRisk', 'offTrack', 'paused', 'completed', 'notAssessed', 'withdrawn']));
      expect(before).toEqual(expect.arrayContaining(['kept', 'partlyKept', 'notKept', 'cannotBeAssessed', 'nothingReported', 'withdrawn']));
    },
  );

  test('a party and the figures say different things, two parties differ, and a figure goes out of date', () => {
    const readings = readingsOf(exempelkommun('2026-11-23').pledges.at(-1), '2026-11-23');
    const nightWalks = readings.get('vuxna-ute');
    expect(nightWalks).toMatchObject({ figuresSay: 'atRisk', differs: true });
    expect(nightWalks?.judgements[0]).toMatchObject({ status: 'onTrack', cause: 'seasonOrPandemic' });
    expect(readings.get('orossamtal')?.judgements.map(({ status }) => status)).toEqual(['atRisk', 'onTrack']);
    expect(readings.get('grannsamverkan')?.flags.map(({ key }) => key)).toContain('flag.stale');
    expect(readings.get('belysning')?.progress[0]?.difference).toBeGreaterThan(0);
    expect(readings.get('trygghet-i-centrum')?.progress).toEqual([]);
  });

  test('a pledge corrects an activity in the open and keeps the earlier version', () => {
    const all = activitiesOf(exempelkommun('2026-06-30'));
    const correcting = all.filter(({ corrects }) => corrects);
    expect(correcting.length).toBeGreaterThan(0);
    for (const { corrects } of correcting) expect(all.map(({ key }) => key)).toContain(corrects?.activity);
  });
});

type Pledge = PledgeDocument['pledges'][number];

function commitmentsOf({ focusAreas }: Pledge) {
  return focusAreas.flatMap(({ commitments }) => commitments);
}

function activitiesOf({ pledges }: PledgeDocument) {
  return pledges.flatMap(commitmentsOf).flatMap(({ activities }) => activities);
}

function statusesOf(pledge: Pledge, today: Day) {
  return [...readingsOf(pledge, today).values()].map(({ status }) => status);
}

function readingsOf(pledge: Pledge | undefined, today: Day) {
  const shown = pledge && publicPledge(pledge, today);
  if (!shown) throw new Error('a public pledge expected');
  return new Map(
    shown.focusAreas
      .flatMap(({ commitments }) => commitments)
      .map((commitment) => {
        const events = commitment.activities.map(({ when, quantity, place, measure }) => ({ when, quantity, place, measure }));
        return [commitment.key, readingOf({ ...commitment, events }, shown.period, today, shown.followUps)] as const;
      }),
  );
}

/** The pledges without anything that is dated after the day or only planned. */
function known({ pledges }: PledgeDocument, until: Day) {
  const year = until.slice(0, 4);
  return pledges
    .filter(({ slug }) => slug <= year)
    .map((pledge) => ({
      ...pledge,
      figures: pledge.figures.filter(({ asOf }) => endsBefore(asOf, until)),
      indicators: pledge.indicators.map((indicator) => ({ ...indicator, observations: indicator.observations.filter(({ asOf }) => asOf < pledge.slug) })),
      followUps: pledge.followUps.filter(({ date }) => date !== null && date <= until),
      dialogues: pledge.dialogues.map((dialogue) => ({
        ...dialogue,
        feedback: dialogue.feedback && dialogue.feedback.on <= until ? dialogue.feedback : null,
        counted: dialogue.counted.filter(({ on }) => on <= until),
      })),
      focusAreas: pledge.focusAreas.map((area) => ({
        ...area,
        commitments: area.commitments.map((commitment) => ({
          ...commitment,
          withdrawn: commitment.withdrawn && commitment.withdrawn.on <= until ? commitment.withdrawn : null,
          figures: commitment.figures.filter(({ asOf }) => endsBefore(asOf, until)),
          assessments: commitment.assessments.filter(({ on }) => on <= until),
          activities: commitment.activities.filter(({ state, on, corrects }) => state !== 'planned' && on <= until && (!corrects || corrects.on <= until)),
        })),
      })),
    }));
}

function endsBefore(asOf: string | null, day: Day): boolean {
  if (!asOf) return false;
  const quarter = /^(\d{4})-Q(\d)$/.exec(asOf);
  const end = quarter ? `${quarter[1]}-${['03-31', '06-30', '09-30', '12-31'][Number(quarter[2]) - 1]}` : asOf;
  return end < day;
}
