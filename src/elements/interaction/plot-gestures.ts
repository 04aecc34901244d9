/**
 * Zoom and pan of a plot by pointer, wheel and key. What belongs to the page stays the page's: the wheel without Ctrl or ⌘, one finger up and down,
 * every key with a modifier. Each gesture has an alternative in the controls.
 */
import { fullPeriod } from '../../layout/periods.js';
import type { Drawing } from '../../layout/drawing.js';
import type { RelationsState } from '../state/context.js';
import { shifted, zoomed, type Period } from '../../time/period.js';

/** A press that moves less is a click, px. */
const DRAG = 4;
/** One notch of a wheel (120 units) zooms by about a quarter. */
const WHEEL_ZOOM = 0.0024;
/** A key zooms by this, and pans by a part of the period. */
const KEY_ZOOM = 0.5;
const KEY_PAN = 0.5;

interface Plot {
  readonly state: RelationsState;
  readonly scene: NonNullable<RelationsState['scene']>;
  readonly drawing: Drawing;
}

/** Where a pointer is on a surface, in units of the drawing; the page may scale the widget, and the box tells by how much. */
export function pointIn(
  surface: Element,
  pointer: { readonly clientX: number; readonly clientY: number },
  width: number,
): { readonly x: number; readonly y: number } {
  const box = surface.getBoundingClientRect();
  const scale = box.width > 0 ? width / box.width : 1;
  return { x: (pointer.clientX - box.left) * scale, y: (pointer.clientY - box.top) * scale };
}

export class PlotGestures {
  readonly #plot: () => Plot | undefined;
  /** x by pointer, in units of the drawing. */
  readonly #pointers = new Map<number, number>();
  /** The period and the pointers when the gesture began, or when a finger joined or left. */
  #start: { readonly period: Period; readonly xs: readonly number[] } | undefined;
  #moved = false;

  constructor(plot: () => Plot | undefined) {
    this.#plot = plot;
  }

  /** True while a drag goes on, and for the click that ends it. */
  get dragging(): boolean {
    return this.#moved;
  }

  readonly down = (event: PointerEvent): void => {
    const plot = this.#plot();
    if (!plot || plot.state.isStatic || event.button !== 0) return;
    this.#moved = false;
    this.#pointers.set(event.pointerId, this.#x(event, plot));
    this.#restart(plot);
  };

  readonly move = (event: PointerEvent): void => {
    const plot = this.#plot();
    if (!plot || !this.#pointers.has(event.pointerId)) return;
    this.#pointers.set(event.pointerId, this.#x(event, plot));
    const period = this.#windowNow(plot);
    if (!period) return;
    if (!this.#moved) {
      this.#moved = true;
      // From here on the gesture is the widget's, wherever the pointer goes.
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    }
    plot.state.actions.show(period, false);
  };

  readonly up = (event: PointerEvent): void => {
    const plot = this.#plot();
    if (!this.#pointers.delete(event.pointerId) || !plot) return;
    if (this.#pointers.size > 0) this.#restart(plot);
    else {
      const start = this.#start;
      this.#start = undefined;
      if (!this.#moved) return;
      // What the page takes over, such as a finger that scrolls it, changes nothing here.
      if (event.type === 'pointercancel' && start) plot.state.actions.show(start.period, false);
      else plot.state.actions.show(plot.scene.period, true);
      // The click that follows a drag comes in this task still; later ones are the reader's again.
      setTimeout(() => (this.#moved = false));
    }
  };

  /** Listens actively: only so can it keep the page from zooming with Ctrl or ⌘. */
  readonly wheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      const plot = this.#plot();
      if (!plot || plot.state.isStatic || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const { x } = pointIn(event.currentTarget as Element, event, plot.drawing.frame.width);
      const around = plot.drawing.axis.invert(x);
      plot.state.actions.show(zoomed(plot.scene.period, Math.exp(event.deltaY * WHEEL_ZOOM), around), true);
    },
  };

  /** Whether the key was one for zooming or panning. */
  key(event: KeyboardEvent, around: number | undefined): boolean {
    const plot = this.#plot();
    if (!plot || plot.state.isStatic) return false;
    const { period, dataset } = plot.scene;
    const periods: Readonly<Record<string, () => Period>> = {
      '+': () => zoomed(period, KEY_ZOOM, around),
      '=': () => zoomed(period, KEY_ZOOM, around),
      '-': () => zoomed(period, 1 / KEY_ZOOM, around),
      '<': () => shifted(period, -KEY_PAN),
      '>': () => shifted(period, KEY_PAN),
      '0': () => fullPeriod(dataset),
    };
    const next = Object.hasOwn(periods, event.key) ? periods[event.key]?.() : undefined;
    if (next) plot.state.actions.show(next, true);
    return next !== undefined;
  }

  #x(event: PointerEvent, { drawing }: Plot): number {
    return pointIn(event.currentTarget as Element, event, drawing.frame.width).x;
  }

  #restart({ scene }: Plot): void {
    this.#start = { period: scene.period, xs: [...this.#pointers.values()] };
  }

  /** The period under the fingers: what each held when the gesture began stays under it. */
  #windowNow({ drawing }: Plot): Period | undefined {
    if (!this.#start) return undefined;
    const { period, xs } = this.#start;
    const { x0, x1 } = drawing.axis;
    const perPx = (period.to - period.from) / (x1 - x0);
    const [a, b] = xs;
    const [c, d] = this.#pointers.values();
    if (a === undefined || c === undefined) return undefined;
    if (b === undefined || d === undefined) {
      if (!this.#moved && Math.abs(c - a) < DRAG) return undefined;
      return { from: period.from - (c - a) * perPx, to: period.to - (c - a) * perPx };
    }
    const factor = Math.abs(b - a) / Math.max(1, Math.abs(d - c));
    const held = period.from + ((a + b) / 2 - x0) * perPx;
    const left = held - ((c + d) / 2 - x0) * perPx * factor;
    return { from: left, to: left + (period.to - period.from) * factor };
  }
}
