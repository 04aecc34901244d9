/** What a widget shows as a file, for readers and for scripts of the page. */
import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import type { PictureOptions } from '../../src/elements/panels/picture/picture.js';
import spanish from '../../src/text/es.js';
import { registerLanguage } from '../../src/text/languages.js';
import { watchConsole } from '../support/console.js';
import { find, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, openControls, put, removeAll, widgetIn } from '../support/widget.js';

registerLanguage('es', spanish);

const widgetWith = async (attributes = '', width = 720): Promise<BilateralRelations> =>
  widgetIn(await put(`<bilateral-relations ${attributes}></bilateral-relations>`, width));

async function svgOf(widget: BilateralRelations, options?: PictureOptions): Promise<SVGSVGElement> {
  const parsed = new DOMParser().parseFromString(await widget.toSVG(options), 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).to.equal(null);
  return parsed.documentElement as unknown as SVGSVGElement;
}

/** The words of a picture, each text on a line. */
const wordsOf = (svg: Element): string =>
  [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n');

/** Red, green and blue of a pixel. */
async function pixelOf(blob: Blob, x: number, y: number): Promise<readonly number[]> {
  const context = document.createElement('canvas').getContext('2d')!;
  context.drawImage(await createImageBitmap(blob), -x, -y);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

describe('the picture that a script of the page asks for', () => {
  const console = watchConsole();
  afterEach(removeAll);

  it('has headline, source, licence, version and end of the coverage in it', async () => {
    const widget = await widgetWith('from="1999"');
    const words = wordsOf(await svgOf(widget));
    expect(words).to.contain(textOf(widget, '[part="header"] [role="heading"]').trim());
    for (const part of ['Wikipedia', 'CC BY-SA 4.0', bundledDataset().version, 'January 2026', '49 hostile'])
      expect(words).to.contain(part);
  });

  it('is of the period, the event and the language that the reader has', async () => {
    const widget = await widgetWith('from="2015" selected="2019-01-23-ties-broken" lang="es"');
    const svg = await svgOf(widget);
    expect(wordsOf(svg)).to.contain(textOf(widget, '[part="header"] [role="heading"]').trim());
    expect(wordsOf(svg)).to.match(/ene\.? 2019/);
    // The ring of the event that is chosen.
    expect(svg.querySelectorAll('rect[stroke-width="1.75"]')).to.have.length(1);
    widget.selected = undefined;
    expect((await svgOf(widget)).querySelectorAll('rect[stroke-width="1.75"]')).to.have.length(0);
  });

  it('needs nothing of the page: no style sheet, class, id or address', async () => {
    const svg = await svgOf(await widgetWith());
    expect(svg.querySelectorAll('style, script, image, use, [class], [id], [style], [href]')).to.have.length(
      0,
    );
  });

  it('is as wide as the widget, or as it is told', async () => {
    const widget = await widgetWith('', 480);
    expect((await svgOf(widget)).getAttribute('width')).to.equal('480');
    expect((await svgOf(widget, { width: 900 })).getAttribute('width')).to.equal('900');
  });

  it('is there of a widget without a box, too', async () => {
    const widget = await widgetWith('from="1999" style="display: none"');
    expect((await svgOf(widget)).getAttribute('width')).to.equal('720');
  });

  for (const [view, lines, lanes] of [
    ['both', 1, true],
    ['tension', 1, false],
    ['timeline', 0, true],
  ] as const)
    it(`has the views that are shown: ${view}`, async () => {
      const svg = await svgOf(await widgetWith(`from="1999" view="${view}"`));
      expect(svg.querySelectorAll('path[fill="none"][stroke-width="2"]')).to.have.length(lines);
      expect(/^Joint acts$/m.test(wordsOf(svg))).to.equal(lanes);
    });

  it('has the colours of the page', async () => {
    const style = '--bilateral-page: hsl(0 100% 50% / 0.5); --bilateral-ink: oklch(0.3 0.1 250)';
    const svg = await svgOf(await widgetWith(`theme="light" style="${style}"`));
    // Half red over the white of the light theme.
    expect(svg.querySelector('rect')!.getAttribute('fill')).to.match(/^rgb\(255, 12[78], 12[78]\)$/);
    const fill = svg.querySelector('rect + rect')!.getAttribute('fill')!;
    expect(fill).to.match(/^rgb\(\d+, \d+, \d+\)$/);
    const dark = await svgOf(await widgetWith('theme="dark"'));
    expect(dark.querySelector('rect')!.getAttribute('fill')).to.equal('rgb(21, 24, 28)');
  });

  it('is a PNG of as many pixels as it is told, on the page\u2019s colour', async () => {
    const widget = await widgetWith('theme="light" style="--bilateral-page: #fdf6e3"', 400);
    const blob = await widget.toBlob({ scale: 2 });
    expect(blob.type).to.equal('image/png');
    const { width, height } = await createImageBitmap(blob);
    const svg = await svgOf(widget);
    expect(width).to.equal(800);
    expect(height).to.be.greaterThan(2 * 300);
    expect(Number(svg.getAttribute('height'))).to.be.greaterThan(300);
    expect(await pixelOf(blob, 4, 10)).to.deep.equal([0xfd, 0xf6, 0xe3]);
    expect(await pixelOf(blob, 4, 1)).to.deep.equal([0x17, 0x19, 0x1c]);
  });

  for (const type of ['image/png', 'image/jpeg', 'image/svg+xml'])
    it(`can be ${type}`, async () => {
      const blob = await (await widgetWith('from="2019"')).toBlob({ type });
      expect(blob.type).to.equal(type);
      expect(blob.size).to.be.greaterThan(5000);
    });

  for (const [options, message] of [
    [{ width: 0 }, 'invalid width: 0; allowed: a whole number from 240 to 4000'],
    [{ scale: 9 }, 'invalid scale: 9; allowed: a number from 0.5 to 4'],
    [{ scale: '' }, 'invalid scale: ""; allowed: a number from 0.5 to 4'],
    [{ type: 'image/gif' }, 'invalid type: "image/gif"; allowed: image/png, image/jpeg, image/svg+xml'],
  ] as const)
    it(`is refused for ${JSON.stringify(options)}, with what is allowed`, async () => {
      const widget = await widgetWith('from="2019"');
      const refused: unknown = await widget.toBlob(options).catch((error: unknown) => error);
      expect(refused).to.be.instanceOf(RangeError);
      expect((refused as Error).message).to.equal(message);
    });

  it('is refused where nothing is drawn', async () => {
    const widget = document.createElement('bilateral-relations');
    widget.data = {};
    (await put('')).append(widget);
    const refused: unknown = await widget.toSVG().catch((error: unknown) => error);
    console.take();
    expect((refused as Error).message).to.equal('nothing is drawn');
  });
});

describe('the pictures that a reader takes away', () => {
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  let saved: { readonly name: string; readonly blob: Blob }[];

  beforeEach(() => {
    saved = [];
    let made: Blob;
    URL.createObjectURL = (blob: Blob) => {
      made = blob;
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, blob: made });
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
    removeAll();
  });

  it('are a PNG of twice the pixels and an SVG, named after record, version and period', async () => {
    const widget = await widgetWith('from="1999"');
    await openControls(widget);
    const buttonOf = (words: RegExp): HTMLElement =>
      deepAll(widget, 'button').find((one) =>
        words.test(one.getAttribute('aria-label') ?? one.textContent),
      ) as HTMLElement;
    buttonOf(/^\s*Download/).click();
    await until(() => deepAll(widget, '.downloads').length > 0);
    await drawn(widget);
    buttonOf(/^Picture shown, PNG/).click();
    await until(() => saved.length === 1);
    buttonOf(/^Picture shown, SVG/).click();
    await until(() => saved.length === 2);
    const base = `us-venezuela-${bundledDataset().version}-1999-01-01-2026-01-31`;
    expect(saved.map(({ name }) => name)).to.deep.equal([`${base}.png`, `${base}.svg`]);
    expect((await createImageBitmap(saved[0]!.blob)).width).to.equal(1440);
    expect(await saved[1]!.blob.text()).to.equal(await widget.toSVG());
    expect(find(widget, '.downloads [role="status"]').textContent).to.equal('');
  });

  it('are missed with words where they cannot be made', async () => {
    const widget = await widgetWith('from="1999"');
    await openControls(widget);
    widget.toBlob = () => Promise.reject(new Error('no canvas'));
    const named = (words: RegExp): HTMLElement =>
      deepAll(widget, 'button').find((one) => words.test(one.textContent)) as HTMLElement;
    named(/^\s*Download/).click();
    await until(() => deepAll(widget, '.downloads').length > 0);
    named(/PNG/).click();
    await until(() => textOf(widget, '.downloads [role="status"]') !== '');
    expect(textOf(widget, '.downloads [role="status"]')).to.match(/could not be loaded/);
    expect(saved).to.deep.equal([]);
  });
});
