import { titleIn } from '#components/commitment/commitment-row.tsx';
import { Standing } from '#components/commitment/standing.tsx';
import { type Cell, DataTable } from '#components/ui/data-table.tsx';
import type { Measure } from '#domain/measure.ts';
import type { DoneAt, Place } from '#domain/places.ts';
import type { Reading } from '#domain/reading.ts';
import type { Words } from '#words/words.ts';

type Commitment = { id: string; slug: string; title: string; titleEn: string | null; measures: readonly Measure[]; reading: Reading };
type DoneProps = { words: Words; place: Pick<Place<unknown>, 'promised' | 'done'>; commitments: readonly Commitment[]; hrefOf: (slug: string) => string };

/** Commitment by commitment: whether it points the place out, what is reported as done there, and how it stands as a whole. */
export function DoneThere({ words, place, commitments, hrefOf }: DoneProps) {
  const { t } = words;
  const there = commitments.filter(({ id }) => place.promised.includes(id) || place.done.some(({ commitment }) => commitment === id));
  if (there.length === 0) return <p className="measure">{t('place.nothing')}</p>;
  return (
    <>
      <DataTable
        caption={t('place.done')}
        captionHidden
        head={t('place.commitment')}
        columns={[
          { key: 'promised', head: t('place.pointedOut') },
          { key: 'done', head: t('place.doneHere') },
          { key: 'latest', head: t('place.latest') },
          { key: 'standing', head: t('place.standing') },
        ]}
        rows={there.map((commitment) => {
          const title = titleIn(words, commitment);
          const done = place.done.find((one) => one.commitment === commitment.id);
          return {
            key: commitment.id,
            head: (
              <a href={hrefOf(commitment.slug)} lang={title.lang}>
                {title.text}
              </a>
            ),
            cells: {
              promised: place.promised.includes(commitment.id) ? t('place.yes') : { missing: t('place.no') },
              done: doneWords(words, commitment, done),
              latest: done ? words.date(done.latest) : { missing: '–' },
              standing: <Standing words={words} status={commitment.reading.status} basis={commitment.reading.basis} small />,
            },
          };
        })}
      />
      <p className="small quiet-text measure">{t('place.elsewhere')}</p>
    </>
  );
}

function doneWords(words: Words, { measures }: Commitment, done: DoneAt | undefined): Cell {
  if (!done) return { missing: words.t('place.none') };
  if (done.quantity === null) return { missing: words.t('status.missing.numberNotStated') };
  const unit = unitAt(measures, done.measure);
  return `${words.number(done.quantity)} ${words.unit(unit, done.quantity) || words.t('unit.ganger', { count: done.quantity })}`;
}

/** What an activity's quantity counts: its own measure, or the commitment's first. */
export function unitAt(measures: readonly Measure[], measure: string | null): string | null {
  return (measures.find(({ key }) => key === measure) ?? measures[0])?.unit ?? null;
}
