/**
 * Annotations on the curve: which key events are labelled, and where. Pure.
 * Guarantee: no label lies on the line, on another label or outside the plot; what finds no place is left out, the least important first.
 */
import type { Curve } from '../curve.js';
import { hides, type Footprint } from '../marks/footprint.js';
import type { Measure } from '../measure.js';
import type { Steps } from '../steps.js';
import { BETWEEN, bestPlace, type Label, type LabelInPlace } from './best-place.js';
import { apart, boxAround, isApartFrom, type Box } from './box.js';
import type { LabelArea, LabelCandidate, Occupied } from './candidate.js';
import { DOT, placesOf, type Place } from './places.js';
import { shortened, WIDEST } from './wrapping.js';

/** How far from its dot a label may come to stand in another's way, px. */
const REACH = WIDEST + BETWEEN;

/** A candidate with the text that is tried for it. */
interface Wanted {
  readonly candidate: LabelCandidate;
  /** The candidate's text, or a shortened one. */
  readonly text: string;
  /** Computed on first use; kept, for it is placed again each time that another label has moved. */
  places?: readonly Place[];
}

/** A label in its place; its boxes include that of its dot. */
interface Annotation extends Wanted, LabelInPlace {}

const dotOf = ({ x, y }: LabelCandidate): Box => boxAround(x, y, DOT);

/**
 * Places candidates, one a step, the most important first, until `most` have found a place. For one of the first `most` that finds none, one that stands already moves
 * to its next best place, and else its text is shortened: which events are annotated depends on what matters, and hardly on how long a language is.
 * @param chosen finds a place in any case that the line leaves one: those that are in its way are left out, and all others stay where they are without it
 */
export function* placedLabels(
  candidates: Iterable<LabelCandidate>,
  most: number,
  area: LabelArea,
  curve: Curve,
  occupied: Occupied,
  measure: Measure,
  chosen?: LabelCandidate,
): Steps<Label[]> {
  const marks: Footprint[] = [...occupied.marks];
  let placed: readonly Annotation[] = [];
  const annotation = (wanted: Wanted, taken: readonly Box[]): Annotation | undefined => {
    const { candidate, text } = wanted;
    // A dot under or too near a label, or next to another dot, cannot be told apart.
    const dot = dotOf(candidate);
    if (!isApartFrom(dot, taken, 0)) return undefined;
    const places = (wanted.places ??= placesOf(candidate, text, area, measure));
    // Off the band where that is free; the band is faint, so text may lie on it rather than be left out.
    const best =
      bestPlace(candidate, places, 'offBand', curve.outer, area, taken) ??
      (curve.band ? bestPlace(candidate, places, 'offLine', curve, area, taken) : undefined);
    return best && { ...wanted, label: best.label, boxes: [...best.boxes, dot] };
  };
  const boxesOf = (annotations: readonly Annotation[]): Box[] => [
    ...occupied.boxes,
    ...annotations.flatMap(({ boxes }) => boxes),
  ];
  /** All annotations with the wanted one, where another has moved to make way. */
  const withMove = (wanted: Wanted): readonly Annotation[] | undefined => {
    const { x } = wanted.candidate;
    for (const one of placed) {
      // One that stands farther away is not in the way.
      if (one.label.right < x - REACH || one.label.left > x + REACH) continue;
      const others = placed.filter((other) => other !== one);
      const taken = boxesOf(others);
      const pair = (first: Wanted, second: Wanted): readonly Annotation[] | undefined => {
        const before = annotation(first, [...taken, dotOf(second.candidate)]);
        const after = before && annotation(second, [...taken, ...before.boxes]);
        return after && [...others, before, after];
      };
      const both = pair(wanted, one) ?? pair(one, wanted);
      if (both) return both;
    }
    return undefined;
  };
  const withOne = (wanted: Wanted): readonly Annotation[] | undefined => {
    const found = annotation(wanted, boxesOf(placed));
    return found && [...placed, found];
  };
  const withChosen = (candidate: LabelCandidate): readonly Annotation[] => {
    const others = placed.filter(({ candidate: { mark } }) => !hides(mark, candidate.mark));
    const dots = others.map((other) => dotOf(other.candidate));
    for (const taken of [boxesOf(others), [...occupied.boxes, ...dots], occupied.boxes])
      for (const text of [candidate.text, ...shortened(candidate.text)]) {
        const found = annotation({ candidate, text }, taken);
        if (!found) continue;
        const isFree = ({ boxes }: Annotation): boolean =>
          boxes.every((box) => isApartFrom(box, found.boxes, BETWEEN));
        return [...others.filter(isFree), found];
      }
    return placed;
  };
  let rank = 0;
  for (const candidate of candidates) {
    if (placed.length === most) break;
    yield;
    rank += 1;
    if (marks.some((mark) => hides(mark, candidate.mark))) continue;
    const { text } = candidate;
    const complete: Wanted = { candidate, text };
    let next = withOne(complete);
    if (!next && rank <= most && placed.every((one) => apart(dotOf(one.candidate), dotOf(candidate), 0))) {
      next = withMove(complete);
      for (const short of shortened(text)) {
        if (next) break;
        const cut: Wanted = { candidate, text: short };
        next = withOne(cut) ?? withMove(cut);
      }
    }
    if (!next) continue;
    placed = next;
    marks.push(candidate.mark);
  }
  if (chosen && !placed.some(({ candidate }) => candidate.id === chosen.id)) placed = withChosen(chosen);
  return placed.map(({ label }) => label).sort((a, b) => a.x - b.x);
}
