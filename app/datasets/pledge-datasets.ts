import { basisWords, statusWord } from '#components/commitment/standing.tsx';
import { pledgeName } from '#components/pledge/period-label.ts';
import { reading } from '#db/public/connect.ts';
import { listMunicipalities, type Municipality } from '#db/public/queries/municipalities.ts';
import { listPledges, type PublishedPledge } from '#db/public/queries/pledges.ts';
import { heardIn } from '#domain/heard.ts';
import type { Words } from '#words/words.ts';
import { historyOf } from '../history-of.ts';
import { pledgeWhole } from '../pledge-whole.ts';
import type { Dataset, Value } from './dataset.ts';

const pledgeColumns = ['municipality', 'pledge', 'name', 'from', 'to', 'phase', 'published', 'signed', 'commitments', 'verdict', 'updated', 'source'];

/** Every pledge here, one row each. Invented ones are told apart by a column. */
export function everyPledge(words: Words): Dataset {
  const all = reading((store) =>
    listMunicipalities(store).flatMap((municipality) => listPledges(store, municipality.key).map((pledge) => ({ municipality, pledge }))),
  );
  return {
    title: words.t('data.everyPledge'),
    invented: false,
    columns: [...pledgeColumns, 'example'],
    rows: all.map(({ municipality, pledge }) => [...pledgeRow(words, municipality, pledge), municipality.example ? words.t('site.example.text') : null]),
  };
}

/** A municipality's pledges. */
export function municipalityPledges(words: Words, municipality: Municipality): Dataset {
  const pledges = reading((store) => listPledges(store, municipality.key));
  return {
    title: municipality.name,
    invented: municipality.example,
    columns: pledgeColumns,
    rows: pledges.map((pledge) => pledgeRow(words, municipality, pledge)),
  };
}

/** A pledge's commitments with how they stand. `value` is empty when unknown and `status` says what is known. */
export function pledgeCommitments(words: Words, municipality: Municipality, pledge: PublishedPledge): Dataset {
  const { commitments, figures } = pledgeWhole(municipality, pledge);
  return {
    title: `${municipality.name}: ${pledgeName(words, pledge)}`,
    invented: municipality.example,
    columns: [
      'id',
      'commitment',
      'title',
      'responsible',
      'kind',
      'class',
      'target',
      'comparator',
      'unit',
      'per',
      'value',
      'value_comparator',
      'plan_to_date',
      'status',
      'status_word',
      'according_to',
      'sentence',
    ],
    rows: commitments.map((commitment) => {
      const { reading: said, measures } = commitment;
      const done =
        said.progress[0]?.done ?? (measures.length === 0 ? figures.find((figure) => figure.commitment === commitment.id && figure.partOf === null) : null);
      const per = measures[0]?.per;
      return [
        commitment.id,
        commitment.slug,
        commitment.title,
        commitment.responsible,
        commitment.kind,
        commitment.publicationClass,
        measures[0]?.value ?? null,
        measures[0]?.comparator ?? null,
        measures[0]?.unit ?? done?.unit ?? null,
        per ? `${per.every} ${per.unit}` : null,
        done?.value ?? null,
        done?.value == null ? null : done.comparator,
        said.progress[0]?.planToDate ?? null,
        said.status,
        statusWord(words, said.status),
        basisWords(words, said.basis),
        words.say(said.sentence),
      ];
    }),
  };
}

/** Who was heard, a row a round. */
export function pledgeDialogues(words: Words, municipality: Municipality, pledge: PublishedPledge): Dataset {
  const { dialogues } = pledgeWhole(municipality, pledge);
  return {
    title: `${municipality.name}: ${words.t('dialogue.heard')}`,
    invented: municipality.example,
    columns: [
      'id',
      'audience',
      'round',
      'when',
      'until',
      'method',
      'questions',
      'conversations',
      'conversations_comparator',
      'respondents',
      'respondents_comparator',
      'unit',
      'status',
      'told_back',
      'days_without_feedback',
      'note',
    ],
    rows: dialogues.map((dialogue) => {
      const { id, audience, label, when, until, method, questions, feedback, silentDays, note } = dialogue;
      const [conversations, respondents] = [heardIn(dialogue, 'conversations'), heardIn(dialogue, 'respondents')];
      const unstated = conversations.value === null && respondents.value === null;
      return [
        id,
        audience,
        label,
        when,
        until,
        method,
        questions,
        conversations.value,
        conversations.value === null ? null : conversations.comparator,
        respondents.value,
        respondents.value === null ? null : respondents.comparator,
        conversations.unit ?? respondents.unit,
        unstated ? words.t('dialogue.countMissing') : null,
        feedback?.on ?? null,
        silentDays,
        note,
      ];
    }),
  };
}

/** What continued, changed, came and was dropped, a row a commitment and pledge. */
export function municipalityHistory(words: Words, municipality: Municipality): Dataset {
  const { pledges } = historyOf(municipality);
  const rows = pledges.flatMap(({ pledge, before, commitments, threads, isWhole, isBeforeWhole }) => [
    ...commitments.map(({ slug, title, status }): Value[] => {
      const thread = threads?.known ? [...threads.continued, ...threads.resumed].find(({ to }) => to.slug === slug) : undefined;
      const other = pledges.find((one) => one.pledge.key === thread?.pledge)?.pledge ?? before;
      return [
        pledge.slug,
        slug,
        title,
        status,
        threads?.known ? (thread?.how ?? (isBeforeWhole ? 'new' : 'not known')) : 'unknown',
        other?.slug ?? null,
        thread?.from.slug ?? null,
      ];
    }),
    ...(threads?.known
      ? threads.dropped.map(({ slug, title, status }): Value[] => [
          before?.slug ?? null,
          slug,
          title,
          status,
          isWhole ? 'dropped' : 'not known',
          pledge.slug,
          null,
        ])
      : []),
  ]);
  return {
    title: `${municipality.name}: ${words.t('history.title')}`,
    invented: municipality.example,
    columns: ['pledge', 'commitment', 'title', 'status', 'thread', 'other_pledge', 'other_commitment'],
    rows,
  };
}

function pledgeRow(words: Words, municipality: Municipality, pledge: PublishedPledge): Value[] {
  return [
    municipality.key,
    pledge.slug,
    pledgeName(words, pledge),
    pledge.from,
    pledge.to,
    pledge.phase,
    pledge.published,
    pledge.signed,
    pledge.reading.total,
    words.say(pledge.reading.verdict),
    pledge.updated,
    pledge.sources[0]?.url ?? null,
  ];
}
