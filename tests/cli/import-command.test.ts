import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { askedFor } from '../../src/cli/import/arguments.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { gdeltRow, linesOf } from '../support/event-files.js';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const loader = import.meta.resolve('tsx');
const folder = mkdtempSync(join(tmpdir(), 'import-'));

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], input?: Uint8Array): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', loader, main, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
  return { status, out: stdout, err: stderr };
}

const GOOD = linesOf(gdeltRow(), gdeltRow({ EventCode: '163', SQLDATE: '20190401' }));
const BAD = linesOf(gdeltRow(), gdeltRow({ SQLDATE: '2019' }));

describe('bilateral-relations import', () => {
  beforeEach(() => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    writeFileSync(join(folder, 'good.CSV'), GOOD);
    writeFileSync(join(folder, 'bad.CSV'), BAD);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('writes a dataset that check finds nothing wrong with, and tells what it read and how fast', () => {
    const { status, out, err } = run([
      'import',
      'gdelt',
      'good.CSV',
      '--dyad',
      'USA,VEN',
      '--out',
      'us-ve.json',
    ]);
    equal(out, '');
    match(err, /^0 of 0 MB, 2 rows, \d+ MB\/s$/m);
    match(err, /^2 rows read, 2 of them with the United States as actor and Venezuela as target/m);
    match(err, /^written: us-ve\.json$/m);
    equal(status, 0);
    match(run(['check', 'us-ve.json']).out, /all is well: us-ve-gdelt, 2 events, 2019-01-23 to 2019-04-01/);
    deepEqual(readdirSync(folder).sort(), ['bad.CSV', 'good.CSV', 'us-ve.json']);
  });

  it('reads standard input and writes standard output', () => {
    const { status, out } = run(
      ['import', 'gdelt', '-', '--dyad', 'Venezuela,US', '--from', '2019-04'],
      GOOD,
    );
    equal(status, 0);
    const { parties, events } = parseDataset(JSON.parse(out));
    deepEqual(
      parties.map(({ id }) => id),
      ['VE', 'US'],
    );
    deepEqual(
      events.map(({ id }) => id),
      ['2019-04-01-us-sanctions-imposed'],
    );
  });

  for (const [what, args, told] of [
    [
      'a row has a fault',
      ['good.CSV', 'bad.CSV'],
      /^bad\.CSV:2: column 2 \(SQLDATE\): "2019" given; allowed: a day as YYYYMMDD$/m,
    ],
    ['a file is not there', ['good.CSV', 'none.CSV'], /^none\.CSV: cannot be read \(ENOENT/m],
    ['a folder is given', ['.'], /^\.: a folder given; allowed: files, as \.\/\*\.zip$/m],
  ] as const)
    it(`writes nothing and leaves what was there where ${what}`, () => {
      writeFileSync(join(folder, 'out.json'), 'before');
      const { status, out, err } = run([
        'import',
        'gdelt',
        ...args,
        '--dyad',
        'USA,VEN',
        '--out',
        'out.json',
      ]);
      match(err, told);
      deepEqual([status, out], [1, '']);
      equal(readFileSync(join(folder, 'out.json'), 'utf8'), 'before');
      deepEqual(readdirSync(folder).sort(), ['bad.CSV', 'good.CSV', 'out.json']);
    });

  it('says where it cannot write before it reads, and leaves nothing behind', () => {
    mkdirSync(join(folder, 'taken'));
    for (const out of ['taken', join('none', 'out.json')]) {
      const { status, err } = run(['import', 'gdelt', 'good.CSV', '--dyad', 'USA,VEN', '--out', out]);
      // Before anything is read: no line of progress.
      equal(err.startsWith(`${out}: cannot be written (`), true, err);
      equal(status, 1);
    }
    deepEqual(readdirSync(folder).sort(), ['bad.CSV', 'good.CSV', 'taken']);
  });

  it('tells how it is used where it is not asked rightly, with 2', () => {
    const { status, err } = run(['import', 'gdelt']);
    match(
      err,
      /^files: nothing given; allowed: one or more event files[^]*^usage: bilateral-relations import/m,
    );
    equal(status, 2);
  });
});

describe('what is asked of an import', () => {
  const asked = (...args: string[]): ReturnType<typeof askedFor> => askedFor(args);
  const wrong = (...args: string[]): string =>
    [...(asked('gdelt', 'f', '--dyad', 'USA,VEN', ...args) as string[])].join('\n');

  it('is by week, of all time and whatever the mentions, unless it is said', () => {
    const order = asked('icews', 'a.tab', 'b.zip', '--dyad', 'usa,Venezuela');
    if (!('options' in order)) throw new Error(order.join('\n'));
    const { format, dyad, ...rest } = order.options;
    equal(format.id, 'icews');
    deepEqual(
      dyad.map(({ id }) => id),
      ['US', 'VE'],
    );
    deepEqual(rest, { from: -Infinity, to: Infinity, by: 'week', minMentions: 1, skipFaulty: false });
    deepEqual([order.files, order.out], [['a.tab', 'b.zip'], undefined]);
  });

  it('is the whole of a month or year that a period begins or ends with', () => {
    const order = asked(
      'gdelt',
      'f',
      '--dyad=US,VE',
      '--from=2019-02',
      '--to=2019-02',
      '--by=month',
      '--min-mentions=10',
      '--skip-faulty',
      '--out=o.json',
    );
    if (!('options' in order)) throw new Error(order.join('\n'));
    const { from, to, by, minMentions, skipFaulty } = order.options;
    deepEqual([to - from, by, minMentions, skipFaulty, order.out], [27, 'month', 10, true, 'o.json']);
  });

  for (const [args, told] of [
    [['--by', 'weeks'], '--by: "weeks" given; allowed: day, week, month; did you mean week?'],
    [['--by', 'year'], '--by: "year" given; allowed: day, week, month'],
    [
      ['--from', '23.1.2019'],
      '--from: "23.1.2019" given; allowed: a year, a month or a day, as 2019, 2019-01 or 2019-01-23',
    ],
    [['--from', '2020', '--to', '2019'], '--to: "2019" given; allowed: a date not before --from, 2020'],
    [['--min-mentions', '0'], '--min-mentions: "0" given; allowed: a whole number, 1 or more'],
    [
      ['--min-mention', '3'],
      'option: "--min-mention" given; allowed: --dyad, --from, --to, --by, --min-mentions, --skip-faulty, --out; did you mean --min-mentions?',
    ],
    [['--dyad', 'USA'], '--dyad: "USA" given; allowed: two countries with a comma between them, as USA,VEN'],
    [['--dyad', 'USA,US'], '--dyad: "USA,US" given; allowed: two different countries'],
    [
      ['--dyad', 'USA,Venezula'],
      '--dyad: "Venezula" given; allowed: ISO 3166 code or English name of one of 199 countries; did you mean VEN (Venezuela)?',
    ],
    [['--out'], '--out: nothing given; allowed: a value after it'],
  ] as const)
    it(`is refused with ${args.join(' ')}`, () => equal(wrong(...args), told));

  it('tells all that is wrong at once', () => {
    const problems = asked('gdlet', '--dyad', 'XXX,VEN') as string[];
    deepEqual(
      problems.map((problem) => problem.split(':', 1)[0]),
      ['format', 'files', '--dyad'],
    );
    match(problems[0]!, /"gdlet" given; allowed: gdelt, icews, polecat; did you mean gdelt\?$/);
  });
});
