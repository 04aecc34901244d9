import { deepEqual, equal, match } from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-'));

function check(...args: string[]): { status: number | null; out: string; err: string } {
  return run(args);
}

function run(args: readonly string[], input = ''): ReturnType<typeof check> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}dist/cli.js`, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
  return { status, out: stdout, err: stderr };
}

const template = (name: string): string => readFileSync(`${root}docs/${name}`, 'utf8');

/** Line of the text that is looked for. */
const lineOf = (name: string, text: string | RegExp): number =>
  template(name).slice(0, template(name).search(text)).split('\n').length;

/** A copy of a template with something else in it, checked. */
function checkWith(name: string, from: string | RegExp, to: string): ReturnType<typeof check> {
  const text = template(name);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${String(from)} is not in ${name}`);
  writeFileSync(join(folder, name), changed);
  return check('check', name);
}

describe('bilateral-relations check', () => {
  after(() => rmSync(folder, { recursive: true }));

  for (const name of ['template.json', 'template.csv'])
    it(`finds nothing wrong with ${name}`, () => {
      deepEqual(check('check', `${root}docs/${name}`).status, 0);
    });

  it('finds nothing wrong with the bundled dataset, and says what it holds', () => {
    match(
      check('check', `${root}data/us-venezuela.json`).out,
      /all is well: us-venezuela, \d+ events, 1821 to 2026-01/,
    );
  });

  const BAD: readonly [what: string, file: string, from: string | RegExp, to: string, told: RegExp][] = [
    [
      'an id twice',
      'template.json',
      '2018-meddling-alleged',
      '2011-treaty',
      /^template\.json:LINE: events\[2\]\.id: "2011-treaty" given/,
    ],
    [
      'an actor that is no party',
      'template.json',
      '"actor": "B"',
      '"actor": "C"',
      /^template\.json:LINE: events\[2\]\.actor: "C" given; allowed: one of A, B/,
    ],
    [
      'a party’s name in place of its id',
      'template.json',
      '"actor": "B"',
      '"actor": "Beland"',
      /^template\.json:LINE: events\[2\]\.actor: "Beland" given; .*; did you mean B\?$/m,
    ],
    [
      'a key that the format does not know, with the nearest that it does',
      'template.json',
      '"until"',
      '"untill"',
      /^template\.json:LINE: events\[1\]: "untill" given; allowed: only the keys id, .*; did you mean until\?$/m,
    ],
    [
      'an end before the beginning',
      'template.json',
      '2021-05',
      '2017',
      /^template\.json:LINE: events\[1\]\.until: "2017" given/,
    ],
    [
      'an unknown type',
      'template.json',
      'sanctions-imposed',
      'hug',
      /^template\.json:LINE: events\[1\]\.type: "hug" given; .*…$/m,
    ],
    [
      'a type that is misspelt',
      'template.json',
      'sanctions-imposed',
      'sanctions imposd',
      /^template\.json:LINE: events\[1\]\.type: .*; did you mean sanctions-imposed\?$/m,
    ],
    [
      'an event outside the coverage',
      'template.json',
      '"2011-03"',
      '"2009"',
      /^template\.json:LINE: events\[0\]\.date: "2009" given; allowed: a date in the coverage/,
    ],
    [
      'a date that does not exist',
      'template.csv',
      '2018-06-14,s',
      '2018-06-31,s',
      /^template\.csv: row 8, column date: "2018-06-31" given/,
    ],
    [
      'a third party',
      'template.csv',
      'accusation,B,A',
      'accusation,B,C',
      /^template\.csv: row 9, column target: "C" given/,
    ],
    [
      'an unknown column',
      'template.csv',
      'label',
      'lable',
      /^template\.csv: row 1, cell 8: "lable" given; allowed: label, .*; did you mean label\?$/m,
    ],
    [
      'a date that is none, of which nothing is near',
      'template.json',
      '"2011-03"',
      '"x"',
      /^template\.json:LINE: events\[0\]\.date: "x" given; (?!.*did you mean)/,
    ],
    [
      'a word for yes or no, of which nothing is near',
      'template.json',
      '"mutual": true',
      '"mutual": "y"',
      /^template\.json:LINE: events\[0\]\.mutual: "y" given; (?!.*did you mean)/,
    ],
    ['what is no JSON', 'template.json', '"version"', 'version', /^template\.json:LINE: no JSON: /],
  ];
  for (const [what, file, from, to, told] of BAD)
    it(`tells ${what} with its place, and ends with 1`, () => {
      const { status, err } = checkWith(file, from, to);
      match(err.replace(`:${typeof from === 'string' ? lineOf(file, from) : 0}:`, ':LINE:'), told);
      equal(status, 1);
    });

  it('tells what is wrong with the rows of a CSV along with its header, but not what a misspelt column hides', () => {
    const text = template('template.csv')
      .replace('summary', 'sumary')
      .replace('2018-06-14,s', '2018-06-31,s');
    writeFileSync(join(folder, 'both.csv'), text);
    const lines = check('check', 'both.csv').err.trim().split('\n');
    deepEqual(
      lines.map((line) => /row \d+, \w+ \w+/.exec(line)?.[0]),
      ['row 1, cell 9', 'row 8, column date'],
    );
  });

  it('tells what is wrong with the events along with what is wrong above them', () => {
    const text = template('template.json')
      .replace('"to": "2024-06"', '"to": "now"')
      .replace('"2011-03"', '"2011-13"');
    writeFileSync(join(folder, 'both.json'), text);
    const { err } = check('check', 'both.json');
    match(err, /coverage\.to: "now"/);
    match(err, /events\[0\]\.date: "2011-13"/);
  });

  it('tells the same cause in many places once, with its lines', () => {
    const { err } = checkWith('template.json', /"status": "established"/g, '"status": "sure"');
    const [line = '', ...others] = err.split('\n').filter((one) => !one.includes('warning'));
    match(line, /^template\.json:\d+: events\[0\]\.status: "sure" given; .*; the same on line \d+$/);
    deepEqual(others.filter(Boolean), []);
  });

  it('takes what it is given by its content and not by its name', () => {
    for (const [name, from] of [
      ['json.txt', 'template.json'],
      ['json.csv', 'template.json'],
      ['table.txt', 'template.csv'],
      ['table.json', 'template.csv'],
      ['table', 'template.csv'],
    ] as const) {
      writeFileSync(join(folder, name), template(from));
      match(check('check', name).out, /all is well/, name);
    }
    writeFileSync(
      join(folder, 'tabs'),
      'date\ttype\tactor\ttitle\n2001\tpraise\tA\tx, y; z\n2001\tpraise\tB\tx\n',
    );
    match(check('check', 'tabs').out, /all is well: tabs, 2 events/);
  });

  it('takes standard input', () => {
    match(run(['check', '-'], template('template.csv')).out, /^standard input: all is well: a-b/);
    match(run(['check', '-'], template('template.json')).out, /^standard input: all is well: a-b/);
    equal(run(['check', '-'], 'nothing like it').status, 1);
  });

  it('takes addresses, and the charset that they are sent with', async () => {
    const table = Buffer.from('date;type;actor;title\n2001;praise;A;Señor\n2001;praise;B;“x”\n', 'utf16le');
    const windows = Buffer.from(
      [...'date;type;actor;title\n2001;praise;A;x\n2001;praise;B;']
        .map((sign) => sign.charCodeAt(0))
        .concat(0x93, 0xf1, 0x94),
    );
    const server = createServer((request, response) => {
      if (request.url === '/moved') return response.writeHead(302, { location: '/utf-16' }).end();
      if (request.url === '/utf-16')
        return response.writeHead(200, { 'content-type': 'text/csv; charset=utf-16le' }).end(table);
      if (request.url === '/windows')
        return response.writeHead(200, { 'content-type': 'text/csv; charset=windows-1252' }).end(windows);
      if (request.url === '/silent')
        return response.writeHead(200, { 'content-type': 'text/csv' }).end(windows);
      return response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const ask = (path: string): Promise<{ code: number | null; told: string }> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [
          `${root}dist/cli.js`,
          'check',
          `http://127.0.0.1:${port}${path}`,
        ]);
        let told = '';
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (data) => (told += String(data)));
        child.on('close', (code) => resolve({ code, told }));
      });
    try {
      for (const path of ['/moved', '/utf-16', '/windows']) equal((await ask(path)).code, 0, path);
      match((await ask('/silent')).told, /not UTF-8 \(from line 3 on\).*charset/);
      const missing = await ask('/nowhere');
      deepEqual([missing.code, /the server answered 404/.test(missing.told)], [1, true]);
    } finally {
      server.close();
    }
  });

  const EVENT = '{"date": "2001", "type": "praise", "actor": "A", "title": "x"}';
  const file = (events: string, coverage = '{"from": "2000", "to": "2001"}'): string =>
    `{"id": "a", "version": "1", "title": "t", "parties": [{"id": "A", "name": "A"}, {"id": "B", "name": "B"}],\n"coverage": ${coverage}, "source": {"title": "s"},\n"events": [${events}]}`;
  const WARNINGS: readonly [what: string, text: string, told: RegExp][] = [
    [
      'a date in the future',
      file(EVENT.replace('2001', '2999'), '{"from": "2990", "to": "2999"}'),
      /dated after today, \d{4}-\d\d-\d\d: 2999-x/,
    ],
    [
      'a coverage that ends in the future',
      file(EVENT, '{"from": "2001", "to": "2999"}'),
      /coverage ends 2999, after today/,
    ],
    ['a character that was lost', file(EVENT.replace('"x"', '"\uFFFD"')), /line 3: the character \uFFFD/],
    [
      'UTF-8 that was read as Windows-1252',
      file(EVENT.replace('"x"', '"SeÃ±or"')),
      /line 3: letters look as if/,
    ],
    [
      'a key twice',
      file(EVENT.replace('"date"', '"date": "2000",\n"date"')),
      /line 4: the key "date" stands twice/,
    ],
    [
      'a stretch without a record',
      file(EVENT, '{"from": "1900", "to": "2001"}'),
      /hatched as no record: 1900-01-01 to 2001-01-01/,
    ],
    ['a record in which nothing counts', file(EVENT.replace('praise', 'context')), /nothing counts/],
    [
      'an event that is told twice',
      'date,type,actor,title\n2001,praise,A,x\n2001,praise,A,x\n2001,praise,B,x\n',
      /same date, type, parties and title as another event.*: 2001-x-2/,
    ],
    [
      'a second row #dataset',
      'id,date,type,actor,title\n#dataset,2001,,,a\n#dataset,2001,,,b\n,2001,praise,A,x\n,2001,praise,B,x\n',
      /row 3: a second #dataset is not read/,
    ],
    [
      'columns that are not read',
      'date,type,actor,title,Region\n2001,praise,A,x,y\n2001,praise,B,x,y\n',
      /not read: “Region”/,
    ],
  ];
  for (const [what, text, told] of WARNINGS)
    it(`warns of ${what}, and ends with 1 only where it is strict`, () => {
      const { status, err } = run(['check', '-'], text);
      match(err, told);
      match(err, /^standard input: warning: /m);
      deepEqual([status, run(['check', '--strict', '-'], text).status], [0, 1]);
    });

  it('warns of nothing where there is nothing to warn of', () => {
    deepEqual(run(['check', '--strict', '-'], file(EVENT, '{"from": "2001", "to": "2001"}')), {
      status: 0,
      out: 'standard input: all is well: a, 1 event, 2001 to 2001\n',
      err: '',
    });
  });

  it('says where a text stops being JSON, and why', () => {
    for (const [text, told] of [
      ['{"a": [1,\n 2,,\n 3]}', /:2: no JSON: a value is missing/],
      ['{"a": 1,\n}', /:2: no JSON: a key in double quotes is missing, or there is a comma too many/],
      ['{"a":\n "b\n}', /:2: no JSON: a quotation mark is missing/],
      ['{"a": [1,\n 2\n', /:\d: no JSON: the end of a list/],
      ['{\n// no\n"a": 1}', /:2: no JSON: a comment/],
      ["{\n'a': 1}", /:2: no JSON: /],
      ['{}\n\nx', /:3: no JSON: a word that is no JSON/],
      ['['.repeat(1_000_000), /:1: no JSON: nested deeper/],
    ] as const)
      match(run(['check', '-'], text).err, told);
  });

  it('ends with 1 for a file that cannot be read, and with 2 where it is asked for nothing', () => {
    equal(check('check', 'nowhere.json').status, 1);
    equal(check().status, 2);
    equal(check('check').status, 2);
  });
});
