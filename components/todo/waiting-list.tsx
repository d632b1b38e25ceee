import { Section } from '#components/ui/section.tsx';
import type { Waiting } from '#domain/todo.ts';
import type { Words } from '#words/words.ts';

/** What somebody else has to do before one can go on. `whatOf` names the commitment or the pledge. */
export function WaitingList({ words: { t }, waiting, whatOf }: { words: Words; waiting: Waiting[]; whatOf: (one: Waiting) => string }) {
  return (
    <Section title={t('todo.waiting.title')}>
      {waiting.length === 0 ? (
        <p>{t('todo.waiting.none')}</p>
      ) : (
        <ul className="list">
          {waiting.map((one) => (
            <li key={`${one.kind} ${one.pledge} ${one.commitment} ${one.by}`}>{t(`todo.waiting.${one.kind}`, { by: one.by ?? 'other', what: whatOf(one) })}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
