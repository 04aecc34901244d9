import { expect } from 'chai';
import json from '../../data/us-venezuela.json';
import { bundledDataset } from '../../src/bundled.js';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { extras, type ExtraName } from '../../src/elements/extras.js';
import spanish from '../../src/text/es.js';
import { registerLanguage } from '../../src/text/languages.js';
import { faults } from '../support/axe.js';
import { find, focused, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn, openControls } from '../support/widget.js';

registerLanguage('es', spanish);

async function opened(
  name: ExtraName,
  words: RegExp,
  attributes = 'from="1999"',
): Promise<BilateralRelations> {
  const widget = widgetIn(await put(`<bilateral-relations ${attributes}></bilateral-relations>`));
  await openControls(widget);
  const button = deepAll(widget, '[part="controls"] button').find((one) =>
    words.test(one.textContent),
  ) as HTMLElement;
  button.click();
  await drawn(widget);
  await extras.load(name);
  await drawn(widget);
  expect(button.getAttribute('aria-expanded')).to.equal('true');
  return widget;
}

describe('about this index', () => {
  afterEach(removeAll);

  it('tells formula, parameters, weights, limits, source, version and coverage', async () => {
    const widget = await opened('about', /About/);
    const told = textOf(widget, '.about');
    for (const part of [
      'T(t) = 100 · (1 − exp(−max(0, K⁻ − λ·K⁺) / κ₀))',
      '3, 12, 24, 36 months',
      'Captures the head of state',
      'It is not a forecast',
      'from a single source',
      'cannot be compared across centuries',
      'CC BY-SA 4.0',
      'Version of the data',
    ])
      expect(told).to.contain(part);
    expect(told).not.to.match(/confidence/i);
  });

  it('says of a machine-coded record with a scale of its own what its levels cannot be compared with', async () => {
    const widget = await opened('about', /About/);
    const source = { ...json.source, kind: 'machine-coded' };
    widget.data = { ...json, index: { half: 41.5 }, source };
    await until(() => textOf(widget, '.about').includes('what 41.5 of the gravest acts'));
    const told = textOf(widget, '.about');
    for (const part of [
      'not with those of other data',
      'nobody has checked them',
      '41.5 / ln 2',
      'It is not checked',
    ])
      expect(told).to.contain(part);
    expect(told).not.to.match(/two of the gravest|single source/);
  });

  it('cites what is shown, in three forms', async () => {
    const widget = await opened('about', /About/, 'from="1999" selected="2026-01-maduro-captured"');
    const fields = deepAll(widget, '.about textarea') as HTMLTextAreaElement[];
    expect(fields).to.have.length(3);
    for (const { value } of fields)
      expect(value).to.contain('1999-01-01/2026-01-31').and.contain('2026-01-maduro-captured');
  });

  for (const [outcome, works, words] of [
    ['copied', true, 'Copied'],
    ['selected in its field where the page may not', false, 'Selected'],
  ] as const)
    it(`says of a citation that it is ${outcome}, until it is another`, async () => {
      const widget = await opened('about', /About/);
      const written: string[] = [];
      const writeText = async (text: string): Promise<void> => {
        if (!works) throw new Error('not here');
        written.push(text);
      };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      const [field] = deepAll(widget, '.about textarea') as HTMLTextAreaElement[];
      const button = field!.parentElement!.nextElementSibling as HTMLButtonElement;
      button.click();
      await until(() => button.textContent.includes(words));
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(
        works ? written : [field!.value.slice(field!.selectionStart, field!.selectionEnd)],
      ).to.deep.equal([field!.value]);
      widget.lang = 'es';
      await until(() => button.textContent.trim() === spanish.about!.copy);
    });

  for (const width of [280, 320, 720])
    it(`shows every citation to its end at ${width} px`, async () => {
      const widget = widgetIn(await put('<bilateral-relations from="1999"></bilateral-relations>', width));
      find<HTMLButtonElement>(widget, 'footer button:last-of-type').click();
      await extras.load('about');
      await until(() => deepAll(widget, '.about textarea').length === 3);
      for (const part of deepAll(widget, '.about details')) part.setAttribute('open', '');
      for (const { clientHeight, scrollHeight, clientWidth, scrollWidth } of deepAll(widget, 'textarea'))
        expect([scrollHeight, scrollWidth]).to.deep.equal([clientHeight, clientWidth]);
    });

  it('copies a citation, or selects it where the page may not write to the clipboard', async () => {
    const widget = await opened('about', /About/);
    const button = find<HTMLButtonElement>(widget, '.about textarea').closest('div')?.querySelector('button');
    const field = find<HTMLTextAreaElement>(widget, '.about textarea');
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    button?.click();
    await drawn(widget);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    expect(button?.textContent).to.contain('Selected');
  });

  it('is opened from the footer too', async () => {
    const widget = widgetIn(
      await put('<bilateral-relations from="1999" without-controls></bilateral-relations>'),
    );
    find<HTMLElement>(widget, 'footer button:last-of-type').click();
    await extras.load('about');
    await drawn(widget);
    expect(deepAll(widget, '.about')).to.have.length(1);
  });

  it('closes by Escape', async () => {
    const widget = await opened('about', /About/);
    find(widget, '.about').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await drawn(widget);
    expect(deepAll(widget, '.about')).to.have.length(0);
  });

  it('has the focus when it opens, and gives it back to the button that opened it', async () => {
    const widget = widgetIn(await put('<bilateral-relations from="1999"></bilateral-relations>'));
    const opener = find<HTMLButtonElement>(widget, 'footer button:last-of-type');
    opener.focus();
    opener.click();
    await until(() => focused()?.matches('.about') ?? false);
    const close = deepAll(widget, '.about .button').at(-1) as HTMLButtonElement;
    close.focus();
    close.click();
    await drawn(widget);
    expect(deepAll(widget, '.about')).to.have.length(0);
    expect(focused()).to.equal(opener);
  });

  it('leaves the focus to the reader who has gone on before it is there', async () => {
    const container = await put('<input><bilateral-relations from="1999"></bilateral-relations>');
    const widget = widgetIn(container);
    const opener = find<HTMLButtonElement>(widget, 'footer button:last-of-type');
    opener.focus();
    opener.click();
    container.querySelector('input')!.focus();
    await until(() => deepAll(widget, '.about').length > 0);
    await drawn(widget);
    expect(focused()?.localName).to.equal('input');
  });

  it('gives the focus to the footer where the button that opened it is gone', async () => {
    const widget = widgetIn(await put('<bilateral-relations from="1999"></bilateral-relations>'));
    find(widget, '[part="surface"]').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
    );
    await drawn(widget);
    const details = find(widget, '[part="details"]');
    const opener = deepAll(details, 'button').find((one) => /About/.test(one.textContent)) as HTMLElement;
    opener.focus();
    opener.click();
    await until(() => focused()?.matches('.about') ?? false);
    details.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => !opener.isConnected);
    const close = deepAll(widget, '.about .button').at(-1) as HTMLButtonElement;
    close.focus();
    close.click();
    await until(() => deepAll(widget, '.about').length === 0);
    expect(focused() === find(widget, 'footer button:last-of-type')).to.equal(true);
  });

  it('is one press away from a date taken apart', async () => {
    const widget = widgetIn(await put('<bilateral-relations from="1999"></bilateral-relations>'));
    find(widget, '[part="surface"]').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
    );
    await drawn(widget);
    (
      deepAll(widget, '[part="details"] button').find((one) => /About/.test(one.textContent)) as HTMLElement
    ).click();
    await extras.load('about');
    await drawn(widget);
    expect(deepAll(widget, '.about')).to.have.length(1);
  });
});

describe('take it away', () => {
  afterEach(removeAll);

  it('makes files in the page, without a request', async () => {
    const widget = await opened('downloads', /Download/);
    const saved: string[] = [];
    const blobs: Blob[] = [];
    const { click } = HTMLAnchorElement.prototype;
    const { createObjectURL } = URL;
    HTMLAnchorElement.prototype.click = function () {
      saved.push(`${this.protocol}${this.download}`);
    };
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return createObjectURL.call(URL, blob);
    };
    const requests = performance.getEntriesByType('resource').length;
    for (const button of deepAll(widget, '.downloads .row:not(:first-child) button'))
      (button as HTMLElement).click();
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
    const base = `blob:us-venezuela-${bundledDataset().version}-1999-01-01-2026-01-31`;
    expect(saved).to.deep.equal([
      `${base}-events.csv`,
      `${base}-events.json`,
      `${base}-index-month.csv`,
      `${base}-index-month.json`,
      `${base}-notes.txt`,
    ]);
    expect(await blobs[2]?.text()).to.contain('2026-01-31,');
    expect(await blobs[4]?.text()).to.contain('how to cite: ');
    expect(performance.getEntriesByType('resource')).to.have.length(requests);
  });
});

describe('what a button opens beyond the screen', () => {
  afterEach(removeAll);

  /** A widget with so much page around it that the screen can be anywhere on it. */
  const inPage = async (): Promise<BilateralRelations> =>
    widgetIn(
      await put(
        '<p style="height: 1500px"></p><bilateral-relations from="1999"></bilateral-relations><p style="height: 1500px"></p>',
      ),
    );
  const named = (widget: Element, words: RegExp): HTMLButtonElement =>
    deepAll(widget, 'button').find((one) => words.test(one.textContent)) as HTMLButtonElement;

  /** Presses a button that stands at the lower edge of the screen. */
  function pressAtEdge(button: HTMLButtonElement): void {
    scrollBy(0, button.getBoundingClientRect().bottom - innerHeight);
    button.focus({ preventScroll: true });
    button.click();
  }
  const isSeen = (widget: Element, selector: string): boolean => {
    const [found] = deepAll(widget, selector);
    const box = found?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight + 1;
  };

  for (const [words, seen] of [
    [/^\s*Table/, '[part="table"] tbody tr'],
    [/^\s*Download/, '.downloads'],
    [/^\s*About this/, '.about .title'],
  ] as const)
    it(`is seen: ${seen}`, async () => {
      const widget = await inPage();
      pressAtEdge(named(widget, /Explore/));
      await drawn(widget);
      expect(isSeen(widget, '[part="controls"] select')).to.equal(true);
      pressAtEdge(named(widget, words));
      await until(() => isSeen(widget, seen));
    });

  it('is seen from its head where it is higher than the screen, though it opens above what opened it', async () => {
    const widget = await inPage();
    pressAtEdge(find(widget, 'footer button:last-of-type'));
    await until(() => focused()?.matches('.about') ?? false);
    expect(find(widget, '.about').getBoundingClientRect().height).to.be.above(innerHeight);
    expect(isSeen(widget, '.about .title')).to.equal(true);
  });

  it('does not move the page for the reader who has gone on before it is there', async () => {
    const widget = await inPage();
    pressAtEdge(named(widget, /Explore/));
    await drawn(widget);
    pressAtEdge(named(widget, /^\s*Table/));
    find<HTMLElement>(widget, '.mark[tabindex="0"]').focus();
    const before = scrollY;
    await until(() => deepAll(widget, '[part="table"]').length > 0);
    await drawn(widget);
    expect(scrollY).to.equal(before);
  });
});

describe('axe finds no fault', function () {
  this.timeout(60_000);
  afterEach(removeAll);

  for (const theme of ['light', 'dark'])
    for (const [name, words] of [
      ['about', /About/],
      ['downloads', /Download/],
    ] as const)
      it(`with ${name} open, ${theme}`, async () => {
        const widget = await opened(name, words, `from="1999" theme="${theme}"`);
        for (const part of deepAll(widget, '.about details')) part.setAttribute('open', '');
        expect(await faults(widget)).to.deep.equal([]);
      });

  it('with two dates compared', async () => {
    const widget = widgetIn(await put('<bilateral-relations from="2019"></bilateral-relations>', 320));
    find(widget, '[part="surface"]').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
    );
    await drawn(widget);
    (
      deepAll(widget, '[part="details"] button').find((one) => /Compare/.test(one.textContent)) as HTMLElement
    ).click();
    await extras.load('compare');
    await drawn(widget);
    expect(await faults(widget)).to.deep.equal([]);
  });
});
