import { and, asc, eq, sql } from 'drizzle-orm';
import type { Who } from '#domain/actor.ts';
import { stockholmDay } from '#domain/calendar.ts';
import type { Division } from '#domain/division.ts';
import { type PublicationSetting, safeSetting } from '#domain/publication-setting.ts';
import { begunBy } from '#domain/redivide.ts';
import { statement } from '../../statement.ts';
import type { WorkingReader } from '../connect.ts';
import { area, areaChange, areaPlace, municipalitySetting, organisation } from '../schema/organisation.ts';
import { settingAt } from './publication-rules.ts';

/** How a municipality publishes: what holds now, what waits and from when (`laterAreas`: from which month). `version` 0 when it has decided nothing and has the safe defaults. */
export type MunicipalitySetting = {
  id: string;
  name: string;
  version: number;
  setting: PublicationSetting;
  later: { setting: PublicationSetting; from: string } | null;
  divisions: Division[];
  areas: Division['areas'];
  laterAreas: Division | null;
  areasVersion: number;
};

/** Null when it isn't a municipality. */
export function getMunicipalitySetting(db: WorkingReader, id: string, now: Date): MunicipalitySetting | null {
  const found = db
    .select()
    .from(organisation)
    .where(and(eq(organisation.id, id), eq(organisation.type, 'municipality')))
    .get();
  if (!found) return null;
  const row = db.select().from(municipalitySetting).where(eq(municipalitySetting.municipalityId, id)).get();
  const waits = row?.later && row.laterFrom && row.laterFrom > now.toISOString() ? { setting: row.later, from: row.laterFrom } : null;
  const divisions = [{ from: null, areas: firstAreas(db, id) }, ...changes(db).all({ id })];
  const begun = begunBy(divisions, stockholmDay(now));
  return {
    id,
    name: found.name,
    version: row?.version ?? 0,
    setting: row ? settingAt(row, now) : safeSetting,
    later: waits,
    divisions,
    areas: begun.at(-1)?.areas ?? [],
    laterAreas: divisions[begun.length] ?? null,
    areasVersion: found.version,
  };
}

/** Those that somebody publishes for. */
export function listOwnMunicipalities(db: WorkingReader, { memberships }: Who, now: Date): MunicipalitySetting[] {
  const own = memberships.filter(({ role, organisation: { type } }) => role === 'publisher' && type === 'municipality');
  return [...new Set(own.map(({ organisation: { id } }) => id))].flatMap((id) => getMunicipalitySetting(db, id, now) ?? []);
}

function firstAreas(db: WorkingReader, id: string): Division['areas'] {
  return areas(db)
    .all({ id })
    .map(({ id: owner, name }) => ({
      name,
      places: places(db)
        .all({ owner })
        .map(({ place }) => place),
    }));
}

const areas = statement((db: WorkingReader) =>
  db
    .select({ id: area.id, name: area.name })
    .from(area)
    .where(eq(area.organisationId, sql.placeholder('id')))
    .orderBy(asc(area.position))
    .prepare(),
);

const places = statement((db: WorkingReader) =>
  db
    .select({ place: areaPlace.place })
    .from(areaPlace)
    .where(eq(areaPlace.areaId, sql.placeholder('owner')))
    .orderBy(asc(areaPlace.position))
    .prepare(),
);

const changes = statement((db: WorkingReader) =>
  db
    .select({ from: areaChange.from, areas: areaChange.areas })
    .from(areaChange)
    .where(eq(areaChange.organisationId, sql.placeholder('id')))
    .orderBy(asc(areaChange.from))
    .prepare(),
);
