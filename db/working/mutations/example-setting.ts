import { eq } from 'drizzle-orm';
import { operator } from '#domain/actor.ts';
import type { PublicationSetting } from '#domain/publication-setting.ts';
import type { WorkingStore } from '../connect.ts';
import { record } from '../record.ts';
import { municipalitySetting, organisation } from '../schema/organisation.ts';

/** Decides how an invented municipality publishes, so that everything can be tried there; only where nobody has decided anything yet. */
export function decideForExample(store: WorkingStore, municipality: string, setting: PublicationSetting, now: Date): void {
  record(store, operator, now, (tx) => {
    const at = tx.select().from(organisation).where(eq(organisation.key, municipality)).get();
    const isDecided = at && tx.select().from(municipalitySetting).where(eq(municipalitySetting.municipalityId, at.id)).get();
    if (!at?.example || isDecided) return { result: undefined, event: null };
    tx.insert(municipalitySetting)
      .values({ municipalityId: at.id, ...setting })
      .run();
    return { result: undefined, event: { what: 'settings.changed', subject: at.id, before: null, after: { ...setting, from: now.toISOString() } } };
  });
}
