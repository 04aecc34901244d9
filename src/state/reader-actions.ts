/** The steps for what the reader does. Pure. */
import type { BilateralEvent } from '../data/dataset.js';
import { eventById } from '../data/event-by-id.js';
import { fittedPeriod } from '../layout/periods.js';
import type { Period } from '../time/period.js';
import { ASSUMPTIONS, type Assumptions } from './assumptions.js';
import { WRITABLE, type Effect, type Step } from './effects.js';
import { NO_FILTERS, wordsOf, type Filters } from './filters.js';
import { withFirstPeriod } from './read-attributes.js';
import type { ListRow } from './relations-state.js';
import { showView } from './show-view.js';
import type { ViewState } from './view-state.js';
import type { WidgetState } from './widget-state.js';

export type ReaderAction =
  | {
      readonly type: 'select';
      readonly event: BilateralEvent | undefined;
      readonly row?: ListRow | undefined;
    }
  | { readonly type: 'open cluster'; readonly events: readonly BilateralEvent[] }
  | { readonly type: 'point'; readonly instant: number | undefined; readonly asking: boolean }
  /** The crosshair has stayed where it is. */
  | { readonly type: 'rested'; readonly instant: number }
  /** `selected` is what the attribute says now. */
  | { readonly type: 'pin'; readonly instant: number | undefined; readonly selected: string | undefined }
  | { readonly type: 'compare'; readonly instant: number | undefined }
  | { readonly type: 'estimate' }
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'reset' }
  | { readonly type: 'filter'; readonly change: Partial<Filters> }
  | { readonly type: 'assume'; readonly change: Partial<Assumptions> }
  | { readonly type: 'sums'; readonly shown: boolean }
  /** `asked` says whether the reader asked for it, by words of the page, and not the page itself. */
  | { readonly type: 'view'; readonly view: ViewState; readonly asked: boolean; readonly moves: boolean }
  /** `moves` says whether the picture may move there: it does not follow a hand. */
  | { readonly type: 'show period'; readonly period: Period; readonly done: boolean; readonly moves?: true };

/** The attribute is written and the event dispatched at once; the state follows when the attribute is read. */
const writeSelected = (value: string | undefined): Effect => ({ type: 'write', name: 'selected', value });

/** What is written to attributes is remembered, for it is not what the page has set. */
export function act(state: WidgetState, action: ReaderAction): Step<WidgetState> {
  const step = acted(state, action);
  const written = step.effects.flatMap((effect) =>
    effect.type === 'write' ? [[effect.name, effect.value] as const] : [],
  );
  if (written.length === 0) return step;
  return {
    ...step,
    state: { ...step.state, written: { ...step.state.written, ...Object.fromEntries(written) } },
  };
}

function acted(state: WidgetState, action: ReaderAction): Step<WidgetState> {
  switch (action.type) {
    case 'select': {
      const { event, row } = action;
      const changes = event?.id !== state.selected?.id;
      return {
        state: { ...state, row: event && row ? { id: row, chosen: event.id } : undefined, cluster: [] },
        effects: [writeSelected(event?.id), ...(changes ? [{ type: 'select', event } satisfies Effect] : [])],
      };
    }
    case 'open cluster':
      return {
        state: { ...state, row: undefined, cluster: action.events },
        effects: [
          writeSelected(undefined),
          ...(state.selected ? [{ type: 'select', event: undefined } satisfies Effect] : []),
        ],
      };
    case 'point': {
      const { instant, asking } = action;
      if (instant === state.cursor) return { state, effects: [] };
      if (asking && instant !== undefined)
        return { state: { ...state, cursor: instant }, effects: [{ type: 'await rest', instant }] };
      return {
        state: { ...state, cursor: instant, rested: undefined },
        effects: [{ type: 'stop resting' }],
      };
    }
    case 'rested':
      return { state: { ...state, rested: action.instant }, effects: [] };
    case 'pin':
      return pin(state, action.instant, action.selected);
    case 'compare':
      return { state: { ...state, compared: action.instant }, effects: [] };
    case 'estimate':
      return { state: { ...state, bandWanted: true }, effects: [] };
    case 'search':
      return { state: { ...state, search: { query: action.query } }, effects: [] };
    case 'reset':
      return reset(state);
    case 'filter':
      return filter(state, action.change);
    case 'assume':
      return assume(state, action.change);
    case 'sums':
      return {
        state: { ...state, sums: action.shown },
        effects: [{ type: 'write', name: 'sums', value: action.shown }],
      };
    case 'view':
      return showView(state, action.view, action.asked);
    case 'show period':
      return showPeriod(state, action.period, action.done);
  }
}

/** The date asked for now is the pinned one or none, however long the crosshair has rested. */
function pin(
  state: WidgetState,
  instant: number | undefined,
  selected: string | undefined,
): Step<WidgetState> {
  const moves = state.compared !== undefined && instant !== undefined;
  return {
    state: {
      ...state,
      rested: undefined,
      row: undefined,
      cluster: [],
      pinned: moves ? state.pinned : instant,
      compared: moves ? instant : undefined,
    },
    effects: [
      { type: 'stop resting' },
      ...(selected === undefined
        ? []
        : [writeSelected(undefined), { type: 'select', event: undefined } satisfies Effect]),
    ],
  };
}

function filter(state: WidgetState, change: Partial<Filters>): Step<WidgetState> {
  const effects: Effect[] = [];
  if ('categories' in change)
    effects.push({ type: 'write', name: 'categories', value: wordsOf(change.categories) });
  if ('actors' in change) effects.push({ type: 'write', name: 'actors', value: wordsOf(change.actors) });
  return { state: { ...state, filters: { ...state.filters, ...change } }, effects };
}

function assume(state: WidgetState, change: Partial<Assumptions>): Step<WidgetState> {
  const effects: Effect[] = [];
  if (change.memory) effects.push({ type: 'write', name: 'memory', value: change.memory });
  if (change.halfLifeScale)
    effects.push({ type: 'write', name: 'halfLifeScale', value: change.halfLifeScale });
  return { state: { ...state, assumptions: { ...state.assumptions, ...change } }, effects };
}

/** All that depends on attributes is read again, as the page has set them. */
function reset(last: WidgetState): Step<WidgetState> {
  if (!last.shown) return { state: last, effects: [] };
  const { dataset } = last.shown;
  const { selected, home, read } = last;
  const state = withFirstPeriod(
    {
      ...last,
      shown: undefined,
      period: undefined,
      row: undefined,
      cluster: [],
      rested: undefined,
      pinned: undefined,
      compared: undefined,
      filters: NO_FILTERS,
      search: undefined,
      assumptions: ASSUMPTIONS,
    },
    { from: read.from, to: read.to },
    dataset,
    () => undefined,
  );
  const effects = WRITABLE.map((name) => ({ type: 'write', name, value: home[name] }) as Effect);
  if (selected && selected.id !== home.selected)
    effects.push({ type: 'select', event: eventById(dataset.events, home.selected) });
  if (state.period) effects.push({ type: 'window', period: state.period });
  return { state: { ...state, selected: undefined }, effects: [...effects, { type: 'stop resting' }] };
}

function showPeriod(last: WidgetState, asked: Period, done: boolean): Step<WidgetState> {
  const state = last.shown ? { ...last, period: fittedPeriod(asked, last.shown.dataset), moved: true } : last;
  return {
    state,
    effects: done && state.period ? [{ type: 'window', period: state.period }] : [],
  };
}
