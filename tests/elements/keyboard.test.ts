import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { watchConsole } from '../support/console.js';
import { find, focused, markOf, marks, press, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const WIDGET = '<bilateral-relations lang="en" from="1999"></bilateral-relations>';
const SMALL = '<bilateral-relations lang="en" src="/page/test/a-b.json"></bilateral-relations>';

const keyOf = (element: Element | null): string | null | undefined => element?.getAttribute('data-key');
const keys = (container: Element): (string | null)[] =>
  marks(container).map((mark) => mark.getAttribute('data-key'));

/** A press of a key where the focus is. */
async function key(
  container: Element,
  name: string,
  options: KeyboardEventInit = {},
): Promise<KeyboardEvent> {
  const event = press(focused()!, name, options);
  await drawn(container);
  return event;
}

/** A letter at a time by the clock of the page's events, ms. */
async function typed(container: Element, letter: string, time: number): Promise<void> {
  const event = new KeyboardEvent('keydown', { key: letter, bubbles: true, composed: true });
  Object.defineProperty(event, 'timeStamp', { value: time });
  focused()!.dispatchEvent(event);
  await drawn(container);
}

async function at(container: Element, position: number): Promise<void> {
  marks(container).at(position)!.focus();
  await drawn(container);
}

describe('by the Tab key', () => {
  watchConsole();
  afterEach(removeAll);

  for (const room of [320, 720, 1200])
    it(`the whole widget is at most 12 stops at ${room} px, each seen, and then the focus leaves it`, async () => {
      const container = await put(
        `<button class="before">Before</button>${WIDGET}<button class="after">After</button>`,
        room,
      );
      container.querySelector<HTMLButtonElement>('.before')!.focus();
      const stops: string[] = [];
      for (let count = 0; count < 20; count += 1) {
        await sendKeys({ press: 'Tab' });
        await drawn(container);
        const element = focused()!;
        if (element.matches('.after')) break;
        stops.push(
          `${element.getAttribute('role') ?? element.localName} ${element.getAttribute('aria-label') ?? element.textContent.trim()}`,
        );
        const { width, height } = element.getBoundingClientRect();
        expect(width * height, stops.at(-1)!).to.be.greaterThan(0);
      }
      expect(focused()!.matches('.after'), stops.join('; ')).to.equal(true);
      expect(stops.length).to.be.within(4, 12);
      expect(stops[0]).to.match(/^slider Tension index of/);
    });

  it('backwards goes the same way and leaves it too', async function () {
    const container = await put(
      `<button class="before">Before</button>${WIDGET}<button class="after">After</button>`,
    );
    container.querySelector<HTMLButtonElement>('.after')!.focus();
    // WebDriver, which drives WebKit, cannot hold a key down.
    const held = await sendKeys({ down: 'Shift' }).catch(() => 'not held');
    if (held === 'not held') this.skip();
    let count = 0;
    while (!focused()!.matches('.before') && count < 20) {
      await sendKeys({ press: 'Tab' });
      await drawn(container);
      count += 1;
    }
    await sendKeys({ up: 'Shift' });
    expect(count).to.be.within(5, 13);
  });

  it('a view is one stop: exactly one of its marks is in the order', async () => {
    const container = await put(WIDGET);
    expect(deepAll(container, '.mark[tabindex="0"]')).to.have.length(1);
    await at(container, 5);
    expect(deepAll(container, '.mark[tabindex="0"]').map(keyOf)).to.deep.equal([keys(container)[5]]);
  });
});

describe('in the timeline', () => {
  watchConsole();
  afterEach(removeAll);

  const moves: [key: string, from: number, to: number][] = [
    ['ArrowRight', 3, 4],
    ['ArrowLeft', 3, 2],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', -1, -1],
    ['Home', 7, 0],
    ['End', 7, -1],
    ['PageDown', 2, 12],
    ['PageUp', 14, 4],
    ['PageUp', 4, 0],
    ['PageDown', -3, -1],
  ];
  for (const [name, from, to] of moves)
    it(`${name} moves from mark ${from} to mark ${to} in time order, and scrolls nothing`, async () => {
      const container = await put(WIDGET);
      await at(container, from);
      const event = await key(container, name);
      expect(keyOf(focused())).to.equal(keys(container).at(to));
      expect(event.defaultPrevented).to.equal(true);
    });

  it('ArrowDown and ArrowUp move to the nearest mark of the next lane', async () => {
    const container = await put(SMALL);
    markOf(container, 'threat').focus();
    await drawn(container);
    await key(container, 'ArrowDown');
    expect(keyOf(focused())).to.equal('visit');
    await key(container, 'ArrowDown');
    expect(keyOf(focused()), 'there is no lane below with a mark').to.equal('visit');
    await key(container, 'ArrowUp');
    expect(keyOf(focused())).to.equal('threat');
  });

  it('letters move to the next event whose title begins with them', async () => {
    const container = await put(SMALL);
    await at(container, 0);
    await key(container, 'l');
    expect(keyOf(focused())).to.equal('visit');
    const later = performance.now() + 60_000;
    await typed(container, 'A', later);
    await typed(container, 't', later + 100);
    expect(keyOf(focused())).to.equal('threat');
  });

  it('leaves to the page the keys that mean nothing here, and all with a modifier', async () => {
    const container = await put(SMALL);
    await at(container, 0);
    for (const [name, options] of [
      ['Tab', {}],
      ['F5', {}],
      ['q', {}],
      ['/', {}],
      ['ArrowRight', { ctrlKey: true }],
      ['ArrowLeft', { altKey: true }],
      ['a', { metaKey: true }],
      ['Escape', {}],
    ] as const) {
      const event = await key(container, name, options);
      expect(event.defaultPrevented, `${name} ${JSON.stringify(options)}`).to.equal(false);
      expect(keyOf(focused())).to.equal('threat');
    }
  });

  for (const name of ['Enter', ' '])
    it(`“${name}” shows the details, the focus stays on the mark, and Escape closes them`, async () => {
      const container = await put(SMALL);
      await at(container, 0);
      await key(container, name);
      expect(textOf(container, '[part="details"] .title')).to.equal('Atland threatens Beland');
      expect([keyOf(focused()), focused()!.getAttribute('aria-pressed')]).to.deep.equal(['threat', 'true']);
      const event = await key(container, 'Escape');
      expect([
        deepAll(container, '[part="details"]').length,
        keyOf(focused()),
        event.defaultPrevented,
      ]).to.deep.equal([0, 'threat', true]);
    });

  it('the focus is seen: a ring of 2 px', async () => {
    const container = await put(`<button class="before">Before</button>${WIDGET}`);
    container.querySelector<HTMLButtonElement>('.before')!.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await drawn(container);
    const ring = getComputedStyle(find(focused()!, '.ring'));
    expect([ring.strokeWidth, ring.stroke !== 'none']).to.deep.equal(['2px', true]);
  });
});

describe('the focus', () => {
  watchConsole();
  afterEach(removeAll);

  const event = '2019-01-23-ties-broken';

  async function onMark(): Promise<HTMLElement> {
    const container = await put(
      '<bilateral-relations lang="en" from="2018-06" to="2019-12"></bilateral-relations>',
    );
    markOf(container, event).focus();
    await drawn(container);
    return container;
  }

  const changes: [what: string, change: (container: HTMLElement) => void][] = [
    ['a redraw', (container) => (widgetIn(container).theme = 'dark')],
    ['another language', (container) => (widgetIn(container).lang = 'en-GB')],
    ['another width', (container) => (container.style.width = '900px')],
    ['a portrait layout', (container) => (container.style.width = '340px')],
    ['a wider window', (container) => widgetIn(container).setAttribute('to', '2021')],
    ['its event’s details', (container) => (widgetIn(container).selected = event)],
    [
      'another event’s details',
      (container) => (widgetIn(container).selected = '2019-01-26-expulsion-postponed'),
    ],
  ];
  for (const [what, change] of changes)
    it(`stays on the event through ${what}`, async () => {
      const container = await onMark();
      change(container);
      await until(() =>
        deepAll(container, 'svg[role="group"]').every(
          (svg) => `${svg.getAttribute('width')}px` === container.style.width,
        ),
      );
      await drawn(container);
      const mark = focused()!;
      expect(mark.matches('.mark'), mark.localName).to.equal(true);
      expect(mark.getAttribute('tabindex')).to.equal('0');
      if (mark.getAttribute('part') === 'event') expect(keyOf(mark)).to.equal(event);
    });

  it('goes to the nearest event when its own leaves the window', async () => {
    const container = await onMark();
    widgetIn(container).setAttribute('to', '2025');
    widgetIn(container).setAttribute('from', '2020');
    await drawn(container);
    expect(focused()!.matches('.mark'), focused()!.localName).to.equal(true);
    expect(keyOf(focused())).to.match(/^2020-0[13]/);
  });

  it('goes to the nearest event when its own is filtered out', async () => {
    const container = await onMark();
    widgetIn(container).categories = 'verbal military economic';
    await drawn(container);
    expect(focused()!.matches('.mark'), focused()!.localName).to.equal(true);
  });

  it('is not taken from the page by any of this', async () => {
    const container = await put(`<input />${WIDGET}`);
    const input = container.querySelector('input')!;
    input.focus();
    const widget = widgetIn(container);
    widget.selected = event;
    await drawn(container);
    widget.setAttribute('from', '2020');
    widget.theme = 'dark';
    await drawn(container);
    widget.removeAttribute('selected');
    await drawn(container);
    expect(document.activeElement).to.equal(input);
  });

  it('that has left the timeline is not called back by a redraw', async () => {
    const container = await onMark();
    container.insertAdjacentHTML('beforeend', '<button class="elsewhere">Elsewhere</button>');
    container.querySelector<HTMLButtonElement>('.elsewhere')!.focus();
    widgetIn(container).setAttribute('from', '2017');
    await drawn(container);
    expect(document.activeElement).to.equal(container.querySelector('.elsewhere'));
  });

  it('given up is not taken again', async () => {
    const container = await onMark();
    (focused() as SVGElement).blur();
    widgetIn(container).setAttribute('from', '2017');
    await drawn(container);
    expect(document.activeElement).to.equal(document.body);
  });
});
const rows = (container: Element): HTMLElement[] =>
  deepAll(container, '.keys > li > button') as HTMLElement[];

describe('in the list of annotations, on a phone', () => {
  watchConsole();
  afterEach(removeAll);

  for (const [name, from, to] of [
    ['ArrowDown', 0, 1],
    ['ArrowRight', 1, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 0],
    ['Home', 3, 0],
    ['End', 0, -1],
  ] as const)
    it(`${name} moves from row ${from} to row ${to}, which is then the one that Tab reaches`, async () => {
      const container = await put(WIDGET, 320);
      rows(container)[from]!.focus();
      const event = await key(container, name);
      expect(focused()).to.equal(rows(container).at(to));
      expect(event.defaultPrevented).to.equal(true);
      expect(rows(container).filter((row) => row.tabIndex === 0)).to.deep.equal([rows(container).at(to)]);
    });

  it('Tab always reaches one row, however the list changes', async () => {
    const container = await put(WIDGET, 320);
    const reached = (): number => rows(container).filter((row) => row.tabIndex === 0).length;
    rows(container).at(-1)!.focus();
    await drawn(container);
    const counts = new Set<number>();
    for (const from of ['2024', '2025-06', '2022', '1999', '1955']) {
      widgetIn(container).from = from;
      await drawn(container);
      counts.add(rows(container).length);
      expect(reached()).to.equal(1);
    }
    expect(counts.size).to.be.above(1);
  });

  it('keys mean nothing in the details that are open in a row', async () => {
    const container = await put(WIDGET, 320);
    rows(container)[1]!.click();
    await drawn(container);
    (deepAll(container, '[part="details"] .button')[1] as HTMLElement).focus();
    const event = await key(container, 'ArrowDown');
    expect(event.defaultPrevented).to.equal(false);
  });
});

describe('a panel that has the focus', () => {
  watchConsole();
  afterEach(removeAll);

  it('shows it to those who came by keyboard', async () => {
    const container = await put(`<button class="before">Before</button>${WIDGET}`, 320);
    container.querySelector<HTMLButtonElement>('.before')!.focus();
    for (const name of ['Tab', 'Tab', 'Tab']) await sendKeys({ press: name });
    rows(container)[0]!.click();
    await drawn(container);
    find<HTMLElement>(container, '[part="details"]').focus();
    const { outlineStyle, outlineWidth } = getComputedStyle(find(container, '[part="details"]'));
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
  });
});
