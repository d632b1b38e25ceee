import { TextArea, TextField } from '#components/form/field.tsx';
import type { Division } from '#domain/division.ts';
import type { Words } from '#words/words.ts';

/** A municipality's areas with their places, an empty one for the next, and why they are changed. `from`: the first month that a change can hold for. */
export function AreaFields({ words: { t, date }, areas, from }: { words: Words; areas: Division['areas']; from: string }) {
  return (
    <>
      <p>{t('hiding.decide.areasFrom', { month: date(from) })}</p>
      {areas.length > 0 && <p className="hint">{t('hiding.decide.areasNote')}</p>}
      {[...areas, { name: '', places: [] }].map((area, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an area is its place
        <div key={at}>
          <TextField
            name={`areas.${at}.name`}
            label={area.name ? t('hiding.decide.areaName', { nr: at + 1 }) : t('hiding.decide.areaNew')}
            initial={area.name}
          />
          <TextArea name={`areas.${at}.places`} label={t('hiding.decide.areaPlaces')} rows={3} initial={area.places.join('\n')} />
        </div>
      ))}
      <TextArea name="reason" label={t('hiding.decide.areasReason')} rows={2} />
    </>
  );
}

/** Which areas hold now, where others wait to. */
export function AreasWaiting({ words: { t, date, list }, areas, later }: { words: Words; areas: Division['areas']; later: Division }) {
  const now = areas.length > 0 ? list(areas.map(({ name }) => name)) : t('hiding.settings.areasNone');
  return (
    <p className="measure">
      <b>{t('hiding.decide.areasWait', { month: later.from && date(later.from) })}</b> {t('hiding.decide.areasNow', { areas: now })}
    </p>
  );
}
