import type { Metadata } from 'next';
import { CauseFigure } from '#components/deviation/cause-figure.tsx';
import { DeviationHead } from '#components/deviation/deviation-head.tsx';
import { DeviationList } from '#components/deviation/deviation-list.tsx';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { pledgeName } from '#components/pledge/period-label.ts';
import { PledgeQuestions } from '#components/question/pledge-questions.tsx';
import { DatasetLinks } from '#components/ui/dataset-links.tsx';
import { Section } from '#components/ui/section.tsx';
import { WayTo } from '#components/ui/way-to.tsx';
import { reading } from '#db/public/connect.ts';
import { listQuestions } from '#db/public/queries/questions.ts';
import { listReports } from '#db/public/queries/reports.ts';
import { deviationHeading } from '#domain/deviation-sentence.ts';
import { causesIn } from '../../../../causes-in.ts';
import { deviationsIn } from '../../../../deviations-in.ts';
import { findPledge, type Params, wordsOf } from '../../../../find.ts';
import { PreviousPledge } from '../../../../previous-pledge.tsx';

type Where = Params<'municipality' | 'period'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { municipality, pledge } = findPledge(key, period);
  const said = words.say(deviationHeading(deviationsIn(pledge), pledge.phase));
  return { title: `${words.t('deviation.titleOf', { pledge: pledgeName(words, pledge) })}, ${municipality.name}`, description: said };
}

/** What deviates from a pledge, worst first: how far, why, what is done about it and what has changed; then all the others. */
export default async function DeviationsPage({ params }: Where) {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const { municipality, pledge } = findPledge(key, period);
  const deviations = deviationsIn(pledge);
  const links = paths(words.locale);
  const path = links.deviations(key, period);
  const [report] = reading((store) => listReports(store, pledge.id));
  return (
    <Page words={words} path={path} municipality={municipality} pledge={period}>
      <DeviationHead
        words={words}
        deviations={deviations}
        reading={pledge.reading}
        asOf={pledge.asOf}
        report={report ? { ...report, href: links.report(key, period, report.number) } : null}
        kicker={<a href={links.pledge(key, period)}>{pledgeName(words, pledge)}</a>}
      />
      <div className="wrap">
        <DeviationList words={words} deviations={deviations} hrefOf={(slug) => links.commitment(key, period, slug)} pledge={pledge} />
        <WayTo words={words} view="deviation.slides" href={links.meeting(key, period)} />
        <p className="small">{t('deviation.fetch')}</p>
        <DatasetLinks data={path} />
        <CauseFigure
          words={words}
          causes={causesIn(words, pledge)}
          municipality={municipality}
          pledge={pledge}
          source={words.list(pledge.parties.map(({ name }) => name))}
          data={`${path}/orsaker`}
        />
        <Section id="forra-loftet" title={t('deviation.previous.title')}>
          <PreviousPledge words={words} municipality={municipality} now={pledge} order={deviations.map(({ commitment }) => commitment.slug)} />
        </Section>
        <PledgeQuestions
          words={words}
          questions={reading((store) => listQuestions(store, pledge.id))}
          commitments={deviations.map(({ commitment }) => commitment)}
          hrefOf={(slug) => links.commitment(key, period, slug)}
          data={links.questions(key, period)}
        />
      </div>
    </Page>
  );
}
