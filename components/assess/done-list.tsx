import type { Activity } from '#domain/activity.ts';
import type { Words } from '#words/words.ts';

type Done = Pick<Activity, 'on' | 'from' | 'to' | 'place' | 'quantity' | 'measure' | 'publicationClass' | 'note' | 'corrects'> & { id: string };

const shownAtFirst = 12;

/** The own organisation's activities as they are, with hours and notes, each with the way to change it. */
export function DoneList({
  words,
  done,
  unitOf,
  way,
}: {
  words: Words;
  done: Done[];
  unitOf: (measure: string | null) => string | null;
  /** The way to act on one: its address and its words. Null where the viewer may only read. */
  way: ((one: Done) => { href: string; label: string; full: string }) | null;
}) {
  const list = (some: Done[]) => (
    <ol className="list exact">
      {some.map((one) => (
        <DoneRow key={one.id} words={words} one={one} unit={unitOf(one.measure)} way={way?.(one) ?? null} />
      ))}
    </ol>
  );
  const rest = done.slice(shownAtFirst);
  return (
    <>
      {list(done.slice(0, shownAtFirst))}
      {rest.length > 0 && (
        <details>
          <summary>{words.t('commitment.activityMore', { n: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

function DoneRow({ words, one, unit, way }: { words: Words; one: Done; unit: string | null; way: { href: string; label: string; full: string } | null }) {
  const { t } = words;
  const { from, to, place, quantity, note, corrects, publicationClass } = one;
  const amount = quantity === null ? t('assess.commitment.noNumber') : quantity === 1 ? null : `${words.number(quantity)} ${words.unit(unit, quantity)}`.trim();
  const small = [
    from && to ? t('assess.commitment.hours', { from, to }) : null,
    note,
    publicationClass ? t('assess.commitment.stricter', { class: t(`assess.commitment.class.${publicationClass}`) }) : null,
    corrects ? t('assess.commitment.corrected', { on: words.date(corrects.on), reason: corrects.reason }) : null,
  ].filter(Boolean);
  return (
    <li>
      <span>{words.date(one.on)}</span>
      <span>
        {[place ?? t('assess.commitment.placeless'), amount].filter(Boolean).join(', ')}
        {small.length > 0 && <small className="quiet-text">{small.join(' · ')}</small>}
      </span>
      {way && (
        <a href={way.href} aria-label={way.full}>
          {way.label}
        </a>
      )}
    </li>
  );
}
