/** Tells the page, once per drawing, that the reader has changed what is seen. */
import type { Input } from '../../state/step.js';
import { viewStateOf } from '../../state/view-state.js';
import type { WidgetState } from '../../state/widget-state.js';
import { BilateralViewStateEvent } from '../events.js';

/** What the reader does that may change the view; the crosshair and the search do not. */
const CHANGES = new Set<Input['type']>([
  'select',
  'open cluster',
  'pin',
  'compare',
  'reset',
  'filter',
  'assume',
  'sums',
  'show period',
  'view',
]);

const textOf = (state: WidgetState): string => JSON.stringify(viewStateOf(state));

export class ViewReports {
  readonly #host: Element;
  /** The view before the changes that the page has not been told of, as text. */
  #before: string | undefined;
  #dragging = false;

  constructor(host: Element) {
    this.#host = host;
  }

  /** @param before the state before the input */
  acted(input: Input, before: WidgetState): void {
    if (!CHANGES.has(input.type) || (input.type === 'view' && !input.asked)) return;
    this.#before ??= textOf(before);
    this.#dragging = input.type === 'show period' && !input.done;
  }

  /** Attributes that the reader's choice has written have been read by now. */
  drawn(state: WidgetState): void {
    const before = this.#before;
    if (before === undefined || this.#dragging) return;
    this.#before = undefined;
    if (textOf(state) !== before) this.#host.dispatchEvent(new BilateralViewStateEvent(viewStateOf(state)));
  }
}
