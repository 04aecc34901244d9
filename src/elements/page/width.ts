/** The container's width, measured before the first drawing and followed from then on. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSimulated } from './can-draw.js';
import { slotOrParentOf } from './composed-tree.js';

/** Where nothing has a size, CSS px. */
const SIMULATED_WIDTH = 720;

/** What a host asks for, where its box is as wide as what is in it: as a flex item, a float, a cell. CSS px. */
const PREFERRED_WIDTH = 720;
/** What takes the place of that. */
const DRAWN = '.root:not(.drawing, .waiting)';

const AROUND = ['padding-left', 'padding-right', 'border-left-width', 'border-right-width'];

/**
 * Whole CSS px inside an element, whatever the page gives it as padding, border, box model and zoom; 0 where it has no box. Rounded down, or
 * the drawing would stand out of a box that is a fraction narrower.
 */
function innerWidthOf(element: Element): number {
  const style = getComputedStyle(element);
  const px = (property: string): number => {
    const value = style.getPropertyValue(property);
    // Without a box, a part of what is around it is not worked out.
    return value.endsWith('px') ? parseFloat(value) || 0 : 0;
  };
  const around =
    style.boxSizing === 'border-box' ? AROUND.reduce((sum, property) => sum + px(property), 0) : 0;
  const width = Math.max(0, Math.floor(px('width') - around));
  return width === 0 && isSimulated() ? SIMULATED_WIDTH : width;
}

/** The element whose box has the drawing: a host that is in a line, or that the page gives no box, has the width of what is around it. */
function boxOf(host: Element): Element {
  let box = host;
  while (['inline', 'contents'].includes(getComputedStyle(box).display)) {
    const around = slotOrParentOf(box);
    const next = around instanceof ShadowRoot ? around.host : around;
    if (!(next instanceof Element)) break;
    box = next;
  }
  return box;
}

/** An empty box of the preferred width, which takes no height and makes way where there is less room. */
function preferredBox(): HTMLElement {
  const box = document.createElement('canvas');
  [box.width, box.height] = [PREFERRED_WIDTH, 0];
  // A canvas may be narrower than it prefers, and a float leaves the margins of what follows as they are.
  box.style.cssText = 'float: left; max-width: 100%';
  return box;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

export class WidthController implements ReactiveController {
  #width = 0;
  readonly #host: Host;
  readonly #given: () => number | undefined;
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #box: Element | undefined;
  #preferred: HTMLElement | undefined;

  /** @param given the width, where what is around the host knows it: nothing is measured then */
  constructor(host: Host, given: () => number | undefined = () => undefined) {
    this.#host = host;
    this.#given = given;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#given() !== undefined) return;
    const { renderRoot } = this.#host;
    if (!renderRoot.querySelector(DRAWN)) renderRoot.prepend((this.#preferred ??= preferredBox()));
    // Before anything is drawn: a measure between two drawings makes the browser lay out the whole page in between.
    this.#box = boxOf(this.#host);
    this.#width = innerWidthOf(this.#box);
    // In the next frame: a drawing changes the host's height, and a size that changes while an observer reports sizes is an error on the page.
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    this.#observer.observe(this.#box);
  }

  /** CSS px; 0 while the host has no box. The first drawing must have its true size, or the page would shift under it. */
  get width(): number {
    return this.#given() ?? this.#width;
  }

  /** Asks for the width again where the host had no box. To be called before an update, not during it. */
  ask(): void {
    if (this.#given() === undefined && this.#width === 0) this.#width = innerWidthOf(this.#box ?? this.#host);
  }

  hostUpdated(): void {
    if (this.#width === 0 || !this.#preferred || !this.#host.renderRoot.querySelector(DRAWN)) return;
    this.#preferred.remove();
    this.#preferred = undefined;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #measure(): void {
    const width = innerWidthOf(this.#box ?? this.#host);
    // A hidden host keeps the last drawing: it is right again when it is shown.
    if (width === this.#width || width === 0) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}
