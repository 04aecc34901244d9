/** What a picture is made from: a scene and its drawing at a width, the locale, and what the reader has chosen. Plain data. */
import type { BilateralEvent } from '../data/dataset.js';
import type { Drawing } from '../layout/drawing.js';
import type { Measure } from '../layout/measure.js';
import type { Scene } from '../layout/scene.js';
import type { Locale } from '../text/locale.js';

/** The part of a widget's state that is drawn; instants in ms. */
export interface DrawnState {
  readonly locale: Locale;
  /** Whether nothing in the picture can be chosen or moved. */
  readonly isStatic: boolean;
  /** What a search has found. */
  readonly found: readonly BilateralEvent[];
  readonly selected: BilateralEvent | undefined;
  /** The events of the opened cluster. */
  readonly cluster: readonly BilateralEvent[];
  /** The instant under the crosshair. */
  readonly cursor: number | undefined;
  readonly pinned: number | undefined;
  readonly compared: number | undefined;
  /** The date whose acts are marked. */
  readonly highlightedDate: number | undefined;
}

export interface View {
  readonly scene: Scene;
  readonly drawing: Drawing;
  readonly measure: Measure;
  readonly state: DrawnState;
}
