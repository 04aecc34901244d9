/** Columns by the names in a header. Pure. */
import { nearest } from '../../data/nearest.js';
import { fault, type Fault } from './format.js';
import { textsOf, type Row } from './rows.js';

/** The names in a header; blank ones at its end, of further tabs, are none. */
export function namesIn(header: Row): string[] {
  const names = textsOf(header).map((text) => text.trim());
  while (names.at(-1) === '') names.pop();
  return names;
}

/**
 * Where the named columns stand, from 0; a fault where one of them is missing.
 * @param others what a file is that has a column of another format's, by that column
 */
export function columnsBy<Name extends string>(
  given: readonly string[],
  names: readonly Name[],
  others: Readonly<Record<string, string>>,
): Readonly<Record<Name, number>> | Fault {
  const places = names.map((name) => given.findIndex((text) => text.toLowerCase() === name.toLowerCase()));
  const missing = names.find((_, index) => places[index] === -1);
  if (missing === undefined)
    return Object.fromEntries(names.map((name, index) => [name, places[index]])) as Record<Name, number>;
  const other = Object.keys(others).find((name) => given.includes(name));
  const near = nearest(missing, Object.fromEntries(given.map((name) => [name, []])));
  const hint = other ? `. Was it ${others[other]}?` : near ? `; did you mean it by ${near}?` : '';
  return fault(
    undefined,
    `a first row without the column ${missing}`,
    `a header with the columns ${names.join(', ')}, with tabs between them${hint}`,
  );
}

/** A fault of a row that has not a cell for each column. Some files have further tabs at the end of their rows, and nothing between them. */
export function faultOfLength(row: Row, columns: number): Fault | undefined {
  if (row.cells === columns) return undefined;
  const fits =
    row.cells > columns &&
    textsOf(row)
      .slice(columns)
      .every((text) => text.trim() === '');
  return fits ? undefined : fault(undefined, `${row.cells} columns`, `${columns}, as in the header`);
}

/** A cell that is not there, in the words of the databases; quotation marks around one are none of it. */
export const plain = (text: string): string => {
  const bare = text.trim().replace(/^"(.*)"$/, '$1');
  return bare === 'NA' || bare === 'None' || bare === 'nan' ? '' : bare;
};
