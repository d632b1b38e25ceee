import { periodLabel } from '#components/pledge/period-label.ts';
import type { ImportFault } from '#domain/import-fault.ts';
import type { ImportPlan } from '#domain/import-plan.ts';
import type { Pledge } from '#domain/pledge.ts';
import { changesBetween, promisedIn } from '#domain/revision.ts';
import { faultText } from '#words/fault.ts';
import type { Words } from '#words/words.ts';
import type { ShownRecord } from './shown.ts';

type Issue = Parameters<typeof faultText>[1];
type Looked = {
  key: string;
  /** What its commitments are like, where it doesn't say what they go on from. */
  like: { title: string; like: string; from: string }[];
  pledge: Pledge | null;
  stored: Pledge | null;
  lastWritten: string | null;
} & ({ plan: ImportPlan; seen: string } | { faults: (ImportFault | Issue)[] });

const shownFaults = 50;

/** One pledge of a file in words: what it would become, what stands in the way, and the button that says yes. `nameOf` names a municipality. */
export function shownRecord(words: Words, record: Looked, nameOf: (key: string) => string): ShownRecord {
  const { t, list } = words;
  const { pledge, stored, lastWritten } = record;
  const name = pledge ? `${list(pledge.municipalities.map(nameOf))} ${periodLabel(words, pledge.period)}` : t('import.record', { key: record.key });
  if ('faults' in record) {
    const lines = record.faults.map((fault) => t('import.at', { path: written(fault.path) || record.key, text: faultWords(words, fault) }));
    const more = lines.length > shownFaults ? t('import.more', { n: lines.length - shownFaults }) : null;
    const faults = { title: t('import.refused', { n: lines.length }), lines: [...new Set(lines)].slice(0, shownFaults), more };
    return { name, says: [], warning: null, like: [], differs: [], faults, confirm: null };
  }
  const { outcome, after, added } = record.plan;
  const counts = { Activities: added.activities, Figures: added.figures, Assessments: added.assessments };
  const parts = Object.entries(counts).flatMap(([what, n]) => (n > 0 ? [t(`import.added${what}`, { n })] : []));
  return {
    name,
    says: [
      t(`import.outcome.${outcome === 'changed' && after.state === 'draft' ? 'changedDraft' : outcome}`),
      ...(parts.length > 0 ? [t('import.added', { what: list(parts) })] : []),
    ],
    warning: outcome === 'replaced' && lastWritten ? t('import.warning', { on: words.date(lastWritten) }) : null,
    like: record.like.map(({ title, like, from }) => ({ title, question: t('draft.origins.question', { title: like, from }) })),
    differs: stored && outcome !== 'unchanged' ? differences(words, stored, after) : [],
    faults: null,
    confirm: outcome === 'unchanged' ? null : { label: t(`import.confirm.${outcome}`, { name }), choice: `${record.key} ${outcome} ${record.seen}` },
  };
}

function differences({ t, list }: Words, stored: Pledge, after: Pledge): string[] {
  const { pledge, commitments } = changesBetween(promisedIn(stored), promisedIn(after));
  const fields = (of: { field: string }[]) => list(of.map(({ field }) => t(`revision.fields.${field}`)));
  return [
    ...(pledge.length > 0 ? [`${t('revision.pledgeItself')}: ${fields(pledge)}`] : []),
    ...commitments.map(({ title, what, fields: changed }) => `${title}: ${what === 'changed' ? fields(changed) : t(`revision.what.${what}`)}`),
  ];
}

function faultWords(words: Words, fault: ImportFault | Issue): string {
  if ('key' in fault) return fault.key === 'refused' && 'refusal' in fault ? words.refuse(fault.refusal) : words.t(`import.fault.${fault.key}`);
  if (fault.code === 'unrecognized_keys') return words.t('import.fault.unknownField', { names: fault.keys.join(', ') });
  if (fault.code === 'invalid_value') return words.t('import.fault.notAChoice', { names: fault.values.map(String).join(', ') });
  return faultText(words, fault);
}

function written(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
