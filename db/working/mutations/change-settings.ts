import * as z from 'zod';
import { givenNumber, givenOrNull, givenYes, rowId } from '#domain/given.ts';
import { isLessStrict, type PublicationSetting, publicationSetting, strictestSetting } from '#domain/publication-setting.ts';
import { Refusal } from '#domain/refusal.ts';
import { text } from '#domain/text.ts';
import { getMunicipalitySetting } from '../queries/municipality-setting.ts';
import { municipalitySetting } from '../schema/organisation.ts';
import { publishingSubject } from '../subject.ts';
import { verb } from '../verb.ts';

const day = 24 * 3_600_000;
const { delayDays, threshold, roundingTo, finestPlace, finestTime } = publicationSetting.shape;

export const changedSettings = z.strictObject({
  municipality: rowId,
  version: givenNumber(z.int().min(0)),
  delayDays: givenNumber(delayDays.unwrap()),
  threshold: givenNumber(threshold.unwrap()),
  roundingTo: givenNumber(roundingTo.unwrap()),
  finestPlace: finestPlace.unwrap(),
  finestTime: finestTime.unwrap(),
  showWhenAndWhere: givenYes.default(false),
  reason: givenOrNull(text(500)),
});

/**
 * Decides how a municipality publishes. What is stricter holds at once; what is less strict a day later, with a reason. Nothing can be less
 * strict than the bounds in `domain/publication-setting.ts`. What has been let out of counts of people stays as it was told.
 */
export const changeSettings = verb('settings.change', changedSettings, {
  subject: (db, { municipality }) => publishingSubject(db, municipality),
  work: (tx, { input: { municipality, version, reason, ...given }, now }) => {
    const before = getMunicipalitySetting(tx, municipality, now);
    if (!before) throw new Refusal('unknown', 'unknown');
    if (before.version !== version) throw new Refusal('conflict', 'changedMeanwhile', { current: before.setting });
    const wanted: PublicationSetting = given;
    const eases = isLessStrict(before.setting, wanted);
    if (eases && reason === null) throw new Refusal('unfit', 'reasonForEasing', { field: 'reason' });
    const laterFrom = eases ? new Date(now.getTime() + day).toISOString() : null;
    const row = { ...strictestSetting([before.setting, wanted]), later: eases ? wanted : null, laterFrom, version: version + 1 };
    tx.insert(municipalitySetting)
      .values({ municipalityId: municipality, ...row })
      .onConflictDoUpdate({ target: municipalitySetting.municipalityId, set: row })
      .run();
    const happened = {
      what: 'settings.changed',
      subject: municipality,
      before: before.setting,
      after: { ...wanted, from: laterFrom ?? now.toISOString() },
      why: reason,
    };
    return { result: { municipality, laterFrom }, happened };
  },
});
