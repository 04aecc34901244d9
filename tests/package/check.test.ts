import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-'));

function check(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}dist/cli.js`, ...args], {
    cwd: folder,
    encoding: 'utf8',
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
      /^template\.csv: row 6, column date: "2018-06-31" given/,
    ],
    [
      'a third party',
      'template.csv',
      'accusation,B,A',
      'accusation,B,C',
      /^template\.csv: row 7, column target: "C" given/,
    ],
    [
      'an unknown column',
      'template.csv',
      'label',
      'lable',
      /^template\.csv: row 1, cell 8: "lable" given; .*; did you mean label\?$/m,
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
      ['row 1, cell 9', 'row 6, column date'],
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

  it('tells every problem, not only the first', () => {
    const { err } = checkWith('template.json', /"status": "established"/g, '"status": "sure"');
    equal(err.trim().split('\n').length, 2);
  });

  it('ends with 1 for a file that cannot be read, and with 2 where it is asked for nothing', () => {
    equal(check('check', 'nowhere.json').status, 1);
    equal(check().status, 2);
    equal(check('check').status, 2);
  });
});
