import { paths } from '#components/paths.ts';
import { Facts } from '#components/ui/facts.tsx';
import type { Pledge } from '#domain/pledge.ts';
import type { Words } from '#words/words.ts';
import { Lineage } from './lineage.tsx';
import { periodLabel } from './period-label.ts';
import { SourceLink, SourceList } from './source-list.tsx';

type MarginPledge = Pick<Pledge, 'signatories' | 'lineage' | 'followUps' | 'sources' | 'notes'> & { key: string };
type Related = { key: string; slug: string; areaName: string | null; from: string | null; to: string | null };
type MarginProps = { words: Words; municipality: { key: string }; pledge: MarginPledge; related: Related[]; data: string };

/** Who signed, what it continues, who has followed it up, where it was read, and the files. */
export function PledgeMargin({ words, municipality, pledge, related, data }: MarginProps) {
  const { t } = words;
  return (
    <aside aria-label={t('pledge.whoSays')}>
      <Facts
        facts={[
          { term: t('pledge.whoSays'), fact: <WhoSays words={words} /> },
          { term: t('pledge.signatories'), fact: <Signatories words={words} signatories={pledge.signatories} /> },
          { term: t('pledge.lineage'), fact: <Lineage words={words} municipality={municipality.key} lineage={pledge.lineage} related={related} /> },
          { term: t('pledge.followUps'), fact: <FollowUps words={words} followUps={pledge.followUps} /> },
          { term: t('pledge.sources'), fact: <SourceList words={words} sources={pledge.sources} /> },
          { term: t('pledge.fetch'), fact: <Files words={words} data={data} /> },
        ]}
      />
      <Remarks words={words} notes={pledge.notes} />
    </aside>
  );
}

function WhoSays({ words }: { words: Words }) {
  return (
    <>
      {words.t('pledge.whoSaysText')} <a href={paths(words.locale).howWeJudge()}>{words.t('site.nav.howWeJudge')}</a>
    </>
  );
}

function Signatories({ words: { t, locale }, signatories }: { words: Words; signatories: Pledge['signatories'] }) {
  if (signatories.length === 0) return t('pledge.signatoriesMissing');
  return (
    <ul lang={locale === 'sv' ? undefined : 'sv'}>
      {signatories.map(({ name, role, politicalParty, organisation }) => (
        <li key={`${name} ${role}`}>
          {name}
          {politicalParty && ` (${politicalParty})`}
          {role !== name && `, ${role.charAt(0).toLowerCase()}${role.slice(1)}`}, {organisation}
        </li>
      ))}
    </ul>
  );
}

function FollowUps({ words, followUps }: { words: Words; followUps: Pledge['followUps'] }) {
  const { t, locale } = words;
  if (followUps.length === 0) return t('pledge.followUpMissing');
  return (
    <ul>
      {followUps.map(({ key, url, publisher, date, from, to, verdict }) => (
        <li key={key}>
          <SourceLink words={words} source={{ url, date, publisher: t('pledge.followUp', { publisher, period: periodLabel(words, { from, to }) }) }} />
          {verdict && (
            <>
              : <span lang={locale === 'sv' ? undefined : 'sv'}>{verdict}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Files({ words: { t }, data }: { words: Words; data: string }) {
  return (
    <>
      <a href={`${data}.csv`} download>
        {t('pledge.csv')}
      </a>
      {' · '}
      <a href={`${data}.json`} download>
        {t('pledge.json')}
      </a>
    </>
  );
}

function Remarks({ words: { t, locale }, notes }: { words: Words; notes: Pledge['notes'] }) {
  if (notes.length === 0) return null;
  return (
    <details className="small">
      <summary>{t('pledge.remarks')}</summary>
      <ul className="list" lang={locale === 'sv' ? undefined : 'sv'}>
        {notes.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
