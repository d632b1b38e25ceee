import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { FigureFields } from '#components/log/figure-fields.tsx';
import { FigureForm } from '#components/log/figure-form.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { getFigureGround } from '#db/working/queries/own-figures.ts';
import { commitmentSubject } from '#db/working/subject.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { words } from '#words/words.ts';
import { newKey } from '../../../do-verb.ts';
import { permit } from '../../../permit.ts';
import { signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import { figureFormWords, figurePreview, typedAt } from '../figure-preview.ts';
import { groundWords, newFigure } from '../figure-words.ts';
import { report } from './actions.ts';
import '#components/log/log.css';

type Search = { searchParams: Promise<{ atagande?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('log.figures.title') };
}

/** Rapportera en siffra: a total for the commitment that `?atagande=` names. */
export default async function ReportPage({ searchParams }: Search) {
  const me = await signedIn();
  const w = words(me.person.language);
  const { atagande } = await searchParams;
  if (!atagande) redirect(workPaths.figures);
  const now = new Date();
  const db = workingStore().read;
  permit(me, 'figure.report', commitmentSubject(db, atagande, now));
  const found = getFigureGround(db, me, atagande, now) ?? notFound();
  const { commitment } = found.one;
  const title = titleIn(w, commitment);
  const ground = groundWords(w, found);
  const start = newFigure(ground);
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path={workPaths.figures}
      title={w.t('log.figures.title')}
      lead={<a href={workPaths.commitment(atagande)}>{title.text}</a>}
    >
      <FigureForm
        action={report}
        idempotencyKey={newKey()}
        words={figureFormWords(w, w.t('log.figures.save'), found)}
        ground={figurePreview(ground, found)}
        start={typedAt(start)}
        today={stockholmDay(now)}
      >
        <input type="hidden" name="commitment" value={atagande} />
        <FigureFields words={w} ground={ground} start={start} withOfWhich />
      </FigureForm>
    </WorkPage>
  );
}
