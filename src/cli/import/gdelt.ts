/** Reads the event files of GDELT: 1.0 (57 columns to March 2013, then 58 with the address of the report) and 2.0 (61). They have no header. Pure. */
import { codeOfCameo, typeOfCameo } from './cameo.js';
import { COMPACT_DAY, compactDay } from './days.js';
import type { Dyad, Side } from './dyad.js';
import { fault, left, type Format } from './format.js';
import { isOfficialSector } from './governments.js';
import { placeOf } from './places.js';
import { textAt, type Row } from './rows.js';
import { sideFinder } from './sides.js';

/** Where what is read stands in all versions, from 0. */
const ID = 0;
const DAY = 1;
const ACTORS = [
  { code: 5, country: 7, group: 8, sectors: [12, 13, 14] },
  { code: 15, country: 17, group: 18, sectors: [22, 23, 24] },
] as const;
const EVENT_CODE = 26;
const MENTIONS = 31;

/** What differs, by the number of columns. Only files of the daily updates say when a row was added to them. */
const VERSIONS: Readonly<Record<number, { readonly place: number; readonly added?: number }>> = {
  57: { place: 51 },
  58: { place: 51, added: 56 },
  61: { place: 53, added: 59 },
};
const ALLOWED = '57 or 58 columns (GDELT 1.0) or 61 (GDELT 2.0), with tabs between them';

/** What else has rows of so many columns. */
const OTHERS: Readonly<Record<number, string>> = {
  16: 'the mentions of GDELT 2.0; the events are in the files named export',
  17: 'the reduced event file of GDELT 1.0, which does not tell governments from others',
  20: 'ICEWS; then import icews',
  27: 'the knowledge graph of GDELT; the events are in the files named export',
  39: 'POLECAT; then import polecat',
  40: 'POLECAT; then import polecat',
};

/** What is dated longer before it was reported is what the report looks back on, days. */
const LOOKING_BACK = 30;

/** An actor that has a country and nothing else is that country. */
function isOfficial(row: Row, { code, country, group, sectors }: (typeof ACTORS)[number]): boolean {
  const roles = sectors.map((column) => textAt(row, column)).filter(Boolean);
  return roles.length > 0
    ? isOfficialSector(roles)
    : textAt(row, group) === '' && textAt(row, code) === textAt(row, country);
}

export const gdelt: Format = {
  id: 'gdelt',
  name: 'GDELT',
  title: 'GDELT Event Database',
  url: 'https://www.gdeltproject.org/',
  scheme: 'CAMEO',
  countsMentions: true,
  open: (first, dyad: Dyad) => {
    const columns = first.cells;
    const version = VERSIONS[columns];
    if (!version) {
      const commas = columns === 1 && textAt(first, 0).split(',').length > 20;
      const meant = commas ? 'a file with commas; GDELT has tabs' : OTHERS[columns];
      return fault(
        undefined,
        `${columns} ${columns === 1 ? 'column' : 'columns'}`,
        ALLOWED + (meant ? `. Was it ${meant}?` : ''),
      );
    }
    const sideOf = sideFinder(dyad.map(({ called }) => called.filter((word) => /^[A-Z]{3}$/.test(word))));
    const sideOfFips = (fips: string): Side | undefined =>
      ([0, 1] as const).find((side) => dyad[side].fips.includes(fips));
    return {
      hasHeader: /^globaleventid$/i.test(textAt(first, ID)),
      read: (row) => {
        if (row.cells !== columns)
          return fault(undefined, `${row.cells} columns`, `${columns}, as in the first row of the file`);
        const actor = sideOf(row, ACTORS[0].country);
        if (actor === undefined) return undefined;
        const target = sideOf(row, ACTORS[1].country);
        if (target === undefined || target === actor) return undefined;

        const date = textAt(row, DAY);
        const day = compactDay(date);
        if (day === undefined) return fault('2 (SQLDATE)', date, COMPACT_DAY);
        if (version.added !== undefined) {
          const added = textAt(row, version.added);
          const reported = compactDay(added.slice(0, 8));
          if (reported === undefined) return fault(`${version.added + 1} (DATEADDED)`, added, COMPACT_DAY);
          if (reported - day > LOOKING_BACK) return left('retrospective');
        }
        if (!ACTORS.every((one) => isOfficial(row, one))) return left('unofficial', day);
        const code = textAt(row, EVENT_CODE);
        if (!/\d/.test(code)) return left('uncoded', day);
        const type = typeOfCameo(code);
        if (type === undefined) return fault('27 (EventCode)', code, codeOfCameo(code));
        const counted = textAt(row, MENTIONS);
        if (!/^\d+$/.test(counted)) return fault('32 (NumMentions)', counted, 'a whole number');
        const fips = textAt(row, version.place);
        const id = textAt(row, ID);
        if (!/^\d{1,15}$/.test(id)) return fault('1 (GLOBALEVENTID)', id, 'a whole number');
        return {
          kind: 'report',
          day,
          actor,
          mutual: false,
          type,
          code,
          mentions: Number(counted),
          place: placeOf(sideOfFips(fips), fips),
          id: Number(id),
        };
      },
    };
  },
};
