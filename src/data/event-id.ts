/** Ids made of texts, for what was given none. Pure. */
import type { EdtfDate } from './dataset.js';

/** Longest part of an id that is made of a title, characters: ids stand in addresses. */
const LONGEST = 60;

/** A text as part of an id: lower case, without accents, with hyphens for all that is no letter or digit. */
export const slug = (text: string): string =>
  [
    ...text
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-/, ''),
  ]
    .slice(0, LONGEST)
    .join('')
    .replace(/-$/, '');

export type MakeId = (date: EdtfDate, title: string) => string;

/**
 * Makes ids for the events of one record that have none: the date as it begins, and the title, such as `2018-06-14-aland-stops-imports`. The same
 * date and title make the same id at any place in the file; where an id is taken, a number follows.
 * @param taken ids of the other events
 */
export function idMaker(taken: () => Iterable<string>): MakeId {
  let ids: Set<string> | undefined;
  return ({ edtf }, title) => {
    ids ??= new Set(taken());
    const base = [edtf.replace(/[~?%/].*/, ''), slug(title)].filter(Boolean).join('-');
    let id = base;
    for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`;
    ids.add(id);
    return id;
  };
}
