import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Approval, fingerprint, isAgreed, partiesLeft, type Waiting, whyNotApproved } from './approval.ts';

const waiting: Waiting = { hash: 'a', current: 'a', parties: ['kommun', 'polis'], approvals: [], writers: new Set(['skrev']) };
const yes = (organisation: string, person: string, hash = 'a'): Approval => ({ organisation, person, hash });

test('only the version that waits, and that the text still is', () => {
  expect(whyNotApproved(waiting, yes('kommun', 'x'))).toBeNull();
  expect(whyNotApproved(waiting, yes('kommun', 'x', 'b'))).toBe('versionPassed');
  expect(whyNotApproved({ ...waiting, current: 'b' }, yes('kommun', 'x'))).toBe('versionPassed');
  expect(whyNotApproved({ ...waiting, current: 'b' }, yes('kommun', 'x', 'b'))).toBe('versionPassed');
});

test('never what one wrote oneself, never twice, never for two parties', () => {
  expect(whyNotApproved(waiting, yes('kommun', 'skrev'))).toBe('wroteItself');
  const once = { ...waiting, approvals: [yes('kommun', 'x')] };
  expect(whyNotApproved(once, yes('kommun', 'y'))).toBe('approvedAlready');
  expect(whyNotApproved(once, yes('polis', 'x'))).toBe('approvedForOther');
  expect(whyNotApproved(once, yes('polis', 'y'))).toBeNull();
});

test('agreed just when every party has said yes to the same hash', () => {
  const hash = fc.constantFrom('a', 'b');
  const approval = fc.record({ organisation: fc.constantFrom('kommun', 'polis', 'bolag'), person: fc.string(), hash });
  fc.assert(
    fc.property(fc.array(approval), hash, hash, fc.uniqueArray(fc.constantFrom('kommun', 'polis', 'bolag')), (approvals, version, current, parties) => {
      const agreed =
        parties.length > 0 && current === version && parties.every((party) => approvals.some((one) => one.organisation === party && one.hash === version));
      expect(isAgreed({ hash: version, current, parties, approvals, writers: new Set() })).toBe(agreed);
      expect(partiesLeft({ hash: version, parties, approvals }).length === 0).toBe(
        parties.every((party) => approvals.some((one) => one.organisation === party && one.hash === version)),
      );
    }),
  );
});

test('a fingerprint can be read aloud', () => {
  expect(fingerprint('3f9a11c280de77')).toBe('3f9a 11c2 80de');
});
