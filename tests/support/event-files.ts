/** Small event files in the true formats of GDELT, ICEWS and POLECAT: rows given by what matters in them. */
import { Readable } from 'node:stream';
import type { Format } from '../../src/cli/import/format.js';
import { countryOf } from '../../src/cli/import/countries.js';
import { importEvents, type ImportOptions, type Imported } from '../../src/cli/import/import-events.js';

export type Cells = Readonly<Record<string, string | number>>;

const places = (who: string, second: boolean): string[] =>
  [
    'Type',
    'FullName',
    'CountryCode',
    'ADM1Code',
    ...(second ? ['ADM2Code'] : []),
    'Lat',
    'Long',
    'FeatureID',
  ].map((part) => `${who}Geo_${part}`);
const actors = (who: string): string[] =>
  [
    'Code',
    'Name',
    'CountryCode',
    'KnownGroupCode',
    'EthnicCode',
    'Religion1Code',
    'Religion2Code',
    'Type1Code',
    'Type2Code',
    'Type3Code',
  ].map((part) => who + part);

/** The columns of GDELT, by version: 57 to March 2013, 58 since, 61 in version 2.0. */
export const gdeltColumns = (version: 57 | 58 | 61): string[] => {
  const columns = [
    ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
    ...actors('Actor1'),
    ...actors('Actor2'),
    ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
    ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
    ...['Actor1', 'Actor2', 'Action'].flatMap((who) => places(who, version === 61)),
    'DATEADDED',
    'SOURCEURL',
  ];
  return version === 57 ? columns.slice(0, -1) : columns;
};

let id = 400_000_000;

/** A row of GDELT: the US government accuses Venezuela, unless the cells say otherwise. */
export function gdeltRow(cells: Cells = {}, version: 57 | 58 | 61 = 61): string {
  id += 1;
  const day = String(cells['SQLDATE'] ?? '20190123');
  const row: Cells = {
    GLOBALEVENTID: id,
    SQLDATE: day,
    Actor1Code: 'USAGOV',
    Actor1CountryCode: 'USA',
    Actor1Type1Code: 'GOV',
    Actor2Code: 'VEN',
    Actor2CountryCode: 'VEN',
    IsRootEvent: 1,
    EventCode: '112',
    NumMentions: 4,
    ActionGeo_CountryCode: 'VE',
    DATEADDED: version === 61 ? `${day}143000` : day,
    SOURCEURL: 'https://example.org/news',
    ...cells,
  };
  return gdeltColumns(version)
    .map((column) => row[column] ?? '')
    .join('\t');
}

const HEADERS = {
  icews:
    'Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude',
  polecat:
    'Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version',
};
export const icewsHeader = HEADERS.icews.replaceAll(',', '\t');
export const polecatHeader = HEADERS.polecat.replaceAll(',', '\t');

const byHeader = (header: string, cells: Cells): string =>
  header
    .split('\t')
    .map((column) => cells[column] ?? '')
    .join('\t');

/** A row of ICEWS: the US foreign ministry accuses Venezuela, unless the cells say otherwise. */
export const icewsRow = (cells: Cells = {}): string =>
  byHeader(icewsHeader, {
    'Event ID': (id += 1) % 100_000_000,
    'Event Date': '2019-01-23',
    'Source Name': 'Foreign Affairs (United States)',
    'Source Sectors': 'Executive,Foreign Ministry,Government',
    'Source Country': 'United States',
    'CAMEO Code': '112',
    'Target Name': 'Venezuela',
    'Target Country': 'Venezuela',
    Country: 'Venezuela',
    ...cells,
  });

/** A row of POLECAT: the US government accuses that of Venezuela, unless the cells say otherwise. */
export const polecatRow = (cells: Cells = {}): string =>
  byHeader(polecatHeader, {
    'Event ID': `20190123-${(id += 1)}_ACCUSE`,
    'Event Date': '2019-01-23',
    'Event Type': 'ACCUSE',
    'Event Mode': 'allege',
    Contexts: 'None',
    'Actor Name': 'Mike Pompeo',
    'Actor Country': 'USA',
    'Primary Actor Sector': 'GOV',
    'Actor Sectors': 'None',
    'Recipient Name': 'Nicolás Maduro',
    'Recipient Country': 'VEN',
    'Primary Recipient Sector': 'GOV',
    'Recipient Sectors': 'None',
    Country: 'VEN',
    ...cells,
  });

/** The bytes of a text in portions of so many. */
export function inPortions(bytes: Uint8Array, size = bytes.length || 1): AsyncIterable<Uint8Array> {
  const portions = [];
  for (let from = 0; from < bytes.length; from += size) portions.push(bytes.slice(from, from + size));
  return Readable.from(portions);
}

export const linesOf = (...rows: readonly string[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => `${row}\n`).join(''));

/** What is imported from files of these bytes, on the United States and Venezuela. */
export const importOf = (
  format: Format,
  files: readonly Uint8Array[],
  options: Partial<ImportOptions> = {},
): Promise<Imported> =>
  importEvents(
    files.map((bytes, index) => ({ name: `file-${index + 1}`, chunks: inPortions(bytes) })),
    {
      format,
      dyad: [countryOf('USA')!, countryOf('VEN')!],
      from: -Infinity,
      to: Infinity,
      by: 'week',
      minMentions: 1,
      skipFaulty: false,
      software: 'test',
      ...options,
    },
  );

export interface Made {
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly coverage: { readonly from: string; readonly to: string };
  readonly index?: { readonly half: number };
}

/** The events that are made of the rows of one file. */
export async function eventsOf(
  format: Format,
  rows: readonly string[],
  options: Partial<ImportOptions> = {},
): Promise<Made['events']> {
  const { dataset } = await importOf(format, [linesOf(...rows)], options);
  return (dataset as Made).events;
}
