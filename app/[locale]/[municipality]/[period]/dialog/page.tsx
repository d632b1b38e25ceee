import type { Metadata } from 'next';
import { Concerns } from '#components/dialogue/concerns.tsx';
import { DialogueEvents } from '#components/dialogue/dialogue-events.tsx';
import { HeardFigures } from '#components/dialogue/heard-figures.tsx';
import { HeardTable } from '#components/dialogue/heard-table.tsx';
import { feedbackWords } from '#components/dialogue/said-in.ts';
import { Page } from '#components/page/page.tsx';
import { paths } from '#components/paths.ts';
import { periodLabel, pledgeName } from '#components/pledge/period-label.ts';
import { SourceList } from '#components/pledge/source-list.tsx';
import { DatasetLinks } from '#components/ui/dataset-links.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { Flag } from '#components/ui/flag.tsx';
import { Section } from '#components/ui/section.tsx';
import { WayTo } from '#components/ui/way-to.tsx';
import { heardIn } from '#domain/heard.ts';
import { findPledge, type Params, wordsOf } from '../../../../find.ts';
import { heardYears } from '../../../../heard-years.ts';
import { isAnyPlaceNamed } from '../../../../places-of.ts';
import { pledgeWhole } from '../../../../pledge-whole.ts';
import { isWhenAndWhereShown } from '../../../../when-and-where-of.ts';

type Where = Params<'municipality' | 'period'>;

export async function generateMetadata({ params }: Where): Promise<Metadata> {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { municipality, pledge } = findPledge(key, period);
  return { title: `${words.t('dialogue.title', { period: periodLabel(words, pledge) })}, ${municipality.name}` };
}

/** Who was heard, what they said, what became of it. */
export default async function DialoguePage({ params }: Where) {
  const { locale, municipality: key, period } = await params;
  const words = wordsOf(locale);
  const { t } = words;
  const { municipality, pledge } = findPledge(key, period);
  const { dialogues, concerns, commitments } = pledgeWhole(municipality, pledge);
  const links = paths(words.locale);
  const path = links.dialogue(key, period);
  const numbered = commitments.map((commitment, at) => ({ ...commitment, nr: at + 1 }));
  return (
    <Page words={words} path={path} municipality={municipality} pledge={period}>
      <div className="wrap head">
        <div className="columns">
          <div>
            <p className="kicker">
              <a href={links.pledge(key, period)}>{pledgeName(words, pledge)}</a>
            </p>
            <h1 className="title">{dialogues.length > 0 ? t('dialogue.title', { period: periodLabel(words, pledge) }) : t('dialogue.none')}</h1>
            <p className="lead">{lead(words, dialogues)}</p>
          </div>
          <Facts
            facts={[
              { term: t('dialogue.feedback'), fact: feedback(words, dialogues) },
              { term: t('dialogue.read'), fact: t('dialogue.readText') },
              { term: t('pledge.sources'), fact: <SourceList words={words} sources={pledge.sources} /> },
            ]}
          />
        </div>
      </div>
      <div className="wrap">
        {dialogues.length > 0 && (
          <Section id="horda" title={t('dialogue.heard')}>
            <HeardTable words={words} dialogues={dialogues} />
            <DatasetLinks data={path} />
          </Section>
        )}
        <Section id="sagt" title={t('dialogue.said')}>
          {concerns.length === 0 ? (
            <p className="measure">{t('dialogue.saidNone')}</p>
          ) : (
            <Concerns words={words} concerns={concerns} rounds={dialogues} commitments={numbered} hrefOf={(slug) => links.commitment(key, period, slug)} />
          )}
          {isAnyPlaceNamed(pledge) && <WayTo words={words} view="place" href={links.places(key, period)} />}
          {isWhenAndWhereShown(pledge) && <WayTo words={words} view="when" href={links.whenAndWhere(key, period)} />}
        </Section>
        <DialogueEvents words={words} dialogues={dialogues} />
        <HeardFigures words={words} series={heardYears(municipality)} municipality={municipality} source={t('dialogue.yearsSource')} data={path} />
      </div>
    </Page>
  );
}

type Dialogues = ReturnType<typeof pledgeWhole>['dialogues'];
type Words = ReturnType<typeof wordsOf>;

/** How many conversations there were: in each round by itself, for rounds are never added. */
function lead({ t, number, list }: Words, dialogues: Dialogues): string {
  if (dialogues.length === 0) return t('dialogue.noneLead');
  const counted = dialogues
    .filter(({ audience }) => audience === 'citizens')
    .map((dialogue) => ({ label: dialogue.label, ...heardIn(dialogue, 'conversations') }))
    .flatMap(({ label, value, comparator }) => (value !== null && comparator === 'exactly' ? { label, value } : []));
  const [first] = counted;
  if (!first) return t('dialogue.leadUnknown');
  if (counted.length === 1) return t('dialogue.lead', { conversations: first.value, conversationsText: number(first.value) });
  const each = counted.map(({ label, value }) => t('dialogue.leadRound', { conversations: value, conversationsText: number(value), round: label }));
  const said = list(each);
  return t('dialogue.leadMany', { list: said.charAt(0).toUpperCase() + said.slice(1) });
}

/** Round by round: told, or for how long not; where nobody knows a day, only that nothing is reported. */
function feedback(words: Words, dialogues: Dialogues) {
  const each = dialogues.flatMap((round) => {
    const told = feedbackWords(words, round);
    return told ? [{ id: round.id, label: round.label, ...told }] : [];
  });
  if (each.length === 0) return words.t('dialogue.feedbackNone');
  return (
    <ul>
      {each.map(({ id, label, told, text }) => (
        <li key={id}>
          <b lang={words.locale === 'sv' ? undefined : 'sv'}>{label}</b> {told ? text : <Flag>{text}</Flag>}
        </li>
      ))}
    </ul>
  );
}
