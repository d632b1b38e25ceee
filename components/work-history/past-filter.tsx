import { workPaths } from '#components/work/work-paths.ts';
import type { Words } from '#words/words.ts';

export type Choice = { value: string; label: string };
export type Chosen = { vad: string; vem: string; lofte: string; fran: string; till: string };
type Faults = Partial<Record<keyof Chosen, string>>;

/** What of the history is shown: a form that only asks, so the address can be kept and passed on. */
export function PastFilter({
  words: { t },
  chosen,
  faults,
  kinds,
  people,
  pledges,
}: {
  words: Words;
  chosen: Chosen;
  faults: Faults;
  kinds: Choice[];
  people: Choice[];
  pledges: Choice[];
}) {
  const isAsked = Object.values(chosen).some((value) => value !== '');
  return (
    <details className="past-filter" open={isAsked}>
      <summary>{t('past.filter.open')}</summary>
      <form action={workPaths.history} className="form" noValidate>
        <div>
          <One name="vad" label={t('past.filter.kind')} value={chosen.vad} options={[{ value: '', label: t('past.filter.kindAll') }, ...kinds]} />
          <One name="vem" label={t('past.filter.person')} value={chosen.vem} options={[{ value: '', label: t('past.filter.personAll') }, ...people]} />
          {pledges.length > 0 && (
            <One name="lofte" label={t('past.filter.pledge')} value={chosen.lofte} options={[{ value: '', label: t('past.filter.pledgeAll') }, ...pledges]} />
          )}
          <Day name="fran" label={t('past.filter.from')} value={chosen.fran} fault={faults.fran} />
          <Day name="till" label={t('past.filter.to')} value={chosen.till} fault={faults.till} />
        </div>
        <p className="ways">
          <button type="submit" className="button">
            {t('past.filter.show')}
          </button>
          {isAsked && (
            <a className="button quiet" href={workPaths.history}>
              {t('past.filter.clear')}
            </a>
          )}
        </p>
      </form>
    </details>
  );
}

function One({ name, label, value, options }: { name: string; label: string; value: string; options: Choice[] }) {
  return (
    <div className="field">
      <label htmlFor={`f-${name}`}>{label}</label>
      <select id={`f-${name}`} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function Day({ name, label, value, fault }: { name: string; label: string; value: string; fault: string | undefined }) {
  const describes = fault ? `f-${name}-fault` : undefined;
  return (
    <div className="field">
      <label htmlFor={`f-${name}`}>{label}</label>
      {fault && (
        <p className="fault" id={describes}>
          {fault}
        </p>
      )}
      <input
        id={`f-${name}`}
        name={name}
        type={fault ? 'text' : 'date'}
        defaultValue={value}
        aria-describedby={describes}
        aria-invalid={fault ? true : undefined}
      />
    </div>
  );
}
