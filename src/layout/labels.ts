/**
 * Annotations on the curve: which key events are labelled, and where. Pure.
 * Guarantee: no label lies on the line, on another label or outside the plot; what finds no place is left out, the least important first.
 */
import type { Curve } from './curve.js';
import { hides, type Footprint } from './lanes.js';

export type Measure = (text: string, bold?: boolean) => number;

export interface LabelCandidate {
  readonly id: string;
  /** The dot on the curve, px. */
  readonly x: number;
  readonly y: number;
  /** Bold first line: the date. */
  readonly heading: string;
  readonly text: string;
  /** The event's mark in the lanes, which the annotation keeps from merging. */
  readonly mark: Footprint;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Label extends LabelCandidate, Box {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly textX: number;
  /** y from which a leader runs to the dot, where the box does not touch it. */
  readonly leader?: number;
}

export interface LabelArea extends Box {
  /** Left edge of column 0 of the curve, px. */
  readonly x0: number;
}

export const LINE_HEIGHT = 12;
/** Free room between labels, between label and line, and around the dot, px. */
const BETWEEN = 6;
const ABOVE_LINE = 4;
const DOT = 6;
/** A leader shorter than this is not drawn; one longer than the other is not accepted, px. */
const SHORTEST_LEADER = 6;
const LONGEST_LEADER = 64;
/** Widths to which a label's text is wrapped, px, in order of preference, and its most lines. */
const WRAPS = [84, 112, 168] as const;
const MOST_LINES = 3;
/** How far from its dot a label may come to stand in another's way, px. */
const REACH = WRAPS[2] + BETWEEN;
/** What is left of a text that is shortened: this part at least; and the most letters of a word that says nothing by itself. */
const LEAST_LEFT = 0.4;
const SHORT_WORD = 3;
/** Order of preference, in px of leader that each choice is worth: centred over the dot, right-aligned to it, left-aligned, under the line. */
const PENALTY = { middle: 0, end: 8, start: 10, below: 60, line: 3 } as const;

interface Line {
  readonly text: string;
  readonly width: number;
}

/** Greedy wrapping at spaces; undefined where a word or the number of lines exceeds the room. Measured by words, which return from label to label, while lines do not. */
function linesOf(text: string, room: number, measure: Measure, most: number): Line[] | undefined {
  const lines: Line[] = [];
  const space = measure(' ');
  for (const word of text.split(' ')) {
    const width = measure(word);
    const last = lines.at(-1);
    if (last && last.width + space + width <= room)
      lines[lines.length - 1] = { text: `${last.text} ${word}`, width: last.width + space + width };
    else if (width > room || lines.length === most) return undefined;
    else lines.push({ text: word, width });
  }
  return lines;
}

export const wrapped = (
  text: string,
  room: number,
  measure: Measure,
  most: number = MOST_LINES,
): string[] | undefined => linesOf(text, room, measure, most)?.map((line) => line.text);

export const apart = (a: Box, b: Box, room: number): boolean =>
  a.right + room <= b.left ||
  b.right + room <= a.left ||
  a.bottom + room <= b.top ||
  b.bottom + room <= a.top;

/** The outermost of a curve's columns between two x, upwards (-1) or downwards (1), but at least `limit`; NaN, where there is no line, counts for nothing. */
function outermost(
  columns: Float64Array,
  direction: -1 | 1,
  x0: number,
  left: number,
  right: number,
  limit: number,
): number {
  let value = limit;
  const last = Math.min(columns.length - 1, Math.ceil(right - x0));
  for (let column = Math.max(0, Math.floor(left - x0)); column <= last; column += 1)
    if ((columns[column]! - value) * direction > 0) value = columns[column]!;
  return value;
}

type Outline = Pick<Curve, 'highest' | 'lowest'>;

/** Where a text can stand at its dot inside the plot, whatever else stands there. */
interface Place {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly textX: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly under: boolean;
  /** What it costs without a leader, px of leader. */
  readonly cost: number;
  /** Where the text ends at the curve, its bottom over the line or its top under it, once asked for: off the band, and off the line alone. */
  offBand?: number;
  offLine?: number;
}

const boxLeft = {
  start: (x: number): number => x,
  middle: (x: number, width: number): number => x - width / 2,
  end: (x: number, width: number): number => x - width,
};

/** A text broken into lines, and their greatest width, px. */
interface Wrapped {
  readonly lines: readonly string[];
  readonly width: number;
}

const wraps = new WeakMap<Measure, Map<string, readonly Wrapped[]>>();

/** A text in each of the widths that hold it, where that makes a difference; the same from step to step while the period moves. */
function wrapsOf(text: string, measure: Measure): readonly Wrapped[] {
  let cached = wraps.get(measure);
  if (!cached) wraps.set(measure, (cached = new Map()));
  const found = cached.get(text);
  if (found) return found;
  const all: Wrapped[] = [];
  for (const room of WRAPS) {
    const lines = linesOf(text, room, measure, MOST_LINES);
    if (!lines) continue;
    const width = Math.max(...lines.map((line) => line.width));
    const last = all.at(-1);
    if (last?.lines.length !== lines.length || last.width !== width)
      all.push({ lines: lines.map((line) => line.text), width });
    if (lines.length === 1) break;
  }
  cached.set(text, all);
  return all;
}

/** In order of preference among equally dear ones. */
function placesOf(
  { x, y, heading }: LabelCandidate,
  text: string,
  area: LabelArea,
  measure: Measure,
): Place[] {
  const places: Place[] = [];
  for (const { lines, width: widest } of wrapsOf(text, measure)) {
    const width = Math.max(measure(heading, true), widest);
    const height = LINE_HEIGHT * (lines.length + 1);
    const add = (anchor: Place['anchor'], textX: number, under: boolean): void => {
      const left = boxLeft[anchor](textX, width);
      const right = left + width;
      if (left < area.left || right > area.right) return;
      if (under ? y + 2 + height > area.bottom : y - DOT - height < area.top) return;
      const cost = (under ? PENALTY.below : 0) + PENALTY[anchor] + PENALTY.line * lines.length;
      places.push({ lines, anchor, textX, left, right, height, under, cost });
    };
    add('middle', x, false);
    // Beside the dot's own vertical, text keeps 1 px from a leader that runs along its edge.
    add('end', x + 3, false);
    add('start', x - 3, false);
    add('start', x + 5, true);
    add('end', x - 5, true);
  }
  return places;
}

interface Written {
  readonly candidate: LabelCandidate;
  /** The candidate's, or as much of it as finds room. */
  readonly text: string;
  /** Once asked for; its placing comes back to them each time that something else has moved. */
  places?: readonly Place[];
}

/** One that has found its place, and what it and its dot take up. */
interface Annotation extends Written {
  readonly label: Label;
  readonly boxes: readonly Box[];
}

/** The cheapest place, of equally cheap ones the first; whatever cannot be cheaper is not looked at. */
function bestPlace(
  candidate: LabelCandidate,
  places: readonly Place[],
  off: 'offBand' | 'offLine',
  outline: Outline,
  area: LabelArea,
  taken: readonly Box[],
): Pick<Annotation, 'label' | 'boxes'> | undefined {
  const { x, y } = candidate;
  const lengthOf = (bottom: number): number => y - DOT + 2 - bottom;
  let least = Infinity;
  let best: { readonly place: Place; readonly box: Box; readonly leader: Box | undefined } | undefined;
  for (const place of places) {
    const { left, right, height, under, cost } = place;
    if (cost + (under ? 2 : 0) >= least) continue;
    if (under) {
      const top = (place[off] ??= Math.max(
        outermost(outline.lowest, 1, area.x0, left - 3, right + 3, y) + ABOVE_LINE,
        y + 2,
      ));
      const box = { left, right, top, bottom: top + height };
      if (box.bottom > area.bottom || top - y > LONGEST_LEADER || cost + (top - y) >= least) continue;
      if (!taken.every((one) => apart(one, box, BETWEEN))) continue;
      least = cost + (top - y);
      best = { place, box, leader: undefined };
      continue;
    }
    let bottom = (place[off] ??= Math.min(
      outermost(outline.highest, -1, area.x0, left - 3, right + 3, y) - ABOVE_LINE,
      y - DOT,
    ));
    // What is in the way only lifts it further.
    const isOut = (): boolean =>
      bottom - height < area.top || lengthOf(bottom) > LONGEST_LEADER || cost + lengthOf(bottom) >= least;
    let blocked = true;
    while (blocked && !isOut()) {
      const box = { left, right, top: bottom - height, bottom };
      const other = taken.find((one) => !apart(one, box, BETWEEN));
      blocked = other !== undefined;
      if (other) bottom = other.top - BETWEEN;
    }
    if (blocked) continue;
    const leader = { left: x - 1, right: x + 1, top: bottom, bottom: y - DOT };
    const isDrawn = lengthOf(bottom) >= SHORTEST_LEADER;
    if (isDrawn && !taken.every((one) => apart(one, leader, 2))) continue;
    least = cost + lengthOf(bottom);
    best = {
      place,
      box: { left, right, top: bottom - height, bottom },
      leader: isDrawn ? leader : undefined,
    };
  }
  if (!best) return undefined;
  const { place, box, leader } = best;
  const { lines, anchor, textX } = place;
  const label = { ...candidate, lines, anchor, textX, ...box };
  return leader
    ? { label: { ...label, leader: leader.top + 2 }, boxes: [box, leader] }
    : { label, boxes: [box] };
}

/** What is there before the first annotation: boxes of the chart, and marks of the lanes that may not merge either. */
export interface Occupied {
  readonly boxes: readonly Box[];
  readonly marks: readonly Footprint[];
}

/** A text with fewer and fewer of its last words, as long as what is left says enough, and never with a short word, such as "of", at its end. */
function shortened(text: string): string[] {
  const words = text.split(' ');
  return words
    .map((_, count) => words.slice(0, count))
    .filter((some) => some.length > 1 && some.at(-1)!.length > SHORT_WORD)
    .map((some) => `${some.join(' ')}…`)
    .filter((short) => short.length >= text.length * LEAST_LEFT)
    .reverse();
}

const dotOf = ({ x, y }: LabelCandidate): Box => ({
  left: x - DOT,
  right: x + DOT,
  top: y - DOT,
  bottom: y + DOT,
});

/**
 * Places candidates, the most important first, until `most` have found room. For one of the first `most` that finds none, one that stands already moves to its
 * next best place, and else its text is shortened: so which events are annotated depends on what matters, and hardly on how long a language is.
 */
export function placedLabels(
  candidates: Iterable<LabelCandidate>,
  most: number,
  area: LabelArea,
  curve: Curve,
  occupied: Occupied,
  measure: Measure,
): Label[] {
  const marks: Footprint[] = [...occupied.marks];
  let placed: readonly Annotation[] = [];
  const annotation = (wanted: Written, taken: readonly Box[]): Annotation | undefined => {
    const { candidate, text } = wanted;
    // A dot under or too near a label, or next to another dot, cannot be told apart.
    const dot = dotOf(candidate);
    if (!taken.every((one) => apart(one, dot, 0))) return undefined;
    const places = (wanted.places ??= placesOf(candidate, text, area, measure));
    // Off the band where there is room; the band is faint, so text may lie on it rather than be left out.
    const best =
      bestPlace(candidate, places, 'offBand', curve.outer, area, taken) ??
      (curve.band ? bestPlace(candidate, places, 'offLine', curve, area, taken) : undefined);
    return best && { ...wanted, label: best.label, boxes: [...best.boxes, dot] };
  };
  const boxesOf = (annotations: readonly Annotation[]): Box[] => [
    ...occupied.boxes,
    ...annotations.flatMap(({ boxes }) => boxes),
  ];
  /** All that stands then, one of them moved to make room. */
  const withMove = (wanted: Written): readonly Annotation[] | undefined => {
    const { x } = wanted.candidate;
    for (const one of placed) {
      // One that stands farther away is not in the way.
      if (one.label.right < x - REACH || one.label.left > x + REACH) continue;
      const others = placed.filter((other) => other !== one);
      const taken = boxesOf(others);
      const pair = (first: Written, second: Written): readonly Annotation[] | undefined => {
        const before = annotation(first, [...taken, dotOf(second.candidate)]);
        const after = before && annotation(second, [...taken, ...before.boxes]);
        return after && [...others, before, after];
      };
      const both = pair(wanted, one) ?? pair(one, wanted);
      if (both) return both;
    }
    return undefined;
  };
  const withOne = (wanted: Written): readonly Annotation[] | undefined => {
    const found = annotation(wanted, boxesOf(placed));
    return found && [...placed, found];
  };
  let rank = 0;
  for (const candidate of candidates) {
    if (placed.length === most) break;
    rank += 1;
    if (marks.some((mark) => hides(mark, candidate.mark))) continue;
    const { text } = candidate;
    const whole: Written = { candidate, text };
    let next = withOne(whole);
    if (!next && rank <= most && placed.every((one) => apart(dotOf(one.candidate), dotOf(candidate), 0))) {
      next = withMove(whole);
      for (const short of shortened(text)) {
        if (next) break;
        const cut: Written = { candidate, text: short };
        next = withOne(cut) ?? withMove(cut);
      }
    }
    if (!next) continue;
    placed = next;
    marks.push(candidate.mark);
  }
  return placed.map(({ label }) => label).sort((a, b) => a.x - b.x);
}

export interface Badge extends LabelCandidate {
  readonly number: number;
  /** Centre of the numbered disc, px. */
  readonly badgeX: number;
  readonly badgeY: number;
}

export const BADGE_RADIUS = 7;
/** Where a badge may stand beside its dot, in order of preference, px. */
const BADGE_PLACES = [
  [0, -14],
  [-12, -9],
  [12, -9],
  [-14, 2],
  [0, -28],
  [12, 10],
] as const;

/** Portrait: numbers on the curve, for a list below. The most important first until `most` have found room; numbered in time order. */
export function placedBadges(
  candidates: Iterable<LabelCandidate>,
  most: number,
  area: LabelArea,
  curve: Curve,
  occupied: Occupied,
): Badge[] {
  const taken: Box[] = [...occupied.boxes];
  const marks: Footprint[] = [...occupied.marks];
  const found: Omit<Badge, 'number'>[] = [];
  for (const candidate of candidates) {
    if (found.length === most) break;
    const dot = {
      left: candidate.x - 4,
      right: candidate.x + 4,
      top: candidate.y - 4,
      bottom: candidate.y + 4,
    };
    if (!taken.every((one) => apart(one, dot, 0))) continue;
    if (marks.some((mark) => hides(mark, candidate.mark))) continue;
    const places = BADGE_PLACES.map(([dx, dy]) => ({
      ...candidate,
      badgeX: candidate.x + dx,
      badgeY: candidate.y + dy,
    })).filter(({ badgeX, badgeY }) => {
      const box = {
        left: badgeX - BADGE_RADIUS,
        right: badgeX + BADGE_RADIUS,
        top: badgeY - BADGE_RADIUS,
        bottom: badgeY + BADGE_RADIUS,
      };
      const inside =
        box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
      const line = outermost(curve.highest, -1, area.x0, box.left, box.right, Infinity);
      return inside && box.bottom <= line + 5 && taken.every((one) => apart(one, box, 3));
    });
    const [best] = places;
    if (!best) continue;
    found.push(best);
    marks.push(candidate.mark);
    taken.push({
      left: best.badgeX - 7,
      right: best.badgeX + 7,
      top: best.badgeY - 7,
      bottom: best.badgeY + 7,
    });
    taken.push(dot);
  }
  return found.sort((a, b) => a.x - b.x).map((badge, position) => ({ ...badge, number: position + 1 }));
}
