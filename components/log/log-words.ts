import { type PreviewWords, previewWords } from '#components/hiding/preview-words.ts';
import type { Words } from '#words/words.ts';
import type { WaitingWords } from './waiting.tsx';

const names = [
  'same',
  'what',
  'another',
  'change',
  'countsAs',
  'howManyPlain',
  'less',
  'more',
  'when',
  'today',
  'yesterday',
  'otherDay',
  'pickDay',
  'date',
  'hours',
  'hoursHint',
  'from',
  'to',
  'where',
  'otherPlace',
  'place',
  'noPlace',
  'addNote',
  'note',
  'noteHint',
  'answers',
  'answersNone',
  'save',
] as const;
const waitingNames = ['lead', 'sending', 'waits', 'signedOut', 'signIn', 'refused', 'correct', 'discard', 'stored', 'receipt', 'list'] as const;

/** What the log form says, as finished strings that can be sent to the device; `{date}` and `{count}` are filled in there. */
export type LogWords = Record<(typeof names)[number], string> & {
  locale: string;
  sending: string;
  kept: string;
  faultTitle: string;
  waiting: WaitingWords;
  preview: PreviewWords;
};

export function logWords(words: Words): LogWords {
  const { t, locale } = words;
  return {
    ...(Object.fromEntries(names.map((name) => [name, t(`log.${name}`)])) as Record<(typeof names)[number], string>),
    locale: locale === 'en' ? 'en-GB' : locale,
    sending: t('work.form.sending'),
    kept: t('log.waiting.kept'),
    faultTitle: t('fault.kept'),
    waiting: waitingWords(words),
    preview: previewWords(words),
  };
}

export function waitingWords({ t }: Words): WaitingWords {
  const said = Object.fromEntries(waitingNames.map((name) => [name, t(`log.waiting.${name}`)])) as Omit<
    WaitingWords,
    'one' | 'many' | 'oneThing' | 'manyThings'
  >;
  const counted = (count: number) => t('log.waiting.title', { count }).replace(String(count), '{count}');
  const things = (count: number) => t('log.waiting.things', { count }).replace(String(count), '{count}');
  return { ...said, one: counted(1), many: counted(2), oneThing: things(1), manyThings: things(2) };
}
