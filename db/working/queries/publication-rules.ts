import { eq } from 'drizzle-orm';
import type { Division } from '#domain/division.ts';
import type { Organisation } from '#domain/organisation.ts';
import { type PublicationSetting, safeSetting, strictestSetting } from '#domain/publication-setting.ts';
import { divisionOfAll, divisionsOf } from '#domain/redivide.ts';
import { statement } from '../../statement.ts';
import type { WorkingReader } from '../connect.ts';
import { municipalitySetting, organisation } from '../schema/organisation.ts';
import { readSharedOnce } from './document.ts';

/** What each municipality (its key) has decided about publication, as it holds at an instant. Those that have decided nothing aren't there. */
export function readSettings(db: WorkingReader, now: Date): Map<string, PublicationSetting> {
  return new Map(
    settings(db)
      .all()
      .map(({ key, setting }) => [key, settingAt(setting, now)]),
  );
}

/** The strictest of what a pledge's municipalities have decided, and how all of them are divided. */
export function rulesFor(
  municipalities: readonly string[],
  settings: ReadonlyMap<string, PublicationSetting>,
  organisations: ReadonlyMap<string, Pick<Organisation, 'areas' | 'laterAreas'>>,
): { setting: PublicationSetting; divisions: Division[] } {
  return {
    setting: settingOf(
      municipalities.map((key) => ({ key })),
      settings,
    ),
    divisions: divisionOfAll(municipalities.flatMap((key) => organisations.get(key) ?? []).map(divisionsOf)),
  };
}

/** The same for any pledge (its municipalities' keys), as it holds at an instant. */
export function readRules(db: WorkingReader, now: Date): (municipalities: readonly string[]) => ReturnType<typeof rulesFor> {
  const settings = readSettings(db, now);
  const organisations = new Map(readSharedOnce(db).organisations.map((one) => [one.key, one]));
  return (municipalities) => rulesFor(municipalities, settings, organisations);
}

/** The strictest of what a pledge's municipalities have decided. */
export function settingOf(municipalities: readonly { key: string }[], settings: ReadonlyMap<string, PublicationSetting>): PublicationSetting {
  return strictestSetting(municipalities.map(({ key }) => settings.get(key) ?? safeSetting));
}

/** The setting that holds at an instant: what is less strict waits for its day. */
export function settingAt(row: typeof municipalitySetting.$inferSelect, now: Date): PublicationSetting {
  if (row.later && row.laterFrom && row.laterFrom <= now.toISOString()) return row.later;
  const { delayDays, threshold, roundingTo, finestPlace, finestTime, showWhenAndWhere } = row;
  return { delayDays, threshold, roundingTo, finestPlace, finestTime, showWhenAndWhere: showWhenAndWhere === true };
}

const settings = statement((db: WorkingReader) =>
  db
    .select({ key: organisation.key, setting: municipalitySetting })
    .from(municipalitySetting)
    .innerJoin(organisation, eq(organisation.id, municipalitySetting.municipalityId))
    .prepare(),
);
