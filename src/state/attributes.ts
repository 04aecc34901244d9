/** Attribute values narrowed to what they may be. What cannot be used is reported by an `InputError` that says what was given and what is allowed. */
import { eventById } from '../data/event-by-id.js';
import type { Dataset, EdtfDate } from '../data/dataset.js';
import { EDTF_ALLOWED, readEdtf } from '../data/edtf.js';
import { quoted } from '../data/invalid.js';

/** Longest part of a bad value that a message repeats, characters. */
const SHOWN = 80;

/** An attribute as messages name it: on one line, whatever was given. */
export function attributeIn(tag: string, attribute: string, value: unknown): string {
  const given = (typeof value === 'object' ? quoted(value) : String(value)).replace(/\s+/g, ' ');
  return `<${tag}> ${attribute}="${given.length > SHOWN ? `${given.slice(0, SHOWN)}…` : given}"`;
}

export class InputError extends Error {
  constructor(tag: string, attribute: string, value: unknown, allowed: string) {
    super(`${attributeIn(tag, attribute, value)}: allowed is ${allowed}`);
    this.name = 'InputError';
  }
}

/** Reports a bad value of the named attribute. */
export type ReportInvalid = (attribute: string, value: unknown, allowed: string) => void;

export function oneOf<T extends string>(
  attribute: string,
  value: string | null | undefined,
  choices: readonly T[],
  reportInvalid: ReportInvalid,
): T | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const choice = choices.find((one) => one === value);
  if (choice === undefined) reportInvalid(attribute, value, choices.join(', '));
  return choice;
}

/** A finite number greater than 0. */
export function positive(
  attribute: string,
  value: string | number | null | undefined,
  reportInvalid: ReportInvalid,
): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const number = Number(value);
  if (number > 0 && number < Infinity) return number;
  reportInvalid(attribute, value, 'a number greater than 0');
  return undefined;
}

export function edtf(
  attribute: string,
  value: string | undefined,
  reportInvalid: ReportInvalid,
): EdtfDate | undefined {
  if (!value) return undefined;
  // A framework may set a year as a number.
  const date = readEdtf(typeof value === 'number' ? String(value) : value);
  if (!date) reportInvalid(attribute, value, EDTF_ALLOWED);
  return date;
}

/** What stands in an attribute for a subset of nothing. */
export const NONE = 'none';

/** The words of an attribute, whatever was given for it. */
const wordsIn = (value: unknown): string[] =>
  (typeof value === 'string' ? value : value ? quoted(value) : '').split(/\s+/).filter(Boolean);

/** A space-separated subset of the choices, or `none` of them; undefined where nothing is left out. */
export function subset(
  attribute: string,
  value: unknown,
  choices: readonly string[],
  reportInvalid: ReportInvalid,
): ReadonlySet<string> | undefined {
  const words = wordsIn(value);
  if (words.length === 0) return undefined;
  if (words.length === 1 && words[0] === NONE) return new Set();
  const known = words.filter((word) => choices.includes(word));
  if (known.length < words.length)
    reportInvalid(attribute, value, `any of ${choices.join(', ')}, separated by spaces, or ${NONE}`);
  return known.length > 0 ? new Set(known) : undefined;
}

/** The ids of the dataset's events among those given, separated by spaces, in their order; none for `none`, undefined where nothing usable is given. */
export function eventIds(
  attribute: string,
  value: unknown,
  dataset: Dataset,
  reportInvalid: ReportInvalid,
): readonly string[] | undefined {
  const ids = wordsIn(value);
  if (ids.length === 0) return undefined;
  if (ids.length === 1 && ids[0] === NONE) return [];
  const found = ids.filter((id) => eventById(dataset.events, id));
  const unknown = ids.find((id) => !found.includes(id));
  if (unknown !== undefined)
    reportInvalid(
      attribute,
      unknown,
      `ids of events of the dataset “${dataset.id}”, separated by spaces, or ${NONE}`,
    );
  return found.length > 0 ? [...new Set(found)] : undefined;
}

export function eventOf(
  attribute: string,
  id: string | undefined,
  dataset: Dataset,
  reportInvalid: ReportInvalid,
): Dataset['events'][number] | undefined {
  if (!id) return undefined;
  const event = eventById(dataset.events, id);
  if (!event)
    reportInvalid(
      attribute,
      id,
      `the id of an event of the dataset “${dataset.id}”, such as ${dataset.events[0]?.id ?? '(it has none)'}`,
    );
  return event;
}
