import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EVENT_TYPES } from '../../src/data/event-types.js';
import { typeOfCameo } from '../../src/cli/import/cameo.js';
import { typeOfPlover } from '../../src/cli/import/plover.js';

/** All codes of CAMEO 1.1b3: of each root the codes of three digits and, after a colon, how many codes of four there are below. */
const CAMEO = `
01 010 011 012 013 014 015 016 017 018 019
02 020 021:4 022 023:4 024:4 025:6 026 027 028
03 030 031:4 032 033:4 034:4 035:6 036 037 038 039
04 040 041 042 043 044 045 046
05 050 051 052 053 054 055 056 057
06 060 061 062 063 064
07 070 071 072 073 074 075
08 080 081:4 082 083:4 084:2 085 086:3 087:4
09 090 091 092 093 094
10 100 101:4 102 103:4 104:4 105:6 106 107 108
11 110 111 112:5 113 114 115 116
12 120 121:4 122:4 123:4 124:6 125 126 127 128 129
13 130 131:3 132:4 133 134 135 136 137 138:5 139
14 140 141:4 142:4 143:4 144:4 145:4
15 150 151 152 153 154 155
16 160 161 162:3 163 164 165 166:3
17 170 171:2 172:4 173 174 175 176
18 180 181 182:3 183:4 184 185 186
19 190 191 192 193 194 195:2 196
20 200 201 202 203 204:2`;
const CODES = CAMEO.split(/\s+/)
  .filter(Boolean)
  .flatMap((entry) => {
    const [code = '', below = '0'] = entry.split(':');
    return [code, ...Array.from({ length: Number(below) }, (_, index) => `${code}${index + 1}`)];
  });

/** All event types of PLOVER with their modes, and the event types of its earlier versions. */
const PLOVER: Readonly<Record<string, string>> = {
  AGREE: '',
  CONSULT: 'visit third-party multilateral phone',
  SUPPORT: '',
  CONCEDE: '',
  COOPERATE: '',
  AID: '',
  RETREAT: 'withdraw release return disarm ceasefire access resign ease',
  REQUEST: 'assist change yield meet',
  ACCUSE: 'disapprove investigate allege',
  REJECT: 'assist change yield meet',
  THREATEN: 'restrict arrest relations expel territory violence ban political',
  PROTEST: 'demo riot strike hunger boycott obstruct vandalize',
  SANCTION: 'convict expel withdraw discontinue',
  MOBILIZE: 'troops weapons police militia',
  COERCE: 'seize restrict ban censor curfew martial-law arrest deport withhold misinformation cyber',
  ASSAULT:
    'abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional assassinate cleansing massacre',
  DEMAND: '',
  DISAPPROVE: '',
  INVESTIGATE: '',
  CRIME: '',
};
const HOSTILE_PLOVER =
  /^(?:ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT|DEMAND|DISAPPROVE|INVESTIGATE|CRIME)$/;
const ACTS_OF_PLOVER = Object.entries(PLOVER).flatMap(([type, modes]) =>
  ['', ...modes.split(' ').filter(Boolean)].map((mode): [type: string, mode: string] => [type, mode]),
);

describe('every code of CAMEO', () => {
  it('has a type of the scale that counts or says nothing, and none is context', () => {
    equal(CODES.length, 318);
    const without = CODES.filter(
      (code) => (EVENT_TYPES[typeOfCameo(code) ?? '']?.category ?? 'context') === 'context',
    );
    deepEqual(without, []);
  });

  it('of cooperation is no hostile act, and of conflict no cooperative one', () => {
    // 016 denies, 024… asks for reform: both are told among the words of cooperation and are not friendly.
    const words = CODES.filter((code) => code < '09' && !code.startsWith('016') && !code.startsWith('0241'));
    const wrong = [
      ...words.filter((code) => EVENT_TYPES[typeOfCameo(code)!]!.weight < 0),
      ...CODES.filter((code) => code >= '09' && EVENT_TYPES[typeOfCameo(code)!]!.weight >= 0),
    ];
    deepEqual(wrong, []);
  });

  for (const [code, type] of [
    ['163', 'sanctions-imposed'],
    ['1121', 'accusation'],
    ['1125', 'accusation'],
    ['0251', 'appeal'],
    ['0356', 'cooperation-promised'],
    ['1951', 'military-strike'],
    // Codes that no codebook has, as in a file of ICEWS of 2017.
    ['13y', 'sanctions-threatened'],
    ['1129', 'accusation'],
  ])
    it(`${code} is ${type}`, () => equal(typeOfCameo(code!), type));

  for (const code of ['', '1', '00', '21', '99', 'X', '---'])
    it(`is not “${code}”`, () => equal(typeOfCameo(code), undefined));
});

describe('every event type of PLOVER with every mode', () => {
  it('has a type of the scale that counts or says nothing, and none is context', () => {
    const without = ACTS_OF_PLOVER.filter(
      ([type, mode]) => (EVENT_TYPES[typeOfPlover(type, [mode]) ?? '']?.category ?? 'context') === 'context',
    );
    deepEqual(without, []);
  });

  it('keeps its sign', () => {
    const wrong = ACTS_OF_PLOVER.filter(([type, mode]) => {
      const { weight } = EVENT_TYPES[typeOfPlover(type, [mode])!]!;
      return HOSTILE_PLOVER.test(type) ? weight >= 0 : weight < 0 && mode !== 'change';
    });
    deepEqual(wrong, []);
  });

  it('takes a mode before a context, a context before the event type alone, and no heed of case', () => {
    equal(typeOfPlover('AID', ['military', 'economic']), 'military-aid');
    equal(typeOfPlover('aid', ['Humanitarian']), 'humanitarian-aid');
    equal(typeOfPlover('AID', ['election']), 'economic-aid');
    equal(typeOfPlover('RETREAT', ['release', 'military']), 'prisoners-released');
  });

  it('is not a word of its own', () => ok(typeOfPlover('QUARREL', ['violence']) === undefined));
});
