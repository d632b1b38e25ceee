import { Flag } from '#components/ui/flag.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import type { Dialogue } from '#domain/dialogue.ts';
import { isCountedByTap, type RoundStatus } from '#domain/round.ts';
import type { Words } from '#words/words.ts';

type Round = { id: string; round: Pick<Dialogue, 'label' | 'when' | 'until' | 'method'>; status: RoundStatus; silentDays: number | null };

/** The rounds of a pledge: where each stands, for how long nobody has told back, and what can be done with it. */
export function RoundList({ words, rounds }: { words: Words; rounds: Round[] }) {
  const { t, date } = words;
  if (rounds.length === 0) return <p className="measure">{t('round.none')}</p>;
  return (
    <ul className="list rounds">
      {rounds.map(({ id, round, status, silentDays }) => (
        <li key={id}>
          <b>{round.label}</b>
          <span className="small quiet-text">
            {[
              t(`round.status.${status}`),
              [round.when, round.until]
                .flatMap((at) => at ?? [])
                .map((at) => date(at))
                .join('–'),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
          {silentDays !== null && <Flag>{t('round.silent', { n: silentDays })}</Flag>}
          <p className="links">
            <a href={workPaths.round(id)} aria-label={`${t('round.way.read')}: ${round.label}`}>
              {t('round.way.read')}
            </a>
            {isCountedByTap(round) && (
              <a href={workPaths.count(id)} aria-label={`${t('round.way.count')}: ${round.label}`}>
                {t('round.way.count')}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
