/**
 * Moves the picture to another period, so that the reader sees which way it goes. State, events and words are at the end at once; only what is drawn is on its way.
 * A later period redirects the motion from where it is. What follows the hand, what the page sets, and paper are there at once.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scene } from '../../layout/scene.js';
import { isSamePeriod, type Period } from '../../time/period.js';
import type { RelationsState } from '../../state/relations-state.js';

/** ms. */
const DURATION = 250;
/** What the first picture shows already has gone on for so long: the answer to a key or a finger is not to wait for a frame, ms. */
const HEAD_START = 30;

interface Motion {
  readonly first: Period;
  readonly begin: number;
  /** Ends the motion where the page has no frames, as in a tab behind others. */
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Slow at both ends. */
const eased = (part: number): number => part * part * (3 - 2 * part);

/** Between two periods. @param part 0 at the first, 1 at the second */
const between = (first: Period, second: Period, part: number): Period => ({
  from: first.from + (second.from - first.from) * part,
  to: first.to + (second.to - first.to) * part,
});

const isWanted = (): boolean =>
  document.visibilityState === 'visible' && !matchMedia('print, (prefers-reduced-motion: reduce)').matches;

export class PeriodMotion implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** What is drawn in the end. */
  #scene: Scene | undefined;
  #motion: Motion | undefined;
  /** Who waits for the end. */
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** The state with the scene that is seen by now. */
  stateNow(state: RelationsState): RelationsState {
    const { scene, moves, isStatic } = state;
    const last = this.#scene;
    this.#scene = scene;
    if (!scene || !last) this.#stop();
    else if (!isSamePeriod(scene.period, last.period)) {
      const first = this.#seen(last.period);
      this.#stop();
      if (moves && !isStatic && isWanted()) this.#begin(first);
    }
    const motion = this.#motion;
    if (!scene || !motion) return state;
    const period = this.#seen(scene.period);
    // Labels find other places in each picture: they would flicker.
    return { ...state, seen: { ...scene, period, labels: [] } };
  }

  /** Resolves when nothing moves. */
  async settled(): Promise<void> {
    while (this.#motion) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #seen(end: Period): Period {
    const motion = this.#motion;
    if (!motion) return end;
    return between(motion.first, end, eased(Math.min(1, (performance.now() - motion.begin) / DURATION)));
  }

  /** Ends the motion: the picture is there. */
  readonly #end = (): void => {
    this.#stop();
    this.#host.requestUpdate();
  };

  #begin(first: Period): void {
    // Paper does not wait for the end.
    addEventListener('beforeprint', this.#end);
    const motion = {
      first,
      begin: performance.now() - HEAD_START,
      timer: setTimeout(this.#end, DURATION),
    };
    this.#motion = motion;
    const draw = (): void => {
      if (this.#motion !== motion) return;
      this.#host.requestUpdate();
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  }

  #stop(): void {
    clearTimeout(this.#motion?.timer);
    removeEventListener('beforeprint', this.#end);
    this.#motion = undefined;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
