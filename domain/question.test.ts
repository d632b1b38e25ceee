import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, dutyOf, publicQuestion, publicQuestions, type Question, questionsTaken, unansweredFirst, waitsFor } from './question.ts';

const today = '2026-03-12';
const police = { id: 'polis', name: 'LPO Prov', type: 'policeArea' } as const;
const prov = { id: 'prov', name: 'Prov', type: 'municipality' } as const;

function asked(over: Partial<Question> = {}): Question {
  return {
    id: 'q',
    pledge: 'p',
    commitment: 'c',
    body: 'council',
    municipality: 'Prov',
    text: 'Varför är det mörkt?',
    on: '2026-03-02',
    releasedOn: '2026-03-03',
    caseNumber: null,
    owners: [prov, police],
    answers: [],
    ...over,
  };
}

function answered(over: Partial<Answer> = {}): Answer {
  return { id: 'a', by: prov, role: 'coordinator', text: 'Lamporna är beställda.', on: '2026-03-04', releasedOn: '2026-03-05', ...over };
}

test('nothing of a question is public before a publisher has let it out, nor before that day', () => {
  expect(publicQuestion(asked({ releasedOn: null, answers: [answered()] }), today)).toBe(null);
  expect(publicQuestion(asked({ releasedOn: '2026-03-13' }), today)).toBe(null);
});

test('one without an answer says how many days it has waited, and for whom', () => {
  expect(publicQuestion(asked(), today)).toMatchObject({ answers: [], waitsFor: ['Prov', 'LPO Prov'], waitingDays: 10 });
  expect(publicQuestion(asked({ on: today }), today)?.waitingDays).toBe(0);
});

test('an answer that is written within changes nothing for anyone outside', () => {
  const inside = asked({ answers: [answered({ releasedOn: null }), answered({ id: 'b', by: police, releasedOn: null })] });
  expect(publicQuestion(inside, today)).toEqual(publicQuestion(asked(), today));
});

test('of what two answer for, each answers its own part; of a whole pledge one answer is enough', () => {
  const one = [answered()];
  expect(publicQuestion(asked({ answers: one }), today)).toMatchObject({ waitsFor: ['LPO Prov'], waitingDays: 10, answers: [{ by: 'Prov' }] });
  expect(publicQuestion(asked({ answers: one, commitment: null }), today)).toMatchObject({ waitsFor: [], waitingDays: null });
});

test('what is taken down goes, and an answer that was given and taken down doesn’t count as missing', () => {
  const all = [asked({ owners: [prov], answers: [answered()] })];
  const shown = new Set(['c']);
  const take = (id: string, on = '2026-03-06') => [{ noun: 'answer' as const, id, on }];
  expect(publicQuestions(all, take('a'), shown, today)).toMatchObject([{ answers: [], waitsFor: [], waitingDays: null }]);
  expect(publicQuestions(all, take('q'), shown, today)).toEqual([]);
  expect(publicQuestions(all, [], new Set(), today)).toEqual([]);
  expect(questionsTaken(all, take('a'))).toEqual([{ on: '2026-03-06' }]);
  expect(questionsTaken(all, take('a', '2026-03-04'))).toEqual([]);
});

test('an organisation has to answer, then to let out what it wrote, then nothing', () => {
  expect(dutyOf(asked(), 'prov')).toBe('answer');
  expect(dutyOf(asked({ answers: [answered({ releasedOn: null })] }), 'prov')).toBe('release');
  expect(dutyOf(asked({ answers: [answered()] }), 'prov')).toBe(null);
  expect(dutyOf(asked({ answers: [answered()] }), 'polis')).toBe('answer');
  expect(dutyOf(asked(), 'grannen')).toBe(null);
  const rewritten = [answered({ releasedOn: null }), answered({ id: 'b' })];
  expect(dutyOf(asked({ answers: rewritten }), 'prov')).toBe(null);
});

test('the unanswered stand first, the longest wait on top, whatever order they came in', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(days, fc.infiniteStream(fc.boolean()), (some, isAnswered) => {
      const all = some.map((nr) =>
        asked({ id: String(nr), owners: [prov], on: `2026-02-${String(nr).padStart(2, '0')}`, answers: isAnswered.next().value ? [answered()] : [] }),
      );
      const order = unansweredFirst(all);
      const waiting = order.filter((one) => waitsFor(one).length > 0);
      expect(order.slice(0, waiting.length)).toEqual(waiting);
      expect(waiting.map(({ on }) => on)).toEqual(waiting.map(({ on }) => on).sort());
      expect(unansweredFirst([...all].reverse())).toEqual(order);
    }),
  );
});
