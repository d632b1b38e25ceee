import type { Metadata } from 'next';
import { CommitmentList } from '#components/commitment/commitment-list.tsx';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { ApprovedFollowUps } from '#components/pledge/approved-follow-ups.tsx';
import { IndicatorFigures } from '#components/pledge/indicator-figures.tsx';
import { Lately } from '#components/pledge/lately.tsx';
import { MonthsFigure } from '#components/pledge/months-figure.tsx';
import { pledgeName } from '#components/pledge/period-label.ts';
import { PledgeBasis } from '#components/pledge/pledge-basis.tsx';
import { PledgeHead } from '#components/pledge/pledge-head.tsx';
import { PledgeMargin } from '#components/pledge/pledge-margin.tsx';
import { Results } from '#components/pledge/results.tsx';
import { PledgeQuestions } from '#components/question/pledge-questions.tsx';
import { SinceReport } from '#components/report/since-report.tsx';
import { ChangedLines } from '#components/revision/changed-lines.tsx';
import { TakenAway } from '#components/revision/taken-away.tsx';
import { Section } from '#components/ui/section.tsx';
import { WayTo } from '#components/ui/way-to.tsx';
import { reading } from '#db/public/connect.ts';
import { listDecisions } from '#db/public/queries/decisions.ts';
import { findPledge, type Params, wordsOf } from '../../../find.ts';
import { picturesOf } from '../../../pictures-of.ts';
import { isAnyPlaceNamed } from '../../../places-of.ts';
import { planOf } from '../../../plan-of.ts';
import { pledgeWhole } from '../../../pledge-whole.ts';
import { sinceLastReport } from '../../../report/since-then.ts';
import { revisionsOf } from '../../../revisions-of.ts';
import { isWhenAndWhereShown } from '../../../when-and-where-of.ts';

type Where = Params<'municipality' | 'period'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { municipality, pledge } = findPledge(key, period);
  return { title: `${pledgeName(words, pledge)}, ${municipality.name}`, description: words.say(pledge.reading.verdict) };
}

/** The pledge: verdict, commitments, what was done, what it rests on, who says what. */
export default async function PledgePage({ params }: Where) {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const { municipality, pledge } = findPledge(key, period);
  const whole = pledgeWhole(municipality, pledge);
  const isDecided = reading((store) => listDecisions(store, pledge.id)).length > 0;
  const reported = sinceLastReport({ municipality: key, slug: period }, pledge);
  const links = paths(words.locale);
  const path = links.pledge(key, period);
  return (
    <Page words={words} path={path} municipality={municipality} pledge={period}>
      <PledgeHead words={words} pledge={pledge} judged={whole.judged} saidDone={whole.saidDone} />
      <div className="wrap">
        <ChangedLines words={words} changes={revisionsOf(pledge).changed} href={links.changes(key, period)} />
        <TakenAway words={words} entries={pledge.withdrawnEntries} />
        {reported && <SinceReport words={words} reported={reported} href={links.report(key, period, reported.number)} />}
        <Section id="ataganden" title={t('pledge.commitments', { n: whole.commitments.length })}>
          {whole.commitments.length > 0 && <p className="small quiet-text measure">{t('pledge.commitmentsRead')}</p>}
          <CommitmentList words={words} areas={pledge.focusAreas} commitments={whole.commitments} hrefOf={(slug) => links.commitment(key, period, slug)} />
          {whole.commitments.length > 0 && <WayTo words={words} view="deviation" href={links.deviations(key, period)} />}
          {(reported || isDecided) && <WayTo words={words} view="report" href={links.report(key, period)} />}
          {isAnyPlaceNamed(pledge) && <WayTo words={words} view="place" href={links.places(key, period)} />}
          {isWhenAndWhereShown(pledge) && <WayTo words={words} view="when" href={links.whenAndWhere(key, period)} />}
        </Section>
        <ApprovedFollowUps
          words={words}
          followUps={pledge.approvedFollowUps}
          commitments={whole.commitments}
          hrefOf={(slug) => links.commitment(key, period, slug)}
        />
        {whole.months && (
          <MonthsFigure words={words} series={whole.months} by={whole.reporters} municipality={municipality} pledge={pledge} data={`${path}/manader`} />
        )}
        {whole.latest.length > 0 && <Lately words={words} activities={whole.latest} commitments={whole.commitments} hiding={whole.hiding} />}
        <Results words={words} results={whole.results} />
        <PledgeQuestions
          words={words}
          questions={whole.questions}
          commitments={whole.commitments}
          hrefOf={(slug) => links.commitment(key, period, slug)}
          data={links.questions(key, period)}
        />
        <div className="columns">
          <PledgeBasis
            words={words}
            agreement={whole.agreement}
            pictures={whole.pictures}
            dialogues={whole.dialogues}
            dialogueHref={links.dialogue(key, period)}
            planHref={planOf(pledge).length > 0 ? links.actionPlan(key, period) : null}
            picturesHref={picturesOf(pledge).length > 0 ? links.pictures(key, period) : null}
          />
          <PledgeMargin words={words} municipality={municipality} pledge={pledge} related={whole.related} data={path} />
        </div>
        {whole.indicators.length > 0 && (
          <IndicatorFigures words={words} indicators={whole.indicators} municipality={municipality} pledge={pledge} data={path} />
        )}
      </div>
    </Page>
  );
}
