import type { Day } from '#domain/calendar.ts';
import { activities } from './activities.ts';
import { dayIn, type Frame, rowKey } from './frame.ts';
import { judgements } from './judgements.ts';
import type { CommitmentInput } from './shapes.ts';

type Milestone = Pick<CommitmentInput, 'title' | 'titleEn' | 'wording' | 'wordingEn' | 'kind'> & { key: string; done: string; reason: string };

const milestones: [Milestone, Milestone] = [
  {
    key: 'hamntorget',
    title: 'Ordningsregler för Hamntorget',
    titleEn: 'Local rules for Hamntorget square',
    wording: 'Kommunen har tagit fram ordningsregler för Hamntorget senast den 31 mars.',
    wordingEn: 'The municipality has drawn up local rules for Hamntorget square by 31 March.',
    kind: 'document',
    done: 'Reglerna beslutades och är uppsatta på torget.',
    reason: 'Reglerna beslutades före den 31 mars.',
  },
  {
    key: 'idrottshallar',
    title: 'Öppna idrottshallar på lördagar',
    titleEn: 'Sports halls open on Saturdays',
    wording: 'Kommunen har öppnat två idrottshallar för unga på lördagskvällar senast den 31 mars.',
    wordingEn: 'The municipality has opened two sports halls to young people on Saturday evenings by 31 March.',
    kind: 'youthActivity',
    done: 'Båda hallarna öppnades.',
    reason: 'Båda hallarna var öppna före den 31 mars.',
  },
];

/** A commitment of one year only, done in time. The next pledge says nothing of it: it was dropped without a word, as happens. */
export function milestone(frame: Frame): CommitmentInput {
  const { done: note, reason, ...one } = milestones[frame.year % 2 === 0 ? 0 : 1];
  const deadline: Day = dayIn(frame, '03-31');
  const done = activities(frame, one.key, { days: [dayIn(frame, '03-19')], by: 'municipality', places: ['Hamnen'], plan: 'Planerat beslut' });
  return {
    ...one,
    keptWhen: 'Det är gjort senast den 31 mars.',
    responsible: 'municipality',
    parties: ['Exempelkommun'],
    places: ['Hamnen'],
    actionPlanRow: rowKey(frame.year, 3),
    measures: [{ key: 'klart', type: 'deadline', deadline }],
    activities: done.map((activity) => (activity.state === 'done' ? { ...activity, note } : activity)),
    assessments: judgements(frame, one.key, {
      evidence: done,
      now: { '04-10': [{ by: 'municipality', status: 'completed', reason }] },
      final: [{ by: 'municipality', status: 'kept', reason }],
    }),
  };
}
