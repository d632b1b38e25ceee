import type { Changes } from '#domain/revision.ts';
import type { Words } from '#words/words.ts';

type Change = { id: string; on: string; changes: Changes };

/** A line for each change after signing, with the way to both texts; nothing when there is none. `commitment` narrows to one, by key. */
export function ChangedLines({ words, changes, href, commitment }: { words: Words; changes: Change[]; href: string; commitment?: string }) {
  const { t, date } = words;
  const lines = changes.flatMap(({ id, on, changes: { commitments, pledge } }) => {
    const own = commitment === undefined ? commitments : commitments.filter(({ key }) => key === commitment);
    const what = [...(commitment === undefined && pledge.length > 0 ? [t('revision.pledgeItself')] : []), ...own.map(({ title }) => title)];
    const [first, ...others] = what;
    if (first === undefined) return [];
    const said =
      others.length > 0 ? t('revision.public.lineMany', { on: date(on), first, n: others.length }) : t('revision.public.line', { on: date(on), what: first });
    return [{ id, said: commitment === undefined ? said : t('revision.public.changed', { on: date(on) }) }];
  });
  if (lines.length === 0) return null;
  return (
    <ul className="links">
      {lines.map(({ id, said }) => (
        <li key={id}>
          <a href={`${href}#andring-${id}`}>{said}</a>
        </li>
      ))}
    </ul>
  );
}
