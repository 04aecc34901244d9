/** The highest and the lowest value of the index in the window. Pure; exact, for the curve turns only where an event begins or ends. */
import { inGap, lastInstant, type Scene } from './drawing.js';

export interface Extreme {
  readonly instant: number;
  readonly tension: number;
}

export interface Extremes {
  readonly highest: Extreme;
  readonly lowest: Extreme;
}

const known = new WeakMap<Scene, Extremes | 'none'>();

/** Undefined where the window has no record. Of equal values the earliest counts. */
export function extremes(scene: Scene): Extremes | undefined {
  const found = known.get(scene) ?? find(scene) ?? 'none';
  known.set(scene, found);
  return found === 'none' ? undefined : found;
}

function find(scene: Scene): Extremes | undefined {
  const { window, dataset, index, gaps } = scene;
  const last = lastInstant(window, dataset);
  const turns = Array.from(index.states.instants).filter(
    (instant) => instant > window.from && instant <= last,
  );
  let highest: Extreme | undefined;
  let lowest: Extreme | undefined;
  for (const instant of [window.from, ...turns.flatMap((turn) => [turn - 1, turn]), last]) {
    if (inGap(instant, gaps)) continue;
    const point = { instant, tension: index.at(instant).tension };
    if (!highest || point.tension > highest.tension) highest = point;
    if (!lowest || point.tension < lowest.tension) lowest = point;
  }
  return highest && lowest && { highest, lowest };
}
