/** A widget, as what stands elsewhere on the page sees and moves it. */
import type { ReportInvalid } from '../../state/attributes.js';
import type { ViewState } from '../../state/view-state.js';

export interface Viewed extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
  readonly owner: {
    readonly view: ViewState;
    /**
     * @param asked whether the reader asked for it
     * @param report is told of each field that cannot be shown
     */
    showView(view: ViewState, asked?: boolean, report?: ReportInvalid, moves?: boolean): void;
    /** Tells the page of a field that cannot be shown. */
    readonly reportView: ReportInvalid;
  };
}
