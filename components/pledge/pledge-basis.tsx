import { restsOn } from '#components/picture/rests-on.ts';
import { Section } from '#components/ui/section.tsx';
import { WayTo } from '#components/ui/way-to.tsx';
import type { PublicDialogue } from '#domain/public-dialogue.ts';
import type { PublicAgreement, PublicPicture } from '#domain/public-shared.ts';
import type { Words } from '#words/words.ts';
import { HeardTable } from '../dialogue/heard-table.tsx';
import { periodLabel } from './period-label.ts';

type BasisProps = {
  words: Words;
  agreement: Omit<PublicAgreement, 'organisations'> | null;
  pictures: Omit<PublicPicture, 'organisations'>[];
  dialogues: (Omit<PublicDialogue, 'key'> & { id: string })[];
  dialogueHref: string;
  /** Where it is told how it is going with the plan, and what answers the pictures; null where nothing does. */
  planHref: string | null;
  picturesHref: string | null;
};

/** What the pledge is part of (agreement, action plan) and rests on (dialogues, pictures of the situation). What isn't known is said. */
export function PledgeBasis({ words, agreement, pictures, dialogues, dialogueHref, planHref, picturesHref }: BasisProps) {
  const { t } = words;
  return (
    <Section id="grund" title={t('pledge.basis')}>
      <div className="prose">
        <h3>{t('pledge.partOf')}</h3>
        {agreement ? <AgreementText words={words} agreement={agreement} /> : <p>{t('pledge.agreementMissing')}</p>}
        {planHref && <WayTo words={words} view="plan.public" href={planHref} />}
        <h3>{t('pledge.pictures')}</h3>
        {pictures.length === 0 && <p>{t('pledge.pictureMissing')}</p>}
        {pictures.map((picture) => (
          <PictureText key={picture.key} words={words} picture={picture} />
        ))}
        {picturesHref && <WayTo words={words} view="picture.public" href={picturesHref} />}
        <h3>{t('pledge.dialogues')}</h3>
        {dialogues.length === 0 ? <p>{t('pledge.dialoguesMissing')}</p> : <HeardTable words={words} dialogues={dialogues} />}
        {dialogues.length > 0 && (
          <p>
            <a href={dialogueHref}>{t('pledge.dialoguesRead')}</a>
          </p>
        )}
      </div>
    </Section>
  );
}

function AgreementText({ words, agreement }: { words: Words; agreement: NonNullable<BasisProps['agreement']> }) {
  const { t } = words;
  const period = agreement.from || agreement.to ? periodLabel(words, agreement) : t('pledge.agreementYears');
  const name = agreement.title ?? t('pledge.agreement', { period });
  return (
    <>
      <p>
        {agreement.url ? <a href={agreement.url}>{name}</a> : name}
        {agreement.title && ` (${period})`}
        {agreement.caseNumber && `, ${t('pledge.caseNumber', { number: agreement.caseNumber })}`}
      </p>
      {agreement.note && <p lang={words.locale === 'sv' ? undefined : 'sv'}>{agreement.note}</p>}
      {agreement.actionPlans.map((plan) => (
        <div key={plan.key}>
          <p lang={words.locale === 'sv' ? undefined : 'sv'}>
            {plan.title}
            {plan.caseNumber && `, ${t('pledge.caseNumber', { number: plan.caseNumber })}`}
          </p>
          <ul>
            {plan.rows.map((row) => (
              <li key={row.key} lang={words.locale === 'sv' ? undefined : 'sv'}>
                {row.number ? t('pledge.actionPlanRow', { number: row.number, text: row.text }) : row.text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function PictureText({ words, picture }: { words: Words; picture: BasisProps['pictures'][number] }) {
  const { t, locale } = words;
  const translated = locale === 'en' && picture.summaryEn;
  const rests = restsOn(words, picture);
  return (
    <div>
      <p>
        <b>{t('pledge.picture', { date: words.date(picture.on) })}.</b>{' '}
        <span lang={locale === 'en' && !translated ? 'sv' : undefined}>{translated || picture.summary}</span>
      </p>
      {rests && <p className="small quiet-text">{t('pledge.pictureRests', { what: rests })}</p>}
    </div>
  );
}
