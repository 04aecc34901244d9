/** How values are quoted and refused in messages. Pure. */

/** Longest part of a message that is quoted from what was given, characters. */
const LONGEST = 40;

/** A value for a message: short whatever it is, and on one line. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') {
    const json = JSON.stringify(value.slice(0, LONGEST + 1));
    return json.length > LONGEST + 2 ? `${json.slice(0, LONGEST)}…"` : json;
  }
  if (Array.isArray(value)) return `an array of ${value.length}`;
  // A Date is shown as its text; whatever else has parts only as what it is.
  if (typeof value === 'object' && value && !(value instanceof Date)) return 'an object';
  return value === undefined ? 'nothing' : String(value).slice(0, LONGEST);
}

/** The error for an argument that is not allowed, with its parts for a form that says it at the field. */
export const invalid = (name: string, value: unknown, allowed: string): InvalidError =>
  Object.assign(new RangeError(`invalid ${name}: ${quoted(value)}; allowed: ${allowed}`), {
    argument: name,
    allowed,
  });

export type InvalidError = RangeError & { readonly argument: string; readonly allowed: string };
