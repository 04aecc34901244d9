/** How long acts were in force, and the spans of imprecise dates. */
import type { Stance } from '../data/dataset.js';
import type { Bar } from '../layout/bars.js';
import type { Mark } from '../layout/marks/mark.js';
import { pathNumber } from '../layout/path-number.js';
import type { Shape } from './shape.js';

/** From the lowest layer to the highest. */
const LAYERS: readonly Stance[] = ['neutral', 'hostile', 'cooperative'];

/** 3 px high and at least 1 px long. */
const barPath = ({ x0, x1, y }: Bar): string =>
  `M${pathNumber(x0)},${pathNumber(y - 1.5)}H${pathNumber(Math.max(x0 + 1, x1))}v3H${pathNumber(x0)}Z`;

/** All bars of one stance are one path: an element for each would be most of the elements of a long record. */
export const bars = (all: readonly Bar[]): Shape[] =>
  LAYERS.map((stance) => ({
    key: stance,
    tag: 'path',
    attributes: {
      class: `bar stance ${stance}`,
      d: all
        .filter((bar) => bar.stance === stance)
        .map(barPath)
        .join(''),
    },
  }));

/** Small ticks on the lane's line, at both ends of what an imprecise date allows. */
export const brackets = (marks: readonly Mark[]): Shape[] =>
  marks.flatMap((mark) => {
    if (mark.kind !== 'event' || !mark.bracket) return [];
    const { x0, x1, y } = mark.bracket;
    return {
      key: `bracket ${mark.event.id}`,
      tag: 'path',
      attributes: {
        class: `bracket ${mark.stance}`,
        d: `M${x0},${y - 2}v4M${x1},${y - 2}v4`,
      },
    };
  });
