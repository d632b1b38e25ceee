import type { Changes, CommitmentChange, FieldChange } from '#domain/revision.ts';
import type { Words } from '#words/words.ts';
import { fieldText } from './field-text.ts';
import { TextDiff } from './text-diff.tsx';

type ChangesProps = {
  words: Words;
  changes: Changes;
  nameOf: (key: string) => string;
  /** Where a commitment can be read by its key; null where it has no page. */
  hrefOf?: (key: string) => string | null;
  level?: 3 | 4;
};

/** What differs between two versions of a pledge's text, commitment by commitment, field by field. */
export function ChangesList({ words, changes, nameOf, hrefOf = () => null, level = 3 }: ChangesProps) {
  const { t } = words;
  const Heading = `h${level}` as const;
  return (
    <ol className="list">
      {changes.pledge.length > 0 && (
        <li>
          <Heading className="label">{t('revision.pledgeItself')}</Heading>
          <Fields words={words} fields={changes.pledge} nameOf={nameOf} />
        </li>
      )}
      {changes.commitments.map((change) => (
        <li key={change.key}>
          <Heading className="area-head">
            <Named href={hrefOf(change.key)}>{change.title}</Named>
          </Heading>
          <p className="label">{t(`revision.what.${change.what}`)}</p>
          <Withdrawn words={words} withdrawn={change.withdrawn} />
          <Fields words={words} fields={change.fields} nameOf={nameOf} />
        </li>
      ))}
    </ol>
  );
}

function Named({ href, children }: { href: string | null; children: string }) {
  return href ? <a href={href}>{children}</a> : children;
}

function Withdrawn({ words: { t }, withdrawn }: { words: Words; withdrawn: CommitmentChange['withdrawn'] }) {
  if (!withdrawn) return null;
  return (
    <p>
      {t('revision.withdrawnReason', { reason: withdrawn.reason })}
      {withdrawn.caseNumber && ` ${t('revision.withdrawnCase', { caseNumber: withdrawn.caseNumber })}.`}
    </p>
  );
}

function Fields({ words, fields, nameOf }: { words: Words; fields: FieldChange[]; nameOf: (key: string) => string }) {
  if (fields.length === 0) return null;
  return (
    <dl className="changes">
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt className="label">{words.t(`revision.fields.${field}`)}</dt>
          <dd>
            <TextDiff words={words} before={fieldText(words, field, before, nameOf)} after={fieldText(words, field, after, nameOf)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
