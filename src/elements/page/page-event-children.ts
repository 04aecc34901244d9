/**
 * The page's events, read from the children of a widget as raw events of the dataset format. Elements that carry one are
 * `<bilateral-event>` and, where a CMS removes unknown tags, any element with `data-bilateral-event`; both also inside a CMS's wrappers.
 */

import { TITLE_LENGTH } from '../../data/parse-event.js';
import { contentOf } from './content.js';

const CARRIERS = 'bilateral-event, [data-bilateral-event]';

/** Fields of an event by the attribute that gives them. */
const TEXTS: Readonly<Record<string, string>> = {
  id: 'id',
  for: 'for',
  date: 'date',
  type: 'type',
  actor: 'actor',
  target: 'target',
  title: 'title',
  label: 'label',
  note: 'note',
  href: 'href',
  until: 'until',
  status: 'status',
  claimedBy: 'claimed-by',
};

/** `data-date` does for `date`, and comes after it. */
const given = (element: Element, attribute: string): string | undefined =>
  element.getAttribute(attribute) ?? element.getAttribute(`data-${attribute}`) ?? undefined;

function shortened(text: string): string {
  const part = [...text].slice(0, TITLE_LENGTH - 1).join('');
  return `${part.replace(/\s+\S*$/, '') || part}…`;
}

/**
 * With `for`, the text is a note on an event of the record. Else the text of the element is the title, unless the attribute `title` gives one: then, and where it is too long for a title, it is the summary.
 */
function rawEvent(element: Element): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const [field, attribute] of Object.entries(TEXTS)) {
    const value = given(element, attribute);
    if (value !== undefined) fields[field] = value;
  }
  const text = element.textContent.trim().replace(/\s+/g, ' ');
  if ('for' in fields) {
    if (text) fields['note'] ??= text;
    return fields;
  }
  const fits = [...text].length <= TITLE_LENGTH;
  if (text && (fields['title'] !== undefined || !fits)) fields['summary'] = text;
  fields['title'] ??= fits ? text : shortened(text);
  if (given(element, 'mutual') !== undefined) fields['mutual'] = true;
  const weight = given(element, 'weight');
  // What is no number stays a text, so that the message can quote it.
  if (weight !== undefined)
    fields['weight'] = weight.trim() && Number.isFinite(Number(weight)) ? Number(weight) : weight;
  return fields;
}

export function pageEventsOf(widget: Element): readonly Readonly<Record<string, unknown>>[] {
  return contentOf(widget, CARRIERS).map((element) => rawEvent(element));
}

/** The attribute that gives a field, for messages. */
export const attributeOf = (field: string): string => TEXTS[field] ?? (field || 'event');
