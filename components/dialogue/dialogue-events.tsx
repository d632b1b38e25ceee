import { DataTable } from '#components/ui/data-table.tsx';
import { placeCell } from '#components/ui/place-cell.ts';
import { Section } from '#components/ui/section.tsx';
import type { PublicDialogue } from '#domain/public-dialogue.ts';
import type { Words } from '#words/words.ts';

/** Each occasion of the rounds that report them. */
export function DialogueEvents({ words, dialogues }: { words: Words; dialogues: (Pick<PublicDialogue, 'label' | 'events'> & { id: string })[] }) {
  const { t } = words;
  const events = dialogues
    .flatMap(({ id, label, events: all }) => all.map((event) => ({ ...event, label, id: `${id} ${event.key}` })))
    .sort((a, b) => b.on.localeCompare(a.on));
  if (events.length === 0) return null;
  return (
    <Section id="tillfallen" title={t('dialogue.events')}>
      <DataTable
        captionHidden
        caption={t('dialogue.eventsCaption')}
        head={t('dialogue.when')}
        columns={[
          { key: 'round', head: t('dialogue.round') },
          { key: 'place', head: t('dialogue.place') },
          { key: 'count', head: t('dialogue.count'), numeric: true },
        ]}
        rows={events.map((event) => ({
          key: event.id,
          head: words.date(event.on),
          cells: {
            round: <span lang={words.locale === 'sv' ? undefined : 'sv'}>{event.label}</span>,
            place: placeCell(words, event.place),
            count: counts(words, event) || { missing: t('dialogue.countMissing') },
          },
        }))}
      />
    </Section>
  );
}

/** What was counted, and in place of a number that isn't told why it isn't. */
function counts({ t, number }: Words, { conversations, respondents, hidden }: PublicDialogue['events'][number]): string {
  const heard = { conversations, respondents };
  return (['conversations', 'respondents'] as const)
    .flatMap((of) => {
      const why = hidden?.[of];
      if (why === 'withheld') return t(`dialogue.withheld.${of}`);
      if (why) return t(`dialogue.fewer.${of}`, { n: why });
      return heard[of] === null ? [] : t(`dialogue.counted.${of}`, { n: heard[of], nText: number(heard[of]) });
    })
    .join(', ');
}
