import type { Metadata } from 'next';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { Section } from '#components/ui/section.tsx';
import { pledgeTitle } from '#components/work/pledge-title.ts';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listLogChoices } from '#db/working/queries/log-choices.ts';
import { getOwnPledge } from '#db/working/queries/own-pledges.ts';
import { words } from '#words/words.ts';
import { signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';
import { mustCoordinate } from '../coordinator.ts';
import { figureWords } from './figure-words.ts';
import '#components/log/entries.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('log.figures.title') };
}

/** Siffror: for which commitment a total is reported, and those that one's own organisation has reported, each with the way to correct it. */
export default async function FiguresPage() {
  const me = await signedIn();
  mustCoordinate(me);
  const w = words(me.person.language);
  const now = new Date();
  const db = workingStore().read;
  const { pledges, commitments } = listLogChoices(db, me, now);
  const reported = pledges.flatMap((head) =>
    (getOwnPledge(db, me, head.id, now)?.focusAreas ?? []).flatMap((area) =>
      area.commitments.flatMap(({ commitment, view, idOf }) =>
        view.ownFigures
          .filter(({ by }) => by !== null)
          .map((figure) => ({ id: idOf('figure', figure.key), said: figureWords(w, figure), title: titleIn(w, commitment) })),
      ),
    ),
  );
  return (
    <WorkPage words={w} memberships={me.memberships} path={workPaths.figures} title={w.t('log.figures.title')} lead={w.t('log.figures.lead')}>
      <Section id="valj" title={w.t('log.figures.choose')}>
        {commitments.length === 0 && <p>{w.t('log.nothing.lead')}</p>}
        {pledges.map((head) => (
          <div key={head.id}>
            {pledges.length > 1 && <h3>{pledgeTitle(w, head)}</h3>}
            <ul className="list entries">
              {commitments
                .filter(({ pledge }) => pledge === head.id)
                .map((one) => (
                  <li key={one.id}>
                    <a href={workPaths.report(one.id)} lang={titleIn(w, one).lang}>
                      {titleIn(w, one).text}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </Section>
      <Section id="egna" title={w.t('log.figures.own')}>
        {reported.length === 0 && <p>{w.t('log.figures.none')}</p>}
        {reported.length > 0 && (
          <ul className="list entries">
            {reported.map(({ id, said, title }) => (
              <li key={id}>
                <span>
                  <b lang={title.lang}>{title.text}</b>
                  <span className="quiet-text small">{said}</span>
                </span>
                <a href={workPaths.correctFigure(id)} aria-label={`${w.t('log.receipt.correct')}: ${title.text}, ${said}`}>
                  {w.t('log.receipt.correct')}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </WorkPage>
  );
}
