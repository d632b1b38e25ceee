import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { logActivity, planActivity } from '#db/working/mutations/log-activity.ts';
import { chooseLetter } from '#db/working/mutations/own-account.ts';
import { record } from '#db/working/record.ts';
import { commitment } from '#db/working/schema/commitment.ts';
import { organisation } from '#db/working/schema/organisation.ts';
import { person } from '#db/working/schema/people.ts';
import { dailyStore, happenedIn, idsIn } from '#db/working/testing/daily.ts';
import { memberOf } from '#db/working/testing/people.ts';
import { operator } from '#domain/actor.ts';
import { todoKinds } from '#domain/todo.ts';
import { locales, words } from '#words/words.ts';
import { type Mailbox, startMailbox } from '../../e2e/mailbox.ts';
import { sendWeeklyLetters } from './weekly-letters.ts';

const monday = new Date('2026-07-06T06:00:00Z');
const hourLater = new Date('2026-07-06T07:00:00Z');
const saturday = new Date('2026-07-11T06:00:00Z');
const nextWeek = new Date('2026-07-13T06:00:00Z');
let mailbox: Mailbox;

beforeEach(async () => {
  mailbox = await startMailbox();
  process.env.SMTP_URL = mailbox.url;
});

afterEach(async () => {
  delete process.env.SMTP_URL;
  await mailbox.stop();
});

test('whoever has something to do gets one letter a week: counts, and no commitment, place or day', async () => {
  const store = dailyStore();
  const police = memberOf(store, 'polis', 'coordinator');
  memberOf(store, 'prov', 'council');
  plan(store, police);
  expect(await sendWeeklyLetters(store, monday)).toBe(1);
  expect(await sendWeeklyLetters(store, hourLater)).toBe(0);
  const [letter = ''] = mailbox.letters;
  expect(letter).toMatch(new RegExp(`^To: ${police.person.email}$`, 'm'));
  expect(letter).toContain('Content-Type: text/plain');
  expect(letter).toMatch(/^Provköping .*2026$/m);
  expect(letter).toContain('- 1 planerad insats som väntar på besked');
  expect(letter).toMatch(/^Öppna listan: http:..localhost:3000.arbete\r?$/m);
  const titles = store.read.select({ title: commitment.title }).from(commitment).all();
  expect(titles.filter(({ title }) => title.length > 3)).not.toEqual([]);
  for (const secret of ['Hemliga gränden', '20 juni', '06-20', ...titles.flatMap(({ title }) => (title.length > 3 ? title : []))])
    expect(letter).not.toContain(secret);
  expect(await sendWeeklyLetters(store, saturday)).toBe(0);
  expect(await sendWeeklyLetters(store, nextWeek)).toBe(1);
  expect(mailbox.letters).toHaveLength(2);
});

test('nobody is written to who doesn’t want it, is disabled, has come since, or has nothing to do', async () => {
  const store = dailyStore();
  const [unwilling, disabled, late] = [
    memberOf(store, 'polis', 'coordinator'),
    memberOf(store, 'polis', 'coordinator'),
    memberOf(store, 'polis', 'coordinator'),
  ];
  memberOf(store, 'prov', 'admin');
  chooseLetter(store, unwilling.person.id, false, monday);
  change(store, disabled.person.id, { disabledAt: monday.toISOString() });
  change(store, late.person.id, { createdAt: hourLater.toISOString() });
  expect(await sendWeeklyLetters(store, hourLater)).toBe(0);
  chooseLetter(store, unwilling.person.id, true, hourLater);
  expect(await sendWeeklyLetters(store, hourLater)).toBe(1);
});

test('an invented organisation writes to nobody', async () => {
  const store = dailyStore();
  memberOf(store, 'polis', 'coordinator');
  record(store, operator, monday, (tx) => {
    tx.update(organisation).set({ example: true }).run();
    return { result: null, event: { what: 'organisation.changed', subject: 'polis', before: null, after: null } };
  });
  expect(await sendWeeklyLetters(store, monday)).toBe(0);
});

test('a letter that can’t be sent is sent later, and stays unnoted until then', async () => {
  const store = dailyStore();
  memberOf(store, 'polis', 'coordinator');
  await mailbox.stop();
  expect(await sendWeeklyLetters(store, monday)).toBe(0);
  expect(happenedIn(store)).not.toContain('letter.sent');
  mailbox = await startMailbox();
  process.env.SMTP_URL = mailbox.url;
  expect(await sendWeeklyLetters(store, hourLater)).toBe(1);
});

test('what isn’t to be done isn’t written of', async () => {
  const store = dailyStore();
  const police = memberOf(store, 'polis', 'coordinator');
  await sendWeeklyLetters(store, monday);
  const before = mailbox.letters.at(-1);
  logActivity.perform(store, police, hourLater, { commitment: idsIn(store).commitment('pass'), on: '2026-07-06', quantity: 1 });
  await sendWeeklyLetters(store, nextWeek);
  expect(mailbox.letters.at(-1)?.split('\n\n').slice(1)).not.toEqual(before?.split('\n\n').slice(1));
});

test('there are words for everything that can wait, in both languages', () => {
  for (const kind of todoKinds) for (const locale of locales) expect(words(locale).t(`todo.letter.${kind}`, { count: 2 })).toMatch(/^2 /);
});

function plan(store: ReturnType<typeof dailyStore>, police: ReturnType<typeof memberOf>): void {
  const on = new Date('2026-06-15T10:00:00Z');
  planActivity.perform(store, police, on, { commitment: idsIn(store).commitment('pass'), on: '2026-06-20', place: 'Hemliga gränden' });
}

function change(store: ReturnType<typeof dailyStore>, id: string, to: Partial<typeof person.$inferInsert>): void {
  record(store, operator, monday, (tx) => {
    tx.update(person).set(to).where(eq(person.id, id)).run();
    return { result: null, event: { what: 'person.changed', subject: id, before: null, after: null } };
  });
}
