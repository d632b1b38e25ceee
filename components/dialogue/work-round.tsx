import { DataTable } from '#components/ui/data-table.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { Flag } from '#components/ui/flag.tsx';
import { Section } from '#components/ui/section.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import type { Concern, Dialogue, Topic } from '#domain/dialogue.ts';
import type { RoundStatus } from '#domain/round.ts';
import type { Words } from '#words/words.ts';

/** What is known of a round: its frame, where it stands and how many were counted. */
export function RoundFacts({
  words,
  round,
  status,
  silentDays,
  pledge,
  counted,
}: {
  words: Words;
  round: Dialogue;
  status: RoundStatus;
  silentDays: number | null;
  pledge: string;
  counted: number;
}) {
  const { t, date, list, number } = words;
  const unsaid = t('round.facts.notSaid');
  const told = round.feedback && t('round.tell.done', { on: date(round.feedback.on), how: round.feedback.how, to: round.feedback.to ?? 'none' });
  const when = [round.when, round.until].flatMap((at) => (at ? date(at) : [])).join('–');
  return (
    <Facts
      facts={[
        { term: t('round.facts.pledge'), fact: pledge },
        { term: t('round.facts.status'), fact: t(`round.status.${status}`) },
        { term: t('round.facts.when'), fact: when || unsaid },
        { term: t('round.facts.method'), fact: round.method ? t(`log.heard.methods.${round.method}`) : unsaid },
        { term: t('round.facts.places'), fact: round.places.length > 0 ? list(round.places) : unsaid },
        { term: t('round.facts.questions'), fact: round.questions ?? unsaid },
        { term: t('round.facts.ledBy'), fact: round.ledBy ?? unsaid },
        { term: t('round.facts.counted'), fact: number(counted) },
        {
          term: t('round.facts.feedback'),
          fact: told ?? (silentDays === null ? t('round.silentUnknown') : <Flag>{t('round.silent', { n: silentDays })}</Flag>),
        },
      ]}
    />
  );
}

/** How many conversations were about what; from each topic the way to write down what was said. Exact, so for those who work with the round. */
export function RoundTopics({ words, id, topics }: { words: Words; id: string; topics: { topic: Topic; count: number }[] }) {
  const { t, number } = words;
  return (
    <Section id="amnen" title={t('round.topics.title')}>
      {topics.length === 0 ? (
        <p className="measure">{t('round.topics.none')}</p>
      ) : (
        <div className="topics">
          <p className="measure small">{t('round.topics.lead')}</p>
          <DataTable
            captionHidden
            caption={t('round.topics.title')}
            head={t('round.topics.topic')}
            columns={[
              { key: 'count', head: t('round.topics.count'), numeric: true },
              { key: 'way', head: '' },
            ]}
            rows={topics.map(({ topic, count }) => {
              const name = t(`dialogue.topics.${topic}`);
              const way = (
                <a key={topic} href={workPaths.note(id, topic)} aria-label={`${t('round.topics.note')}: ${name}`}>
                  {t('round.topics.note')}
                </a>
              );
              return { key: topic, head: name, cells: { count: number(count), way } };
            })}
          />
        </div>
      )}
    </Section>
  );
}

/** What has been written down, and what became of each. */
export function RoundConcerns({
  words,
  concerns,
  waits,
}: {
  words: Words;
  concerns: { id: string; concern: Pick<Concern, 'text' | 'state' | 'mentions'>; commitments: { title: string }[] }[];
  waits: boolean;
}) {
  const { t, list } = words;
  return (
    <Section id="synpunkter" title={t('round.concerns.title')}>
      {waits && <p className="measure small">{t('round.concerns.waits')}</p>}
      {concerns.length === 0 && <p className="measure">{t('round.concerns.none')}</p>}
      <ul className={concerns.length > 0 ? 'list' : undefined}>
        {concerns.map(({ id, concern, commitments }) => (
          <li key={id}>
            <a href={workPaths.concern(id)}>{concern.text}</a>
            <span className="small quiet-text">
              {' '}
              {[
                concern.mentions !== null && t('dialogue.mentions', { n: concern.mentions }),
                commitments.length > 0
                  ? t('round.concerns.commitments', { list: list(commitments.map(({ title }) => title)) })
                  : t(`round.answer.${concern.state}`),
              ]
                .filter(Boolean)
                .join('. ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
