import { periodLabel } from '#components/pledge/period-label.ts';
import { Facts } from '#components/ui/facts.tsx';
import type { Promised } from '#domain/revision.ts';
import type { Words } from '#words/words.ts';

type FactsProps = {
  words: Words;
  text: Promised;
  nameOf: (key: string) => string;
  agreement: string | null;
  continues: { from: string | null; to: string | null } | null;
};

/** When, where and between whom a draft is, and what it continues. */
export function DraftFacts({ words, text, nameOf, agreement, continues }: FactsProps) {
  const { t, list } = words;
  return (
    <Facts
      facts={[
        { term: t('revision.fields.period'), fact: periodLabel(words, text.period) },
        { term: t('draft.slug'), fact: `/${text.municipalities[0]}/${text.slug}` },
        ...(text.area ? [{ term: t('draft.area'), fact: text.area.name }] : []),
        { term: t('draft.municipalities'), fact: list(text.municipalities.map(nameOf)) },
        { term: t('draft.parties'), fact: list(text.parties.map(nameOf)) },
        { term: t('draft.agreement'), fact: agreement ?? t('draft.agreementNone') },
        { term: t('draft.lineage'), fact: continues ? periodLabel(words, continues) : t('draft.lineageNone') },
      ]}
    />
  );
}
