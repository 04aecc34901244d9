/** One contender with one number of events on one fresh page. */
import { heldMemory } from './memory.mjs';
import { traced } from './trace.mjs';

/** Zoom steps: each shows this part of the last window around a place that lies at this part of the record; then the window is moved by parts of itself. */
const [ZOOM, PLACE, ZOOMS, MOVE, MOVES] = [0.85, 0.9, 12, -0.1, 8];
const FIRST = Date.UTC(1821, 0, 1);
const LAST = Date.UTC(2026, 0, 31);
/** After so many ms no further step is begun. */
const STEPS_BUDGET = 10_000;

export const WINDOWS = [
  ...Array.from({ length: ZOOMS }, (_, step) => {
    const size = (LAST - FIRST) * ZOOM ** (step + 1);
    const from = FIRST + (LAST - FIRST - size) * PLACE;
    return [from, from + size];
  }),
  ...Array.from({ length: MOVES }, (_, step) => {
    const size = (LAST - FIRST) * ZOOM ** ZOOMS;
    const from = FIRST + (LAST - FIRST - size) * PLACE + size * MOVE * (step + 1);
    return [from, from + size];
  }),
];

export async function measure(page, session, origin, name, count) {
  const script = `/${name}.js`;
  await page.goto(`${origin}/${name}.html`);
  await page.evaluate((size, url) => window.stage.prepare(size, url), count, script);
  const before = await heldMemory(session);
  const drawing = await traced(page, () => page.evaluate((url) => window.stage.draw(url), script));
  const nodes = await page.evaluate(() => window.stage.count());
  const after = await heldMemory(session);
  const zooming = await traced(page, () =>
    page.evaluate((windows, budget) => window.stage.zoom(windows, budget), WINDOWS, STEPS_BUDGET),
  );
  return {
    toPaint: drawing.result,
    drawing: drawing.tasks.get('draw').working,
    steps: Array.from({ length: zooming.result }, (_, step) => zooming.tasks.get(`step-${step}`).working),
    memory: after - before,
    ...nodes,
  };
}
