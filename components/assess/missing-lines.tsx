import { titleIn } from '#components/commitment/commitment-row.tsx';
import { Section } from '#components/ui/section.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import type { Owner } from '#domain/follow-up.ts';
import type { Words } from '#words/words.ts';

type Missing = { id: string; by: Owner; title: string; titleEn: string | null; isOwn: boolean; canAdd: boolean };

/** What a follow-up lacks, with the ways to add it for whoever can. */
export function MissingLines({ words, missing, phase }: { words: Words; missing: Missing[]; phase: 'during' | 'after' }) {
  const { t } = words;
  if (missing.length === 0)
    return (
      <Section id="saknas" title={t('assess.followUp.whole')}>
        <p className="measure">{t('assess.followUp.wholeText')}</p>
      </Section>
    );
  return (
    <Section id="saknas" title={t('assess.followUp.missing', { n: missing.length })}>
      <ol className="todos">
        {missing.map(({ id, by, isOwn, canAdd, ...titled }) => {
          const title = titleIn(words, titled);
          const ways = [
            { key: 'log', href: workPaths.log(id) },
            { key: 'judge', href: phase === 'after' ? workPaths.propose(id) : workPaths.assess(id) },
            { key: 'none', href: workPaths.withoutFigure(id) },
          ];
          return (
            <li key={`${id} ${by}`}>
              <h3 lang={title.lang}>{title.text}</h3>
              <p>{t('assess.followUp.asked', { by })}</p>
              {canAdd ? (
                <p className="ways">
                  {ways.map(({ key, href }) => (
                    <a key={key} className="button quiet" href={href}>
                      {t(`assess.followUp.add.${key}`, { phase })}
                      <span className="hidden"> – {title.text}</span>
                    </a>
                  ))}
                </p>
              ) : (
                <p className="where">{t(`assess.followUp.${isOwn ? 'ours' : 'theirs'}`)}</p>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
