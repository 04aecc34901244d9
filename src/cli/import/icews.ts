/** Reads the coded events of ICEWS: tab-separated, with a header, countries and sectors by name. Pure. */
import { codeOfCameo, typeOfCameo } from './cameo.js';
import { ISO_DAY, isoDay } from './days.js';
import type { Side } from './dyad.js';
import { fault, left, type Format } from './format.js';
import { isOfficialIcews } from './governments.js';
import { columnsBy, faultOfLength, namesIn, plain } from './header.js';
import { placeOf } from './places.js';
import { textAt, type Row } from './rows.js';
import { sideFinder } from './sides.js';

const COLUMNS = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Sectors',
  'Source Country',
  'CAMEO Code',
  'Target Name',
  'Target Sectors',
  'Target Country',
  'Country',
] as const;
const OTHERS = { 'Event Mode': 'POLECAT; then import polecat' };

/** An event's number alone is not its own: those of 2013 come twice, on different days. */
const DAYS = 1 << 16;

export const icews: Format = {
  id: 'icews',
  name: 'ICEWS',
  title: 'ICEWS Coded Event Data',
  url: 'https://doi.org/10.7910/DVN/28075',
  scheme: 'CAMEO',
  countsMentions: false,
  open: (first, dyad) => {
    const names = namesIn(first);
    const at = columnsBy(names, COLUMNS, OTHERS);
    if ('kind' in at) return at;
    const columns = names.length;
    const sideOf = sideFinder(dyad.map(({ called }) => called.flatMap((name) => [name, `"${name}"`])));
    const isOfficial = (row: Row, whose: 'Source' | 'Target', side: Side): boolean => {
      const sectors = plain(textAt(row, at[`${whose} Sectors`]))
        .split(',')
        .map((sector) => sector.trim());
      const named = sectors.filter(Boolean);
      return named.length > 0
        ? isOfficialIcews(named)
        : dyad[side].called.includes(plain(textAt(row, at[`${whose} Name`])));
    };
    return {
      hasHeader: true,
      read: (row) => {
        const wrong = faultOfLength(row, columns);
        if (wrong) return wrong;
        const actor = sideOf(row, at['Source Country']);
        if (actor === undefined) return undefined;
        const target = sideOf(row, at['Target Country']);
        if (target === undefined || target === actor) return undefined;

        const date = plain(textAt(row, at['Event Date']));
        const day = isoDay(date);
        if (day === undefined) return fault('Event Date', date, ISO_DAY);
        if (!isOfficial(row, 'Source', actor) || !isOfficial(row, 'Target', target))
          return left('unofficial', day);
        const code = plain(textAt(row, at['CAMEO Code']));
        if (!code) return left('uncoded', day);
        const type = typeOfCameo(code);
        if (type === undefined) return fault('CAMEO Code', code, codeOfCameo(code));
        const id = plain(textAt(row, at['Event ID']));
        if (!/^\d{1,11}$/.test(id)) return fault('Event ID', id, 'a whole number');
        return {
          kind: 'report',
          day,
          actor,
          mutual: false,
          type,
          code,
          mentions: 1,
          place: placeOf(sideOf(row, at.Country), plain(textAt(row, at.Country))),
          id: Number(id) * DAYS + day,
        };
      },
    };
  },
};
