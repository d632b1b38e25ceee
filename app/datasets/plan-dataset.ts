import { notFound } from 'next/navigation';
import { statusWord } from '#components/commitment/standing.tsx';
import type { PublishedCommitment } from '#db/public/queries/commitments.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import type { Words } from '#words/words.ts';
import { type PlanFollowed, planOf } from '../plan-of.ts';
import type { Dataset, Value } from './dataset.ts';

/** The follow-up of the action plans, a row a row and commitment that serves it. Empty `told` columns: `row_status_word` says why nothing is told. */
export function planFollowUp(words: Words, municipality: Municipality, pledge: PublishedPledge): Dataset {
  const plans = planOf(pledge);
  if (plans.length === 0) notFound();
  return {
    title: `${municipality.name}: ${words.t('plan.public.title')}`,
    invented: municipality.example,
    columns: [
      ...['plan', 'year', 'row', 'number', 'text', 'owner', 'due', 'row_status', 'row_status_word', 'row_status_on', 'reason', 'situation_picture'],
      ...['commitment', 'title', 'target', 'unit', 'value', 'value_comparator', 'status', 'status_word', 'sentence'],
    ],
    rows: plans.flatMap((plan) =>
      plan.rows.flatMap((followed) => followed.commitments.map((one) => [...rowCells(words, plan, followed), ...commitmentCells(words, one)])),
    ),
  };
}

function rowCells({ t }: Words, { title, year }: PlanFollowed, { row, answers }: PlanFollowed['rows'][number]): Value[] {
  const { key, number, text, owner, told } = row;
  const word = told === null ? t('plan.public.notTold') : told.state === null ? t('plan.none') : t(`plan.state.${told.state}`);
  return [title, year, key, number, text, owner, told?.due ?? null, told?.state ?? null, word, told?.on ?? null, told?.reason ?? null, answers];
}

function commitmentCells(words: Words, { slug, title, measures, reading }: PublishedCommitment): Value[] {
  const done = reading.progress[0]?.done ?? null;
  const value = done?.value ?? null;
  const target: Value[] = [measures[0]?.value ?? null, measures[0]?.unit ?? done?.unit ?? null];
  return [
    slug,
    title,
    ...target,
    value,
    value === null ? null : (done?.comparator ?? null),
    reading.status,
    statusWord(words, reading.status),
    words.say(reading.sentence),
  ];
}
