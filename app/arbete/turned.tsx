import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import type { Who } from '#domain/actor.ts';
import { words } from '#words/words.ts';

/** The page of somebody who can't go on, in their language, with the way back. */
export function Turned({ who: { person, memberships }, why }: { who: Who; why: 'missing' | 'refused' }) {
  const w = words(person?.language ?? 'sv');
  return (
    <WorkPage words={w} memberships={memberships} path="" title={w.t(`work.${why}.title`)} lead={w.t(`work.${why}.lead`)}>
      <p className="links">
        <a href={workPaths.todo}>{w.t('work.missing.back')}</a>
      </p>
    </WorkPage>
  );
}
