import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gdelt } from '../../src/cli/import/gdelt.js';
import { icews } from '../../src/cli/import/icews.js';
import { polecat } from '../../src/cli/import/polecat.js';
import {
  eventsOf,
  gdeltRow,
  icewsHeader,
  icewsRow,
  polecatHeader,
  polecatRow,
  type Cells,
} from '../support/event-files.js';

describe('governments', () => {
  const cases: readonly [what: string, counts: boolean, cells: Cells][] = [
    ['the country as such', true, { Actor1Code: 'USA', Actor1Type1Code: '' }],
    ['its government', true, {}],
    ['its armed forces', true, { Actor1Code: 'USAMIL', Actor1Type1Code: 'MIL' }],
    ['its police', true, { Actor1Code: 'USACOP', Actor1Type1Code: 'COP' }],
    [
      'a government named in the second role',
      true,
      { Actor1Code: 'USABUSGOV', Actor1Type1Code: 'BUS', Actor1Type2Code: 'GOV' },
    ],
    ['its parliament', false, { Actor1Code: 'USALEG', Actor1Type1Code: 'LEG' }],
    ['a court', false, { Actor1Code: 'USAJUD', Actor1Type1Code: 'JUD' }],
    ['a business', false, { Actor1Code: 'USABUS', Actor1Type1Code: 'BUS' }],
    ['its opposition', false, { Actor1Code: 'USAOPP', Actor1Type1Code: 'OPP' }],
    ['an opposition that governs somewhere', false, { Actor1Code: 'USAGOVOPP', Actor1Type2Code: 'OPP' }],
    [
      'a group of the country without a role',
      false,
      { Actor1Code: 'USAKKK', Actor1Type1Code: '', Actor1KnownGroupCode: 'KKK' },
    ],
    [
      'an ethnic group without a role',
      false,
      { Actor1Code: 'USAhis', Actor1Type1Code: '', Actor1EthnicCode: 'his' },
    ],
    ['a target that is a business', false, { Actor2Code: 'VENBUS', Actor2Type1Code: 'BUS' }],
    [
      'a place in the country without an actor of it',
      false,
      { Actor1Code: '', Actor1CountryCode: '', Actor1Type1Code: 'GOV', Actor1Geo_CountryCode: 'US' },
    ],
  ];
  for (const [what, counts, cells] of cases)
    it(`of GDELT: ${what} ${counts ? 'counts' : 'does not count'}`, async () => {
      const acts = await eventsOf(
        gdelt,
        [{ EventCode: '190' }, { EventCode: '111', ...cells }].map((one) => gdeltRow(one)),
      );
      equal(
        acts.some(({ type }) => type === 'criticism'),
        counts,
      );
    });

  const sectors: readonly [sectors: string, counts: boolean][] = [
    ['Executive,Foreign Ministry,Government', true],
    ['"Executive Office,Government,Executive"', true],
    ['Government,Military', true],
    ['Government', true],
    ['Elite,Legislative / Parliamentary,Executive,Government', true],
    ['Government,Legislative / Parliamentary', false],
    ['Judicial,Government', false],
    ['Government,Provincial,Local', false],
    ['Parties,Opposition Major Party (Out Of Government),(National) Major Party', false],
    ['General Population / Civilian / Social,Social', false],
    ['International Government Organization,Regional', false],
    ['NA', false],
  ];
  for (const [given, counts] of sectors)
    it(`of ICEWS: sectors ${given} ${counts ? 'count' : 'do not count'}`, async () => {
      const acts = await eventsOf(icews, [
        icewsHeader,
        icewsRow({ 'CAMEO Code': '190' }),
        icewsRow({ 'CAMEO Code': '111', 'Source Sectors': given }),
      ]);
      equal(
        acts.some(({ type }) => type === 'criticism'),
        counts,
      );
    });

  it('of ICEWS: the country as such is its government', async () => {
    const row = icewsRow({ 'Source Name': 'United States', 'Source Sectors': 'NA' });
    equal((await eventsOf(icews, [icewsHeader, row])).length, 1);
  });

  const roles: readonly [what: string, counts: boolean, cells: Cells][] = [
    ['of government', true, {}],
    ['of the armed forces among others', true, { 'Primary Actor Sector': 'PTY', 'Actor Sectors': 'MIL' }],
    ['of opposition', false, { 'Actor Sectors': 'OPP' }],
    ['of a breakaway region', false, { 'Recipient Sectors': 'PRE' }],
    ['of parliament', false, { 'Primary Actor Sector': 'LEG' }],
    [
      'of none, by the country’s own name',
      true,
      { 'Primary Actor Sector': 'None', 'Actor Name': 'United States' },
    ],
    ['of none, by another name', false, { 'Primary Actor Sector': 'None', 'Actor Name': 'Somebody' }],
  ];
  for (const [what, counts, cells] of roles)
    it(`of POLECAT: an actor ${what} ${counts ? 'counts' : 'does not count'}`, async () => {
      const sanction = polecatRow({ 'Event Type': 'SANCTION', 'Event Mode': 'discontinue' });
      const acts = await eventsOf(polecat, [polecatHeader, sanction, polecatRow(cells)]);
      equal(
        acts.some(({ type }) => type === 'accusation'),
        counts,
      );
    });
});
