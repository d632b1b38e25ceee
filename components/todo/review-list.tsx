import { Section } from '#components/ui/section.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import type { Words } from '#words/words.ts';

/** The municipality's pledges for its council, each with what deviates from it in one sentence. */
export function ReviewList({ words: { t }, pledges }: { words: Words; pledges: readonly { id: string; title: string; says: string }[] }) {
  if (pledges.length === 0) return null;
  return (
    <Section id="loften" title={t('deviation.work.council')}>
      <p className="small quiet-text measure">{t('deviation.work.councilLead')}</p>
      <ul className="list measure">
        {pledges.map(({ id, title, says }) => (
          <li key={id}>
            <a href={workPaths.deviations(id)}>{t('deviation.work.title', { pledge: title })}</a>
            <br />
            {says}
          </li>
        ))}
      </ul>
    </Section>
  );
}
