/** What a reader with a slow phone waits for: one contender on a slowed processor, and over a slow network. */
import { traced } from './trace.mjs';

/** How many times slower the processor works. */
export const SLOWDOWN = 4;
/** Slow 4G as Lighthouse has it: bytes a second in both directions, and ms from a request to the first byte of its answer. */
const NETWORK = { offline: false, downloadThroughput: 204_800, uploadThroughput: 93_750, latency: 150 };
/** A task that lasts longer keeps the reader waiting, ms; the web platform's measure. */
export const LONG_TASK = 50;

/** Tasks as the main thread ran them: how long all kept the reader waiting beyond what is not noticed, and the longest, ms. */
export const blocking = (lasting) => ({
  blocking: lasting.reduce((sum, duration) => sum + Math.max(0, duration - LONG_TASK), 0),
  longest: Math.max(...lasting),
});

/** The script is in the cache; the processor is slow from the request on. */
export async function onSlowProcessor(page, session, origin, name, count) {
  const script = `/${name}.js`;
  await page.goto(`${origin}/${name}.html`);
  await page.evaluate((size, url) => window.stage.prepare(size, url), count, script);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const { result, tasks } = await traced(page, () => page.evaluate((url) => window.stage.draw(url), script));
  return { toPaint: result, ...blocking(tasks.get('draw').lasting) };
}

/** Nothing is in the cache; the processor is as it is. */
export async function overSlowNetwork(page, session, origin, name, count) {
  await page.goto(`${origin}/${name}.html`);
  await page.evaluate((size) => window.stage.prepare(size), count);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  return { toPaint: await page.evaluate((url) => window.stage.draw(url), `/${name}.js`) };
}
