import { titleIn } from '#components/commitment/commitment-row.tsx';
import { Section } from '#components/ui/section.tsx';
import { type ApprovedFollowUp, lineKinds } from '#domain/follow-up.ts';
import { textHeld } from '#domain/held-text.ts';
import type { PublicationClass } from '#domain/publication-class.ts';
import type { Words } from '#words/words.ts';

type Commitment = { slug: string; title: string; titleEn: string | null; publicationClass: PublicationClass };

/** The follow-ups that every party has approved: when, by whom, how many lines of each kind, and each that has nothing to show, with why. */
export function ApprovedFollowUps({
  words,
  followUps,
  commitments,
  hrefOf,
}: {
  words: Words;
  followUps: ApprovedFollowUp[];
  commitments: Commitment[];
  hrefOf: (slug: string) => string;
}) {
  const { t, date, list } = words;
  if (followUps.length === 0) return null;
  const party = (by: string) => t('pledge.approvedFollowUps.party', { by });
  return (
    <Section id="uppfoljningar" title={t('pledge.approvedFollowUps.title')}>
      {followUps.map(({ on, kind, by, lines, silent }) => {
        const n = lineKinds.reduce((sum, has) => sum + lines[has], 0);
        const counts = lineKinds.flatMap((has) => (lines[has] > 0 ? [t(`pledge.approvedFollowUps.${has}`, { n: lines[has] })] : []));
        return (
          <div key={`${on} ${n}`} className="measure">
            <p>
              <b>{t('pledge.approvedFollowUps.approved', { kind, on: date(on), by: list(by.map(party)) })}</b>
            </p>
            <p>
              {t('pledge.approvedFollowUps.count', { n })} {list(counts)}.
            </p>
            {silent.length > 0 && (
              <ul className="list">
                {silent.map((one) => (
                  <Silent key={`${one.commitment} ${one.by}`} words={words} one={one} party={party} commitments={commitments} hrefOf={hrefOf} />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </Section>
  );
}

type SilentProps = {
  words: Words;
  one: ApprovedFollowUp['silent'][number];
  party: (by: string) => string;
  commitments: Commitment[];
  hrefOf: (slug: string) => string;
};

function Silent({ words, one, party, commitments, hrefOf }: SilentProps) {
  const { t } = words;
  const of = commitments.find(({ slug }) => slug === one.commitment);
  if (!of) return null;
  const title = titleIn(words, of);
  const reason = one.reason === textHeld ? t('hiding.words.heldWord') : one.reason;
  const said = of.publicationClass === 'open' ? 'silent' : 'told';
  const [before, after] = t(`pledge.approvedFollowUps.${said}`, { by: party(one.by), reason: '\u0000' }).split('\u0000');
  return (
    <li>
      <a href={hrefOf(of.slug)} lang={title.lang}>
        {title.text}
      </a>
      <br />
      {reason ? (
        <>
          {before}
          <span lang={words.locale === 'sv' || one.reason === textHeld ? undefined : 'sv'}>{reason}</span>
          {after}
        </>
      ) : (
        t(`pledge.approvedFollowUps.${said}Plain`, { by: party(one.by) })
      )}
    </li>
  );
}
