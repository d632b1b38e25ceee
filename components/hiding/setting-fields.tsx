import { Choices } from '#components/form/choices.tsx';
import { TextArea, TextField, Tick } from '#components/form/field.tsx';
import { finestPlaces, finestTimes, type PublicationSetting } from '#domain/publication-setting.ts';
import type { Words } from '#words/words.ts';

/** The six things that a municipality decides about publication, as they hold now, and the reason that anything less strict needs. */
export function SettingFields({ words: { t }, setting }: { words: Words; setting: PublicationSetting }) {
  return (
    <>
      <TextField
        name="delayDays"
        inputMode="numeric"
        label={t('hiding.decide.delay')}
        hint={t('hiding.decide.delayHint')}
        initial={String(setting.delayDays)}
      />
      <TextField
        name="threshold"
        inputMode="numeric"
        label={t('hiding.decide.threshold')}
        hint={t('hiding.decide.thresholdHint')}
        initial={String(setting.threshold)}
      />
      <TextField
        name="roundingTo"
        inputMode="numeric"
        label={t('hiding.decide.rounding')}
        hint={t('hiding.decide.roundingHint')}
        initial={String(setting.roundingTo)}
      />
      <Choices
        name="finestPlace"
        legend={t('hiding.decide.place')}
        columns={3}
        initial={setting.finestPlace}
        options={finestPlaces.map((value) => ({ value, label: t(`hiding.settings.places.${value}`) }))}
      />
      <Choices
        name="finestTime"
        legend={t('hiding.decide.time')}
        columns={3}
        initial={setting.finestTime}
        options={finestTimes.map((value) => ({ value, label: t(`hiding.settings.times.${value}`) }))}
      />
      <Tick name="showWhenAndWhere" label={t('hiding.decide.presence')} hint={t('hiding.decide.presenceHint')} initial={setting.showWhenAndWhere} />
      <TextArea name="reason" label={t('hiding.decide.reason')} rows={2} optional={t('work.form.optional')} />
    </>
  );
}
