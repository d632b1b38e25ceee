import { Facts } from '#components/ui/facts.tsx';
import type { PublicPlanRow } from '#domain/public-shared.ts';
import type { Words } from '#words/words.ts';
import { rowName } from './row-name.ts';
import { RowStanding } from './row-state.tsx';
import { ServedList } from './served-list.tsx';

/** A row of an action plan as anyone may read it. Where it isn't told how it stands, that is said. */
export function FollowedRow({
  words,
  row,
  commitments,
  answers,
  today,
}: {
  words: Words;
  row: PublicPlanRow;
  commitments: Parameters<typeof ServedList>[0]['commitments'];
  /** The situation picture that it answers. */
  answers: { on: string; href: string } | null;
  today: string;
}) {
  const { t, date, locale } = words;
  const { told } = row;
  return (
    <article id={row.key} className="plan-row measure">
      <h3 lang={locale === 'sv' ? undefined : 'sv'}>{rowName(row)}</h3>
      <Facts
        facts={[
          { term: t('plan.owner'), fact: t(`commitment.by.${row.owner}`) },
          ...(told && told.due !== undefined ? [{ term: t('plan.due'), fact: told.due ? date(told.due) : t('plan.dueMissing') }] : []),
          { term: t('plan.status'), fact: told ? <RowStanding words={words} said={told} today={today} /> : t('plan.public.notTold') },
        ]}
      />
      {answers && (
        <p className="small">
          <a href={answers.href}>{t('plan.answers', { on: date(answers.on) })}</a>
        </p>
      )}
      <ServedList words={words} commitments={commitments} level={4} />
    </article>
  );
}
