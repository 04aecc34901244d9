import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gzipSync, strToU8, zipSync, type Zippable } from 'fflate';
import { gdelt } from '../../src/cli/import/gdelt.js';
import { icews } from '../../src/cli/import/icews.js';
import { ImportError } from '../../src/cli/import/import-error.js';
import { polecat } from '../../src/cli/import/polecat.js';
import { progressLine } from '../../src/cli/import/progress.js';
import { rowReader, textsOf } from '../../src/cli/import/rows.js';
import { seenBefore } from '../../src/cli/import/seen.js';
import { textsIn } from '../../src/cli/import/texts-in.js';
import {
  gdeltColumns,
  gdeltRow,
  icewsHeader,
  icewsRow,
  importOf,
  inPortions,
  linesOf,
  polecatHeader,
  polecatRow,
  type Made,
} from '../support/event-files.js';

/** The rows of bytes that come in portions, each with its line. */
function rowsIn(bytes: Uint8Array, portion: number): [line: number, cells: string[]][] {
  const rows: [number, string[]][] = [];
  const reader = rowReader(
    (row) => void rows.push([row.line, textsOf(row)]),
    () => undefined,
  );
  for (let from = 0; from < bytes.length; from += portion) reader.push(bytes.slice(from, from + portion));
  reader.end();
  return rows;
}

/** What a file holds: each text's name and its own text. */
async function textsOfFile(bytes: Uint8Array, portion?: number): Promise<[name: string, text: string][]> {
  const texts: [string, string][] = [];
  let text = '';
  const decoder = new TextDecoder();
  for await (const { name, bytes: part, last } of textsIn('f.zip', inPortions(bytes, portion))) {
    text += decoder.decode(part, { stream: !last });
    if (last) {
      texts.push([name, text]);
      text = '';
    }
  }
  return texts;
}

const refused = async (promise: Promise<unknown>, ...told: readonly RegExp[]): Promise<void> =>
  rejects(promise, (error) => {
    ok(error instanceof ImportError, String(error));
    for (const one of told) ok(one.test(error.message), `${String(one)} is not in:\n${error.message}`);
    return true;
  });

describe('rows', () => {
  const text = '\uFEFFa\tb\tc\r\n\n\t\t\nñ\tü€\t日本\n last';
  const expected: [number, string[]][] = [
    [1, ['a', 'b', 'c']],
    [3, ['', '', '']],
    [4, ['ñ', 'ü€', '日本']],
    [5, [' last']],
  ];

  it('are the same however the bytes come: with a mark of their order, without a last line feed, with carriage returns', () => {
    const bytes = new TextEncoder().encode(text);
    for (let portion = 1; portion <= bytes.length; portion += 1) deepEqual(rowsIn(bytes, portion), expected);
  });

  it('are the cells that were written, in any portions', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 6 })
      .map((one) => one.replace(/[\t\r\n\uFEFF]/g, ''));
    const row = fc.array(cell, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.integer({ min: 1, max: 20 }), (rows, portion) => {
        const bytes = linesOf(...rows.map((cells) => cells.join('\t')));
        deepEqual(
          rowsIn(bytes, portion).map(([, cells]) => cells),
          rows,
        );
      }),
    );
  });

  it('that do not end are refused before they fill the memory', async () => {
    const endless = new Uint8Array(5 << 20).fill(65);
    await refused(importOf(gdelt, [endless]), /^file-1:1: no end of the line in 4 MiB; allowed: text/);
  });
});

describe('files', () => {
  const one = strToU8('a\tb\n'.repeat(2_000));
  const two = strToU8('second\n');

  for (const [what, content] of [
    ['deflated', { 'one.csv': one, 'two.csv': two }],
    ['stored', { 'one.csv': [one, { level: 0 }], 'two.csv': [two, { level: 0 }] }],
    [
      'with folders and what systems add',
      { 'd/': [], 'one.csv': one, '__MACOSX/one.csv': two, '.DS_Store': two, 'two.csv': two },
    ],
  ] as [string, Zippable][])
    it(`are unpacked, ${what}, in whatever portions they come`, async () => {
      const zip = zipSync(content);
      for (const portion of [undefined, 1, 7]) {
        const texts = await textsOfFile(zip, portion);
        deepEqual(
          texts.map(([name, text]) => [name, text.length]),
          [
            ['f.zip:one.csv', one.length],
            ['f.zip:two.csv', two.length],
          ],
        );
      }
    });

  it('are read as they are where they are no archive, whatever their name', async () => {
    deepEqual(await textsOfFile(strToU8('plain')), [['f.zip', 'plain']]);
  });

  it('make one dataset together, zipped or not', async () => {
    const zip = zipSync({ 'a.CSV': linesOf(gdeltRow(), gdeltRow({ EventCode: '163' })) });
    const { dataset } = await importOf(gdelt, [zip, linesOf(gdeltRow({ EventCode: '057' }, 57))]);
    deepEqual(
      (dataset as Made).events.map(({ type }) => type),
      ['treaty-signed', 'accusation', 'sanctions-imposed'],
    );
  });

  it('of which an archive is cut off are refused', async () => {
    const zip = zipSync({ 'a.CSV': linesOf(...Array.from({ length: 300 }, () => gdeltRow())) });
    await refused(
      importOf(gdelt, [zip.slice(0, zip.length / 2)]),
      /^file-1: the zip archive ends within a\.CSV; allowed: a whole one/,
    );
  });

  it('that gzip has packed are refused with what to do', async () => {
    await refused(
      importOf(gdelt, [gzipSync(two)]),
      /^file-1: compressed by gzip; allowed: .*gunzip -c file-1/,
    );
  });

  it('of an archive without any are refused', async () => {
    await refused(
      importOf(gdelt, [zipSync({ '__MACOSX/a': two })]),
      /^file-1: the zip archive holds no file/,
    );
    await refused(importOf(gdelt, [zipSync({})]), /^file-1: the zip archive holds no file/);
  });

  it('in UTF-16 are refused, not read as rows without acts', async () => {
    const text = Buffer.from(`\uFEFF${linesOf(gdeltRow()).toString()}`, 'utf16le');
    await refused(importOf(gdelt, [text]), /^file-1: UTF-16 given; allowed: UTF-8/);
  });
});

describe('bad input', () => {
  const withColumn = (header: string, column: string, name: string): string =>
    header
      .split('\t')
      .map((one) => (one === column ? name : one))
      .join('\t');
  const short = (row: string): string => row.split('\t').slice(0, 40).join('\t');
  const cases: readonly [what: string, format: typeof gdelt, rows: readonly string[], ...told: RegExp[]][] = [
    [
      'a day that does not exist',
      gdelt,
      [gdeltRow(), gdeltRow({ SQLDATE: '20190231' })],
      /^file-1:2: column 2 \(SQLDATE\): "20190231" given; allowed: a day as YYYYMMDD$/m,
    ],
    [
      'a code of no codebook',
      gdelt,
      [gdeltRow({ EventCode: '991' })],
      /^file-1:1: column 27 \(EventCode\): "991" given; allowed: a code of CAMEO/m,
    ],
    [
      'a code that has lost its zero',
      icews,
      [icewsHeader, icewsRow({ 'CAMEO Code': '51' })],
      /"51" given; allowed: a code of CAMEO, from 01 to 2042; was it 051, whose zero a program has dropped\?/,
    ],
    [
      'mentions that are no number',
      gdelt,
      [gdeltRow({ NumMentions: 'many' })],
      /^file-1:1: column 32 \(NumMentions\): "many" given; allowed: a whole number/m,
    ],
    [
      'a row that is cut off',
      gdelt,
      [gdeltRow(), short(gdeltRow())],
      /^file-1:2: 40 columns given; allowed: 61, as in the first row of the file$/m,
    ],
    [
      'another format',
      gdelt,
      [icewsHeader, icewsRow()],
      /^file-1:1: 20 columns given; allowed: 57 or 58 .*\. Was it ICEWS; then import icews\?$/,
    ],
    [
      'the mentions of GDELT',
      gdelt,
      ['1\t'.repeat(15)],
      /16 columns given; .*Was it the mentions of GDELT 2\.0/,
    ],
    [
      'commas',
      gdelt,
      [gdeltRow().replaceAll('\t', ',')],
      /1 column given; .*Was it a file with commas; GDELT has tabs\?/,
    ],
    [
      'a header that misspells a column',
      icews,
      [withColumn(icewsHeader, 'CAMEO Code', 'CAMEO Codes'), icewsRow()],
      /^file-1:1: a first row without the column CAMEO Code given; allowed: a header with .*did you mean it by CAMEO Codes\?/,
    ],
    [
      'a file of POLECAT for ICEWS',
      icews,
      [polecatHeader, polecatRow()],
      /Was it POLECAT; then import polecat\?/,
    ],
    ['a file of ICEWS for POLECAT', polecat, [icewsHeader, icewsRow()], /Was it ICEWS; then import icews\?/],
    [
      'a date of ICEWS',
      icews,
      [icewsHeader, icewsRow({ 'Event Date': '23.1.2019' })],
      /^file-1:2: column Event Date: "23\.1\.2019" given; allowed: a day as YYYY-MM-DD or M\/D\/YYYY$/m,
    ],
    [
      'an event type of POLECAT',
      polecat,
      [polecatHeader, polecatRow({ 'Event Type': 'QUARREL' })],
      /^file-1:2: column Event Type: "QUARREL" given; allowed: an event type of PLOVER/m,
    ],
    ['an empty file', gdelt, [], /^file-1: an empty file given; allowed: event files of GDELT$/m],
    [
      'no act of the two',
      gdelt,
      [gdeltRow({ Actor2CountryCode: 'COL' })],
      /^no act of one of the two governments toward the other: 1 row read, 0 of them/,
    ],
  ];
  for (const [what, format, rows, ...told] of cases)
    it(`is refused with its place: ${what}`, () => refused(importOf(format, [linesOf(...rows)]), ...told));

  it('is told of the first twenty rows, and of the others how many they are', async () => {
    const rows = Array.from({ length: 25 }, () => gdeltRow({ SQLDATE: 'x' }));
    await refused(
      importOf(gdelt, [linesOf(...rows)]),
      /^file-1:20: /m,
      /^… and 5 more$/m,
      /^Nothing was written\. With --skip-faulty/m,
    );
  });

  it('is left out and counted where that is asked for', async () => {
    const rows = [gdeltRow(), gdeltRow({ SQLDATE: 'x' }), 'x'];
    const { dataset, told } = await importOf(gdelt, [linesOf(...rows)], { skipFaulty: true });
    equal((dataset as Made).events.length, 1);
    ok(told.includes('left out: 2 rows with a fault'), told.join('\n'));
  });

  it('does not matter in rows on other countries, but for the number of columns', async () => {
    const { dataset } = await importOf(gdelt, [
      linesOf(gdeltRow(), gdeltRow({ SQLDATE: 'x', Actor2CountryCode: 'COL' })),
    ]);
    equal((dataset as Made).events.length, 1);
  });

  for (const [what, format, rows] of [
    ['days as M/D/YYYY', icews, [icewsHeader, icewsRow({ 'Event Date': '1/23/2019' })]],
    ['quotation marks', icews, [icewsHeader, icewsRow({ 'Source Country': '"United States"' })]],
    ['further tabs in each row', polecat, [polecatHeader, `${polecatRow()}\t\t`]],
    ['further tabs in the header', polecat, [`${polecatHeader}\t\t`, polecatRow()]],
    ['a header in a file of GDELT', gdelt, [gdeltColumns(61).join('\t'), gdeltRow()]],
    ['a header with further names', polecat, [`Headline\t${polecatHeader}\tText`, polecatRow()]],
  ] as const)
    it(`is none that the published files are known for: ${what}`, async () => {
      const { dataset } = await importOf(format, [linesOf(...rows)]);
      deepEqual(
        (dataset as Made).events.map(({ date }) => date),
        ['2019-01-23'],
      );
    });
});

describe('numbers that have come before', () => {
  it('are known among a hundred thousand others', () => {
    const isRepeated = seenBefore();
    const numbers = Array.from({ length: 100_000 }, (_, index) => 400_000_000 + index * 3);
    deepEqual(numbers.filter(isRepeated), []);
    deepEqual(
      numbers.filter((number) => !isRepeated(number)),
      [],
    );
  });

  it('are told apart where they differ only above 32 bits', () => {
    const isRepeated = seenBefore();
    deepEqual([1, 1 + 2 ** 32, 1 + 2 ** 40, 1].map(isRepeated), [false, false, false, true]);
  });
});

describe('the line of progress', () => {
  for (const [what, progress, line] of [
    [
      'half way',
      { read: 500e6, total: 1000e6, rows: 1_234_567, elapsed: 4000 },
      '500 of 1000 MB, 1,234,567 rows, 125 MB/s, 4 s left',
    ],
    [
      'far from the end',
      { read: 1e9, total: 100e9, rows: 1, elapsed: 10_000 },
      '1000 of 100000 MB, 1 rows, 100 MB/s, 17 min left',
    ],
    ['at the end', { read: 1e6, total: 1e6, rows: 10, elapsed: 100 }, '1 of 1 MB, 10 rows, 10 MB/s'],
    ['of standard input', { read: 30e6, rows: 10, elapsed: 1000 }, '30 MB, 10 rows, 30 MB/s'],
    ['before anything', { read: 0, total: 1e6, rows: 0, elapsed: 0 }, '0 of 1 MB, 0 rows, 0 MB/s'],
  ] as const)
    it(`tells rate and time left ${what}`, () => equal(progressLine(progress), line));
});
