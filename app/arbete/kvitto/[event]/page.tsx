import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { titleIn } from '#components/commitment/commitment-row.tsx';
import { OneButton } from '#components/draft/one-button.tsx';
import { Form } from '#components/form/form.tsx';
import { Submit } from '#components/form/submit.tsx';
import { EntryList } from '#components/log/entry-list.tsx';
import { waitingWords } from '#components/log/log-words.ts';
import { Waiting } from '#components/log/waiting.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { Section } from '#components/ui/section.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listOwnEntries } from '#db/working/queries/own-entries.ts';
import { getReceipt, isUndoable, type Receipt } from '#db/working/queries/receipt.ts';
import { stockholmDay } from '#domain/calendar.ts';
import { type Words, words } from '#words/words.ts';
import { newKey } from '../../../do-verb.ts';
import { signedIn } from '../../../signed-in.ts';
import { workingStore } from '../../../stores.ts';
import { takeBack } from '../../atagande/actions.ts';
import { entryWords } from '../../log-choices.ts';
import { timeWords } from '../../moment.ts';
import { undo } from './actions.ts';
import { becameWords, publicWords } from './became.ts';
import { happenedWords } from './happened.ts';

type Where = { params: Promise<{ event: string }> };
const latest = 5;

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('log.waiting.stored') };
}

/** Kvitto: that it is saved, what it became, what of it becomes public; undo, one more. What is logged, planned, reported or corrected ends here; other forms lead back to their own page. */
export default async function ReceiptPage({ params }: Where) {
  const me = await signedIn();
  const w = words(me.person.language);
  const now = new Date();
  const db = workingStore().read;
  const receipt = getReceipt(db, me, (await params).event, now) ?? notFound();
  const { entry, silence, commitment, at, what } = receipt;
  const entries = listOwnEntries(db, me, latest);
  const isLog = what.startsWith('activity.');
  const next = what.startsWith('dialogue.') ? workPaths.dialogue : what.startsWith('figure.') ? workPaths.figures : null;
  const title = entry
    ? w.t('log.receipt.title', { time: timeWords(w, at), what: entryWords(w, entry) })
    : w.t('log.receipt.titlePlain', { time: timeWords(w, at) });
  return (
    <WorkPage words={w} memberships={me.memberships} path="" title={title} lead={what === 'activity.logged' ? undefined : happenedWords(w, what)}>
      <Waiting words={waitingWords(w)} />
      <div className="measure">
        <Facts facts={factsOf(w, receipt, stockholmDay(now))} />
        {[entry, silence].some((one) => one && !one.isCurrent) && <p>{w.t('log.receipt.gone')}</p>}
        <div className="log-ways">
          <a className="button" href={isLog && commitment ? workPaths.log(commitment.id) : (next ?? workPaths.todo)}>
            {w.t(isLog || next ? 'log.receipt.another' : 'log.receipt.toTodo')}
          </a>
          {silence && isUndoable(receipt, now) && (
            <OneButton
              action={takeBack}
              idempotencyKey={newKey()}
              values={{ silence: silence.id, version: String(silence.version) }}
              sending={w.t('log.receipt.undoing')}
              label={w.t('log.receipt.undo')}
            >
              {w.t('log.receipt.undo')}
            </OneButton>
          )}
          {entry && isUndoable(receipt, now) && (
            <Form action={undo} idempotencyKey={newKey()}>
              <input type="hidden" name="activity" value={entry.id} />
              <input type="hidden" name="version" value={entry.version} />
              <input type="hidden" name="reason" value={w.t('log.receipt.undoReason')} />
              <Submit quiet sending={w.t('log.receipt.undoing')}>
                {w.t('log.receipt.undo')}
              </Submit>
            </Form>
          )}
        </div>
        {(entry || silence) && isUndoable(receipt, now) && <p className="small quiet-text">{w.t('log.receipt.undoLead')}</p>}
        {(isLog || next) && (
          <p className="links">
            <a href={workPaths.todo}>{w.t('log.receipt.toTodo')}</a>
          </p>
        )}
      </div>
      {isLog && entries.length > 0 && (
        <Section title={w.t('log.receipt.latest')}>
          <EntryList words={w} entries={entries.map((one) => ({ ...one, said: entryWords(w, one) }))} />
        </Section>
      )}
    </WorkPage>
  );
}

function factsOf(w: Words, receipt: Receipt, today: string) {
  const { t, date, number, unit } = w;
  const { entry, commitment, figure, dialogue, silence } = receipt;
  const became = becameWords(w, receipt);
  const told = publicWords(w, receipt, today);
  const heard = dialogue && {
    conversations: dialogue.conversations === null ? 'none' : number(dialogue.conversations),
    respondents: dialogue.respondents === null ? 'none' : number(dialogue.respondents),
    both: dialogue.conversations !== null && dialogue.respondents !== null ? 'yes' : 'no',
  };
  const title = commitment && titleIn(w, commitment.commitment);
  const reported =
    figure?.value != null && t('log.receipt.reported', { value: number(figure.value), unit: unit(figure.unit, figure.value), when: date(figure.asOf ?? '') });
  return [
    ...(entry ? [{ term: t('log.receipt.when'), fact: date(entry.on) }] : []),
    ...(dialogue ? [{ term: t('log.receipt.when'), fact: date(dialogue.on) }] : []),
    ...(silence ? [{ term: t('log.receipt.when'), fact: date(silence.when) }] : []),
    ...(silence?.reason ? [{ term: t('assess.silence.reason'), fact: silence.reason }] : []),
    ...(title && commitment
      ? [
          {
            term: t('log.receipt.commitment'),
            fact: (
              <a href={workPaths.commitment(commitment.id)} lang={title.lang}>
                {title.text}
              </a>
            ),
          },
        ]
      : []),
    ...(heard ? [{ term: dialogue?.label ?? '', fact: t('log.receipt.heard', heard) }] : []),
    ...(dialogue?.toldOn
      ? [
          {
            term: t('log.receipt.feedback'),
            fact: t(dialogue.on > dialogue.toldOn ? 'log.receipt.toldAlready' : 'log.receipt.toldOn', { on: date(dialogue.toldOn) }),
          },
        ]
      : []),
    ...(became || reported ? [{ term: t('log.receipt.became'), fact: became ?? reported }] : []),
    ...(told ? [{ term: t('log.receipt.public'), fact: told }] : []),
  ];
}
