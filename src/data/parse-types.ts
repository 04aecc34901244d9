/** The scale that a dataset is read by: the one given, with the types that the dataset brings. Pure; never throws. */
import { CATEGORIES, isCategory } from './categories.js';
import type { Category, EventType, EventTypes } from './dataset.js';
import { inside, type Report } from './dataset-error.js';
import { BOOLEAN, ID, TEXT, WEIGHT, oneOf, optional, readObject, type Rules } from './rules.js';

const category = oneOf<Category>(CATEGORIES);

/** A scale whose categories are still any texts, as JSON has them. */
export type UncheckedTypes = Readonly<
  Record<string, Omit<EventType, 'category'> & { readonly category: string }>
>;

/** Reports the types of a scale whose category is not in the table: it would have no half-life, no glyph and no label. */
export function checkScale(scale: UncheckedTypes, report: Report): void {
  for (const [id, type] of Object.entries(scale))
    if (!isCategory(type.category))
      report(`scale.${id}.category`, type.category, category.allowed, { choices: CATEGORIES });
}

interface AuthoredType extends Pick<EventType, 'category' | 'weight' | 'source'> {
  readonly label?: string;
  readonly cameo?: string;
  readonly standing?: boolean;
}

const TYPE: Rules<AuthoredType> = {
  label: optional(TEXT),
  category,
  cameo: optional(TEXT),
  weight: WEIGHT,
  source: TEXT,
  standing: optional(BOOLEAN),
};

/** An id as words: "joint-venture" is "Joint venture". */
const words = (id: string): string => {
  const text = id.replace(/[-_]+/g, ' ').trim() || id;
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** The types that a dataset brings: each with category, weight and source, none with an id of the scale, for a type is the same in each record. */
export function readTypes(input: object, scale: EventTypes, report: Report): EventTypes {
  const types = Object.entries(input as Readonly<Record<string, unknown>>).flatMap(
    ([id, type]): [string, EventType][] => {
      const fault = inside(id, report);
      if (ID.read(id) === undefined) report('', id, `${ID.allowed}, for a type's id`);
      else if (Object.hasOwn(scale, id)) fault('', id, 'an id that no type of the scale has');
      const { label = words(id), cameo = null, standing = false, ...rest } = readObject(type, TYPE, fault);
      if (rest.category === 'context') {
        if (rest.weight !== undefined && rest.weight !== 0) fault('weight', rest.weight, '0 for context');
        if (standing) fault('standing', standing, 'false for context');
      }
      const { category: of, weight, source } = rest;
      return of === undefined || weight === undefined || source === undefined
        ? []
        : [[id, Object.freeze({ label, category: of, cameo, weight, source, standing })]];
    },
  );
  return Object.freeze(Object.fromEntries(types));
}
