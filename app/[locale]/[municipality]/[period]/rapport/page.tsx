import type { Metadata } from 'next';
import { DecisionList } from '#components/decision/decision-list.tsx';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { pledgeName } from '#components/pledge/period-label.ts';
import { Section } from '#components/ui/section.tsx';
import { reading } from '#db/public/connect.ts';
import { listDecisions } from '#db/public/queries/decisions.ts';
import { listReports } from '#db/public/queries/reports.ts';
import { findPledge, type Params, wordsOf } from '../../../../find.ts';

type Where = Params<'municipality' | 'period'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { municipality, pledge } = findPledge(key, period);
  return { title: `${words.t('report.listTitle', { pledge: pledgeName(words, pledge) })}, ${municipality.name}` };
}

/** The frozen reports of a pledge, the latest first. */
export default async function ReportsPage({ params }: Where) {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { t, date } = words;
  const { municipality, pledge } = findPledge(key, period);
  const links = paths(words.locale);
  const { all, decisions } = reading((store) => ({ all: listReports(store, pledge.id), decisions: listDecisions(store, pledge.id) }));
  return (
    <Page words={words} path={links.report(key, period)} municipality={municipality} pledge={period}>
      <div className="wrap head">
        <p className="kicker">
          <a href={links.pledge(key, period)}>{pledgeName(words, pledge)}</a>
        </p>
        <h1 className="title">{t('report.listTitle', { pledge: pledgeName(words, pledge) })}</h1>
        <p className="lead">{t('report.listLead')}</p>
      </div>
      <div className="wrap">
        {all.length === 0 && <p className="measure">{t('report.listNone')}</p>}
        {all.length > 0 && (
          <ul className="list">
            {all.map(({ id, number: nr, edition, body, meetingOn, frozenOn }) => (
              <li key={id}>
                <a href={links.report(key, period, nr, edition)}>{t('report.name', { nr })}</a>
                <br />
                {t('report.rowMeta', { nr, edition, body: t(`report.body.${body}`), meeting: date(meetingOn), on: date(frozenOn) })}
              </li>
            ))}
          </ul>
        )}
        {decisions.length > 0 && (
          <Section id="beslut" title={t('report.decision.title')}>
            <DecisionList words={words} decisions={decisions} />
          </Section>
        )}
      </div>
    </Page>
  );
}
