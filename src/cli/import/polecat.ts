/** Reads the events of POLECAT: tab-separated, with a header; a cell may hold several values. Pure. */
import { ISO_DAY, isoDay } from './days.js';
import { otherSide, type Side } from './dyad.js';
import { fault, left, type Format } from './format.js';
import { isOfficialSector } from './governments.js';
import { columnsBy, faultOfLength, namesIn, plain } from './header.js';
import { typeOfPlover } from './plover.js';
import { placeOf } from './places.js';
import { textAt, type Row } from './rows.js';

const COLUMNS = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Contexts',
  'Actor Name',
  'Actor Country',
  'Primary Actor Sector',
  'Actor Sectors',
  'Recipient Name',
  'Recipient Country',
  'Primary Recipient Sector',
  'Recipient Sectors',
  'Country',
] as const;
/** All columns in their order, for the files whose header has further names: their rows have no more cells than others. */
const ALL = [
  ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts'],
  ...['Actor Name', 'Actor Country', 'Actor COW', 'Primary Actor Sector', 'Actor Sectors'],
  ...['Actor Title', 'Actor Name Raw', 'Wikipedia Actor ID'],
  ...[
    'Recipient Name',
    'Recipient Country',
    'Recipient COW',
    'Primary Recipient Sector',
    'Recipient Sectors',
  ],
  ...['Recipient Title', 'Recipient Name Raw', 'Wikipedia Recipient ID'],
  ...['Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID'],
  ...['Raw Placename', 'Feature Type', 'Source', 'Publication Date'],
  ...['Story People', 'Story Organizations', 'Story Locations', 'Language', 'Version'],
];
/** The name by which such a header is known. */
const TOO_MANY = 'Headline';
const OTHERS = { 'CAMEO Code': 'ICEWS; then import icews' };

/** Two hashes of 26 and 27 bits of a text as one whole number, so that two texts share one in less than one of 10⁹ pairs. */
function hashOf(text: string): number {
  let [one, other] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return (one >>> 6) * 2 ** 27 + (other >>> 5);
}

/** The values of a cell. */
const several = (text: string): string[] => text.split(/[;|]/).map(plain).filter(Boolean);

export const polecat: Format = {
  id: 'polecat',
  name: 'POLECAT',
  title: 'POLECAT Global Event Dataset',
  url: 'https://doi.org/10.7910/DVN/AJGVIT',
  scheme: 'PLOVER',
  countsMentions: false,
  open: (first, dyad) => {
    const header = namesIn(first);
    const names = header.includes(TOO_MANY) ? ALL : header;
    const at = columnsBy(names, COLUMNS, OTHERS);
    if ('kind' in at) return at;
    const columns = names.length;
    const called = dyad.map((country) => new Set(country.called));
    const sidesOf = (row: Row, column: number): Side[] => {
      const countries = several(textAt(row, column));
      return ([0, 1] as const).filter((side) => countries.some((country) => called[side]!.has(country)));
    };
    const isOfficial = (row: Row, whose: 'Actor' | 'Recipient'): boolean => {
      const sectors = [at[`Primary ${whose} Sector`], at[`${whose} Sectors`]].flatMap((column) =>
        several(textAt(row, column)),
      );
      return sectors.length > 0
        ? isOfficialSector(sectors)
        : several(textAt(row, at[`${whose} Name`])).some((name) => called.some((known) => known.has(name)));
    };
    return {
      hasHeader: true,
      read: (row) => {
        const wrong = faultOfLength(row, columns);
        if (wrong) return wrong;
        const actors = sidesOf(row, at['Actor Country']);
        if (actors.length === 0) return undefined;
        const recipients = sidesOf(row, at['Recipient Country']);
        // Who meet are all actors, and there is no recipient.
        const mutual = actors.length === 2 && recipients.length !== 1;
        const actor = actors.find((side) => mutual || recipients.includes(otherSide(side)));
        if (actor === undefined) return undefined;

        const date = plain(textAt(row, at['Event Date']));
        const day = isoDay(date);
        if (day === undefined) return fault('Event Date', date, ISO_DAY);
        if (!isOfficial(row, 'Actor') || (recipients.length > 0 && !isOfficial(row, 'Recipient')))
          return left('unofficial', day);
        const eventType = plain(textAt(row, at['Event Type']));
        if (!eventType) return left('uncoded', day);
        const modes = several(textAt(row, at['Event Mode']));
        const type = typeOfPlover(eventType, [...modes, ...several(textAt(row, at.Contexts))]);
        if (type === undefined)
          return fault('Event Type', eventType, 'an event type of PLOVER, such as AGREE or COERCE');
        return {
          kind: 'report',
          day,
          actor,
          mutual,
          type,
          code: [eventType, ...modes].join(' '),
          mentions: 1,
          place: placeOf(sidesOf(row, at.Country)[0], plain(textAt(row, at.Country))),
          id: hashOf(textAt(row, at['Event ID'])),
        };
      },
    };
  },
};
