/** The check of a scale of event types. Pure; never throws. */
import { CATEGORIES, isCategory } from './categories.js';
import type { EventType } from './dataset.js';
import type { Report } from './dataset-error.js';

/** A scale whose categories are still any texts, as JSON has them. */
export type UncheckedTypes = Readonly<
  Record<string, Omit<EventType, 'category'> & { readonly category: string }>
>;

/** Reports the types of a scale whose category is not in the table: it would have no half-life, no glyph and no label. */
export function checkScale(scale: UncheckedTypes, report: Report): void {
  for (const [id, { category }] of Object.entries(scale))
    if (!isCategory(category)) report(`scale.${id}.category`, category, `one of ${CATEGORIES.join(', ')}`);
}
