/** What a server makes and a page shows without script: the picture in Node, and pages that have it in their markup. */
import { execFileSync } from 'node:child_process';
import { root } from './bundles.mjs';
import { median } from './statistics.mjs';
import { PAINTS, recorded, workUntilPaint } from './trace.mjs';

const RENDER = new URL('dist/render.js', `file://${root}`).href;
/** Calls of a server that has been running for a while: the first of them are left out. */
const [CALLS, LEFT_OUT] = [40, 10];

const SCRIPT = `import { renderSvg } from ${JSON.stringify(RENDER)};
const took = Array.from({ length: ${CALLS} }, () => {
  const start = performance.now();
  renderSvg();
  return performance.now() - start;
});
console.log(JSON.stringify(took));`;

/** ms that `renderSvg` of the bundled record takes in a process of its own, whose modules are loaded: the first time, and later. */
export function inNode() {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT]);
  const took = JSON.parse(output);
  return { cold: took[0], warm: median(took.slice(LEFT_OUT)) };
}

const page = (content) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page that is served with the picture</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    ${content}
  </body>
</html>`;

/** The pages by their titles in the report; the first is the floor. */
export const SERVED = {
  svg: 'a raw SVG of the picture',
  figure: 'the form `figure`',
  nodes: 'the nodes of the form `element`, without its style sheet and shadow root',
  element: 'the form `element` at the same width',
  scripted: 'the same with the script of the widget',
  widths: 'the form `element` for phone and desk',
};

const WIDGET_SCRIPT = '<script type="module" src="/dist/bilateral-relations.js"></script>';

/** @returns {Promise<Map<string, string>>} */
export async function servedPages() {
  const { renderHtml, renderSvg } = await import(RENDER);
  const element = renderHtml(undefined, { form: 'element', width: 720 });
  const forms = {
    svg: renderSvg(),
    figure: renderHtml(),
    nodes: element.replaceAll(/<\/?(?:bilateral-relations|template)[^>]*>|<style[^]*?<\/style>/g, ''),
    element,
    scripted: WIDGET_SCRIPT + element,
    widths: renderHtml(undefined, { form: 'element' }),
  };
  return new Map(Object.keys(SERVED).map((name) => [`/served-${name}.html`, page(forms[name])]));
}

/** ms from the start of the page to the frame in which its picture was painted, and what the processor worked on the main thread till then. */
export async function served(browserPage, origin, name) {
  const { result: toPaint, events } = await recorded(browserPage, PAINTS, async () => {
    await browserPage.goto(`${origin}/served-${name}.html`);
    return browserPage.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list, observer) => {
            const [paint] = list.getEntriesByName('first-contentful-paint');
            if (!paint) return;
            observer.disconnect();
            resolve(paint.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  });
  return { toPaint, working: workUntilPaint(events) };
}
