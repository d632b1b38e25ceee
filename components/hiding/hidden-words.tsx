import { Section } from '#components/ui/section.tsx';
import type { PublicationSetting } from '#domain/publication-setting.ts';
import type { Words } from '#words/words.ts';

/** Every word that stands where a number or a text isn't shown, and what it means: no two mean the same. */
export function HiddenWords({ words: { t, date }, setting: { threshold } }: { words: Words; setting: PublicationSetting }) {
  const each = [
    { id: 'farre-an', word: t('status.missing.fewer', { n: threshold }), meaning: t('hiding.words.fewer', { most: threshold - 1 }) },
    { id: 'visas-senare', word: t('status.missing.shownIn', { month: date(aMarch, false) }), meaning: t('hiding.words.later') },
    { id: 'av-hansyn', word: t('status.missing.protected'), meaning: t('hiding.words.protected') },
    { id: 'internt', word: t('status.missing.notShown'), meaning: t('hiding.words.hidden') },
    { id: 'text', word: t('hiding.words.heldWord'), meaning: t('hiding.words.held') },
    { id: 'inget-rapporterat', word: t('status.missing.nothingReported'), meaning: t('hiding.words.nothing') },
    { id: 'antal-anges-inte', word: t('status.missing.numberNotStated'), meaning: t('hiding.words.unstated') },
  ];
  return (
    <Section id="orden" title={t('hiding.words.title')}>
      <dl className="prose">
        {each.map(({ id, word, meaning }) => (
          <div key={id} id={id}>
            <dt>
              <b>{word}</b>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Any month does, to show how the words look. */
const aMarch = '2026-03';
