import { titleIn } from '#components/commitment/commitment-row.tsx';
import { basisWords, statusWord } from '#components/commitment/standing.tsx';
import { Section } from '#components/ui/section.tsx';
import { StatusTag } from '#components/ui/status-tag.tsx';
import { heardOf } from '#domain/heard.ts';
import type { PledgeReading } from '#domain/pledge-reading.ts';
import type { PublicDialogue } from '#domain/public-dialogue.ts';
import type { Reading } from '#domain/reading.ts';
import { heardTitle } from '#domain/title.ts';
import type { Words } from '#words/words.ts';
import { periodLabel } from './period-label.ts';
import styles from './three-things.module.css';

type Told = { id: string; slug: string; title: string; titleEn: string | null; reading: Reading };
type ThreeProps = {
  words: Words;
  pledge: { from: string | null; to: string | null; reading: PledgeReading };
  commitments: Told[];
  dialogues: (Omit<PublicDialogue, 'key'> & { id: string })[];
  hrefOf: (slug: string) => string;
  dialogueHref: string;
};

/** The commitments that stand worst, and who was heard: what a reader in a hurry should not miss. Nothing where all stand alike. */
export function ThreeThings({ words, pledge, commitments, dialogues, hrefOf, dialogueHref }: ThreeProps) {
  const { t } = words;
  const worst = pledge.reading.groups
    .flatMap(({ status }) => commitments.filter(({ reading }) => reading.status === status))
    .slice(0, dialogues.length > 0 ? 2 : 3);
  const heard = heardOf(dialogues.map((dialogue) => ({ ...dialogue, key: dialogue.id }))).filter(({ audience }) => audience === 'citizens');
  if (pledge.reading.groups.length < 2) return null;
  return (
    <Section id="tre-saker" title={t('pledge.three')}>
      <ul className={styles.three}>
        {worst.map((commitment) => (
          <Thing key={commitment.id} words={words} commitment={commitment} href={hrefOf(commitment.slug)} />
        ))}
        {dialogues.length > 0 && (
          <li>
            <h3>
              <a href={dialogueHref}>{heard.length > 0 ? words.say(heardTitle(heard, periodLabel(words, pledge))) : t('pledge.dialogues')}</a>
            </h3>
            <p>{t('pledge.dialoguesRead')}</p>
          </li>
        )}
      </ul>
    </Section>
  );
}

function Thing({ words, commitment, href }: { words: Words; commitment: Told; href: string }) {
  const title = titleIn(words, commitment);
  const { status, basis, sentence } = commitment.reading;
  return (
    <li>
      <h3>
        <a href={href} lang={title.lang}>
          {title.text}
        </a>
      </h3>
      <p>
        <StatusTag status={status} word={statusWord(words, status)} small /> {basisWords(words, basis)}
      </p>
      <p>{words.say(sentence)}</p>
    </li>
  );
}
