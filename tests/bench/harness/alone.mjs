/** The widget by itself: on a slow processor, fifty on a page, far below the fold, at a million events, and after a thousand removals; and its picture without it. */
import { WIDGET } from './contenders.mjs';
import { heldMemory } from './memory.mjs';
import { inNode, SERVED, served } from './served.mjs';
import { blocking, LONG_TASK, SLOWDOWN } from './slow.mjs';
import { traced } from './trace.mjs';

const MANY = 50;
const CYCLES = 1000;
/** px from the top of the page. */
const FAR = 20_000;
const STEPS_BUDGET = 10_000;

const ready = (page) => page.evaluate(() => window.stage.painted());

/** The bundled dataset: from the request of the script to the painted widget. `place` is what stands in the page before. */
async function bundled(page, session, origin, { markup, slowdown = 1 }) {
  await page.goto(`${origin}/${WIDGET}.html`);
  await page.evaluate((html) => {
    document.querySelector('#place').innerHTML = html;
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shifts += value;
    }).observe({ type: 'layout-shift', buffered: true });
    return fetch('/dist/bilateral-relations.js').then((response) => response.text());
  }, markup);
  await ready(page);
  const before = await heldMemory(session);
  if (slowdown !== 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const { result, tasks } = await traced(page, () => page.evaluate(() => window.stage.upgrade()));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const { lasting, working } = tasks.get('draw');
  const shifts = await page.evaluate(() => window.shifts);
  const after = await heldMemory(session);
  return {
    toPaint: result.toPaint,
    updates: result.updates,
    working,
    ...blocking(lasting),
    longTasks: lasting.filter((duration) => duration > LONG_TASK).length,
    shifts,
    memory: after - before,
  };
}

const WIDGET_AND_TEXT = '<bilateral-relations></bilateral-relations><p>Text below.</p>';

const servedForms = Object.keys(SERVED).map((name) => [
  `served ${name}`,
  (page, _session, origin) => served(page, origin, name),
]);

/** Names of the figures, each with how it is taken on a fresh page. */
export const ALONE = {
  node: inNode,
  ...Object.fromEntries(servedForms),
  ordinary: (page, session, origin) => bundled(page, session, origin, { markup: WIDGET_AND_TEXT }),
  slow: (page, session, origin) =>
    bundled(page, session, origin, { markup: WIDGET_AND_TEXT, slowdown: SLOWDOWN }),
  many: (page, session, origin) => bundled(page, session, origin, { markup: WIDGET_AND_TEXT.repeat(MANY) }),
  far: (page, session, origin) =>
    bundled(page, session, origin, {
      markup: `<div style="height: ${FAR}px"></div>${WIDGET_AND_TEXT}`,
    }),

  /** What a page holds after a widget was put in and taken out a thousand times, against what it holds after a few times. */
  async removed(page, session, origin) {
    await page.goto(`${origin}/${WIDGET}.html`);
    await page.evaluate(() => import('/dist/bilateral-relations.js'));
    const cycle = (times) => page.evaluate((count) => window.stage.cycle(count), times);
    const now = async () => {
      const memory = await heldMemory(session);
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { memory, nodes, listeners: jsEventListeners };
    };
    await cycle(20);
    const before = await now();
    await cycle(CYCLES);
    const after = await now();
    return Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]]));
  },

  /** A million events: first drawing, zoom steps and memory. */
  async million(page, session, origin, windows) {
    await page.goto(`${origin}/${WIDGET}.html`);
    await page.evaluate((url) => window.stage.prepareDataset(1_000_000, url), `/${WIDGET}.js`);
    const before = await heldMemory(session);
    const drawing = await traced(page, () => page.evaluate((url) => window.stage.draw(url), `/${WIDGET}.js`));
    const after = await heldMemory(session);
    const zooming = await traced(page, () =>
      page.evaluate((all, budget) => window.stage.zoom(all, budget), windows, STEPS_BUDGET),
    );
    return {
      toPaint: drawing.result,
      drawing: drawing.tasks.get('draw').working,
      steps: Array.from({ length: zooming.result }, (_, step) => zooming.tasks.get(`step-${step}`).working),
      memory: after - before,
    };
  },
};
