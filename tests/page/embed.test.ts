import { expect } from 'chai';
import { deepAll } from '../support/shadow.js';
import { systemIs } from '../support/system-theme.js';
import { until } from '../support/until.js';
import { closePages, openPage, type Page, type Widget } from './support/open-page.js';

const frameOf = (page: Page, id: string): HTMLIFrameElement =>
  page.document.getElementById(id) as HTMLIFrameElement;

/** The widget of a frame whose content can be looked at, drawn. */
async function widgetOf(page: Page, id: string): Promise<Widget> {
  const find = (): Widget | null | undefined =>
    frameOf(page, id).contentDocument?.querySelector<Widget>('bilateral-relations');
  await until(() => Boolean(find()?.updateComplete));
  const widget = find()!;
  await widget.updateComplete;
  return widget;
}

describe('the page for iframes', () => {
  let page: Page;
  before(async () => {
    page = await openPage('frame-host');
  });
  after(closePages);

  it('draws in a sandbox without origin and storage, and is given the height that it asks for', async () => {
    const frame = frameOf(page, 'sandboxed');
    await until(() => frame.style.height !== '');
    expect(frame.contentDocument).to.equal(null);
    expect(frame.clientHeight).to.be.within(300, 1200);
  });

  it('has every option of the widget as a parameter of its address', async () => {
    const widget = await widgetOf(page, 'narrow');
    expect(widget.getAttributeNames().sort()).to.deep.equal([
      'from',
      'style',
      'theme',
      'view',
      'without-footer',
    ]);
    expect(deepAll(widget, '[part="line"]')).to.have.length(0);
    expect(deepAll(widget, '[part="footer"]')).to.have.length(0);
    expect(getComputedStyle(deepAll(widget, '.hostile:not(.claim) .shape')[0]!).fill).to.equal(
      'rgb(128, 0, 0)',
    );
    expect(deepAll(widget, '[part="details"]')).to.have.length(1);
    await until(
      () => frameOf(page, 'narrow').clientHeight === Math.ceil(widget.getBoundingClientRect().height),
    );
  });

  it('understands an address that a system has escaped twice', async () => {
    const widget = await widgetOf(page, 'escaped');
    expect(widget.getAttributeNames().sort()).to.deep.equal(['from', 'view', 'without-footer']);
    expect(widget.ownerDocument.documentElement.lang).to.equal('es');
  });

  it('loads a dataset from where it comes from, and from nowhere else', async () => {
    const widget = await widgetOf(page, 'dataset');
    expect(deepAll(widget, '[part="details"] .title')).to.have.length(1);
    const refused = await widgetOf(page, 'elsewhere');
    await until(() => deepAll(refused, '.message').length > 0);
    expect(deepAll(refused, '[part="line"]')).to.have.length(0);
  });

  it('asks for nothing else', async () => {
    const asked = await page.requests();
    expect(new Set(asked)).to.deep.equal(
      new Set([
        'frame-host.html',
        'recorder.js',
        'dist/embed-host.js',
        'dist/embed.html',
        'dist/data/us-venezuela.json',
      ]),
    );
    expect(page.recorder.happened.errors).to.deep.equal([]);
  });

  it('has the title of its dataset', async () => {
    await widgetOf(page, 'dataset');
    expect(frameOf(page, 'dataset').contentDocument?.title).to.equal('United States–Venezuela relations');
  });
});

describe('the theme of a frame', () => {
  afterEach(() => systemIs('light'));
  after(closePages);

  for (const [parameter, ground, scheme] of [
    ['', 'rgb(255, 255, 255)', 'normal'],
    ['?theme=auto', 'rgb(255, 255, 255)', 'normal'],
    ['?theme=light', 'rgb(255, 255, 255)', 'light'],
    ['?theme=dark', 'rgb(21, 24, 28)', 'dark'],
  ] as const)
    it(`of embed.html${parameter} is the parameter’s, whatever the page and the reader’s system are`, async () => {
      const page = await openPage('frame-host-late');
      await systemIs('dark');
      page.document.body.style.background = '#111';
      frameOf(page, 'plain').src = `dist/embed.html${parameter}`;
      await until(() => frameOf(page, 'plain').contentWindow?.location.search === parameter);
      const widget = await widgetOf(page, 'plain');
      await until(() => deepAll(widget, '[part="line"]').length > 0);
      expect(getComputedStyle(deepAll(widget, '.root')[0]!).backgroundColor).to.equal(ground);
      expect(getComputedStyle(widget.ownerDocument.documentElement).colorScheme).to.equal(scheme);
    });
});

describe('the script for the page around frames', () => {
  after(closePages);

  it('asks frames that have drawn before it came, and reaches those in shadow roots', async () => {
    const page = await openPage('frame-host-late');
    const plain = frameOf(page, 'plain');
    const shadowed = page.document
      .getElementById('host')!
      .shadowRoot!.getElementById('shadowed') as HTMLIFrameElement;
    await until(() => plain.style.height !== '' && shadowed.style.height !== '');
    expect(plain.clientHeight).to.be.within(300, 1400);
    expect(shadowed.clientHeight).to.be.within(300, 1400);
  });
});
