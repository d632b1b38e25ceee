import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { OneButton } from '#components/draft/one-button.tsx';
import { Quote } from '#components/ui/quote.tsx';
import { Section } from '#components/ui/section.tsx';
import { WorkPage } from '#components/work/work-page.tsx';
import { workPaths } from '#components/work/work-paths.ts';
import { listHeldTexts, type WaitingText } from '#db/working/queries/held-texts.ts';
import { type Words, words } from '#words/words.ts';
import { newKey } from '../../do-verb.ts';
import { signedIn } from '../../signed-in.ts';
import { workingStore } from '../../stores.ts';
import { decide } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words((await signedIn()).person.language).t('hiding.review.title') };
}

/** Texts that could point at a person: nobody outside reads them before somebody has decided here. */
export default async function ReviewPage() {
  const me = await signedIn();
  if (!me.memberships.some(({ role }) => role === 'coordinator' || role === 'publisher')) forbidden();
  const w = words(me.person.language);
  const { t } = w;
  const held = listHeldTexts(workingStore().read, me, new Date());
  const waits = held.filter(({ isRefused }) => !isRefused);
  const refused = held.filter(({ isRefused }) => isRefused);
  return (
    <WorkPage
      words={w}
      memberships={me.memberships}
      path={workPaths.review}
      title={t('hiding.review.title')}
      lead={t(waits.length > 0 ? 'hiding.review.lead' : 'hiding.review.none')}
    >
      {waits.length > 0 && (
        <ul className="list measure">
          {waits.map((one) => (
            <Held key={one.hash} words={w} held={one} />
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <Section id="visas-inte" title={t('hiding.review.refusedTitle')}>
          <ul className="list measure">
            {refused.map((one) => (
              <Held key={one.hash} words={w} held={one} />
            ))}
          </ul>
        </Section>
      )}
    </WorkPage>
  );
}

function Held({ words: w, held: { text, suspicions, hash, noun, subject, isRefused, commitmentId } }: { words: Words; held: WaitingText }) {
  const { t } = w;
  const said = { text: text.length > 80 ? `${text.slice(0, 80)} …` : text };
  const button = (decision: 'show' | 'hide') => (
    <OneButton
      action={decide}
      idempotencyKey={newKey()}
      values={{ noun, subject, hash, decision }}
      sending={t('work.form.sending')}
      label={t(`hiding.review.${decision}Label`, said)}
    >
      {t(`hiding.review.${decision}`)}
    </OneButton>
  );
  return (
    <li>
      <Quote lang={w.locale === 'sv' ? undefined : 'sv'}>{text}</Quote>
      <p>{isRefused ? t('hiding.review.refused') : t('hiding.review.why', { what: w.list(suspicions.map((one) => t(`hiding.review.suspicion.${one}`))) })}</p>
      {noun !== 'pledge' && <p className="where">{t(`hiding.review.in.${noun}`)}</p>}
      {commitmentId && (
        <p className="links">
          <a href={workPaths.commitment(commitmentId)}>{t('hiding.review.correct')}</a>
        </p>
      )}
      <div className="log-ways">
        {button('show')}
        {!isRefused && button('hide')}
      </div>
    </li>
  );
}
