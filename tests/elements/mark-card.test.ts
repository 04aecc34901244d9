import { expect } from 'chai';
import { watchConsole } from '../support/console.js';
import { find, focused, markOf, marks, press, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll } from '../support/widget.js';

const WIDGET = '<bilateral-relations lang="en" from="1999"></bilateral-relations>';
const GM = '2017-04-20-gm-plant-seized';

/** Moves a mouse over the middle of an element, or off it. */
function point(element: Element, type = 'pointermove', relatedTarget: Element | null = null): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  element.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      clientX: left + width / 2,
      clientY: top + height / 2,
      pointerType: 'mouse',
      relatedTarget,
    }),
  );
}

const cards = (root: Element): Element[] => deepAll(root, '.card');

const shown = (root: Element): Promise<void> =>
  until(
    () => cards(root).length === 1,
    () => 'the card of the mark under the pointer',
  );

describe('the card of a mark', () => {
  watchConsole();
  afterEach(removeAll);

  it('says when, what, who to whom and what the index did, before anything is pressed', async () => {
    const container = await put(WIDGET, 720);
    const [mark] = marks(container).filter((one) => one.matches('[part="event"].hostile'));
    point(mark!);
    await shown(container);
    const name = mark!.getAttribute('aria-label')!;
    const text = textOf(container, '.card');
    for (const part of name.split('. ').slice(0, 3)) expect(text).to.contain(part);
    expect(text).to.match(/Index \d+ → \d+ (that|in that) (day|month|year|time)/);
    expect(deepAll(container, '[part="details"]')).to.deep.equal([]);
  });

  it('of several acts names the two heaviest and counts the others', async () => {
    const container = await put(WIDGET, 720);
    const cluster = marks(container).find((one) =>
      /^([4-9]|\d\d) acts/.test(one.getAttribute('aria-label')!),
    )!;
    point(cluster);
    await shown(container);
    const count = Number(/^\d+/.exec(cluster.getAttribute('aria-label')!)![0]);
    expect(deepAll(container, '.card .what')).to.have.length(2);
    expect(textOf(container, '.card')).to.contain(`and ${count - 2} more`);
  });

  it('is not read out beside the name of the mark', async () => {
    const container = await put(WIDGET, 720);
    point(marks(container)[0]!);
    await shown(container);
    expect(cards(container)[0]!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is there for the focus, and Escape closes it', async () => {
    const container = await put(WIDGET, 720);
    marks(container)[3]!.focus();
    await shown(container);
    press(focused()!, 'Escape');
    await until(
      () => cards(container).length === 0,
      () => 'Escape to close the card',
    );
  });

  it('stays while the pointer is on it, and goes when the pointer leaves it', async () => {
    const container = await put(WIDGET, 720);
    const [mark] = marks(container);
    point(mark!);
    await shown(container);
    const [card] = cards(container);
    point(mark!.ownerSVGElement!, 'pointerleave', card!);
    await drawn(container);
    expect(cards(container)).to.have.length(1);
    point(card!, 'pointerleave');
    await until(
      () => cards(container).length === 0,
      () => 'the card to go',
    );
  });

  it('gives way to the details of the act that was chosen', async () => {
    const container = await put(WIDGET, 720);
    const mark = marks(container).find((one) => one.matches('[part="event"]'))!;
    point(mark);
    await shown(container);
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until(
      () => deepAll(container, '[part="details"]').length === 1,
      () => 'the details',
    );
    expect(cards(container)).to.deep.equal([]);
  });

  it('snaps the date of the chart to the mark', async () => {
    const container = await put(WIDGET, 720);
    const mark = markOf(container, GM);
    point(mark);
    await until(
      () => textOf(container, '.plate + text').includes('April 20, 2017'),
      () => textOf(container, 'text.bold'),
    );
  });

  it('is there for the dots of the line too', async () => {
    const container = await put(WIDGET, 720);
    point(find(container, '[data-id]'));
    await shown(container);
    expect(textOf(container, '.card .what')).to.not.equal('');
  });

  for (const room of [320, 390, 720])
    it(`is not cut by the edges of a widget of ${room} px`, async () => {
      const container = await put(WIDGET, room);
      const { left, right } = container.getBoundingClientRect();
      const all = marks(container);
      for (const mark of [all[0]!, all[Math.floor(all.length / 2)]!, all.at(-1)!]) {
        point(mark);
        await shown(container);
        await drawn(container);
        const box = cards(container)[0]!.getBoundingClientRect();
        expect(box.left).to.be.at.least(left);
        expect(box.right).to.be.at.most(right + 0.5);
      }
    });

  it('is not there where the drawing is a picture only', async () => {
    const container = await put(
      '<bilateral-relations lang="en" from="1999" static></bilateral-relations>',
      720,
    );
    point(marks(container)[0]!);
    await drawn(container);
    expect(cards(container)).to.deep.equal([]);
  });
});
