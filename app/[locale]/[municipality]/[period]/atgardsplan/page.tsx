import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { FollowedRow } from '#components/plan/followed-row.tsx';
import { pledgeName } from '#components/pledge/period-label.ts';
import { DatasetLinks } from '#components/ui/dataset-links.tsx';
import { PenHeading } from '#components/ui/section.tsx';
import { addDays } from '#domain/calendar.ts';
import { findPledge, type Params, wordsOf } from '../../../../find.ts';
import { planOf } from '../../../../plan-of.ts';

type Where = Params<'municipality' | 'period'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { municipality, pledge } = findPledge(key, period);
  return { title: `${words.t('plan.public.title')}, ${municipality.name} ${pledge.slug}` };
}

/** The action plan's rows that the pledge serves: who is to do each, how it stands, and how the commitments behind it do. */
export default async function ActionPlanPage({ params }: Where) {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const { municipality, pledge } = findPledge(key, period);
  const plans = planOf(pledge);
  if (plans.length === 0) notFound();
  const readOn = pledge.phase === 'after' ? addDays(pledge.asOf, 1) : pledge.asOf;
  const links = paths(words.locale);
  const path = links.actionPlan(key, period);
  return (
    <Page words={words} path={path} municipality={municipality} pledge={period}>
      <div className="wrap head">
        <p className="kicker">
          <a href={links.pledge(key, period)}>{pledgeName(words, pledge)}</a>
        </p>
        <h1 className="title">{t('plan.public.title')}</h1>
        <p className="lead">{t('plan.public.lead', { n: plans.length })}</p>
        <p className="small quiet-text measure">{t('plan.public.read')}</p>
      </div>
      <div className="wrap">
        {plans.map(({ key: plan, title, caseNumber, rows }) => (
          <section key={plan} id={plan}>
            <PenHeading>
              <span lang={words.locale === 'sv' ? undefined : 'sv'}>{title}</span>
            </PenHeading>
            {caseNumber && <p className="small quiet-text">{t('plan.case', { number: caseNumber })}</p>}
            {rows.map(({ row, commitments, answers }) => (
              <FollowedRow
                key={row.key}
                words={words}
                row={row}
                commitments={commitments.map((one) => ({ ...one, href: links.commitment(key, period, one.slug) }))}
                answers={answers === null ? null : { on: answers, href: links.pictures(key, period) }}
                today={readOn}
              />
            ))}
          </section>
        ))}
        <p className="small measure">{t('plan.public.fetch')}</p>
        <DatasetLinks data={path} />
      </div>
    </Page>
  );
}
