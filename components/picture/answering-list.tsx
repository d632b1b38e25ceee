import { titleIn } from '#components/commitment/commitment-row.tsx';
import { textHeld } from '#domain/held-text.ts';
import type { Words } from '#words/words.ts';
import './picture.css';

type Titled = { title: string; titleEn: string | null; measures: { key: string; unit: string | null }[] };
type Deed = { place: string | null; quantity: number | null; measure: string | null };

const shownAtFirst = 6;

/** What was done in a commitment because of a situation picture, newest first, and what is planned, which nobody else sees. */
export function AnsweringList({
  words,
  commitment,
  planned,
  done,
  level = 3,
}: {
  words: Words;
  commitment: Titled;
  planned: (Deed & { key: string; on: string })[];
  done: (Deed & { when: string })[];
  level?: 3 | 4;
}) {
  const { t, date } = words;
  const title = titleIn(words, commitment);
  const Heading = `h${level}` as const;
  const later = done.slice(shownAtFirst);
  const line = (one: Deed & { when: string }, nth: number) => (
    <li key={`${one.when} ${nth}`}>
      <b>{date(one.when)}</b> {saidOf(words, commitment, one)}
    </li>
  );
  return (
    <div className="answering-list">
      <Heading lang={title.lang}>{title.text}</Heading>
      <ul className="list measure">
        {planned.map((one) => (
          <li key={one.key}>
            <b>{date(one.on)}</b> {saidOf(words, commitment, one)} <span className="small quiet-text">{t('picture.work.planned')}</span>
          </li>
        ))}
        {done.slice(0, shownAtFirst).map(line)}
      </ul>
      {later.length > 0 && (
        <details>
          <summary>{t('picture.public.more', { n: later.length })}</summary>
          <ul className="list measure">{later.map(line)}</ul>
        </details>
      )}
    </div>
  );
}

function saidOf({ t, number, unit }: Words, { measures }: Titled, { place, quantity, measure }: Deed): string {
  const where = place === null ? t('pledge.placeMissing') : place === textHeld ? t('hiding.words.heldWord') : place;
  const of = (measures.find(({ key }) => key === measure) ?? measures[0])?.unit ?? null;
  return quantity === null || of === null ? where : `${where}, ${number(quantity)} ${unit(of, quantity)}`;
}
