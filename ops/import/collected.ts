import { basename } from 'node:path';
import * as z from 'zod';
import type { Agreement } from '#domain/agreement.ts';
import type { Statement } from '#domain/assessment.ts';
import { boundsOf, day, span } from '#domain/calendar.ts';
import { periodSlug } from '#domain/period-slug.ts';
import { pledge as pledgeSchema } from '#domain/pledge.ts';
import type { Comparator } from '#domain/quantity.ts';
import { slugOf, text, webAddress } from '#domain/text.ts';
import { usualClass } from '#domain/usual-class.ts';
import { type Fault, faultsFrom, pathIn } from './fault.ts';
import { emptyDocument, type FileRecords, recordName } from './own-format.ts';
import { breaksLine, conflictIn, countsConversations, dialogueOf, kindOf, measureTypeOf, perOf } from './swedish.ts';
import { unique } from './unique.ts';
import { edge, writtenTime } from './written-time.ts';

/*
 * The collected format: Swedish records of real pledges, with a vocabulary of its own. Nothing outside this file knows it.
 * Null and a missing field both mean that the fact isn't known.
 */
const comparators: Record<string, Comparator> = { exact: 'exactly', min: 'atLeast', max: 'atMost', approx: 'about', over: 'moreThan', under: 'lessThan' };
const statuses: Record<string, Statement['word']> = {
  uppfyllt: 'kept',
  överträffat: 'exceeded',
  delvis: 'partly',
  'ej uppfyllt': 'notKept',
  inställt: 'cancelled',
  borttaget: 'removed',
  genomfört: 'done',
  pågår: 'ongoing',
  'ej redovisat': 'notReported',
};
const relations = ['continues', 'continuedAs', 'extends', 'replaces', 'replacedBy'] as const;

const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);
const list = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => value ?? [], z.array(schema));
const oneOrMore = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]), z.array(schema));
const time = z.preprocess(writtenTime, span);
const number = maybe(z.number({ error: 'isn’t a number' }).nonnegative({ error: 'is negative' }));
const comparator = maybe(z.enum(Object.keys(comparators)));
const inOrder = { error: 'is before the start', path: ['to'] };
const isInOrder = ({ from, to }: { from: string | null; to: string | null }) => !from || !to || (boundsOf(from)?.from ?? '') <= (boundsOf(to)?.to ?? '');
const window = { from: maybe(time), to: maybe(time) };
const party = z.preprocess(
  (value) => (typeof value === 'string' ? { name: value } : value),
  z.strictObject({ name: text(200), type: maybe(text(200)), role: maybe(text(300)), note: maybe(text()) }),
);

const target = z.strictObject({
  value: number,
  unit: maybe(text(100)),
  per: maybe(text(100)),
  comparator,
  share: number,
  deadline: maybe(day),
  note: maybe(text()),
});
const outcome = z.strictObject({
  value: number,
  unit: maybe(text(100)),
  asOf: maybe(time),
  comparator,
  place: maybe(text(300)),
  breakdown: list(z.strictObject({ label: text(300), value: number, unit: maybe(text(100)), comparator })),
  series: list(z.strictObject({ asOf: time, value: number, comparator, note: maybe(text()) })),
  note: maybe(text()),
});
const commitment = z.strictObject({
  title: text(300),
  responsible: z.enum(['police', 'municipality', 'joint', 'other']),
  parties: list(text(300)),
  kind: maybe(text(100)),
  target: oneOrMore(target),
  places: list(text(300)),
  times: maybe(text(500)),
  outcome: oneOrMore(outcome),
  status: maybe(z.enum(Object.keys(statuses))),
  statusBasis: maybe(z.enum(['source', 'derived'])),
  note: maybe(text()),
});
const result = z.strictObject({
  label: text(500),
  value: number,
  unit: maybe(text(100)),
  asOf: maybe(time),
  comparator,
  partOf: maybe(text(500)),
  place: maybe(text(300)),
  note: maybe(text()),
});
const indicator = z.strictObject({
  label: text(500),
  unit: maybe(text(100)),
  place: maybe(text(300)),
  series: list(z.strictObject({ asOf: time, value: number, comparator, note: maybe(text()) })),
  reference: maybe(z.strictObject({ label: maybe(text(200)), value: number, comparator })),
  note: maybe(text()),
});
const concern = z.strictObject({
  text: text(1000),
  share: number,
  comparator,
  count: number,
  place: maybe(text(300)),
  time: maybe(text(300)),
  compare: maybe(z.strictObject({ label: maybe(text(200)), share: number, comparator })),
  note: maybe(text()),
});
const record = z.strictObject({
  id: text(120),
  municipality: maybe(text(200)),
  municipalities: list(text(200)),
  area: maybe(z.strictObject({ name: text(200), level: maybe(text(100)) })),
  policeArea: oneOrMore(text(200)),
  period: z.strictObject({ ...window, durationMonths: maybe(z.int().min(1).max(600)), note: maybe(text()) }).refine(isInOrder, inOrder),
  published: maybe(time),
  signed: maybe(time),
  signatories: list(z.strictObject({ name: text(200), role: maybe(text(300)), party: maybe(text(50)), org: maybe(text(300)) })),
  otherParties: list(party),
  agreement: maybe(
    z
      .strictObject({ ...window, title: maybe(text(300)), caseNumber: maybe(text(100)), url: maybe(webAddress), note: maybe(text()) })
      .refine(isInOrder, inOrder),
  ),
  dialogues: list(z.strictObject({ kind: text(300), count: number, unit: maybe(text(100)), comparator, year: maybe(time), notes: maybe(text()) })),
  concerns: list(concern),
  focusAreas: list(z.strictObject({ title: text(300), commitments: list(commitment), note: maybe(text()) })),
  reportedResults: list(result),
  indicators: list(indicator),
  followUps: list(
    z.strictObject({
      date: maybe(time),
      covers: maybe(z.strictObject(window).refine(isInOrder, inOrder)),
      publisher: maybe(text(300)),
      url: maybe(webAddress),
      verdict: maybe(text()),
    }),
  ),
  relation: oneOrMore(z.strictObject({ type: text(100), target: maybe(text(500)) })),
  oddShapes: list(text()),
  notes: oneOrMore(text()),
  sources: list(
    z.strictObject({ url: maybe(webAddress), publisher: maybe(text(300)), date: maybe(time), excerptTruncated: maybe(z.boolean()), note: maybe(text()) }),
  ),
});
type Collected = z.infer<typeof record>;

const meta = z.strictObject({
  compiled: day,
  municipality: maybe(text(200)),
  firstPledge: maybe(z.int().min(1990).max(2100)),
  limitations: maybe(text()),
  notFound: list(text()),
  context: list(z.strictObject({ text: text(), source: maybe(webAddress) })),
  vocabulary: z.unknown().optional(),
});

/** Whether the JSON is a file of collected pledges. */
export function isCollected(json: Record<string, unknown>): boolean {
  return !('format' in json) && Array.isArray(json.pledges);
}

/**
 * Turns a file of collected pledges into a pledge document, record by record. `addresses` says which pledge has which address (`skara/2018`); the
 * file's own are added.
 */
export function collected(json: Record<string, unknown>, file: string, addresses: Map<string, string>): FileRecords {
  const document = emptyDocument();
  const faults: Fault[] = Object.keys(json)
    .filter((name) => name !== 'meta' && name !== 'pledges')
    .map((name) => ({ file, record: null, path: [name], message: 'isn’t a field of this format; remove it or correct its spelling' }));
  const about = meta.safeParse(json.meta, { reportInput: true });
  if (about.success) {
    const { vocabulary: _, municipality, ...rest } = about.data;
    document.collections.push({ key: slugOf(basename(file, '.json')) || 'collection', ...rest, municipality: municipality && slugOf(municipality) });
  } else faults.push(...faultsFrom(about.error, file, null, ['meta']));

  for (const [at, item] of (json.pledges as unknown[]).entries()) {
    const name = recordName('pledges', item, at);
    const read = record.safeParse(item, { reportInput: true });
    if (!read.success) {
      faults.push(...faultsFrom(read.error, file, name).map((fault) => ({ ...fault, path: pathIn(item, fault.path) })));
      continue;
    }
    const results = resultsOf(read.data);
    if ('path' in results) {
      faults.push({ file, record: name, ...results });
      continue;
    }
    const organisations = organisationsOf(read.data);
    const agreement = agreementOf(read.data, organisations);
    const whole = pledgeSchema.safeParse(pledgeOf(read.data, organisations, agreement?.key ?? null, results, addresses), { reportInput: true });
    if (!whole.success) {
      faults.push(...faultsFrom(whole.error, file, name));
      continue;
    }
    document.pledges.push(whole.data);
    for (const one of organisations) if (!document.organisations.some(({ key }) => key === one.key)) document.organisations.push(one);
    const same = document.agreements.find(({ key }) => key === agreement?.key);
    if (same && agreement) Object.assign(same, joined(same, agreement));
    else if (agreement) document.agreements.push(agreement);
  }
  return { file, document, faults };
}

function organisationsOf({ municipality, municipalities, policeArea, otherParties, focusAreas }: Collected) {
  const named = (name: string, type: 'municipality' | 'policeArea' | 'partner') => ({
    key: slugOf(name, 100) || 'utan-namn',
    type,
    name,
    feedbackUrl: null,
    faultReportUrl: null,
    policeUrl: null,
    example: false,
    areas: [],
    laterAreas: [],
  });
  const own = municipalities.length > 0 ? municipalities : municipality ? [municipality] : [];
  const promises = focusAreas.flatMap((area) => area.commitments).some(({ responsible }) => responsible === 'police' || responsible === 'joint');
  const police = policeArea.length > 0 || !promises ? policeArea : ['Polisen'];
  const all = [
    ...own.map((name) => named(name, 'municipality')),
    ...police.map((name) => named(name, 'policeArea')),
    ...otherParties.map(({ name }) => named(name, 'partner')),
  ];
  return all.filter(({ key }, at) => all.findIndex((other) => other.key === key) === at);
}

function agreementOf({ id, agreement }: Collected, organisations: { key: string; type: string }[]): Agreement | null {
  if (!agreement || Object.values(agreement).every((value) => value === null)) return null;
  const years = [agreement.from, agreement.to].map((one) => one?.slice(0, 4));
  const key = slugOf(years.some(Boolean) ? `${organisations[0]?.key} overenskommelse ${years.filter(Boolean).join('-')}` : `${id} overenskommelse`, 110);
  const parties = organisations.filter(({ type }) => type !== 'partner').map((one) => one.key);
  return { ...agreement, key, organisations: parties, from: edge(agreement.from, 'from'), to: edge(agreement.to, 'to'), actionPlans: [] };
}

/** One agreement that two records tell of: the more exact dates, all parties, both notes. */
function joined(one: Agreement, other: Agreement): Agreement {
  const exact = (first: string | null, second: string | null) => ((second?.length ?? 0) > (first?.length ?? 0) ? second : first);
  const note = union(one.note?.split('\n') ?? [], other.note?.split('\n') ?? []).join('\n') || null;
  const known = { title: one.title ?? other.title, caseNumber: one.caseNumber ?? other.caseNumber, url: one.url ?? other.url };
  return {
    ...one,
    ...known,
    organisations: union(one.organisations, other.organisations),
    from: exact(one.from, other.from),
    to: exact(one.to, other.to),
    note,
  };
}

function pledgeOf(
  from: Collected,
  organisations: { key: string; type: string }[],
  agreement: string | null,
  figures: Figure[],
  addresses: Map<string, string>,
): z.input<typeof pledgeSchema> {
  const key = slugOf(from.id, 110);
  const municipalities = organisations.filter(({ type }) => type === 'municipality').map((one) => one.key);
  const period = { from: edge(from.period.from, 'from'), to: edge(from.period.to, 'to'), months: from.period.durationMonths, note: from.period.note };
  const sourceKey = unique();
  const sources = from.sources.map((one) => ({
    key: sourceKey([one.publisher ?? host(one.url), one.date].filter(Boolean).join(' ')),
    url: one.url,
    publisher: one.publisher ?? host(one.url),
    date: edge(one.date, 'from'),
    complete: one.excerptTruncated === null ? null : !one.excerptTruncated,
    note: one.note,
  }));
  const around = { sources, followUps: from.followUps };
  const [concernKey, areaKey, commitmentKey, dialogueKey, indicatorKey, followUpKey] = [unique(), unique(), unique(), unique(), unique(), unique()];
  return {
    key,
    slug: freeSlug(key, municipalities, periodSlug(period, from.area?.name ?? null), addresses),
    municipalities,
    parties: organisations.map((one) => one.key),
    area: from.area,
    period,
    published: edge(from.published, 'from'),
    signed: edge(from.signed, 'from'),
    agreement,
    lineage: from.relation.flatMap(({ type, target }) => {
      const how = relations.find((known) => known === type);
      const isKey = target !== null && /^[a-z0-9]+(-[a-z0-9]+)+$/.test(target);
      return how ? [{ how, pledge: isKey ? target : null, text: isKey ? null : target }] : [];
    }),
    signatories: from.signatories.map(({ name, role, party: politicalParty, org }) => ({
      name,
      role: role ?? 'roll okänd',
      politicalParty,
      organisation: org ?? 'organisation okänd',
    })),
    focusAreas: from.focusAreas.map((area) => ({
      key: areaKey(area.title),
      title: area.title,
      note: area.note,
      commitments: area.commitments.map((one) => commitmentOf(one, commitmentKey(one.title), around)),
    })),
    figures: figures.map((figure) => ({ ...figure, source: sourceOf(figure.asOf, around) })),
    dialogues: from.dialogues.map((one) => dialogueFrom(one, dialogueKey(`${one.kind} ${one.year ?? ''}`))),
    concerns: from.concerns.map(({ text: said, share, comparator: how, count, compare, ...rest }) => ({
      ...rest,
      key: concernKey(said),
      text: said,
      share,
      shareComparator: how === null ? null : meant(how),
      mentions: count,
      compare: compare && {
        label: compare.label ?? 'jämförelse',
        share: compare.share,
        comparator: compare.comparator === null ? null : meant(compare.comparator),
      },
    })),
    indicators: from.indicators.map(({ series, reference, ...rest }) => ({
      ...rest,
      key: indicatorKey(rest.label),
      reference: reference && { ...reference, label: reference.label ?? 'jämförelse', comparator: meant(reference.comparator) },
      observations: series.map((one) => ({ ...one, comparator: meant(one.comparator), breakBefore: breaksLine(one.note) })),
    })),
    followUps: from.followUps.map(({ date, covers, publisher, url, verdict }) => ({
      key: followUpKey(`uppfoljning ${covers?.to ?? covers?.from ?? date ?? ''}`),
      date: edge(date, 'from'),
      from: edge(covers?.from ?? null, 'from'),
      to: edge(covers?.to ?? null, 'to'),
      publisher: publisher ?? host(url),
      url,
      verdict,
    })),
    sources,
    notes: [
      ...from.notes.map((said) => ({ kind: 'note' as const, text: said })),
      ...from.otherParties.flatMap(({ name, type, role, note }) =>
        [type, role, note].some(Boolean) ? [{ kind: 'note' as const, text: `${name}: ${[type, role, note].filter(Boolean).join('; ')}` }] : [],
      ),
      ...from.relation.flatMap(({ type, target }) =>
        relations.some((known) => known === type) ? [] : [{ kind: 'remark' as const, text: [type, target].filter(Boolean).join(': ') }],
      ),
      ...from.oddShapes.map((said) => ({ kind: 'remark' as const, text: said })),
    ],
  };
}

type Around = { sources: { key: string; url: string | null }[]; followUps: Collected['followUps'] };
type Figure = NonNullable<z.input<typeof pledgeSchema>['figures']>[number];

function commitmentOf(from: z.infer<typeof commitment>, key: string, around: Around) {
  const kind = kindOf(from.kind ?? 'annat', from.title, from.responsible);
  const [measureKey, figureKey] = [unique(), unique()];
  const measures = from.target.flatMap(({ share, per, ...one }) => measuresOf(one, share, per, measureKey));
  const publishers = [...new Set(around.followUps.map(({ publisher }) => publisher))];
  const saidBy = from.statusBasis === 'source' && publishers.length === 1 ? publishers[0] : null;
  const saidOn = saidBy && around.followUps.length === 1 ? edge(around.followUps[0]?.date ?? null, 'from') : null;
  return {
    key,
    title: from.title,
    responsible: from.responsible,
    parties: from.parties,
    kind,
    publicationClass: usualClass(
      kind,
      from.responsible,
      [...from.target, ...from.outcome].map(({ unit }) => unit),
    ),
    places: from.places,
    times: from.times,
    measures,
    figures: from.outcome.map((one) => outcomeFigure(one, figureKey('utfall'), measures, around)),
    statement: from.status === null ? null : { word: statuses[from.status] as Statement['word'], basis: from.statusBasis, by: saidBy ?? null, on: saidOn },
    note: from.note,
  };
}

function measuresOf(
  { comparator: how, ...one }: Omit<z.infer<typeof target>, 'share' | 'per'>,
  share: number | null,
  words: string | null,
  key: (name: string) => string,
) {
  const per = words === null ? null : perOf(words);
  const note = [one.note, words !== null && per === null ? `per ${words}` : null].filter(Boolean).join('; ') || null;
  const type = one.deadline ? 'deadline' : measureTypeOf(one.value, one.unit, one.note);
  const main = { ...one, key: key(one.unit ?? 'mal'), type: type, comparator: meant(how), per, note };
  return share === null ? [main] : [main, { key: key('andel'), type: 'share' as const, value: share, unit: 'procent', comparator: meant(how), per }];
}

function outcomeFigure(one: z.infer<typeof outcome>, key: string, measures: { key: string; unit?: string | null }[], around: Around): Figure {
  const conflict = conflictIn(one.note);
  const source = conflict?.date ? around.sources.find(({ key: known }) => known.includes(conflict.date as string))?.key : null;
  const answers = measures.filter(({ unit }) => unit && one.unit && (unit === one.unit || one.unit.endsWith(` ${unit}`)));
  return {
    ...one,
    key,
    comparator: meant(one.comparator),
    measure: answers.length === 1 ? answers[0]?.key : null,
    source: sourceOf(one.asOf, around),
    published: true,
    breakdown: one.breakdown.map((part) => ({ ...part, comparator: meant(part.comparator) })),
    series: one.series.map((part) => ({ ...part, comparator: meant(part.comparator) })),
    conflicting: conflict ? [{ value: conflict.value, source: source ?? null }] : [],
  };
}

/** The reported results as figures; or where `partOf` names no label. An "of which" belongs to the nearest result with the label before it. */
function resultsOf({ reportedResults }: Collected): Figure[] | Pick<Fault, 'path' | 'message'> {
  const key = unique();
  const figures = reportedResults.map(
    ({ comparator: how, partOf: _, ...one }): Figure => ({ ...one, key: key(one.label), comparator: meant(how), published: true }),
  );
  for (const [at, { partOf }] of reportedResults.entries()) {
    if (partOf === null) continue;
    const before = figures.slice(0, at).findLast(({ label }) => label === partOf);
    const whole = before ?? figures.find(({ label }, other) => other !== at && label === partOf);
    if (!whole)
      return {
        path: ['reportedResults', at, 'partOf'],
        message: `names "${partOf}", which isn’t the label of another reported result; correct one of the two`,
      };
    Object.assign(figures[at] as Figure, { partOf: whole.key });
  }
  return figures;
}

function dialogueFrom({ kind, count, unit, comparator: how, year, notes }: Collected['dialogues'][number], key: string) {
  const bounds = year && edge(year, 'from') !== edge(year, 'to') ? { when: edge(year, 'from'), until: edge(year, 'to') } : { when: year };
  const heard = count === null && unit === null ? null : { value: count, comparator: meant(how), unit };
  const isTalk = countsConversations(unit, kind);
  return { key, label: kind, ...dialogueOf(kind), ...bounds, conversations: isTalk ? heard : null, respondents: isTalk ? null : heard, note: notes };
}

/** The source that a figure was read in: the follow-up that covers its time, when it is known as a source. */
function sourceOf(asOf: string | null | undefined, { sources, followUps }: Around): string | null {
  const at = asOf ? boundsOf(asOf) : null;
  const covering = followUps.filter(({ covers }) => {
    const [from, to] = [boundsOf(covers?.from ?? '')?.from, boundsOf(covers?.to ?? '')?.to];
    return at && from && to && from <= at.to && at.to <= to;
  });
  const [only, ...others] = covering.length > 0 ? covering : followUps;
  const url = only && others.length === 0 ? only.url : null;
  return (sources.find((one) => url !== null && one.url === url) ?? (sources.length === 1 ? sources[0] : undefined))?.key ?? null;
}

function freeSlug(key: string, municipalities: string[], wanted: string, addresses: Map<string, string>): string {
  for (let nth = 1; ; nth += 1) {
    const slug = nth === 1 ? wanted : `${wanted}-${nth}`;
    if (municipalities.some((one) => (addresses.get(`${one}/${slug}`) ?? key) !== key)) continue;
    for (const one of municipalities) addresses.set(`${one}/${slug}`, key);
    return slug;
  }
}

function meant(word: string | null): Comparator {
  return comparators[word ?? 'exact'] ?? 'exactly';
}

function host(url: string | null): string {
  return url ? new URL(url).hostname.replace(/^www\./, '') : 'utgivare okänd';
}

function union(first: string[], second: string[]): string[] {
  return [...new Set([...first, ...second])];
}
