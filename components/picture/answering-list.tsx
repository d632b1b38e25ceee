import { titleIn } from '#components/commitment/commitment-row.tsx';
import { textHeld } from '#domain/held-text.ts';
import type { Words } from '#words/words.ts';

type Titled = { title: string; titleEn: string | null; measures: { key: string; unit: string | null }[] };
type Deed = { place: string | null; quantity: number | null; measure: string | null };

/** What was done in a commitment because of a situation picture, newest first, and what is planned, which nobody else sees. */
export function AnsweringList({
  words,
  commitment,
  planned,
  done,
}: {
  words: Words;
  commitment: Titled;
  planned: (Deed & { key: string; on: string })[];
  done: (Deed & { when: string })[];
}) {
  const { t, date } = words;
  const title = titleIn(words, commitment);
  return (
    <>
      <h3 lang={title.lang}>{title.text}</h3>
      <ul className="list measure">
        {planned.map((one) => (
          <li key={one.key}>
            <b>{date(one.on)}</b> {saidOf(words, commitment, one)} <span className="small quiet-text">{t('picture.work.planned')}</span>
          </li>
        ))}
        {done.map((one, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, and the list is never reordered
          <li key={nth}>
            <b>{date(one.when)}</b> {saidOf(words, commitment, one)}
          </li>
        ))}
      </ul>
    </>
  );
}

function saidOf({ t, number, unit }: Words, { measures }: Titled, { place, quantity, measure }: Deed): string {
  const where = place === null ? t('pledge.placeMissing') : place === textHeld ? t('hiding.words.heldWord') : place;
  const of = (measures.find(({ key }) => key === measure) ?? measures[0])?.unit ?? null;
  return quantity === null ? where : `${where}, ${number(quantity)} ${unit(of, quantity)}`.trim();
}
