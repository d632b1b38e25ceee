import { titleIn } from '#components/commitment/commitment-row.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { type Change, unnamedEvents } from '#domain/past.ts';
import past from '#words/sv/past.json' with { type: 'json' };
import type { Words } from '#words/words.ts';
import { ChangeList } from './change-list.tsx';

/** What is of no pledge: a row of an action plan, a situation picture. */
type Of = { planRow: { plan: string; text: string } | null; picture: { id: string; on: string } | null };

export type Happened = {
  id: string;
  at: string;
  what: string;
  why: string | null;
  by: { person: string | null; organisation: string | null };
  about: { pledge: string | null; commitment: { id: string; title: string; titleEn: string | null; isDraft: boolean } | null; name: string | null } & Of;
  changes: Change[] | null;
};

/** What happened, newest first, under the day it happened. `pledgeOf` is what a pledge is called; `timeOf` an instant's time of day. */
export function PastList({
  words,
  days,
  pledgeOf,
  timeOf,
}: {
  words: Words;
  days: { day: string; past: Happened[] }[];
  pledgeOf: (id: string) => string | null;
  timeOf: (at: string) => string;
}) {
  return (
    <div className="past">
      {days.map(({ day, past: some }) => (
        <section key={day} aria-labelledby={`dag-${day}`}>
          <h2 id={`dag-${day}`}>{words.date(day)}</h2>
          <ol className="list">
            {some.map((one) => (
              <Entry key={one.id} words={words} one={one} pledge={one.about.pledge && pledgeOf(one.about.pledge)} time={timeOf(one.at)} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Entry({ words, one: { at, what, why, by, about, changes }, pledge, time }: { words: Words; one: Happened; pledge: string | null; time: string }) {
  const { t } = words;
  const said = t(`past.what.${keyOf(what)}`, { name: about.name ?? t('past.someone') });
  const title = about.commitment && (changes !== null || !about.commitment.isDraft) ? titleIn(words, about.commitment) : null;
  const person = by.person ?? (unnamedEvents.includes(what) ? t('past.member') : null);
  const who = person && by.organisation ? t('past.atOrganisation', { person, organisation: by.organisation }) : by.organisation;
  return (
    <li>
      <time dateTime={at}>{time}</time>
      <div>
        <h3>{said}</h3>
        {(title || pledge) && (
          <p>
            {title && about.commitment && (
              <a href={workPaths.commitment(about.commitment.id)} lang={title.lang}>
                {title.text}
              </a>
            )}
            {title && pledge && ', '}
            {pledge}
          </p>
        )}
        {changes && <AboutShared words={words} of={about} />}
        <p className="quiet-text">{who ?? t('past.operator')}</p>
        {why && (
          <p>
            <b>{t('past.why')}:</b> {why}
          </p>
        )}
        {changes && (
          <ChangeList
            words={words}
            changes={changes.filter(({ field, before, after }) => !(field === 'reason' && before === null && after === why))}
            what={said}
          />
        )}
      </div>
    </li>
  );
}

function AboutShared({ words, of: { planRow, picture } }: { words: Words; of: Of }) {
  if (planRow)
    return (
      <p>
        <a href={workPaths.actionPlan(planRow.plan)}>{planRow.text}</a>
      </p>
    );
  if (!picture) return null;
  return (
    <p>
      <a href={workPaths.picture(picture.id)}>{words.t('pledge.picture', { date: words.date(picture.on) })}</a>
    </p>
  );
}

/** `activity.logged` → `activityLogged`, the name of its sentence; `other` when it has none. */
function keyOf(what: string): string {
  const key = what.replace(/\.(\w)/, (_, letter: string) => letter.toUpperCase());
  return Object.hasOwn(past.what, key) ? key : 'other';
}
