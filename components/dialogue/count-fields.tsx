import { OneOrAnother } from '#components/log/one-or-another.tsx';

export type Choice = { value: string; label: string };
export type CountFieldsWords = Record<'topic' | 'area' | 'weekday' | 'block' | 'notSaid', string>;

/** What a conversation was about, and where and when whoever spoke is uneasy. All of it may be left unsaid. */
export function CountFields({
  words,
  topics,
  areas,
  weekdays,
  blocks,
}: {
  words: CountFieldsWords;
  topics: Choice[];
  areas: Choice[];
  weekdays: Choice[];
  blocks: Choice[];
}) {
  const unsaid = { value: '', label: words.notSaid };
  return (
    <>
      <OneOrAnother name="topic" legend={words.topic} columns="chips" options={[...topics, unsaid]} initial="" />
      {areas.length > 0 && <OneOrAnother name="area" legend={words.area} columns="chips" options={[...areas, unsaid]} initial="" />}
      <OneOrAnother name="weekday" legend={words.weekday} columns="chips" options={[...weekdays, unsaid]} initial="" />
      <OneOrAnother name="block" legend={words.block} columns="chips" options={[...blocks, unsaid]} initial="" />
    </>
  );
}
