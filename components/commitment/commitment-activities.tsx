import { Section } from '#components/ui/section.tsx';
import type { Responsible } from '#domain/organisation.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import type { Words } from '#words/words.ts';

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
type Listed = { words: Words; publicationClass: PublicationClass; activities: Activity[]; unitOf: (measure: string | null) => string | null };

const shownAtFirst = 12;

/** What was done, newest first. Where the class hides single activities it says so; where nothing is known it says that. */
export function CommitmentActivities({ words, publicationClass, activities, unitOf }: Listed) {
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
      {newest.length === 0 && <p className="measure">{t(publicationClass === 'open' ? 'commitment.activitiesNone' : 'commitment.activitiesHidden')}</p>}
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
        {place ?? <span className="quiet-text">{t('pledge.placeMissing')}</span>}
        {quantity !== 1 && `, ${quantity === null ? t('status.missing.numberNotStated') : `${words.number(quantity)} ${words.unit(unit, quantity)}`}`}
        {correctedOn && <small className="quiet-text"> {t('commitment.corrected', { on: words.date(correctedOn), reason: correctionReason ?? '' })}</small>}
      </span>
      <span className="quiet-text">{t(`commitment.by.${by}`)}</span>
    </li>
  );
}
