/**
 * Zoom and pan of a plot by pointer, wheel and key. What belongs to the page stays the page's: the wheel without Ctrl or ⌘, one finger up and down,
 * every key with a modifier. Each gesture has an alternative in the controls.
 */
import type { Drawing } from '../../layout/drawing.js';
import type { RelationsState } from '../../state/relations-state.js';
import { heldPeriod, type GestureStart } from './pan-and-pinch.js';
import { capturePointer, keepStill, pointIn } from './pointer.js';
import { keyedPeriod, wheeledPeriod } from './zoom-steps.js';

interface Plot {
  readonly state: RelationsState;
  readonly scene: NonNullable<RelationsState['scene']>;
  readonly drawing: Drawing;
}

/** Whether a reader of this page has been told which key zooms with the wheel. */
let isTold = false;

export class PlotGestures {
  readonly #plot: () => Plot | undefined;
  readonly #tell: () => void;
  /** x by pointer, in units of the drawing. */
  readonly #pointers = new Map<number, number>();
  #start: GestureStart | undefined;
  #moved = false;

  /** @param tell tells the reader, once in a page, which key zooms with the wheel */
  constructor(plot: () => Plot | undefined, tell: () => void) {
    this.#plot = plot;
    this.#tell = tell;
  }

  /** True while a drag goes on, and for the click that ends it. */
  get dragging(): boolean {
    return this.#moved;
  }

  readonly down = (event: PointerEvent): void => {
    const plot = this.#plot();
    if (!plot || plot.state.isStatic || event.button !== 0) return;
    keepStill(event);
    this.#moved = false;
    this.#pointers.set(event.pointerId, this.#x(event, plot));
    this.#restart(plot);
  };

  readonly move = (event: PointerEvent): void => {
    const plot = this.#plot();
    if (!plot || !this.#start || !this.#pointers.has(event.pointerId)) return;
    this.#pointers.set(event.pointerId, this.#x(event, plot));
    const period = heldPeriod(this.#start, [...this.#pointers.values()], plot.drawing.axis, this.#moved);
    if (!period) return;
    if (!this.#moved) {
      this.#moved = true;
      // From here on the gesture is the widget's, wherever the pointer goes.
      capturePointer(event.currentTarget as Element, event);
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
      // The click that ends a drag comes in this same task; later clicks are the reader's again.
      setTimeout(() => (this.#moved = false));
    }
  };

  /** A double click on the plot itself leads back to what the page asks for. */
  readonly doubled = (event: MouseEvent): void => {
    const plot = this.#plot();
    if (plot && !plot.state.isStatic && !(event.target as Element).closest('[data-key], [data-id]'))
      plot.state.actions.reset();
  };

  /** Not passive: only so can it keep the page from zooming with Ctrl or ⌘. */
  readonly wheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      const plot = this.#plot();
      if (!plot || plot.state.isStatic) return;
      if (!(event.ctrlKey || event.metaKey)) {
        if (!isTold) this.#tell();
        isTold = true;
        return;
      }
      event.preventDefault();
      const around = plot.drawing.axis.invert(this.#x(event, plot));
      plot.state.actions.show(wheeledPeriod(plot.scene.period, event.deltaY, around), true);
    },
  };

  /** Whether the key was one for zooming or panning. */
  key(event: KeyboardEvent, around: number | undefined): boolean {
    const plot = this.#plot();
    if (!plot || plot.state.isStatic) return false;
    if (event.key === '0') {
      plot.state.actions.reset();
      return true;
    }
    const { scene = plot.scene, actions } = plot.state;
    const next = keyedPeriod(event.key, scene.period, around);
    if (next) actions.move(next);
    return next !== undefined;
  }

  #x(event: MouseEvent, { drawing }: Plot): number {
    return pointIn(event.currentTarget as Element, event, drawing.frame.width).x;
  }

  #restart({ scene }: Plot): void {
    this.#start = { period: scene.period, xs: [...this.#pointers.values()] };
  }
}
