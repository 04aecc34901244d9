/** How a party is named where space is short: by the longest of its names that fits. Pure. */
import type { Party } from '../data/dataset.js';
import { wrapped } from './labels/wrapping.js';
import type { Measure } from './measure.js';

/** A name that is a little too long is set closer: up to this many times the width. */
const CLOSEST = 1.15;

/** Two lines; `bold` tells whether both are the name, which then has no words before it. */
export interface LaneName {
  readonly lines: readonly [before: string, name: string];
  readonly bold: boolean;
}

/**
 * What a lane is called, by the first that fits: "Acts by the / United States" with the name; with the short name; the name alone on two lines; with the id.
 * In portrait all stands on one line, where the name alone comes second.
 */
export function laneName(
  { id, name, article = '', short }: Party,
  actsBy: (name: readonly [before: string, name: string]) => readonly [string, string],
  width: number,
  measure: Measure,
  portrait: boolean,
): LaneName {
  const fits = (lines: readonly [string, string]): boolean =>
    portrait ? measure(lines.join(' '), true) <= width : measure(lines[1], true) <= width * CLOSEST;
  const full = actsBy([article, name]);
  const shorter = actsBy(['', short ?? id]);
  if (fits(full)) return { lines: full, bold: false };
  // In portrait the lane's place says enough.
  if (portrait && fits(['', name])) return { lines: ['', name], bold: true };
  if (!portrait && (short === undefined || !fits(shorter))) {
    const [first, second] = wrapped(name, width, (text) => measure(text, true), 2) ?? [];
    if (first && second) return { lines: [first, second], bold: true };
  }
  return { lines: fits(shorter) ? shorter : actsBy(['', id]), bold: false };
}

/** Whose strip it is: the seat of the government, else the party, by the first name that fits. */
export function seatName({ id, name, short, capital }: Party, width: number, measure: Measure): string {
  return [capital ?? name, short, name].find((one) => one !== undefined && measure(one) <= width) ?? id;
}
