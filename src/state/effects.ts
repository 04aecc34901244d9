/** What a step asks of the page, as plain data; the owner of the state carries it out. */
import type { BilateralEvent, Dataset } from '../data/dataset.js';
import type { PageEventProblem } from '../data/page-events.js';
import type { Period } from '../time/period.js';
import type { Attributes } from './widget-state.js';

export type Writable = 'selected' | 'categories' | 'actors' | 'memory' | 'halfLifeScale' | 'sums';

export const WRITABLE: readonly Writable[] = [
  'selected',
  'categories',
  'actors',
  'memory',
  'halfLifeScale',
  'sums',
];

export type Effect =
  /** Writes the reader's choice back to the attribute's property. */
  | {
      [Name in Writable]: { readonly type: 'write'; readonly name: Name; readonly value: Attributes[Name] };
    }[Writable]
  /** Lets the widget speak another language than its page. */
  | { readonly type: 'speak'; readonly lang: string }
  /** Dispatches `bilateral-select`, `bilateral-window`, `bilateral-load`. */
  | { readonly type: 'select'; readonly event: BilateralEvent | undefined }
  | { readonly type: 'window'; readonly period: Period }
  | { readonly type: 'load'; readonly dataset: Dataset }
  /** Reports an attribute's value that cannot be used. */
  | {
      readonly type: 'invalid';
      readonly attribute: string;
      readonly value: unknown;
      readonly allowed: string;
    }
  /** Reports a field of a view that cannot be shown; without a field, the view itself. */
  | {
      readonly type: 'invalid view';
      readonly field: string | undefined;
      readonly value: unknown;
      readonly allowed: string;
    }
  /** Reports a dataset that cannot be used; `src` where it was fetched. */
  | { readonly type: 'unusable'; readonly src: string | undefined; readonly cause: unknown }
  /** Reports a page event that is left out. */
  | { readonly type: 'left out'; readonly problem: PageEventProblem }
  /** `anew` where the same address was asked before: what a cache holds of it is not taken on trust. */
  | { readonly type: 'fetch'; readonly src: string; readonly load: number; readonly anew: boolean }
  | { readonly type: 'load language'; readonly tag: string }
  /** Asks for the input `rested` when the crosshair has stayed; `stop resting` takes that back. */
  | { readonly type: 'await rest'; readonly instant: number }
  | { readonly type: 'stop resting' };

/** What a step results in. */
export interface Step<State> {
  readonly state: State;
  readonly effects: readonly Effect[];
}
