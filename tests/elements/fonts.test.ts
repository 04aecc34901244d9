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

  it('is measured: labels are placed anew for its letters', async () => {
    const container = await put(
      `<bilateral-relations lang="en" from="1999" style="--bilateral-font: 'Late', monospace"></bilateral-relations>`,
    );
    const places = (): string =>
      deepAll(container, '.label tspan')
        .map((line) => `${line.getAttribute('x') ?? ''} ${line.textContent}`)
        .join();
    const before = places();
    const face = new FontFace('Late', `url(${FACE})`);
    document.fonts.add(face);
    await face.load();
    await until(() => places() !== before);
    document.fonts.delete(face);
  });
});
