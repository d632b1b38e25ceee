import { draftPaths } from '#components/draft/draft-paths.ts';
import { paths } from '#components/paths.ts';
import { workPaths } from '#components/work/work-paths.ts';
import type { Phase } from '#domain/pledge.ts';
import type { Words } from '#words/words.ts';

/** What can be done with a commitment: one filled button, the rest quiet. Who may only read gets the ways to read more. */
export function CommitmentWays({
  words: { t, locale },
  id,
  head,
  slug,
  phase,
  writes,
  isPublic,
  asks,
}: {
  words: Words;
  id: string;
  head: { slug: string; municipalities: { key: string }[] };
  slug: string;
  phase: Phase;
  writes: boolean;
  isPublic: boolean;
  /** Somebody who is a member of the council too. */
  asks: boolean;
}) {
  const first = phase === 'after' ? { href: workPaths.propose(id), key: 'propose' } : { href: workPaths.log(id), key: 'log' };
  const others = [
    ...(phase === 'after' ? [{ href: workPaths.log(id), key: 'log' }] : [{ href: workPaths.assess(id), key: 'assess' }]),
    { href: workPaths.report(id), key: 'report' },
    ...(phase === 'after' ? [] : [{ href: workPaths.plan(id), key: 'plan' }]),
  ];
  const [municipality] = head.municipalities;
  return (
    <nav aria-label={t('assess.commitment.ways')}>
      {writes && (
        <p className="act">
          <a className="button" href={first.href}>
            {t(`assess.commitment.${first.key}`)}
          </a>
          {others.map(({ href, key }) => (
            <a key={key} className="button quiet" href={href}>
              {t(`assess.commitment.${key}`)}
            </a>
          ))}
        </p>
      )}
      <p className="links">
        {isPublic && municipality && <a href={paths(locale).commitment(municipality.key, head.slug, slug)}>{t('assess.commitment.public')}</a>}
        {asks && <a href={workPaths.ask({ atagande: id })}>{t('question.list.ask')}</a>}
        <a href={`${workPaths.history}?atagande=${id}`}>{t('assess.commitment.history')}</a>
        <a href={draftPaths.publication(id)}>{t('assess.commitment.publication')}</a>
      </p>
    </nav>
  );
}
