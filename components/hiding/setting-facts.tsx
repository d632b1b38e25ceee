import { Facts } from '#components/ui/facts.tsx';
import type { PublicationSetting } from '#domain/publication-setting.ts';
import type { Words } from '#words/words.ts';

/** What a municipality has decided about publication, one fact for each thing. */
export function SettingFacts({ words: { t, list }, setting, areas }: { words: Words; setting: PublicationSetting; areas: string[] }) {
  const { delayDays, threshold, roundingTo, finestPlace, finestTime, showWhenAndWhere } = setting;
  return (
    <Facts
      facts={[
        { term: t('hiding.settings.delay'), fact: t('hiding.settings.delayValue', { n: delayDays }) },
        { term: t('hiding.settings.threshold'), fact: String(threshold) },
        { term: t('hiding.settings.rounding'), fact: t('hiding.settings.roundingValue', { n: roundingTo }) },
        { term: t('hiding.settings.place'), fact: t(`hiding.settings.places.${finestPlace}`) },
        { term: t('hiding.settings.time'), fact: t(`hiding.settings.times.${finestTime}`) },
        { term: t('hiding.settings.presence'), fact: t(showWhenAndWhere ? 'hiding.settings.yes' : 'hiding.settings.no', { n: threshold }) },
        { term: t('hiding.settings.areas'), fact: areas.length > 0 ? list(areas) : t('hiding.settings.areasNone') },
      ]}
    />
  );
}
