import type { Who } from '#domain/actor.ts';
import { addDays, type Day, stockholmDay } from '#domain/calendar.ts';
import { daysOf } from '#domain/pledge.ts';
import { type Followed, finalWithinDays, type Todo, type Waiting, worstFirst } from '#domain/todo.ts';
import { shownNow } from '../../shown-now.ts';
import type { WorkingReader } from '../connect.ts';
import { commitmentsToFollow } from './follow.ts';
import { listHeldTexts, type WaitingText } from './held-texts.ts';
import { getOwnPledge, listOwnPledges, type OwnPledge, type PledgeHead } from './own-pledges.ts';
import { listProposals, type Proposal } from './proposals.ts';
import { questionsToAnswer } from './questions-to-answer.ts';
import { followUpsToApprove, pledgesToApprove } from './to-approve.ts';
import { listWorkRounds, type WorkRound } from './work-rounds.ts';

export type Titled = { title: string; titleEn: string | null };
export type Standing = Titled & { id: string; pledge: string } & Pick<Followed, 'reading' | 'staleSince'>;

/** What to do and what others have to, and what each thing is called: commitments and rounds of listening. `standing`: the own commitments of what runs, as they stand. */
export type Duties = { todos: Todo[]; waiting: Waiting[]; standing: Standing[]; pledges: Map<string, PledgeHead>; titles: Map<string, Titled> };

type Known = { db: WorkingReader; who: Who; now: Date; heads: PledgeHead[]; pledges: OwnPledge[]; proposals: Proposal[]; rounds: OwnRounds };
type OwnRounds = { head: PledgeHead; rounds: WorkRound[] }[];
type Provider = (known: Known) => Pick<Duties, 'todos' | 'waiting'>;

/** Where things to do come from: each answers with what is somebody's to do and what is others'. */
const providers: Provider[] = [
  ({ who, pledges, proposals }) => commitmentsToFollow(who, pledges, proposals),
  ({ who, proposals }) => ({ todos: proposalsToDecide(who, proposals), waiting: [] }),
  ({ db, who, heads }) =>
    pledgesToApprove(
      db,
      who,
      heads.map(({ id }) => id),
    ),
  ({ db, who, now, pledges }) => ({
    todos: followUpsToApprove(
      db,
      who,
      pledges.map(({ head }) => head.id),
      now,
    ),
    waiting: [],
  }),
  ({ rounds, now }) => ({ todos: roundsToTellOf(rounds, stockholmDay(now)), waiting: [] }),
  ({ db, who, now, heads }) => ({ todos: questionsToAnswer(db, who, heads, now), waiting: [] }),
  ({ db, who, now }) => ({ todos: textsToDecide(listHeldTexts(db, who, now)), waiting: [] }),
];

/** Everything that waits for somebody, of all the pledges they have part in, in one list, worst first. */
export function listDuties(db: WorkingReader, who: Who, now: Date): Duties {
  const heads = listOwnPledges(db, who);
  const today = stockholmDay(now);
  const shown = shownNow(db, now);
  const pledges = heads
    .flatMap(({ id, state }) => (state === 'signed' ? (getOwnPledge(db, who, id, now, shown) ?? []) : []))
    .filter((pledge) => isRecent(pledge, today));
  const recent = new Set(pledges.map(({ head }) => head.id));
  const rounds = listWorkRounds(db, who, now).filter(({ head }) => head.state === 'draft' || recent.has(head.id));
  const found = providers.map((provide) => provide({ db, who, now, heads, pledges, rounds, proposals: listProposals(db, who) }));
  const all = pledges.flatMap((pledge) => pledge.focusAreas.flatMap(({ commitments }) => commitments.map((one) => ({ pledge, one }))));
  return {
    todos: worstFirst(found.flatMap(({ todos }) => todos)),
    waiting: found.flatMap(({ waiting }) => waiting),
    standing: all
      .filter(({ pledge, one }) => one.view.isOwn && pledge.phase !== 'after')
      .map(({ pledge, one: { id, commitment, view } }) => ({
        id,
        pledge: pledge.head.id,
        title: commitment.title,
        titleEn: commitment.titleEn,
        reading: view.reading,
        staleSince: view.staleSince,
      })),
    pledges: new Map(heads.map((head) => [head.id, head])),
    titles: new Map([
      ...all.map(({ one }) => [one.id, { title: one.commitment.title, titleEn: one.commitment.titleEn }] as const),
      ...rounds.flatMap((of) => of.rounds.map(({ id, round }) => [id, { title: round.label, titleEn: null }] as const)),
    ]),
  };
}

/** Those who took part in a round that is over wait to hear what became of it; whoever leads it tells them. */
function roundsToTellOf(rounds: OwnRounds, today: Day): Todo[] {
  return rounds.flatMap(({ head, rounds: own }) =>
    own.flatMap(({ id, silentDays }): Todo[] =>
      silentDays === null
        ? []
        : [{ kind: 'feedbackMissing', pledge: head.id, commitment: null, subject: id, since: addDays(today, -silentDays), count: silentDays }],
    ),
  );
}

function textsToDecide(held: WaitingText[]): Todo[] {
  const waits = Map.groupBy(
    held.filter(({ isRefused }) => !isRefused),
    ({ noun, subject }) => (noun === 'pledge' ? subject : null),
  );
  return [...waits].map(([pledge, { length }]) => ({ kind: 'textHeld', pledge: pledge ?? '', commitment: null, subject: null, since: null, count: length }));
}

function proposalsToDecide({ person, memberships }: Who, proposals: Proposal[]): Todo[] {
  const publishes = (id: string) => memberships.some(({ role, organisation }) => role === 'publisher' && organisation.id === id);
  return proposals
    .filter(({ decided, organisation, proposer }) => !decided && publishes(organisation) && proposer.id !== person?.id)
    .map(({ id, pledge, commitment, at }) => ({ kind: 'approveProposal', pledge, commitment, subject: id, since: stockholmDay(new Date(at)), count: 1 }));
}

function isRecent({ phase, period }: OwnPledge, today: string): boolean {
  const { to } = daysOf(period);
  return phase !== 'after' || to === null || addDays(to, finalWithinDays) >= today;
}
