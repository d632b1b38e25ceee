import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { paths } from '#components/paths.ts';
import { RowForm } from '#components/plan/row-form.tsx';
import { rowName } from '#components/plan/row-name.ts';
import { RowStanding } from '#components/plan/row-state.tsx';
import { ServeForm } from '#components/plan/serve-form.tsx';
import { ServedList } from '#components/plan/served-list.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { Section } from '#components/ui/section.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { planSubject } from '#db/working/plan-subject.ts';
import { draftingMemberships } from '#db/working/queries/draft-choices.ts';
import { listPictureChoices } from '#db/working/queries/work-pictures.ts';
import { getWorkPlan, type WorkPlanRow } from '#db/working/queries/work-plan.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { type Words, words } from '#words/words.ts';
import { newKey } from '../../../do-verb.ts';
import { permit } from '../../../permit.ts';
import { signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import { pictureChoices } from '../../log-choices.ts';
import { report, serve } from './actions.ts';

type Where = { params: Promise<{ plan: string }>; searchParams: Promise<{ sparat?: string }> };

async function find({ params }: Pick<Where, 'params'>) {
  const me = await signedIn();
  const { plan: id } = await params;
  const [db, now] = [workingStore().read, new Date()];
  permit(me, 'draft.read', planSubject(db, id));
  const plan = getWorkPlan(db, me, id, now) ?? notFound();
  return { me, plan, now, w: words(me.person.language), pictures: listPictureChoices(db, me, now) };
}

export async function generateMetadata(where: Where): Promise<Metadata> {
  return { title: (await find(where)).plan.title };
}

/** An action plan, row by row: who is to do it, how it stands, and the commitments that serve it as they are read. One report serves both. */
export default async function PlanPage(where: Where) {
  const { me, plan, now, w, pictures } = await find(where);
  const { t } = w;
  const today = stockholmDay(now);
  const { sparat } = await where.searchParams;
  const choices = pictureChoices(w, pictures);
  return (
    <WorkPage words={w} memberships={me.memberships} path={workPaths.actionPlan(plan.id)} title={plan.title} lead={t('plan.work.lead')}>
      <PledgeWays words={w} plan={plan} />
      {plan.rows.length === 0 && <p>{t('plan.work.empty')}</p>}
      {plan.rows.map((row) => (
        <Section key={row.id} id={`rad-${row.id}`} title={rowName(row)}>
          <div className="plan-row measure">
            {sparat === row.id && <p role="status">{t('plan.work.saved')}</p>}
            <Facts
              facts={[
                { term: t('plan.owner'), fact: w.list(row.owners) },
                { term: t('plan.due'), fact: row.due ? w.date(row.due) : t('plan.dueMissing') },
                {
                  term: t('plan.status'),
                  fact: (
                    <RowStanding
                      words={w}
                      said={{ state: row.stateOn ? row.state : null, on: row.stateOn, reason: row.stateReason, due: row.due }}
                      today={today}
                    />
                  ),
                },
                ...answersFact(w, row, pictures),
              ]}
            />
            <ServedList words={w} commitments={row.commitments.map((one) => served(w, one))} />
            {row.mayReport ? (
              <RowForm
                words={w}
                action={report}
                idempotencyKey={newKey()}
                row={row}
                today={today}
                pictures={choices}
                picture={choices.some(({ value }) => value === row.situationPictureId) ? row.situationPictureId : null}
              />
            ) : (
              <p className="small quiet-text">{t('plan.work.others', { owners: w.list(row.owners) })}</p>
            )}
          </div>
        </Section>
      ))}
      {draftingMemberships(me).length > 0 && plan.connectable.length > 0 && plan.rows.length > 0 && (
        <Section id="koppla" title={t('plan.serve.title')}>
          {sparat === 'koppling' && <p role="status">{t('plan.serve.saved')}</p>}
          <p className="measure">{t('plan.serve.lead')}</p>
          <ServeForm
            words={w}
            action={serve}
            idempotencyKey={newKey()}
            plan={plan.id}
            commitments={plan.connectable.map(({ head, one }) => ({ value: one.id, label: `${titleIn(w, one.commitment).text} (${head.slug})` }))}
            rows={plan.rows.map((row) => ({ value: row.id, label: rowName(row) }))}
          />
        </Section>
      )}
      <p className="small quiet-text measure">{t('plan.work.publicNow')}</p>
    </WorkPage>
  );
}

function PledgeWays({ words: w, plan }: { words: Words; plan: NonNullable<ReturnType<typeof getWorkPlan>> }) {
  const { t } = w;
  return (
    <ul className="links">
      {plan.pledges.map((head) => {
        const title = pledgeTitle(w, head);
        const data = head.municipalities[0] && paths(w.locale).actionPlan(head.municipalities[0].key, head.slug);
        return (
          <li key={head.id}>
            <a href={workPaths.pledge(head.id)}>{title}</a>
            {data && (
              <>
                {' '}
                <a href={`${data}.csv`} download aria-label={`${t('plan.public.fetch')}: ${title}, CSV`}>
                  CSV
                </a>{' '}
                <a href={`${data}.json`} download aria-label={`${t('plan.public.fetch')}: ${title}, JSON`}>
                  JSON
                </a>{' '}
                <span className="small quiet-text">{t('plan.work.fetchHint')}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function served({ locale }: Words, { head, one }: WorkPlanRow['commitments'][number]) {
  const { title, titleEn, key } = one.commitment;
  const [municipality] = head.municipalities;
  const known = one.view.publicReading && municipality ? paths(locale).commitment(municipality.key, head.slug, key) : null;
  return { id: one.id, title, titleEn, reading: one.view.reading, href: one.view.isOwn ? workPaths.commitment(one.id) : known };
}

function answersFact({ t, date }: Words, { situationPictureId }: WorkPlanRow, pictures: { id: string; on: string }[]) {
  const picture = pictures.find(({ id }) => id === situationPictureId);
  if (!picture) return [];
  return [{ term: t('plan.work.picture'), fact: <a href={workPaths.picture(picture.id)}>{t('picture.of', { on: date(picture.on) })}</a> }];
}
