import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvOf, type Dataset, jsonOf, type Value } from './dataset.ts';

const invented = 'Exempeldata: kommunen, löftet och alla siffror är påhittade';
const cells = fc.oneof(
  fc.string(),
  fc.constantFrom('=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', 'å;ä"ö', '–', '   =2'),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.constant(null),
);
const rows = fc.array(fc.tuple(cells, cells), { minLength: 1, maxLength: 8 });

describe('csv', () => {
  test('begins with a byte order mark and a line of names, and ends its last line', () => {
    const file = csvOf(dataset([['Skåne', 3]]), invented);
    expect(file).toBe('\ufeffplats,antal\r\nSkåne,3\r\n');
    expect(Buffer.from(file).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  test('never holds a cell that a spreadsheet would run, in a row or a name', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (some, isInvented) => {
        const given = { ...dataset(some), columns: ['=cmd()', '@x'], invented: isInvented };
        for (const cell of parsed(csvOf(given, '=påhittat')).flat())
          expect(Number.isNaN(Number(cell)) || cell.trim() === '' ? cell : '').not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
      }),
    );
  });

  test('keeps every number and every text, a dangerous one behind an apostrophe', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const [, ...read] = parsed(csvOf(dataset(some), invented));
        const texts = some.map((row) => row.map((value) => (value === null ? '' : String(value))));
        expect(read.map((row) => row.map((cell, at) => (at < 2 && cell.startsWith("'") ? cell.slice(1) : cell)))).toEqual(
          texts.map((row) => row.map((text) => (text.startsWith("'") ? text.slice(1) : text))),
        );
      }),
    );
  });

  test('a negative number stays a number', () => {
    expect(csvOf(dataset([['x', -4.5]]), invented)).toContain('x,-4.5\r\n');
  });

  test('a missing value is empty, not 0 and not a word of the program', () => {
    const given = { ...dataset([['Norr', null]]), columns: ['plats', 'antal', 'status'], rows: [['Norr', null, 'inget rapporterat']] };
    expect(csvOf(given, invented)).toContain('\r\nNorr,,inget rapporterat\r\n');
  });

  test('what is invented says so on every row, however many; what is real never does', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const [head, ...read] = parsed(csvOf({ ...dataset(some), invented: true }, invented));
        expect(head).toEqual(['plats', 'antal', 'example']);
        expect(read.map((row) => row[2])).toEqual(some.map(() => invented));
        expect(csvOf(dataset(some), invented)).not.toContain('Exempeldata');
      }),
    );
  });
});

describe('json', () => {
  test('has one object a row, named as the columns; unknown is null and not left out', () => {
    const file = jsonOf(
      dataset([
        ['Norr', null],
        ['Söder', 0],
      ]),
      invented,
      'CC0',
    );
    expect(JSON.parse(file)).toEqual({
      title: 'Insatser',
      licence: 'CC0',
      data: [
        { plats: 'Norr', antal: null },
        { plats: 'Söder', antal: 0 },
      ],
    });
    expect(file.endsWith('}\n')).toBe(true);
  });

  test('a table without rows says that it is invented, and stays a table without rows', () => {
    expect(parsed(csvOf({ ...dataset([]), invented: true }, invented))).toEqual([['plats', 'antal', invented]]);
  });

  test('what is invented says so before anything else is said of it', () => {
    const file = JSON.parse(jsonOf({ ...dataset([]), invented: true }, invented, 'CC0'));
    expect(Object.keys(file)).toEqual(['title', 'example', 'licence', 'data']);
    expect(file.example).toBe(invented);
  });

  test('carries the drawing when the data are one', () => {
    const series = { kind: 'months', unit: 'vandringar', rows: [] } as unknown as NonNullable<Dataset['series']>;
    expect(JSON.parse(jsonOf({ ...dataset([]), series }, invented, 'CC0')).series).toEqual(series);
  });
});

function dataset(some: Value[][]): Dataset {
  return { title: 'Insatser', invented: false, columns: ['plats', 'antal'], rows: some };
}

function parsed(file: string): string[][] {
  return Papa.parse<string[]>(file.slice(1, -2), { delimiter: ',', newline: '\r\n' }).data;
}
