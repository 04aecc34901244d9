/** What is told of bad input: one line in the console and a `bilateral-error`, and of one value of an attribute no more than once. */
import { InputError, type ReportInvalid } from '../../state/attributes.js';
import { BilateralErrorEvent } from '../events.js';

export class InputReporter {
  readonly #host: Element;
  /** What was told of each attribute's present value. */
  readonly #reported = new Map<string, string>();

  constructor(host: Element) {
    this.#host = host;
  }

  report(error: Error): void {
    console.error(error.message);
    this.#host.dispatchEvent(new BilateralErrorEvent(error));
  }

  /** Reports a bad value; the default or the last good value stays. */
  readonly reportInvalid: ReportInvalid = (attribute, value, allowed) => {
    this.report(new InputError(this.#host.localName, attribute, value, allowed));
  };

  /** For what is read again with every dataset and language. */
  readonly reportInvalidOnce: ReportInvalid = (attribute, value, allowed) => {
    const error = new InputError(this.#host.localName, attribute, value, allowed);
    if (this.#reported.get(attribute) === error.message) return;
    this.#reported.set(attribute, error.message);
    this.report(error);
  };

  /** The attribute has another value, of which nothing is told yet. */
  forget(attribute: string): void {
    this.#reported.delete(attribute);
  }
}
