import { Reason } from '#components/commitment/reason.tsx';
import type { ReportBody } from '#domain/report.ts';
import type { Words } from '#words/words.ts';

export type ShownDecision = {
  id: string;
  body: ReportBody;
  on: string;
  paragraph: string | null;
  caseNumber: string | null;
  url: string | null;
  text: string | null;
};

/** What was decided, by whom, when, and where it can be read. `after`: what one can do with each. */
export function DecisionList<One extends ShownDecision>({
  words,
  decisions,
  after,
}: {
  words: Words;
  decisions: readonly One[];
  after?: (decision: One) => React.ReactNode;
}) {
  const { t, date } = words;
  return (
    <ul className="list measure">
      {decisions.map((one) => (
        <li key={one.id}>
          <b>
            {t(`report.body.${one.body}`)}, {date(one.on)}
          </b>{' '}
          {[one.paragraph, one.caseNumber].filter(Boolean).join(', ')}
          {one.text && (
            <>
              <br />
              <Reason words={words} reason={one.text} />
            </>
          )}
          {one.url && (
            <>
              <br />
              <a href={one.url}>{t('report.decision.read')}</a>
            </>
          )}
          {after?.(one)}
        </li>
      ))}
    </ul>
  );
}
