/** States of a widget for tests of the pure step, without an element. */
import type { Dataset } from '../../src/data/dataset.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import type { Effect } from '../../src/state/effects.js';
import { step, type Input } from '../../src/state/step.js';
import { INITIAL, type Attributes, type WidgetState } from '../../src/state/widget-state.js';
import { createLocale, ENGLISH } from '../../src/text/locale.js';
import { rawDataset, rawEvent, SCALE } from './small-dataset.js';

export const DATASET: Dataset = parseDataset(
  rawDataset([
    rawEvent({ id: 'early', date: '1995-06-01' }),
    rawEvent({ id: 'late', date: '2020-06-01', actor: 'B', target: 'A' }),
  ]),
  SCALE,
);

export const ATTRIBUTES: Attributes = {
  src: undefined,
  data: undefined,
  from: undefined,
  to: undefined,
  selected: undefined,
  categories: undefined,
  actors: undefined,
  labels: undefined,
  memory: 'stock',
  halfLifeScale: 1,
  theme: 'auto',
  sums: false,
  static: false,
};

export const LOCALE = createLocale('en', ENGLISH);

export const reading = (attributes: Partial<Attributes> = {}, set: readonly string[] = []): Input => ({
  type: 'attributes',
  attributes: { ...ATTRIBUTES, ...attributes },
  set: new Set(set),
  language: { tag: 'en', locale: LOCALE },
  bundled: () => DATASET,
});

/** The state after some inputs, and the effects of the last of them. */
export function after(
  state: WidgetState,
  ...inputs: readonly Input[]
): { readonly state: WidgetState; readonly effects: readonly Effect[] } {
  let now = state;
  let effects: readonly Effect[] = [];
  for (const input of inputs) ({ state: now, effects } = step(now, input));
  return { state: now, effects };
}

/** A widget with the small dataset and nothing chosen. */
export const DRAWN: WidgetState = after(INITIAL, reading()).state;
