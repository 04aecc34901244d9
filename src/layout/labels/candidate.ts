/** What is to be annotated on the curve, and what it must not cover. Types. */
import type { Footprint } from '../marks/footprint.js';
import type { Box } from './box.js';

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

export interface LabelArea extends Box {
  /** Left edge of column 0 of the curve, px. */
  readonly x0: number;
  /** Distance of two baselines, px. */
  readonly lineHeight: number;
}

/** What is there before the first annotation: boxes of the chart, and marks of the lanes that may not merge either. */
export interface Occupied {
  readonly boxes: readonly Box[];
  readonly marks: readonly Footprint[];
}
