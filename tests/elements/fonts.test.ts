import { watchConsole } from '../support/console.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { put, removeAll } from '../support/widget.js';

const FACE = new URL(
  '../../node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2',
  import.meta.url,
).href;

describe('a font of the house that comes after the first drawing', () => {
  watchConsole();
  afterEach(removeAll);

  it('is measured: labels are placed anew for its letters', async function () {
    // WebKitGTK tells of no font that has come; there the labels keep the places of the first drawing.
    if (!('chrome' in window) && !navigator.userAgent.includes('Firefox')) this.skip();
    const widget = async (family: string): Promise<HTMLElement> =>
      put(
        `<bilateral-relations lang="en" from="1999" style="--bilateral-font: ${family}"></bilateral-relations>`,
      );
    const places = (container: HTMLElement): string =>
      deepAll(container, '.label tspan')
        .map((line) => `${line.getAttribute('x') ?? ''},${line.getAttribute('y') ?? ''} ${line.textContent}`)
        .join();
    const fallback = places(await widget('monospace'));
    const style = document.createElement('style');
    style.textContent = `@font-face { font-family: 'Late'; src: url(${FACE}) }`;
    document.head.append(style);
    const container = await widget("'Late', monospace");
    await until(() => places(container) !== fallback);
    style.remove();
  });
});
