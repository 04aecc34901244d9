/** The events of the widget. All bubble and cross shadow roots; select, period and view fire on the reader's action only. */
import type { BilateralEvent, Dataset } from '../data/dataset.js';
import type { ViewState } from '../state/view-state.js';

const OPTIONS = { bubbles: true, composed: true } as const;

/** The reader chose an event of the record, or closed its details (then both fields are undefined). */
export class BilateralSelectEvent extends Event {
  readonly eventId: string | undefined;
  readonly event: BilateralEvent | undefined;
  constructor(event: BilateralEvent | undefined) {
    super('bilateral-select', OPTIONS);
    this.eventId = event?.id;
    this.event = event;
  }
}

/** The reader moved or resized the period; both ends are EDTF days. */
export class BilateralWindowEvent extends Event {
  readonly from: string;
  readonly to: string;
  constructor(from: string, to: string) {
    super('bilateral-window', OPTIONS);
    this.from = from;
    this.to = to;
  }
}

/** The reader changed what is seen: period, event, dates, filters or assumptions. */
export class BilateralViewStateEvent extends Event {
  readonly viewState: ViewState;
  constructor(viewState: ViewState) {
    super('bilateral-viewstate', OPTIONS);
    this.viewState = viewState;
  }
}

/** A dataset was loaded and is about to be drawn. */
export class BilateralLoadEvent extends Event {
  readonly dataset: Dataset;
  constructor(dataset: Dataset) {
    super('bilateral-load', OPTIONS);
    this.dataset = dataset;
  }
}

/** Something given to the widget cannot be used; the last good view stays. */
export class BilateralErrorEvent extends Event {
  readonly error: Error;
  constructor(error: Error) {
    super('bilateral-error', OPTIONS);
    this.error = error;
  }
}

export interface BilateralEventMap {
  'bilateral-select': BilateralSelectEvent;
  'bilateral-window': BilateralWindowEvent;
  'bilateral-viewstate': BilateralViewStateEvent;
  'bilateral-load': BilateralLoadEvent;
  'bilateral-error': BilateralErrorEvent;
}

declare global {
  interface HTMLElementEventMap extends BilateralEventMap {}
}
