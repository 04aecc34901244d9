import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, it } from 'node:test';
import { schemaFindings, told } from '../../tools/data/checks.js';
import { schema } from '../../tools/data/files.js';
import { gdelt } from '../../src/cli/import/gdelt.js';
import { icews } from '../../src/cli/import/icews.js';
import { polecat } from '../../src/cli/import/polecat.js';
import type { Format } from '../../src/cli/import/format.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { tensionSeries } from '../../src/tension/tension-series.js';
import {
  eventsOf,
  gdeltRow,
  icewsHeader,
  icewsRow,
  importOf,
  linesOf,
  polecatHeader,
  polecatRow,
  type Cells,
  type Made,
} from '../support/event-files.js';

const validate = new Ajv2020({ allErrors: true, strictRequired: false, verbose: true }).compile(schema);

/** What matters of an event, in a few words. */
const inShort = ({ date, actor, target, mutual, type }: Made['events'][number]): string =>
  `${String(date)} ${String(actor)}${mutual ? '=' : '>'}${String(target)} ${String(type)}`;

const gdeltActs = async (...cells: Cells[]): Promise<string[]> =>
  (
    await eventsOf(
      gdelt,
      cells.map((one) => gdeltRow(one)),
    )
  ).map(inShort);

/** By format, rows of one act each, whatever else the cells say. */
const FORMATS: readonly [format: Format, header: readonly string[], row: (cells?: Cells) => string][] = [
  [gdelt, [], gdeltRow],
  [icews, [icewsHeader], icewsRow],
  [polecat, [polecatHeader], polecatRow],
];

describe('an imported dataset', () => {
  for (const [format, header, row] of FORMATS)
    it(`of ${format.name} is as the schema says, can be loaded, and says that it is machine-coded`, async () => {
      const { dataset } = await importOf(format, [linesOf(...header, row(), row())]);
      deepEqual(schemaFindings(dataset as never, validate).map(told), []);
      const { events, parties, source } = parseDataset(dataset);
      deepEqual(
        events.map(({ type, actor, target, status, date }) => ({ type, actor, target, status, date })),
        [{ type: 'accusation', actor: 'US', target: 'VE', status: 'reported', date: '2019-01-23' }],
      );
      equal(events[0]?.claimedBy, `${format.name}, machine-coded`);
      match(events[0].summary, /^A program coded 2 reports .*Located: 2 in Venezuela\.$/);
      deepEqual([source.title, source.kind, source.url], [format.title, 'machine-coded', format.url]);
      deepEqual(
        parties.map(({ id, name, article, capital }) => [id, name, article, capital]),
        [
          ['US', 'United States', 'the', 'Washington'],
          ['VE', 'Venezuela', undefined, 'Caracas'],
        ],
      );
    });

  it('covers the time from the first to the last row on the two countries', async () => {
    const rows = [
      gdeltRow({ SQLDATE: '20190110', Actor1Type1Code: 'BUS' }),
      gdeltRow(),
      gdeltRow({ SQLDATE: '20190201', Actor1CountryCode: 'COL', Actor1Code: 'COL' }),
    ];
    const { dataset } = await importOf(gdelt, [linesOf(...rows)]);
    deepEqual((dataset as Made).coverage, { from: '2019-01-10', to: '2019-01-23' });
  });

  it('has titles that fit, whatever the names of the countries and types', async () => {
    const rows = ['163', '171', '046'].map((EventCode) =>
      gdeltRow({ EventCode, Actor2Code: 'VCT', Actor2CountryCode: 'VCT' }),
    );
    const { countryOf } = await import('../../src/cli/import/countries.js');
    const dyad = [countryOf('USA')!, countryOf('Saint Vincent and the Grenadines')!] as const;
    const { dataset } = await importOf(gdelt, [linesOf(...rows)], { dyad });
    for (const { title } of (dataset as Made).events) ok(String(title).length <= 70, String(title));
    equal(parseDataset(dataset).events.length, 3);
  });
});

describe('double counting', () => {
  it('takes a row that comes in two files once', async () => {
    const row = gdeltRow({ NumMentions: 7 });
    const { dataset, told: sentences } = await importOf(gdelt, [
      linesOf(row),
      linesOf(row, gdeltRow({ SQLDATE: '20190301' })),
    ]);
    match(String((dataset as Made).events[0]?.['summary']), /1 report with 7 mentions/);
    ok(
      sentences.some((sentence) => /1 row that had been read before/.test(sentence)),
      sentences.join('\n'),
    );
  });

  it('takes two events of one number on different days for two, as ICEWS has them in 2013', async () => {
    const rows = ['2013-11-12', '2014-01-01'].map((day) =>
      icewsRow({ 'Event ID': 20718170, 'Event Date': day }),
    );
    deepEqual(
      (await eventsOf(icews, [icewsHeader, ...rows])).map(({ date }) => date),
      ['2013-11-12', '2014-01-01'],
    );
  });

  it('takes many reports of one kind, direction and week for one act that lies between the first and the last', async () => {
    const reports = ['20190122', '20190124', '20190123', '20190124'].map((SQLDATE) => ({ SQLDATE }));
    deepEqual(await gdeltActs(...reports), ['2019-01-22/2019-01-24 US>VE accusation']);
  });

  it('keeps directions, kinds and weeks apart', async () => {
    const back = {
      Actor1Code: 'VEN',
      Actor1CountryCode: 'VEN',
      Actor1Type1Code: '',
      Actor2Code: 'USA',
      Actor2CountryCode: 'USA',
    };
    deepEqual(await gdeltActs({}, back, { EventCode: '163' }, { SQLDATE: '20190128' }), [
      '2019-01-23 US>VE accusation',
      '2019-01-23 US>VE sanctions-imposed',
      '2019-01-23 VE>US accusation',
      '2019-01-28 US>VE accusation',
    ]);
  });

  for (const [by, dates] of [
    ['day', ['2019-01-27', '2019-01-28', '2019-02-01']],
    ['week', ['2019-01-27', '2019-01-28/2019-02-01']],
    ['month', ['2019-01-27/2019-01-28', '2019-02-01']],
  ] as const)
    it(`goes by ${by}`, async () => {
      const rows = ['20190127', '20190128', '20190201'].map((SQLDATE) => gdeltRow({ SQLDATE }));
      deepEqual(
        (await eventsOf(gdelt, rows, { by })).map(({ date }) => date),
        dates,
      );
    });

  it('takes a meeting that is coded for each of the two for one act of both', async () => {
    const meet = { EventCode: '040' };
    const back = {
      ...meet,
      Actor1Code: 'VEN',
      Actor1CountryCode: 'VEN',
      Actor1Type1Code: '',
      Actor2Code: 'USA',
      Actor2CountryCode: 'USA',
    };
    deepEqual(await gdeltActs(meet, back), ['2019-01-23 US=VE negotiations-held']);
  });

  it('takes a visit that is coded for guest and host for one', async () => {
    const host = {
      EventCode: '043',
      Actor1Code: 'VEN',
      Actor1CountryCode: 'VEN',
      Actor1Type1Code: '',
      Actor2Code: 'USA',
      Actor2CountryCode: 'USA',
    };
    deepEqual(await gdeltActs({ EventCode: '042' }, host), ['2019-01-23 VE>US official-visit-hosted']);
  });

  it('takes actors of POLECAT who meet, and have no recipient, for both', async () => {
    const row = polecatRow({
      'Event Type': 'CONSULT',
      'Event Mode': 'None',
      'Actor Country': 'USA; VEN',
      'Recipient Name': '',
      'Recipient Country': 'None',
      'Primary Recipient Sector': '',
    });
    deepEqual((await eventsOf(polecat, [polecatHeader, row])).map(inShort), [
      '2019-01-23 US=VE negotiations-held',
    ]);
  });

  it('finds the two countries among several of a cell, by code and by name', async () => {
    const row = polecatRow({ 'Actor Country': 'Venezuela', 'Recipient Country': 'COL; USA' });
    deepEqual((await eventsOf(polecat, [polecatHeader, row])).map(inShort), ['2019-01-23 VE>US accusation']);
  });
});

describe('what is left out', () => {
  it('is an act that was told too seldom, in all its reports', async () => {
    const rows = [
      ...[3, 4].map((NumMentions) => gdeltRow({ NumMentions })),
      gdeltRow({ NumMentions: 6, EventCode: '163' }),
    ];
    deepEqual(
      (await eventsOf(gdelt, rows, { minMentions: 7 })).map(({ type }) => type),
      ['accusation'],
    );
  });

  it('is what lies outside of the period asked for', async () => {
    const day = Date.UTC(2019, 0, 23) / 86_400_000;
    const rows = ['20190122', '20190123', '20190124'].map((SQLDATE) => gdeltRow({ SQLDATE }));
    deepEqual(
      (await eventsOf(gdelt, rows, { from: day, to: day })).map(({ date }) => date),
      ['2019-01-23'],
    );
  });

  for (const [what, version, kept] of [
    ['what a daily report of 2.0 looks back on', 61, 1],
    ['what a daily report of 1.0 looks back on', 58, 1],
    ['nothing of the files to March 2013, which do not say when a row was added', 57, 2],
  ] as const)
    it(`is ${what}`, async () => {
      const added = version === 61 ? '20190123143000' : '20190123';
      const rows = ['20190123', '20180123'].map((SQLDATE) =>
        gdeltRow({ SQLDATE, DATEADDED: added }, version),
      );
      equal((await eventsOf(gdelt, rows)).length, kept);
    });

  it('is counted and said, and so is what was read', async () => {
    const { dataset, told: sentences } = await importOf(icews, [
      linesOf(
        icewsHeader,
        icewsRow(),
        icewsRow({ 'CAMEO Code': 'NA' }),
        icewsRow({ 'Source Sectors': 'Media' }),
        icewsRow({ 'Source Country': 'Colombia' }),
      ),
    ]);
    deepEqual(sentences, [
      '4 rows read, 3 of them with the United States as actor and Venezuela as target or the other way round',
      '1 report of 1 act, one of each type and direction a week',
      'left out: 1 row whose actor or target is not the government of its country',
      'left out: 1 row without a code for what was done',
    ]);
    deepEqual((dataset as { readonly export: { readonly told: unknown } }).export.told, sentences);
  });
});

describe('the residue at which the index is 50', () => {
  const weekly = (weeks: number, cells: Cells): string[] =>
    Array.from({ length: weeks }, (_, week) =>
      gdeltRow({
        SQLDATE: new Date(Date.UTC(2010, 0, 4 + 7 * week)).toISOString().slice(0, 10).replaceAll('-', ''),
        ...cells,
      }),
    );

  it('puts the median month of a dense record at 25', async () => {
    const rows = [
      ...weekly(520, { EventCode: '163' }),
      ...weekly(520, { EventCode: '190' }),
      ...weekly(300, { EventCode: '061' }),
    ];
    const { dataset } = await importOf(gdelt, [linesOf(...rows)]);
    const record = parseDataset(dataset);
    ok(record.index!.half > 2);
    const ends = Array.from({ length: 119 }, (_, month) => Date.UTC(2010, month + 1, 0));
    const values = ends
      .map((end) => tensionSeries(record, { from: end, to: end, points: 1 })[0]!.tension)
      .sort((a, b) => a - b);
    ok(Math.abs(values[59]! - 25) < 0.1, String(values[59]));
    ok(values.at(-1)! < 75, String(values.at(-1)));
  });

  it('is not stated for a record that is not dense, or without hostile residue', async () => {
    for (const rows of [weekly(2, {}), weekly(200, { EventCode: '061' })])
      equal(((await importOf(gdelt, [linesOf(...rows)])).dataset as Made).index, undefined);
  });
});
