import type { VersionSaid } from '#components/log/versions.tsx';
import type { OwnActivity } from '#db/working/queries/activity.ts';
import type { Words } from '#words/words.ts';
import { entryWords } from '../../log-choices.ts';
import { momentDay } from '../../moment.ts';

/** Each version of an activity: what it says, and who made it, when and why. */
export function versionsSaid(w: Words, { versions, commitment, current }: OwnActivity): VersionSaid[] {
  const title = { id: commitment.id, title: commitment.commitment.title, titleEn: commitment.commitment.titleEn };
  const unit = commitment.commitment.measures[0]?.unit ?? null;
  return versions.map((version) => {
    const at = version.at ? momentDay(w, version.at) : version.correctsOn ? w.date(version.correctsOn) : '';
    const values = { at, by: version.who ?? 'none', reason: version.correctsReason ?? version.cancelledReason ?? '' };
    const how =
      version.correctsActivityId === null
        ? version.state === 'cancelled'
          ? 'cancelled'
          : 'logged'
        : version.state === 'cancelled'
          ? 'withdrawn'
          : 'corrected';
    return {
      id: version.id,
      says: `${entryWords(w, { ...version, commitment: title, unit })}, ${w.date(version.on)}`,
      came: w.t(`log.correct.${how}`, values),
      holds: version.id === current.id && version.state === 'done',
    };
  });
}
