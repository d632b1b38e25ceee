import { Section } from '#components/ui/section.tsx';
import type { Version } from '#db/working/queries/pledge-text.ts';
import { fingerprint } from '#domain/approval.ts';
import type { Words } from '#words/words.ts';

/** The versions before, latest first, each with what became of it. */
export function EarlierVersions({ words: { t, date }, versions }: { words: Words; versions: Version[] }) {
  if (versions.length === 0) return null;
  const became = ({ adoptedOn, declinedReason }: Version) =>
    adoptedOn
      ? t('revision.approve.adopted', { on: date(adoptedOn) })
      : declinedReason
        ? t('revision.approve.declinedWith', { reason: declinedReason })
        : t('revision.approve.superseded');
  return (
    <Section id="tidigare" title={t('revision.approve.earlier')}>
      <ul className="list measure">
        {versions.map((version) => (
          <li key={version.number}>
            <b>{t('revision.approve.version', { number: version.number, on: date(version.on) })}</b>{' '}
            <span className="fingerprint small">{fingerprint(version.hash)}</span>
            <br />
            {became(version)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
