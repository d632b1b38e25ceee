import type { PledgeReading } from '#domain/pledge-reading.ts';
import type { Words } from '#words/words.ts';
import { pledgeName } from './period-label.ts';

type Listed = { id: string; slug: string; areaName: string | null; from: string | null; to: string | null; reading: PledgeReading };

/** A municipality's pledges, the latest first, each with what it came to. */
export function PledgeList({ words, pledges, hrefOf }: { words: Words; pledges: Listed[]; hrefOf: (slug: string) => string }) {
  return (
    <ul className="list">
      {pledges.map((pledge) => (
        <li key={pledge.id}>
          <a href={hrefOf(pledge.slug)}>{pledgeName(words, pledge)}</a>
          <br />
          <span className="small quiet-text">{words.say(pledge.reading.verdict)}</span>
        </li>
      ))}
    </ul>
  );
}
