import { LitElement } from 'lit';

/**
 * A page event, as data among the children of a `<bilateral-relations>`, also where a CMS wraps it. It enters timeline and index at once, marked
 * as added by the site, and follows every edit. Its text is the title (up to 70 characters); with the attribute `title`, or where the text is
 * longer, it is the summary. The element draws nothing: without scripts its text is what readers see.
 *
 * @attr {string} for - Id of an event of the record that `href`, `note` (or the text) and a sharper `date` are added to; its details show them as the site's, and the record, the drawing and the index stay as they are. No other attribute goes with it
 * @attr {string} id - Its id, by which `selected` and `<bilateral-link>` refer to it
 * @attr {string} date - When: an EDTF date such as `2026-11-20`, `2026-11`, `2026-11-20/2026-11-22` or `2026~`; it may lie after the record, and what lies between is then no record
 * @attr {string} type - What it was: a key of the scale in data/event-types.json, such as `sanctions-imposed`
 * @attr {string} actor - Id of the party that did it, such as `US`
 * @attr {string} target - Id of the party that it was done to, such as `VE`
 * @attr {boolean} mutual - Both did it
 * @attr {string} title - A title; the text is then the summary
 * @attr {string} label - A shorter title for the drawing, up to 36 characters
 * @attr {string} note - A doubt or remark, shown in the details
 * @attr {string} href - An http or https address, linked in the details
 * @attr {string} until - Of a measure that stands: the date it ended, or `..` while it is in force
 * @attr {string} status - `established`, `claimed`, `reported` or `disputed`
 * @attr {string} claimed-by - Who says so, of what is claimed or reported
 * @attr {number} weight - A weight in place of the type's, from −10 to 10; needs a `note` with the reason
 */
export class BilateralEventElement extends LitElement {
  // There is nothing to render, so the shadow root is empty, and no light content shows either.
}

declare global {
  interface HTMLElementTagNameMap {
    'bilateral-event': BilateralEventElement;
  }
}
