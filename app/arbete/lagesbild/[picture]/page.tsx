import type { Metadata } from 'next';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { OneButton } from '#components/draft/one-button.tsx';
import { Select } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import { Submit } from '#components/form/submit.tsx';
import { AnsweringList } from '#components/picture/answering-list.tsx';
import { restsOn } from '#components/picture/rests-on.ts';
import { rowName } from '#components/plan/row-name.ts';
import { Facts } from '#components/ui/facts.tsx';
import { Section } from '#components/ui/section.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import type { Answering } from '#db/working/queries/work-pictures.ts';
import type { Words } from '#words/words.ts';
import { newKey } from '../../../do-verb.ts';
import { cite } from '../actions.ts';
import { findPicture, type Where } from '../find.ts';
import '#components/assess/assess.css';

export async function generateMetadata(where: Where): Promise<Metadata> {
  const { picture, w } = await findPicture(where, 'exact.read');
  return { title: w.t('picture.of', { on: w.date(picture.on) }) };
}

/** A situation picture and the chain from it: what was decided, in commitments and in the plan, and what was done. */
export default async function PicturePage(where: Where) {
  const { me, picture, may, w } = await findPicture(where, 'exact.read');
  const { t, date } = w;
  const mayCite = may('picture.cite');
  const { sparat } = await where.searchParams;
  const rests = restsOn(w, picture);
  const decided = picture.answering.filter(({ isCiting }) => isCiting);
  const isDecided = decided.length + picture.rows.length + picture.pledges.length > 0;
  const deeds = picture.answering.filter(({ planned, done }) => planned.length + done.length > 0);
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path=""
      title={t('picture.of', { on: date(picture.on) })}
      lead={sparat === undefined ? undefined : <span role="status">{t('picture.saved')}</span>}
    >
      <p className="links">
        <a href={workPaths.pictures}>{t('picture.work.all')}</a>
        {may('picture.correct') && <a href={workPaths.correctPicture(picture.id)}>{t('picture.correct.way')}</a>}
      </p>
      <Facts
        facts={[
          ...(picture.from && picture.to ? [{ term: t('picture.work.about'), fact: `${date(picture.from)} – ${date(picture.to)}` }] : []),
          { term: t('picture.work.parties'), fact: w.list(picture.parties) },
          ...(rests ? [{ term: t('picture.work.rests'), fact: rests }] : []),
        ]}
      />
      <Section id="sammanfattning" title={t('picture.work.summary')}>
        <p className="measure">{picture.summary}</p>
        <p className="small quiet-text measure">{t('picture.work.public')}</p>
      </Section>
      <Section id="internt" title={t('picture.work.internal')}>
        <p className="measure">{picture.internal ?? t('picture.work.internalNone')}</p>
      </Section>
      <Section id="beslut" title={t('picture.work.decided')}>
        {!isDecided && <p className="measure">{t('picture.work.decidedNone')}</p>}
        <ul className="list measure">
          {picture.pledges.map((head) => (
            <li key={head.id}>
              <a href={workPaths.pledge(head.id)}>{t('picture.work.pledge', { pledge: pledgeTitle(w, head) })}</a>
            </li>
          ))}
          {picture.rows.map(({ id, plan, ...row }) => (
            <li key={id}>
              <a href={`${workPaths.actionPlan(plan.id)}#rad-${id}`}>{t('picture.work.row', { plan: plan.title, row: rowName(row) })}</a>
            </li>
          ))}
          {decided.map((answering) => (
            <Decided key={answering.one.id} words={w} answering={answering} picture={picture.id} mayCite={mayCite} />
          ))}
        </ul>
        {mayCite && picture.open.length > 0 && (
          <Form action={cite} idempotencyKey={newKey()} scope="cite">
            <input type="hidden" name="picture" value={picture.id} />
            <input type="hidden" name="does" value="answers" />
            <Select
              name="commitment"
              label={t('picture.work.cite')}
              options={picture.open.map(({ id, pledge, ...one }) => ({ value: id, label: `${titleIn(w, one).text} (${pledge.slug})` }))}
            />
            <p>
              <Submit quiet sending={t('work.form.sending')}>
                {t('picture.work.citeSave')}
              </Submit>
            </p>
          </Form>
        )}
      </Section>
      <Section id="gjort" title={t('picture.work.done')}>
        {deeds.length === 0 && <p className="measure">{t('picture.work.doneNone')}</p>}
        {deeds.map(({ one, planned, done }) => (
          <AnsweringList key={one.id} words={w} commitment={one.commitment} planned={planned} done={done} />
        ))}
      </Section>
    </WorkPage>
  );
}

function Decided({ words: w, answering: { one, pledge }, picture, mayCite }: { words: Words; answering: Answering; picture: string; mayCite: boolean }) {
  const title = titleIn(w, one.commitment);
  return (
    <li>
      <a href={one.view.isOwn ? workPaths.commitment(one.id) : workPaths.pledge(pledge.head.id)} lang={title.lang}>
        {title.text}
      </a>{' '}
      <span className="small quiet-text">{pledgeTitle(w, pledge.head)}</span>
      {mayCite && one.view.isOwn && (
        <OneButton
          action={cite}
          idempotencyKey={newKey()}
          values={{ picture, commitment: one.id, does: 'answersNot' }}
          sending={w.t('work.form.sending')}
          label={w.t('picture.work.unciteThis', { title: title.text })}
        >
          {w.t('picture.work.uncite')}
        </OneButton>
      )}
    </li>
  );
}
