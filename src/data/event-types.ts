/** Scales of event types: the default one, which data/event-types.json documents, and the check of any. */
import scale from '../../data/event-types.json';
import { categoryIds, isCategory } from './categories.js';
import { DatasetError, type Report } from './dataset-error.js';
import type { EventType, EventTypes } from './dataset.js';

/** A scale whose categories are still any texts, as JSON has them. */
export type UncheckedTypes = Readonly<
  Record<string, Omit<EventType, 'category'> & { readonly category: string }>
>;

/** Reports each type whose category is not in the table: it would have no half-life, no glyph and no label. */
export function reportCategories(types: UncheckedTypes, report: Report): void {
  for (const [id, { category }] of Object.entries(types))
    if (!isCategory(category))
      report(`types.${id}.category`, category, `one of ${categoryIds.join(', ')}`, { choices: categoryIds });
}

/** @throws {DatasetError} names the first type whose category is not in the table */
function assertCategories(types: UncheckedTypes): asserts types is EventTypes {
  reportCategories(types, (path, value, allowed) => {
    throw new DatasetError({ path, value, allowed });
  });
}

const types: UncheckedTypes = scale.types;
assertCategories(types);

export const EVENT_TYPES: EventTypes = types;
