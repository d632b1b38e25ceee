import { titleIn } from '#components/commitment/commitment-row.tsx';
import { Section } from '#components/ui/section.tsx';
import type { TimeBlock } from '#domain/time-block.ts';
import type { Words } from '#words/words.ts';
import { timeBlockWords } from './time-block-words.ts';

type Promised = { id: string; slug: string; title: string; titleEn: string | null; places: string[]; timeBlocks: TimeBlock[] };

/** The commitments that point out times of the week, with the times and the places. */
export function PromisedTimes({ words, commitments, hrefOf }: { words: Words; commitments: readonly Promised[]; hrefOf: (slug: string) => string }) {
  const { t, list } = words;
  if (commitments.length === 0) return null;
  return (
    <Section id="utlovat" title={t('when.promisedBy.title')}>
      <ul className="list measure">
        {commitments.map((one) => {
          const title = titleIn(words, one);
          const times = timeBlockWords(words, one.timeBlocks);
          return (
            <li key={one.id}>
              <a href={hrefOf(one.slug)} lang={title.lang}>
                {title.text}
              </a>
              <br />
              <span className="small">{one.places.length > 0 ? t('when.promisedBy.places', { times, places: list(one.places) }) : times}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
