/** The marks of a timeline are one Tab stop: keys move through them, and Tab comes back to the last one. */
import type { BilateralEvent } from '../../data/dataset.js';
import { firstOf, keyOfMark, type Mark } from '../../layout/marks/mark.js';
import { activeEvent, placeOfMark } from './active-mark.js';

export class RovingMark {
  readonly #root: () => ParentNode;
  /** The mark that Tab reaches, by its first event. */
  #active: BilateralEvent | undefined;
  /** What that was before the marks began to move, each picture of which has other marks. */
  #before: BilateralEvent | undefined;
  /** Whether a mark had the focus before the marks were drawn anew. */
  #hadFocus = false;

  /** @param root where the marks are drawn */
  constructor(root: () => ParentNode) {
    this.#root = root;
  }

  get key(): string | undefined {
    return this.#active?.id;
  }

  /** Place among the marks; −1 where it is not one of them. */
  placeIn(marks: readonly Mark[]): number {
    return placeOfMark(marks, this.#active);
  }

  activate(mark: Mark): void {
    this.#active = firstOf(mark);
    this.#before = undefined;
  }

  /**
   * Before marks are drawn anew. What is chosen elsewhere becomes the Tab stop, unless the reader is at a mark.
   * @param isMoving whether the marks are on their way to other places
   */
  follow(marks: readonly Mark[], selected: BilateralEvent | undefined, isMoving: boolean): void {
    this.#hadFocus = this.#isFocused();
    const active = this.#before ?? this.#active;
    this.#before = isMoving ? active : undefined;
    this.#active = activeEvent(marks, active, this.#hadFocus ? undefined : selected);
  }

  /** After marks were drawn anew: the mark that had the focus may be gone; the one that now stands for its event takes the focus over. */
  restore(): void {
    if (!this.#hadFocus || this.#isFocused()) return;
    const before = this.#before;
    this.#root().querySelector<SVGElement>('.mark[tabindex="0"]')?.focus();
    this.#before = before;
  }

  focus(mark: Mark): void {
    const key = keyOfMark(mark);
    for (const element of this.#root().querySelectorAll<SVGElement>('[data-key]'))
      if (element.getAttribute('data-key') === key) element.focus();
  }

  #isFocused(): boolean {
    const root = this.#root();
    return root instanceof ShadowRoot && root.activeElement?.matches('.mark') === true;
  }
}
