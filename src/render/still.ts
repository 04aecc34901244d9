/** A widget that stands still: the state that its attributes make, by the same step as a live one's. Pure. */
import type { Dataset } from '../data/dataset.js';
import { invalid } from '../data/invalid.js';
import { drawing, type Drawing } from '../layout/drawing.js';
import type { Measure } from '../layout/measure.js';
import type { Scene } from '../layout/scene.js';
import { countedOf, snapshot } from '../state/derived.js';
import type { Actions, RelationsState } from '../state/relations-state.js';
import { step } from '../state/step.js';
import { INITIAL } from '../state/widget-state.js';
import type { Band } from '../tension/band-grid.js';
import type { Locale } from '../text/locale.js';
import { FONT } from './measure.js';
import type { Wanted } from './options.js';

/** What a picture is made from, besides its options. */
export interface Source {
  readonly dataset: Dataset;
  /** The sensitivity band of the index of all events, where there is one. */
  readonly band: Band | undefined;
  readonly locale: Locale;
}

export interface Still {
  readonly source: Source;
  readonly wanted: Wanted;
  readonly scene: Scene;
  readonly state: RelationsState;
}

/** What a picture shows, of a widget that stands still or of a live one. */
export interface Pictured {
  readonly scene: Scene;
  readonly state: RelationsState;
  readonly drawing: Drawing;
  readonly measure: Measure;
  /** The families of the fonts that it measures, as CSS lists them. */
  readonly font: string;
  readonly charted: boolean;
  readonly laned: boolean;
}

/** One that stands still, drawn at a width. */
export interface Drawn extends Still, Pictured {}

const nothing = (): void => undefined;
const NO_ACTIONS: Actions = {
  select: nothing,
  open: nothing,
  point: nothing,
  pin: nothing,
  compare: nothing,
  estimate: nothing,
  filter: nothing,
  assume: nothing,
  sums: nothing,
  show: nothing,
  move: nothing,
  search: nothing,
  reset: nothing,
};

/** Throws a RangeError at the first attribute that cannot be used: nobody sees the last good view here. */
export function stillOf(source: Source, wanted: Wanted): Still {
  const { dataset, locale } = source;
  const added = step(INITIAL, { type: 'page events', events: wanted.pageEvents });
  const { state, effects } = step(added.state, {
    type: 'attributes',
    attributes: {
      src: undefined,
      data: undefined,
      from: wanted.from,
      to: wanted.to,
      selected: wanted.selected,
      categories: wanted.categories,
      actors: wanted.actors,
      labels: wanted.labels,
      memory: wanted.memory ?? 'stock',
      halfLifeScale: wanted.halfLifeScale ?? 1,
      theme: wanted.theme,
      sums: wanted.sums,
      static: true,
    },
    set: new Set(),
    language: { tag: locale.lang, locale },
    bundled: () => dataset,
  });
  for (const effect of effects) {
    if (effect.type === 'invalid') throw invalid(effect.attribute, effect.value, effect.allowed);
    if (effect.type === 'unusable') throw effect.cause;
    if (effect.type === 'left out') {
      const { index, path, value, allowed } = effect.problem;
      throw invalid(`pageEvents[${index}]${path && `.${path}`}`, value, allowed);
    }
  }
  // The band belongs to the index of all events of the record.
  const banded = !countedOf(state)?.options && state.shown?.banded;
  const shown = snapshot(state, banded ? source.band : undefined, locale, NO_ACTIONS);
  if (!shown.scene) throw new Error('a dataset and a language make a scene');
  return { source, wanted, scene: shown.scene, state: shown };
}

export function drawnAt(still: Still, width: number, measure: Measure): Drawn {
  const { view } = still.wanted;
  const charted = view !== 'timeline';
  return {
    ...still,
    drawing: drawing(still.scene, width, measure, charted, still.state.selected),
    measure,
    font: FONT,
    charted,
    laned: view !== 'tension',
  };
}
