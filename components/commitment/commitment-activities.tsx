import { Section } from '#components/ui/section.tsx';
import { textHeld } from '#domain/held-text.ts';
import type { Measure } from '#domain/measure.ts';
import type { Responsible } from '#domain/organisation.ts';
import type { PeopleCount } from '#domain/people-count.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import type { Words } from '#words/words.ts';
import { CountsTable } from './counts-table.tsx';

type Activity = {
  id: string;
  when: string;
  place: string | null;
  quantity: number | null;
  by: Responsible;
  measure: string | null;
  correctedOn: string | null;
  correctionReason: string | null;
};
type Counted = { publicationClass: PublicationClass; counts: readonly PeopleCount[]; measures: readonly Measure[] };
type Listed = { words: Words; commitment: Counted; activities: Activity[]; unitOf: (measure: string | null) => string | null; why: string };

const shownAtFirst = 12;

/** What was done, newest first. Where the class hides single activities it says so; where nothing is known it says that. */
export function CommitmentActivities({ words, commitment, activities, unitOf, why }: Listed) {
  const { t } = words;
  const newest = [...activities].reverse();
  const earlier = newest.slice(shownAtFirst);
  const list = (some: Activity[]) => (
    <ol className="list log">
      {some.map((activity) => (
        <ActivityLine key={activity.id} words={words} activity={activity} unit={unitOf(activity.measure)} />
      ))}
    </ol>
  );
  return (
    <Section id="gjort" title={t('commitment.activities')}>
      {newest.length === 0 && (
        <p className="measure">{t(commitment.publicationClass === 'open' ? 'commitment.activitiesNone' : 'commitment.activitiesHidden')}</p>
      )}
      {commitment.counts.length > 0 && <CountsTable words={words} commitment={commitment} />}
      {commitment.publicationClass !== 'open' && (
        <p>
          <a href={why}>{t('hiding.link')}</a>
        </p>
      )}
      {newest.length > 0 && list(newest.slice(0, shownAtFirst))}
      {earlier.length > 0 && (
        <details>
          <summary>{t('commitment.activityMore', { n: earlier.length })}</summary>
          {list(earlier)}
        </details>
      )}
    </Section>
  );
}

function ActivityLine({ words, activity, unit }: { words: Words; activity: Activity; unit: string | null }) {
  const { t } = words;
  const { quantity, place, by, when, correctedOn, correctionReason } = activity;
  return (
    <li>
      <span>{words.date(when)}</span>
      <span>
        {place === null || place === textHeld ? <span className="quiet-text">{t(place ? 'hiding.words.heldWord' : 'pledge.placeMissing')}</span> : place}
        {quantity !== 1 && `, ${quantity === null ? t('status.missing.numberNotStated') : `${words.number(quantity)} ${words.unit(unit, quantity)}`}`}
        {correctedOn && <small className="quiet-text"> {t('commitment.corrected', { on: words.date(correctedOn), reason: correctionReason ?? 'none' })}</small>}
      </span>
      <span className="quiet-text">{t(`commitment.by.${by}`)}</span>
    </li>
  );
}
