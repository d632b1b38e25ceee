/** What a tagged PDF says of itself, read from its own objects: those of Chromium are written out, but for what is drawn. */
export type ReadPdf = {
  title: string;
  language: string;
  isTagged: boolean;
  pages: number;
  outline: string[];
  figures: { alt: string | null }[];
  tables: number;
};

/** Reads a PDF. Throws when it isn't one. */
export function readPdf(bytes: Buffer): ReadPdf {
  const text = bytes.toString('latin1');
  if (!text.startsWith('%PDF-')) throw new Error('It is no PDF.');
  const objects = new Map([...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, nr = '', body = '']) => [nr, body] as const));
  const all = [...objects.values()];
  const catalog = all.find((one) => /\/Type \/Catalog/.test(one)) ?? '';
  const info = objects.get(/\/Info (\d+) 0 R/.exec(text)?.[1] ?? '') ?? '';
  const outlines = objects.get(/\/Outlines (\d+) 0 R/.exec(catalog)?.[1] ?? '') ?? '';
  const elements = all.filter((one) => /\/Type \/StructElem/.test(one));
  const ofKind = (kind: string) => elements.filter((one) => new RegExp(`/S /${kind}\\b`).test(one));
  return {
    title: textAt(info, 'Title') ?? '',
    language: textAt(catalog, 'Lang') ?? '',
    isTagged: /\/Marked true/.test(catalog) && /\/StructTreeRoot \d+ 0 R/.test(catalog),
    pages: all.filter((one) => /\/Type \/Page\b(?!s)/.test(one)).length,
    outline: outlineFrom(/\/First (\d+) 0 R/.exec(outlines)?.[1]),
    figures: ofKind('Figure').map((one) => ({ alt: textAt(one, 'Alt') })),
    tables: ofKind('Table').length,
  };

  function outlineFrom(nr: string | undefined): string[] {
    const item = objects.get(nr ?? '');
    if (!item) return [];
    const next = (name: string) => outlineFrom(new RegExp(`/${name} (\\d+) 0 R`).exec(item)?.[1]);
    return [textAt(item, 'Title') ?? '', ...next('First'), ...next('Next')];
  }
}

/** A text as PDF writes it: in brackets, or in hexadecimal as UTF-16. */
function textAt(object: string, name: string): string | null {
  const [, plain, hex] = new RegExp(`/${name} (?:\\(((?:[^()\\\\]|\\\\.)*)\\)|<([0-9A-Fa-f]+)>)`).exec(object) ?? [];
  if (hex) return Buffer.from(hex.slice(4), 'hex').swap16().toString('utf16le');
  return plain?.replace(/\\(.)/g, '$1') ?? null;
}
