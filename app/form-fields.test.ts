import { expect, test } from 'vitest';
import { fieldsOf, typedIn } from './form-fields.ts';

const formOf = (pairs: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
};

test('names with dots are objects and lists, a name sent twice is a list', () => {
  const form = formOf([
    ['on', '2026-03-01'],
    ['measures.1.value', '2'],
    ['measures.0.value', '1'],
    ['period.from', '2026'],
    ['evidence', 'a'],
    ['evidence', 'b'],
    ['$ACTION_KEY', 'x'],
    ['idempotencyKey', 'k'],
  ]);
  expect(fieldsOf(form)).toEqual({ on: '2026-03-01', measures: [{ value: '1' }, { value: '2' }], period: { from: '2026' }, evidence: ['a', 'b'] });
});

test('a name can’t reach into the program', () => {
  expect(
    fieldsOf(
      formOf([
        ['__proto__.polluted', 'yes'],
        ['a.__proto__.polluted', 'yes'],
      ]),
    ),
  ).toEqual({ a: {} });
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test('what was typed comes back, secrets don’t', () => {
  const form = formOf([
    ['place', 'Torget'],
    ['newPassword', 'hemligt hemligt'],
    ['code', '123456'],
  ]);
  expect(typedIn(form)).toEqual({ place: ['Torget'] });
});
