import { expect } from 'chai';
import {
  BilateralErrorEvent,
  BilateralLoadEvent,
  BilateralSelectEvent,
  BilateralWindowEvent,
  type BilateralEventMap,
} from '../../src/elements/events.js';
import { watchConsole } from '../support/console.js';
import { clickAt, find, markOf, press } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const TIES = '2019-01-23-ties-broken';
const TYPES = ['bilateral-select', 'bilateral-window', 'bilateral-load', 'bilateral-error'] as const;

interface Told {
  readonly type: string;
  readonly from: EventTarget | null;
  readonly event: Event;
}

/** Hears what bubbles out of a widget, at the container around it. */
function listen(container: HTMLElement): Told[] {
  const told: Told[] = [];
  for (const type of TYPES)
    container.addEventListener(type, (event) => told.push({ type, from: event.target, event }));
  return told;
}

const only = <Type extends keyof BilateralEventMap>(told: Told[], type: Type): BilateralEventMap[Type] => {
  expect(told.map((one) => one.type)).to.deep.equal([type]);
  return told[0]!.event as BilateralEventMap[Type];
};

/** The mark with the focus moved onto it. */
function focusedMark(container: HTMLElement, id: string): SVGElement {
  const mark = markOf(container, id);
  mark.focus();
  return mark;
}

describe('events', () => {
  const console = watchConsole();
  afterEach(removeAll);

  it('bubble and cross shadow roots', () => {
    for (const event of [
      new BilateralSelectEvent(undefined),
      new BilateralWindowEvent('1999-01-01', '2026-01-31'),
      new BilateralErrorEvent(new Error('x')),
    ])
      expect([event.bubbles, event.composed, event.cancelable], event.type).to.deep.equal([
        true,
        true,
        false,
      ]);
  });

  it('reach a listener outside the shadow root that the page put the widget into, from the widget itself', async () => {
    const container = await put('<div></div>');
    const root = container.querySelector('div')!.attachShadow({ mode: 'open' });
    const told = listen(container);
    root.innerHTML = '<bilateral-relations from="2018" to="2020"></bilateral-relations>';
    await drawn(container);
    only(told.splice(0), 'bilateral-load');
    const widget = root.querySelector('bilateral-relations')!;
    widget.addEventListener('bilateral-select', (event) => expect(event.target).to.equal(widget));
    press(focusedMark(container, TIES), 'Enter');
    expect(only(told, 'bilateral-select').eventId).to.equal(TIES);
  });

  describe('bilateral-load', () => {
    it('comes once for each dataset, with the dataset', async () => {
      const container = await put('');
      const told = listen(container);
      container.innerHTML = '<bilateral-relations></bilateral-relations>';
      await drawn(container);
      const event = only(told, 'bilateral-load');
      expect(event).to.be.instanceOf(BilateralLoadEvent);
      expect([event.dataset.id, event.dataset.parties.map(({ id }) => id)]).to.deep.equal([
        'us-venezuela',
        ['US', 'VE'],
      ]);
      expect(told[0]!.from).to.equal(widgetIn(container));
    });
  });

  describe('bilateral-select', () => {
    it('tells the event and its id when the reader chooses a mark', async () => {
      const container = await put('<bilateral-relations from="2018" to="2020"></bilateral-relations>');
      const told = listen(container);
      press(focusedMark(container, TIES), 'Enter');
      const event = only(told, 'bilateral-select');
      expect(event).to.be.instanceOf(BilateralSelectEvent);
      expect([event.eventId, event.event?.id, event.event?.date]).to.deep.equal([TIES, TIES, '2019-01-23']);
      expect(widgetIn(container).selected).to.equal(TIES);
    });

    it('tells nothing twice when the reader chooses the same again', async () => {
      const container = await put('<bilateral-relations from="2018" to="2020"></bilateral-relations>');
      const told = listen(container);
      press(focusedMark(container, TIES), 'Enter');
      await drawn(container);
      press(markOf(container, TIES), 'Enter');
      expect(told).to.have.length(1);
    });

    it('with undefined fields tells that the reader closed the details', async () => {
      const container = await put(
        `<bilateral-relations from="2018" to="2020" selected="${TIES}"></bilateral-relations>`,
      );
      const told = listen(container);
      deepAll(container, '[part="details"] .button')
        .at(-1)!
        .dispatchEvent(new MouseEvent('click', { bubbles: true }));
      const event = only(told, 'bilateral-select');
      expect([event.eventId, event.event]).to.deep.equal([undefined, undefined]);
    });

    it('with undefined fields tells that a cluster’s list takes the place of the details', async () => {
      const container = await put(
        `<bilateral-relations from="1999" selected="${TIES}"></bilateral-relations>`,
      );
      const told = listen(container);
      clickAt(find(container, '.mark[part="cluster"]'));
      expect(only(told, 'bilateral-select').eventId).to.equal(undefined);
    });

    it('comes from a lone view too', async () => {
      const container = await put('<bilateral-timeline src="/page/test/a-b.json"></bilateral-timeline>');
      const told = listen(container);
      press(focusedMark(container, 'threat'), 'Enter');
      expect(only(told, 'bilateral-select').eventId).to.equal('threat');
      expect(told[0]!.from).to.equal(container.querySelector('bilateral-timeline'));
    });

    it('comes from the widget when the reader acts in a view of its', async () => {
      const container = await put(
        '<bilateral-relations src="/page/test/a-b.json" id="far"></bilateral-relations><bilateral-timeline for="far"></bilateral-timeline>',
      );
      const told = listen(container);
      const mark = markOf(container.querySelector('bilateral-timeline')!, 'threat');
      mark.focus();
      press(mark, 'Enter');
      expect(told.map(({ type, from }) => [type, from])).to.deep.equal([
        ['bilateral-select', widgetIn(container)],
      ]);
    });
  });

  describe('bilateral-window', () => {
    it('tells both ends as days when the reader moves an end of the window', async () => {
      const container = await put(
        '<bilateral-relations from="2010" to="2020" overview></bilateral-relations>',
      );
      const told = listen(container);
      press(deepAll(container, '.grip')[0]!, 'Home');
      const event = only(told, 'bilateral-window');
      expect(event).to.be.instanceOf(BilateralWindowEvent);
      expect([event.from, event.to]).to.deep.equal(['1821-01-01', '2020-12-31']);
    });

    it('and a drag tells it once, when it ends', async () => {
      const container = await put(
        '<bilateral-relations from="2010" to="2020" overview></bilateral-relations>',
      );
      const told = listen(container);
      const grip = deepAll(container, '.grip')[0]!;
      const { left, top } = grip.getBoundingClientRect();
      const svg = grip.closest('svg')!;
      // A pointer made by script cannot be captured.
      svg.setPointerCapture = () => undefined;
      const at = (type: string, target: Element, x: number): boolean =>
        target.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            composed: true,
            pointerId: 1,
            isPrimary: true,
            button: 0,
            clientX: x,
            clientY: top + 5,
          }),
        );
      at('pointerdown', grip, left + 3);
      for (const by of [10, 20, 30]) at('pointermove', svg, left + 3 - by);
      expect(told).to.deep.equal([]);
      at('pointerup', svg, left + 3 - 30);
      const event = only(told, 'bilateral-window');
      expect(event.to).to.equal('2020-12-31');
      expect(event.from < '2010').to.equal(true);
      await drawn(container);
      expect(deepAll(container, '.grip')[0]!.getBoundingClientRect().left).to.be.closeTo(left - 30, 1);
    });
  });

  it('of selection and window do not come for what the page does', async () => {
    const container = await put('<bilateral-relations from="2018" to="2020"></bilateral-relations>');
    const told = listen(container);
    const widget = widgetIn(container);
    widget.selected = TIES;
    await drawn(container);
    widget.show('2019-01-26-expulsion-postponed');
    await drawn(container);
    widget.setAttribute('from', '2000');
    await drawn(container);
    widget.selected = '2008-03-14-terror-list-dare';
    widget.categories = 'verbal';
    widget.lang = 'es';
    await drawn(container);
    widget.removeAttribute('selected');
    await drawn(container);
    expect(told).to.deep.equal([]);
  });

  it('of errors carry the error that the console tells', async () => {
    const container = await put('<bilateral-relations></bilateral-relations>');
    const told = listen(container);
    widgetIn(container).theme = 'sepia';
    await drawn(container);
    const { error } = only(told, 'bilateral-error');
    expect(console.take()).to.deep.equal([error.message]);
  });
});
