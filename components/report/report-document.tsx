import { StatusTag } from '#components/ui/status-tag.tsx';
import type { ReportContent } from '#domain/report-content.ts';
import type { Words } from '#words/words.ts';
import { ReportDeviations } from './report-deviations.tsx';
import { ReportTable } from './report-table.tsx';
import { ReportedCommitments } from './reported-commitments.tsx';

/** A report as it was frozen, from its content and nothing else. `words` are the Swedish ones: it is a Swedish record. `level`: of its own heading. */
export function ReportDocument({ words: sv, content, address }: { words: Words; content: ReportContent; address: string }) {
  const { t, date } = sv;
  const { since } = content;
  const others = content.pledge.parties.filter((party) => party !== content.municipality);
  const part = (id: string, title: string, inside: React.ReactNode) => (
    <section id={id}>
      <h2>{title}</h2>
      {inside}
    </section>
  );
  return (
    <article className="report" lang="sv">
      {content.isInvented && (
        <p className="invented">
          <b>{t('site.example.label')}</b> {t('site.example.banner')}
        </p>
      )}
      <header className="letterhead">
        <p>
          <b>{content.municipality}</b>
          {others.map((party) => (
            <span key={party}>{party}</span>
          ))}
        </p>
        <dl>
          {factsOf(sv, content).map(([term, fact]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      </header>
      <h1>{content.title}</h1>
      {content.proposal && part('forslag', t('report.proposal'), <Lines text={content.proposal} />)}
      {part('sammanfattning', t('report.summary'), <Lines text={content.summary} />)}
      {part(
        'avvikelser',
        t('report.deviations'),
        <>
          <p>{content.verdict}</p>
          {content.deviations.length > 0 && <ReportDeviations words={sv} deviations={content.deviations} />}
        </>,
      )}
      {part(
        'sedan',
        t('report.since'),
        <>
          <p>{since.report ? t('report.sinceLead', { report: since.report }) : t(content.number === 1 ? 'report.sinceNone' : 'report.sinceHidden')}</p>
          {since.report && since.changes.length === 0 && <p>{t('report.sinceNothing')}</p>}
          <Bullets items={since.changes} />
        </>,
      )}
      {part('ataganden', t('report.commitments'), <Overview words={sv} content={content} />)}
      <ReportedCommitments words={sv} commitments={content.commitments} />
      {part('dialoger', t('report.dialogues'), content.dialogues ? <ReportTable table={content.dialogues} /> : <p>{t('report.dialoguesNone')}</p>)}
      {part('fragor', t('report.questions'), <Questions words={sv} questions={content.questions} />)}
      {part(
        'metod',
        t('report.method'),
        <>
          <Bullets items={content.method} />
          <dl className="meanings">
            {content.definitions.map(({ status, word, meaning }) => (
              <div key={status}>
                <dt>
                  <StatusTag status={status} word={word} small />
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </>,
      )}
      {part('visas-inte', t('report.hidden'), <Bullets items={content.hidden} />)}
      {part('underlag', t('report.basis'), <Bullets items={content.basis} />)}
      {part('rattelser', t('report.afterwards'), <p>{t('report.afterwardsText', { address })}</p>)}
      <p className="frozen-line">{t('report.frozenLine', { on: date(content.frozenOn), edition: content.edition })}</p>
    </article>
  );
}

function factsOf({ t, date }: Words, { number, edition, bodyName, meetingOn, frozenOn, caseNumber, paragraph }: ReportContent): [string, string][] {
  return [
    [t('report.fact.to'), bodyName],
    [t('report.fact.meeting'), date(meetingOn)],
    [t('report.fact.number'), t('report.fact.numberValue', { nr: number, edition })],
    [t('report.fact.frozen'), date(frozenOn)],
    ...(caseNumber ? [[t('report.fact.case'), caseNumber] as [string, string]] : []),
    ...(paragraph ? [[t('report.fact.paragraph'), paragraph] as [string, string]] : []),
  ];
}

function Overview({ words: { t }, content: { commitments } }: { words: Words; content: ReportContent }) {
  return (
    <table>
      <caption>{t('report.overview', { n: commitments.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('report.column.commitment')}</th>
          <th scope="col">{t('report.column.by')}</th>
          <th scope="col">{t('report.column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {commitments.map(({ id, title, by, status, word, basis }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{by}</td>
            <td>
              <StatusTag status={status} word={word} small /> <span className="says">{basis}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Questions({ words: { t }, questions }: { words: Words; questions: ReportContent['questions'] }) {
  if (questions.length === 0) return <p>{t('report.questionsNone')}</p>;
  return (
    <ol className="asked">
      {questions.map(({ id, about, asker, text, answers, waits }) => (
        <li key={id}>
          <p>
            <b>{text}</b>
          </p>
          <p className="says">
            {asker}. {about}.
          </p>
          {answers.map((answer) => (
            <div key={`${answer.from} ${answer.text}`}>
              <p className="says">{answer.from}</p>
              <Lines text={answer.text} />
            </div>
          ))}
          {waits && <p className="says">{waits}</p>}
        </li>
      ))}
    </ol>
  );
}

function Lines({ text }: { text: string }) {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => <p key={line}>{line}</p>);
}

function Bullets({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
