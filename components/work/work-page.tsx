import type { ReactNode } from 'react';
import { ExampleBanner } from '#components/page/example-banner.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import type { Membership } from '#domain/actor.ts';
import type { Words } from '#words/words.ts';

/** The frame of every signed-in page: where one can go, in what capacity one is here, and that example data are example data. */
export function WorkPage({
  words,
  memberships = [],
  path,
  title,
  lead,
  children,
}: {
  words: Words;
  memberships?: Membership[];
  /** The page's own address, so that the navigation can say where one is. */
  path: string;
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const { t } = words;
  return (
    <div lang={words.locale}>
      <a className="skip" href="#main">
        {t('work.skip')}
      </a>
      <WorkMasthead words={words} memberships={memberships} path={path} />
      {memberships.some(({ organisation }) => organisation.example) && <ExampleBanner words={words} />}
      <main id="main" tabIndex={-1} className="wrap">
        <header className="head">
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
        </header>
        {children}
      </main>
    </div>
  );
}

function WorkMasthead({ words: { t, list }, memberships, path }: { words: Words; memberships: Membership[]; path: string }) {
  const roles = new Set(memberships.map(({ role }) => role));
  const capacities = memberships.map(({ role, organisation }) => `${t(`work.role.${role}`)}, ${organisation.name}`);
  const ways = [
    ...(memberships.length > 0 ? [{ href: workPaths.todo, label: t('work.nav.todo') }] : []),
    ...(roles.has('coordinator')
      ? [
          { href: workPaths.log(), label: t('work.nav.log') },
          { href: workPaths.plan(), label: t('work.nav.plan') },
          { href: workPaths.figures, label: t('work.nav.report') },
          { href: workPaths.dialogue, label: t('work.nav.dialogue') },
        ]
      : []),
    ...(roles.has('coordinator') || roles.has('publisher')
      ? [
          { href: workPaths.week(), label: t('work.nav.week') },
          { href: workPaths.pledges, label: t('work.nav.pledges') },
        ]
      : []),
    ...(memberships.some(({ role }) => role !== 'admin') ? [{ href: workPaths.questions, label: t('work.nav.questions') }] : []),
    ...(memberships.some(({ role, organisation }) => role === 'publisher' && organisation.type === 'municipality')
      ? [{ href: workPaths.settings, label: t('work.nav.settings') }]
      : []),
    ...(memberships.some(({ role }) => role !== 'council') ? [{ href: workPaths.history, label: t('work.nav.history') }] : []),
    ...(roles.has('admin') ? [{ href: workPaths.published, label: t('work.nav.published') }] : []),
    ...(roles.has('admin') ? [{ href: workPaths.people, label: t('work.nav.people') }] : []),
    { href: workPaths.account, label: t('work.nav.account') },
  ];
  const links = (
    <ul>
      {ways.map(({ href, label }) => (
        <li key={href}>
          <a href={href} aria-current={href === path ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="name" href={workPaths.todo}>
          {t('work.name')}
          {capacities.length > 0 && <span>{list(capacities)}</span>}
        </a>
        {memberships.length > 0 && (
          <>
            <nav aria-label={t('work.nav.label')}>{links}</nav>
            <details>
              <summary>{t('work.nav.menu')}</summary>
              <nav aria-label={t('work.nav.label')}>{links}</nav>
            </details>
          </>
        )}
      </div>
    </header>
  );
}
