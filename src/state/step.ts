/** From one state of a widget to the next: `(state, input) → state`, and what the page is asked for. Pure. */
import { receiveAnswer, type AnswerInput } from './datasets.js';
import { isSamePeriod } from '../time/period.js';
import type { Step } from './effects.js';
import { readAttributes, type AttributesInput } from './read-attributes.js';
import { act, type ReaderAction } from './reader-actions.js';
import type { Locale } from '../text/locale.js';
import type { WidgetState } from './widget-state.js';

export type Input =
  | AttributesInput
  | AnswerInput
  /** The page's events, as raw events of the dataset format; they come into every dataset that is shown. */
  | { readonly type: 'page events'; readonly events: readonly unknown[] }
  /** No band could be computed: the reader may ask again. */
  | { readonly type: 'no band' }
  /** A language could not be loaded: until it is, the widget speaks another. */
  | { readonly type: 'no language'; readonly tag: string; readonly instead: Locale }
  | ReaderAction;

export function step(last: WidgetState, input: Input): Step<WidgetState> {
  const next = taken(last, input);
  if (isSamePeriod(next.state.period, last.period)) return next;
  return { ...next, state: { ...next.state, moves: mayMove(input) } };
}

/** Whether the picture may move to the period that an input leads to: what the page sets of period and record is there at once, and what follows a hand. */
function mayMove(input: Input): boolean {
  switch (input.type) {
    case 'show period':
      return input.moves === true;
    case 'attributes':
      return input.set.has('selected') && !['from', 'to', 'src', 'data'].some((name) => input.set.has(name));
    case 'view':
      return input.moves;
    case 'reset':
      return true;
    default:
      return false;
  }
}

function taken(state: WidgetState, input: Input): Step<WidgetState> {
  switch (input.type) {
    case 'attributes':
      return withAwaitedView(readAttributes(state, input));
    case 'answer':
      return receiveAnswer(state, input);
    case 'page events':
      return { state: withPageEvents(state, input.events), effects: [] };
    case 'no band':
      return { state: { ...state, bandWanted: false }, effects: [] };
    case 'no language':
      if (input.tag !== state.awaitedLanguage) return { state, effects: [] };
      return { state: { ...state, locale: input.instead, shown: undefined }, effects: [] };
    default:
      return act(state, input);
  }
}

/** A view that was asked for before there was a record is shown with it. */
function withAwaitedView(read: Step<WidgetState>): Step<WidgetState> {
  const { awaitedView: view, shown } = read.state;
  if (!view || !shown) return read;
  const { state, effects } = act(read.state, { type: 'view', view, asked: false, moves: false });
  return { state, effects: [...read.effects, ...effects] };
}

function withPageEvents(state: WidgetState, events: readonly unknown[]): WidgetState {
  if (JSON.stringify(events) === JSON.stringify(state.pageEvents)) return state;
  return {
    ...state,
    pageEvents: events,
    shown: undefined,
    // The period shown first lasts to the end of what is drawn, which may have changed.
    period: state.moved ? state.period : undefined,
  };
}
