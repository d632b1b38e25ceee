import { expect, test } from 'vitest';
import { addMissing } from './add-missing.ts';

const planned = { key: 'a', state: 'planned', on: '2026-03-10', quantity: null, note: 'Planerad vandring' };
const done = { key: 'a', state: 'done', on: '2026-03-10', quantity: 1, note: null };

test('what is stored wins, what is missing by key is added after it', () => {
  const stored = {
    title: 'Ändrad',
    list: [
      { key: 'egen', value: 9 },
      { key: 'b', value: 2 },
    ],
  };
  const given = {
    title: 'Given',
    list: [
      { key: 'b', value: 7 },
      { key: 'c', value: 3 },
    ],
  };
  expect(addMissing(stored, given)).toEqual({
    title: 'Ändrad',
    list: [
      { key: 'egen', value: 9 },
      { key: 'b', value: 2 },
      { key: 'c', value: 3 },
    ],
  });
});

test('an unknown value stays unknown, a whole object that nobody has said is filled', () => {
  expect(addMissing({ quantity: null, withdrawn: null, feedback: { on: 'x' } }, { quantity: 3, withdrawn: { on: 'y' }, feedback: { on: 'z' } })).toEqual({
    quantity: null,
    withdrawn: { on: 'y' },
    feedback: { on: 'x' },
  });
});

test('a plan that nobody has touched becomes what became of it; one that was moved, done or cancelled stays', () => {
  expect(addMissing([planned], [done])).toEqual([done]);
  for (const touched of [
    { ...planned, on: '2026-03-12' },
    { ...done, quantity: 4 },
    { ...planned, state: 'cancelled' },
  ])
    expect(addMissing([touched], [done])).toEqual([touched]);
});

test('values over time are told apart by their day', () => {
  expect(
    addMissing(
      [{ asOf: '2025', value: 66 }],
      [
        { asOf: '2025', value: 60 },
        { asOf: '2026', value: 70 },
      ],
    ),
  ).toEqual([
    { asOf: '2025', value: 66 },
    { asOf: '2026', value: 70 },
  ]);
});

test('a row of a plan that nobody has said anything of takes what was said since; one that somebody has reported keeps it', () => {
  const [open, said] = [
    { key: 'r', state: 'open', stateOn: null, stateReason: null },
    { key: 'r', state: 'ongoing', stateOn: '2026-07-02', stateReason: 'Sent.' },
  ];
  expect(addMissing([open], [said])).toEqual([said]);
  for (const touched of [
    { ...open, stateOn: '2026-02-01' },
    { key: 'r', state: 'done', stateOn: '2026-03-01', stateReason: null },
  ])
    expect(addMissing([touched], [said])).toEqual([touched]);
});
