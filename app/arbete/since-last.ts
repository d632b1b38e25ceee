import { paths } from '#components/paths.ts';
import type { PledgeNews, SinceReport } from '#components/todo/since-last.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { reading } from '#db/public/connect.ts';
import { listCommitments } from '#db/public/queries/commitments.ts';
import { getPledge } from '#db/public/queries/pledges.ts';
import { listQuestions } from '#db/public/queries/questions.ts';
import { listReports } from '#db/public/queries/reports.ts';
import { listOwnPledges, type PledgeHead } from '#db/working/queries/own-pledges.ts';
import { listAskable } from '#db/working/queries/work-questions.ts';
import { noteVisit } from '#db/working/sign-in/visit.ts';
import { addDays, stockholmDay } from '#domain/calendar.ts';
import { readReport } from '#domain/report-content.ts';
import { newsSince, type Seen, seenOf } from '#domain/visit.ts';
import type { Words } from '#words/words.ts';
import { sinceThen } from '../report/since-then.ts';
import { signIn } from '../sign-in.ts';
import type { SignedIn } from '../signed-in.ts';
import { workingStore } from '../stores.ts';

/** Pledges that ended longer ago than this are history. */
const recentDays = 400;

/**
 * What has happened since somebody's last visit, in the pledges that they work with or review, and since the last report of each. From the public store alone:
 * nobody learns here what isn't told outside. `on` null: it is the first visit, or nothing is followed.
 */
export function sinceLast(words: Words, me: SignedIn, now: Date): { on: string | null; news: PledgeNews[]; reports: SinceReport[] } {
  const followed = followedBy(me, now);
  const seen: Seen = Object.fromEntries(followed.map(({ pledge, commitments, questions }) => [pledge.key, seenOf(commitments, questions)]));
  const { before } = noteVisit(signIn().bookkeeping, me.person.id, now, seen);
  const links = paths(words.locale);
  return {
    on: before && followed.length > 0 ? stockholmDay(new Date(before.at)) : null,
    news: followed.flatMap(({ pledge, commitments, head, municipality }) => {
      const was = before?.seen[pledge.key];
      const now = seen[pledge.key];
      const all = was && now ? newsSince(was, now) : [];
      const titled = new Map(commitments.map((one) => [one.slug, { ...one, href: links.commitment(municipality, head.slug, one.slug) }]));
      return all.length > 0 ? [{ pledge: pledgeTitle(words, head), href: links.deviations(municipality, head.slug), all, titled }] : [];
    }),
    reports: followed.flatMap(({ pledge, head, municipality, reports }) => {
      const last = reports[0];
      if (!last?.content) return [];
      const { bodyName, frozenOn, ...content } = readReport(last.content);
      const { changes } = sinceThen({ municipality, slug: head.slug }, pledge, { ...content, bodyName, frozenOn });
      const report = words.t('report.sinceWhich', { nr: last.number, body: bodyName, on: words.date(frozenOn) });
      return [
        { id: last.id, pledge: pledgeTitle(words, head), href: `${links.report(municipality, head.slug, last.number)}#sedan-dess`, report, n: changes.length },
      ];
    }),
  };
}

function followedBy(me: SignedIn, now: Date) {
  const db = workingStore().read;
  const heads = [...listAskable(db, me, now).map(({ head }) => head), ...listOwnPledges(db, me)];
  const since = addDays(stockholmDay(now), -recentDays);
  return [...new Map(heads.map((head) => [head.id, head])).values()].flatMap((head) => {
    const municipality = head.municipalities[0]?.key;
    const found = municipality === undefined ? null : publicPart(municipality, head);
    return municipality !== undefined && found && (found.pledge.lastDay ?? since) >= since ? [{ ...found, head, municipality }] : [];
  });
}

function publicPart(municipality: string, { slug, state }: PledgeHead) {
  return reading((store) => {
    const pledge = state === 'draft' ? null : getPledge(store, municipality, slug);
    return (
      pledge && { pledge, commitments: listCommitments(store, pledge.id), questions: listQuestions(store, pledge.id), reports: listReports(store, pledge.id) }
    );
  });
}
