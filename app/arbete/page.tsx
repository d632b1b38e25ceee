import { titleIn } from '#components/commitment/commitment-row.tsx';
import { OneButton } from '#components/draft/one-button.tsx';
import { waitingWords } from '#components/log/log-words.ts';
import { Waiting } from '#components/log/waiting.tsx';
import { paths } from '#components/paths.ts';
import { CouncilWays } from '#components/todo/council-ways.tsx';
import { ReviewList } from '#components/todo/review-list.tsx';
import { SinceLast } from '#components/todo/since-last.tsx';
import { StandingList } from '#components/todo/standing-list.tsx';
import { TodoList } from '#components/todo/todo-list.tsx';
import { WaitingList } from '#components/todo/waiting-list.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listReportsToRead } from '#db/working/queries/reports.ts';
import { type Duties, listDuties } from '#db/working/queries/todo.ts';
import { listWorkQuestions } from '#db/working/queries/work-questions.ts';
import type { Membership } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { type Words, words } from '#words/words.ts';
import { newKey } from '../do-verb.ts';
import { signedIn } from '../signed-in.ts';
import { workingStore } from '../stores.ts';
import { tell } from './atagande/actions.ts';
import { sinceLast } from './since-last.ts';
import { toReview } from './to-review.ts';
import '#components/todo/todo.css';

/** Att göra: what is missing, what is getting old, what waits for me; then what others have to do, and how it stands. */
export default async function TodoPage() {
  const me = await signedIn();
  const w = words(me.person.language);
  const now = new Date();
  const duties = listDuties(workingStore().read, me, now);
  const { todos, waiting, standing } = duties;
  const roles = new Set(me.memberships.map(({ role }) => role));
  const called = namesOf(w, duties);
  const isWorking = roles.has('coordinator') || roles.has('publisher');
  return (
    <WorkPage words={w} memberships={me.memberships} path={workPaths.todo} title={w.t('todo.title', { count: todos.length })} lead={w.date(stockholmDay(now))}>
      <Waiting words={waitingWords(w)} />
      {roles.has('coordinator') && (
        <p className="main-way">
          <a className="button" href={workPaths.log()}>
            {w.t('todo.log')}
          </a>
        </p>
      )}
      {todos.length > 0 && (
        <TodoList
          words={w}
          todos={todos}
          pledgeOf={({ pledge }) => called.pledge(pledge)}
          commitmentOf={called.commitment}
          nothingNew={(commitment, what) => (
            <OneButton
              action={tell}
              idempotencyKey={newKey()}
              values={{ commitment, kind: 'nothingNew' }}
              sending={w.t('work.form.sending')}
              label={w.t('todo.quiet.of', { what })}
            >
              {w.t('todo.quiet.submit')}
            </OneButton>
          )}
        />
      )}
      {todos.length === 0 && <Nothing words={w} memberships={me.memberships} />}
      <SinceLast words={w} {...sinceLast(w, me, now)} />
      {roles.has('council') && <ReviewList words={w} pledges={toReview(w, me, now)} />}
      {roles.has('council') && (
        <CouncilWays
          words={w}
          questions={listWorkQuestions(workingStore().read, me, now).map(({ question }) => question)}
          reports={listReportsToRead(workingStore().read, me, now).map(({ row, releasedOn }) => ({ ...row, releasedOn }))}
        />
      )}
      {isWorking && <WaitingList words={w} waiting={waiting} whatOf={called.what} />}
      {isWorking && <StandingList words={w} standing={standing} pledgeOf={called.pledge} />}
    </WorkPage>
  );
}

/** A true sentence for each capacity, and where to go instead. */
function Nothing({ words: { t, locale }, memberships }: { words: Words; memberships: Membership[] }) {
  const own = memberships.find(({ organisation }) => organisation.type === 'municipality');
  const roles = [...new Set(memberships.map(({ role }) => role))];
  return (
    <div className="measure">
      {(roles.length > 0 ? roles : ['nobody']).map((role) => (
        <p key={role}>{t(`todo.none.${role}`)}</p>
      ))}
      <p className="links">
        {roles.includes('admin') && <a href={workPaths.people}>{t('todo.toPeople')}</a>}
        <a href={own ? paths(locale).municipality(own.organisation.key) : paths(locale).start()}>{t('todo.toPublic')}</a>
      </p>
    </div>
  );
}

function namesOf(w: Words, { pledges, titles }: Duties) {
  const pledge = (id: string) => {
    const head = pledges.get(id);
    return head ? pledgeTitle(w, head) : '';
  };
  const commitment = (one: { commitment: string | null; subject?: string | null }) => titles.get(one.commitment ?? one.subject ?? '') ?? null;
  const what = (one: { commitment: string | null; pledge: string }) => {
    const titled = commitment(one);
    return titled ? `”${titleIn(w, titled).text}”` : pledge(one.pledge);
  };
  return { pledge, commitment, what };
}
