/** Reports bad input: one line in the console and a `bilateral-error`. */
import { InputError, type ReportInvalid } from '../../state/attributes.js';
import { BilateralErrorEvent } from '../events.js';

export class InputReporter {
  readonly #host: Element;
  /** What was last reported of each attribute. */
  readonly #reported = new Map<string, string>();

  constructor(host: Element) {
    this.#host = host;
  }

  report(error: Error): void {
    console.error(error.message);
    this.#host.dispatchEvent(new BilateralErrorEvent(error));
  }

  /** Reports a bad value; the default or the last valid value stays. */
  readonly reportInvalid: ReportInvalid = (attribute, value, allowed) => {
    this.report(new InputError(this.#host.localName, attribute, value, allowed));
  };

  /** For what is checked again each time that the element comes onto the page. */
  readonly reportInvalidOnce: ReportInvalid = (attribute, value, allowed) => {
    const error = new InputError(this.#host.localName, attribute, value, allowed);
    if (this.#reported.get(attribute) === error.message) return;
    this.#reported.set(attribute, error.message);
    this.report(error);
  };
}
