import { activities, corrected } from './activities.ts';
import { continuing, dayIn, districts, type Frame, rowKey } from './frame.ts';
import { judgements } from './judgements.ts';
import { paced } from './pace.ts';
import type { CommitmentInput } from './shapes.ts';

/** Runs a little ahead of its plan, has one corrected activity and every other year a deadline besides the count. */
export function lighting(frame: Frame): CommitmentInput {
  const withPlan = frame.year % 2 === 0;
  const planned = activities(frame, 'belysningsplan', {
    days: [dayIn(frame, '04-17')],
    by: 'municipality',
    places: ['Exempelkommun'],
    measure: 'belysningsplan',
    plan: 'Planerat beslut om belysningsplan',
  });
  const lit = activities(frame, 'belysning', {
    days: paced(frame.year, 'belysning', 12, { leadDays: 3 }),
    by: 'municipality',
    places: ['Gångvägen vid sjön i Söder', 'Busstorget i Centrum', 'Tunneln i Norr', 'Kajen i Hamnen', 'Parken i Åsen'],
    quantity: [2, 2],
    measure: 'platser',
    plan: 'Planerad ny belysning',
  });
  const done = corrected(frame, lit, 1, { afterDays: 9, quantity: 3, reason: 'En plats till blev klar samma dag men kom inte med i redovisningen.' });
  return {
    key: 'belysning',
    title: 'Ny belysning på mörka stråk och platser',
    titleEn: 'New lighting on dark paths and places',
    wording: `Kommunen ger minst 24 stråk och platser ny eller bättre belysning under året.${withPlan ? ' En belysningsplan för hela kommunen är beslutad senast den 30 april.' : ''}`,
    wordingEn: `The municipality gives at least 24 paths and places new or better lighting during the year.${withPlan ? ' A lighting plan for the whole municipality is decided by 30 April.' : ''}`,
    keptWhen: `Minst 24 stråk och platser har fått belysning när året är slut${withPlan ? ', och planen var beslutad i tid' : ''}.`,
    responsible: 'municipality',
    parties: ['Exempelkommun'],
    kind: 'lighting',
    reportingEveryDays: 60,
    places: [...districts],
    actionPlanRow: rowKey(frame.year, 3),
    concerns: ['morka-gangvagar'],
    continues: continuing(frame, 'belysning', withPlan ? 'extended' : 'changed'),
    measures: [
      { key: 'platser', type: 'count', value: 24, comparator: 'atLeast', unit: 'platser', per: { every: 1, unit: 'year' } },
      ...(withPlan ? [{ key: 'belysningsplan', type: 'deadline' as const, deadline: dayIn(frame, '04-30'), note: 'Belysningsplan beslutad' }] : []),
    ],
    activities: withPlan ? [...done, ...planned] : done,
    assessments: judgements(frame, 'belysning', {
      evidence: lit,
      now: { '07-02': [{ by: 'municipality', status: 'onTrack', reason: 'Arbetet går fortare än planen, tack vare en mild vinter.' }] },
      final: [{ by: 'municipality', status: 'kept', reason: 'Fler än 24 stråk och platser har fått ny eller bättre belysning.' }],
    }),
  };
}
