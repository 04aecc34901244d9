import { expect } from 'chai';
import { nextTask } from '../support/next-task.js';
import { deepAll } from '../support/shadow.js';
import { sizesTold } from '../support/sizes-told.js';
import { until } from '../support/until.js';
import { closePages, openPage, type Page, type Widget } from './support/open-page.js';

/** Fifty widgets on the slowest machine of the tests, ms. */
const FIFTY = 15_000;
/** Height of what is not one view only, CSS px. */
const LOWEST = 200;

/** What is drawn, as markup: without Lit's markers, which differ from load to load. */
const drawing = (widget: Element): string =>
  deepAll(widget, 'svg')
    .map((svg) => svg.outerHTML.replace(/<!--.*?-->/g, ''))
    .join('\n');

/** Where two drawings begin to differ, in a few words: a drawing is too long for a message. */
function expectSame(actual: string, expected: string, what?: string): void {
  let from = 0;
  while (from < expected.length && actual[from] === expected[from]) from += 1;
  const part = (text: string): string => text.slice(Math.max(0, from - 40), from + 80);
  expect(part(actual), what).to.equal(part(expected));
  expect(actual.length, what).to.equal(expected.length);
}

/** How what is drawn looks, where a page's style could reach it. */
function look({ window, widget }: Page): unknown {
  return [
    '[part="header"] [role="heading"]',
    '.deck',
    '.root',
    '[part="details"] .title',
    'button',
    'text',
    '.hostile .shape',
    'footer a',
  ].map((selector) => {
    const element = deepAll(widget, selector)[0];
    if (!element) throw new Error(`no ${selector}`);
    const { width, height } = element.getBoundingClientRect();
    const style = window.getComputedStyle(element);
    const properties = [
      'display',
      'color',
      'backgroundColor',
      'fontFamily',
      'fontSize',
      'fontStyle',
      'fontWeight',
    ]
      .concat([
        'lineHeight',
        'letterSpacing',
        'textTransform',
        'textIndent',
        'textAlign',
        'whiteSpace',
        'wordSpacing',
      ])
      .concat(['fill', 'stroke', 'strokeWidth', 'visibility', 'boxSizing', 'margin', 'padding', 'border'])
      .concat(['transitionDuration', 'listStyle']);
    return [
      selector,
      width.toFixed(1),
      height.toFixed(1),
      properties.map((name) => [name, style.getPropertyValue(hyphenated(name))]),
    ];
  });
}

const hyphenated = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const quiet = ({ recorder }: Page): unknown => {
  const { console, errors, rejections, violations } = recorder.happened;
  return { console, errors, rejections, violations };
};
const QUIET = { console: [], errors: [], rejections: [], violations: [] };

async function drawn(widget: Element): Promise<void> {
  await sizesTold(widget.ownerDocument.defaultView!);
  await nextTask();
  await (widget as Widget).updateComplete;
}

/** The widest thing that is drawn, CSS px; 0 where nothing is. */
const drawnWidth = (widget: Element): number =>
  Math.max(0, ...deepAll(widget, 'svg[role="group"]').map((svg) => Number(svg.getAttribute('width'))));

describe('the widget on a page', () => {
  afterEach(closePages);

  it('that styles everything it can reach is drawn as on a page without style', async () => {
    const reference = await openPage('reference');
    const page = await openPage('hostile-css');
    // The page may give the widget's own box margins and borders; inside, it is drawn for the room that is left.
    reference.widget.style.cssText = 'margin: 0 !important';
    page.widget.style.cssText =
      'margin: 0 !important; padding: 0 !important; border: 0 !important; transition: none !important';
    await drawn(reference.widget);
    await drawn(page.widget);
    expectSame(drawing(page.widget), drawing(reference.widget));
    expect(look(page)).to.deep.equal(look(reference));
    expect(quiet(page)).to.deep.equal(QUIET);
  });

  it('that changes what all scripts share is drawn as on any other', async () => {
    const reference = await openPage('reference');
    const page = await openPage('polluted');
    expect(quiet(page)).to.deep.equal(QUIET);
    expectSame(drawing(page.widget), drawing(reference.widget));
    const own = page.document.createElement('bilateral-event');
    own.textContent = 'New sanctions';
    for (const [name, value] of Object.entries({
      date: '2026-11-20',
      type: 'sanctions-imposed',
      actor: 'US',
      target: 'VE',
    }))
      own.setAttribute(name, value);
    page.widget.append(own);
    await drawn(page.widget);
    page.widget.setAttribute('selected', 'page-event-1');
    await drawn(page.widget);
    expect(deepAll(page.widget, '[part="details"] .title')[0]?.textContent).to.equal('New sanctions');
    expect(quiet(page)).to.deep.equal(QUIET);
  });

  it('is drawn in a sandbox without origin, where nothing can be stored', async () => {
    const report = new Promise<MessageEvent>((resolve) => {
      window.addEventListener('message', (message) => message.data?.type === 'report' && resolve(message));
    });
    await openPage('sandboxed', { sandbox: 'allow-scripts' });
    const { data } = await report;
    expect(data.origin).to.equal('null');
    expect(data.height).to.be.above(LOWEST);
    expect({ ...QUIET, ...data.happened }).to.deep.include(QUIET);
  });

  it('is drawn however it comes onto the page', async () => {
    const page = await openPage('module');
    const { document, widget } = page;
    // A scroll bar that comes with the second widget would make the room narrower than the first one had.
    document.documentElement.style.overflowY = 'scroll';
    const place = document.createElement('div');
    document.body.append(place);

    place.innerHTML = '<bilateral-relations from="2015"></bilateral-relations>';
    const written = place.firstElementChild!;
    await drawn(written);
    const expected = drawing(written);
    expect(drawnWidth(written)).to.be.above(0);

    const made = document.createElement('bilateral-relations');
    made.setAttribute('from', '2015');
    place.append(made);
    await drawn(made);
    expectSame(drawing(made), expected, 'made by a script');

    const cloned = written.cloneNode(true) as Element;
    place.append(cloned);
    await drawn(cloned);
    expectSame(drawing(cloned), expected, 'cloned');

    const template = document.createElement('template');
    template.innerHTML = place.innerHTML;
    const stamped = document.importNode(template.content, true).firstElementChild!;
    place.append(stamped);
    await drawn(stamped);
    expectSame(drawing(stamped), expected, 'from a template');

    const shadow = document.createElement('div').attachShadow({ mode: 'open' });
    place.append(shadow.host);
    shadow.append(written);
    await drawn(written);
    expectSame(drawing(written), expected, 'moved');

    widget.remove();
    expect(quiet(page)).to.deep.equal(QUIET);
  });

  it('may be one of fifty', async () => {
    const start = performance.now();
    const page = await openPage('many');
    const widgets = [...page.document.querySelectorAll<Widget>('bilateral-relations')];
    for (const widget of widgets) await widget.updateComplete;
    expect(performance.now() - start).to.be.below(FIFTY);
    expect(widgets.filter((widget) => deepAll(widget, '[part~="line"]').length === 1)).to.have.length(50);
    expect(quiet(page)).to.deep.equal(QUIET);
  });
});

describe('the widget, in a place that hides, squeezes or turns it', () => {
  let page: Page;
  before(async () => {
    page = await openPage('places', { width: 1000 });
  });
  after(closePages);

  const widgetIn = (id: string): Widget => page.document.querySelector<Widget>(`#${id} bilateral-relations`)!;

  for (const { id, show } of [
    { id: 'tab', show: (place: HTMLElement) => (place.hidden = false) },
    { id: 'gone', show: (place: HTMLElement) => (place.className = '') },
    { id: 'details', show: (place: HTMLElement) => place.setAttribute('open', '') },
  ])
    it(`is drawn for the room there once it is shown: ${id}`, async () => {
      const widget = widgetIn(id);
      show(page.document.getElementById(id)!);
      await until(() => drawnWidth(widget) === widget.clientWidth);
      expect(drawnWidth(widget)).to.be.above(LOWEST);
    });

  for (const id of ['flex', 'flex-column', 'grid', 'table', 'padded', 'rtl', 'zoom', 'scaled', 'inline'])
    it(`fills the room there, and no more: ${id}`, async () => {
      const widget = widgetIn(id);
      await until(() => drawnWidth(widget) > LOWEST);
      const style = page.window.getComputedStyle(widget);
      const room = widget.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      await until(() => drawnWidth(widget) >= Math.floor(room) - 1 && drawnWidth(widget) <= Math.ceil(room));
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
    });

  it('keeps the page as wide as it was, and quiet', () => {
    const { scrollWidth, clientWidth } = page.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    expect(quiet(page)).to.deep.equal(QUIET);
  });
});

describe('a container of a system that removes unknown tags', () => {
  afterEach(closePages);

  it('becomes the widget, with its attributes, its content and its events', async () => {
    const page = await openPage('containers');
    const container = page.document.getElementById('first')!;
    expect([...container.children].map(({ localName }) => localName)).to.deep.equal(['p', 'script', 'p']);
    const { widget } = page;
    expect(widget.getAttributeNames()).to.have.members(['exportparts', 'from', 'view', 'without-footer']);
    expect(deepAll(widget, '.mark .page-event')).to.have.length(1);
    expect(page.recorder.happened.tops).to.have.length(1);
    expect(quiet(page)).to.deep.equal(QUIET);
  });

  it('may come, change and be cloned later', async () => {
    const page = await openPage('containers');
    const { document } = page;
    const container = document.getElementById('first')!;
    container.dataset.from = '2015';
    delete container.dataset.view;
    const clone = container.cloneNode(true) as HTMLElement;
    clone.id = 'second';
    const wrapped = document.createElement('section');
    wrapped.innerHTML = '<div><p data-bilateral-relations data-from="1950"></p></div>';
    document.body.append(clone, wrapped);
    await drawn(page.widget);
    const widgets = deepAll(document.documentElement, 'bilateral-relations');
    expect(widgets.map((widget) => widget.getAttribute('from'))).to.deep.equal(['2015', '2015', '1950']);
    for (const widget of widgets) await drawn(widget);
    expect(widgets.map((widget) => deepAll(widget, '[part~="line"]').length)).to.deep.equal([1, 1, 1]);
    expect(quiet(page)).to.deep.equal(QUIET);
  });
});

describe('the content between the tags', () => {
  afterEach(closePages);

  it('is shown until the widget is there, and gives way to it without a shift', async () => {
    const page = await openPage('fallback', { settle: 800 });
    const { fallback } = page.recorder as unknown as { readonly fallback: readonly boolean[] };
    expect(fallback).to.deep.equal([true, false]);
    expect(page.recorder.happened.tops).to.have.length(1);
    expect(deepAll(page.widget, '[part~="line"]')).to.have.length(1);
  });
});

describe('a page in XML, as of an e-book', () => {
  it('keeps what stands between the tags, and is quiet', async () => {
    const source = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A chapter</title>
      <script>window.wrong = []; addEventListener('error', ({ message }) => wrong.push(message));</script>
      <script src="${location.origin}/page/book/dist/bilateral-relations.iife.js"></script></head>
      <body><bilateral-relations><p>Words.</p></bilateral-relations><div data-bilateral-relations=""><p>More words.</p></div></body></html>`;
    const frame = document.createElement('iframe');
    frame.width = '600';
    frame.src = URL.createObjectURL(new Blob([source], { type: 'application/xhtml+xml' }));
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const { contentDocument: page, contentWindow } = frame;
    expect(page!.defaultView!.customElements.get('bilateral-relations')).to.be.a('function');
    await until(() => page!.querySelector('p')!.getClientRects().length > 0);
    const seen = [...page!.querySelectorAll('p')].filter((words) => words.getClientRects().length > 0);
    expect(seen.map(({ textContent }) => textContent)).to.deep.equal(['Words.', 'More words.']);
    expect((contentWindow as Window & { readonly wrong?: unknown }).wrong).to.deep.equal([]);
    frame.remove();
  });
});
