/** The highest and the lowest value of the index in the period, after the last gap in it and in the coverage. Pure; exact, for the curve turns only where an event begins or ends. */
import { localExtrema } from '../tension/local-extrema.js';
import { stretchesOf } from './curve.js';
import { lastInstant, type Scene } from './scene.js';

export interface Extreme {
  readonly instant: number;
  readonly tension: number;
}

export interface Extremes {
  /** Start of that stretch, ms: levels are not comparable across a gap. */
  readonly from: number;
  /** Its end, ms: that of the period, but where that lies in a gap. */
  readonly to: number;
  readonly highest: Extreme;
  readonly lowest: Extreme;
}

const cached = new WeakMap<Scene, Extremes | 'none'>();

/** Undefined where the period has no record. Of equal values the earliest counts. */
export function extremes(scene: Scene): Extremes | undefined {
  const found = cached.get(scene) ?? find(scene) ?? 'none';
  cached.set(scene, found);
  return found === 'none' ? undefined : found;
}

function find({ period, dataset, index, gaps }: Scene): Extremes | undefined {
  const last = Math.min(lastInstant(period, dataset), dataset.coverage.to.extent.to);
  let highest: Extreme | undefined;
  let lowest: Extreme | undefined;
  const see = (instant: number, tension = index.at(instant).tension): void => {
    const point = { instant, tension };
    if (!highest || tension > highest.tension) highest = point;
    if (!lowest || tension < lowest.tension) lowest = point;
  };
  const stretch = stretchesOf({ from: period.from, to: last }, gaps).at(-1);
  if (!stretch) return undefined;
  const { from, to } = stretch;
  see(from);
  const turn = localExtrema(index, from, to);
  if (turn) {
    see(turn.lowest.instant, turn.lowest.tension);
    see(turn.highest.instant, turn.highest.tension);
  }
  see(to);
  return highest && lowest && { from, to, highest, lowest };
}
