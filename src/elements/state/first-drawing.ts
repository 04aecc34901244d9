/**
 * Computes the first drawing of an element with pauses, in which the page can answer the reader. Until it is there, the element is still loading.
 * Later drawings are computed at once: a step of the reader costs a fraction of the first one.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bundledDataset } from '../../bundled.js';
import type { RelationsState } from '../../state/relations-state.js';
import type { Attributes } from '../../state/widget-state.js';
import { tensionIndex } from '../../tension/tension-index.js';
import { mayPause, pause } from '../page/pause.js';
import { yieldingLoop } from '../page/yielding-loop.js';
import { cachedDrawingInSteps, hasDrawing, type Drawn } from './cached-drawing.js';

const same = (one: Drawn | undefined, other: Drawn): boolean =>
  one?.every((part, index) => part === other[index]) ?? false;

export class FirstDrawing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isDone = false;
  /** What is to be drawn first. */
  #wanted: Drawn | undefined;
  /** What is being computed. */
  #computed: Drawn | undefined;
  #work: Promise<void> | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Reads what the bundled record needs before anything is derived from it, each part in a task of its own. */
  async prepare({ src, data }: Pick<Attributes, 'src' | 'data'>, askPage: () => void): Promise<void> {
    if (!mayPause()) return;
    await pause();
    askPage();
    await pause();
    if (src !== undefined || (data !== undefined && data !== null)) return;
    const bundled = bundledDataset();
    await pause();
    tensionIndex(bundled);
    await pause();
  }

  /** The state to show by now. Only computes. */
  stateNow(state: RelationsState, ...[width, ...how]: readonly [number, Drawn[2], boolean]): RelationsState {
    const { scene, selected } = state;
    this.#wanted = undefined;
    if (this.#isDone || !scene || width <= 0) return state;
    const drawn: Drawn = [scene, width, ...how, selected];
    if (hasDrawing(...drawn) || !mayPause()) {
      this.#isDone = true;
      return state;
    }
    this.#wanted = drawn;
    return { ...state, scene: undefined, loading: true };
  }

  /** Whether all is there but the drawing. */
  get isAwaited(): boolean {
    return this.#wanted !== undefined;
  }

  hostUpdated(): void {
    const wanted = this.#wanted;
    if (!wanted || same(this.#computed, wanted)) return;
    this.#stop();
    this.#computed = wanted;
    this.#work = this.#compute(wanted, this.#abort.signal);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Resolves when nothing is being computed. */
  async settled(): Promise<void> {
    let work: Promise<void> | undefined;
    while (work !== this.#work) {
      work = this.#work;
      await work;
    }
  }

  async #compute(wanted: Drawn, signal: AbortSignal): Promise<void> {
    await pause();
    if (await yieldingLoop(cachedDrawingInSteps(...wanted), signal)) this.#host.requestUpdate();
  }

  #stop(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#computed = undefined;
  }
}
