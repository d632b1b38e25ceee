const css =
  'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:38rem;margin:4rem auto;padding:0 1.25rem;color:#191b1f;background:#fbfaf7}h1,h2{font-size:1.75rem;line-height:1.15}' +
  'section+section{border-top:1px solid;margin-top:2rem}a{color:inherit}@media(prefers-color-scheme:dark){body{color:#eceae4;background:#14161a}}';

const said = {
  403: {
    sv: ['Det togs inte emot', 'Det du skickade kom inte från webbplatsens egen adress. Gå dit och försök igen: <a href="{origin}/arbete">{origin}/arbete</a>'],
    en: ['It wasn’t accepted', 'What you sent didn’t come from this site’s own address. Go there and try again: <a href="{origin}/arbete">{origin}/arbete</a>'],
  },
  404: {
    sv: ['Sidan finns inte', 'Det finns ingen sida på den här adressen. <a href="/">Till startsidan</a>'],
    en: ['There is no such page', 'No page has this address. <a href="/en">To the start page</a>'],
  },
  500: {
    sv: ['Något gick fel hos oss', 'Sidan kunde inte visas. Felet är vårt. Försök igen om en stund.'],
    en: ['Something went wrong on our side', 'The page couldn’t be shown. The fault is ours. Please try again in a little while.'],
  },
  503: {
    sv: ['Sidan kan inte visas just nu', 'Uppgifterna om löftena går inte att läsa för tillfället. Felet är vårt. Försök igen om en stund.'],
    en: [
      'This page can’t be shown right now',
      'The facts about the pledges can’t be read at the moment. The fault is ours. Please try again in a little while.',
    ],
  },
} as const;

export type Fault = keyof typeof said;

/** A page in both languages that needs nothing that can be broken: no store, no framework, no words file. `origin` is our own address, for 403. */
export function faultPage(status: Fault, origin = ''): string {
  const { sv, en } = said[status];
  const section = (language: string, [title, text]: readonly [string, string], level: string) =>
    `<section lang="${language}"><${level}>${title}</${level}><p>${text.replaceAll('{origin}', origin)}</p></section>`;
  return (
    `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${sv[0]}</title><link rel="icon" href="data:,"><style>${css}</style></head>` +
    `<body><main>${section('sv', sv, 'h1')}${section('en', en, 'h2')}</main></body></html>`
  );
}
