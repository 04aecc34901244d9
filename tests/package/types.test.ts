import { equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scale = (JSON.parse(readFileSync(`${root}data/event-types.json`, 'utf8')) as { types: object }).types;

function types(...words: string[]): { status: number | null; lines: string[]; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}dist/cli.js`, 'types', ...words], {
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter(Boolean), err: stderr };
}

describe('bilateral-relations types', () => {
  it('lists every type with weight, category and label, from the most hostile to the most cooperative', () => {
    const { status, lines } = types();
    equal(status, 0);
    equal(lines.length, Object.keys(scale).length);
    match(lines[0] ?? '', /−10\.0  military/);
    ok(lines.some((line) => /^ceasefire +9\.0 {2}military {4}0871 {2}Agrees to a ceasefire/.test(line)));
  });

  const FOUND: readonly [words: string, first: string][] = [
    ['war', 'war'],
    ['embargo', 'sanctions-imposed'],
    ['summit', 'leaders-meet'],
    ['invasion', 'territory-occupied'],
    ['ceasefire', 'ceasefire'],
    ['truce', 'ceasefire'],
    ['tariff', 'tariff-imposed'],
    ['tariffs', 'tariff-imposed'],
    ['ambassador recalled', 'ambassador-recalled'],
    ['recall of ambassador', 'ambassador-recalled'],
    ['travel ban', 'travel-banned'],
    ['exercise', 'military-exercise'],
    ['manoeuvres', 'military-exercise'],
    ['cyberattack', 'cyberattack'],
    ['hackers', 'cyberattack'],
    ['border closed', 'border-closed'],
    ['spying', 'espionage'],
    ['spies', 'espionage'],
    ['broadcast', 'propaganda-broadcast'],
    ['airstrike', 'military-strike'],
    ['annexation', 'territory-occupied'],
    ['hostages', 'nationals-held'],
    ['Nationalisation', 'property-seized'],
    ['treaty', 'treaty-signed'],
    ['prisoner swap', 'prisoners-released'],
    ['condemnation', 'criticism'],
    ['war game', 'military-exercise'],
    ['coup d’état', 'coup-supported'],
    ['sanctions relief', 'sanctions-eased'],
    ['landmines', 'blockade'],
    ['arms deal', 'military-aid'],
    ['visa waiver', 'border-opened'],
    ['wiretapping', 'espionage'],
    ['congratulations', 'praise'],
    ['compensation', 'economic-aid'],
    ['détente', 'leaders-meet'],
    ['shootdown', 'military-strike'],
    ['0871', 'ceasefire'],
  ];
  for (const [words, first] of FOUND)
    it(`finds ${first} by “${words}”`, () => {
      const { lines } = types(...words.split(' '));
      ok(
        lines.slice(0, 3).some((line) => line.startsWith(`${first} `)),
        lines.join('\n'),
      );
    });

  it('says what may have been meant where a word finds nothing, and ends with 1', () => {
    const { status, err } = types('cyberatack');
    equal(status, 1);
    match(err, /no type is found by "cyberatack"; did you mean cyberattack\?/);
    const some = types('embargo', 'on', 'bananas');
    equal(some.status, 1);
    match(some.err, /no type is found by "embargo on bananas"; by some of its words:\nsanctions-imposed/);
    match(types('xyzzy').err, /no type is found by "xyzzy"; without a word, all are listed/);
  });
});
