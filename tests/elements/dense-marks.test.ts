import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { eventById } from '../../src/data/event-by-id.js';
import { watchConsole } from '../support/console.js';
import { find, marks, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

type Place = readonly [mark: SVGElement, x: number, y: number];

/** Two single acts whose marks are so near to each other that a finger covers both, and the place between them. */
function nearPair(
  container: Element,
): readonly [first: SVGElement, second: SVGElement, x: number, y: number] {
  const single = marks(container)
    .filter((mark) => mark.getAttribute('part') === 'event')
    .map((mark): Place => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return [mark, left + width / 2, top + height / 2];
    });
  for (const [first, x, y] of single)
    for (const [second, otherX, otherY] of single) {
      const apart = Math.hypot(x - otherX, y - otherY);
      if (first !== second && apart < 16) return [first, second, (x + otherX) / 2, (y + otherY) / 2];
    }
  throw new Error('no two marks are near each other');
}

describe('a press where marks are dense', () => {
  watchConsole();
  afterEach(removeAll);

  for (const [pointerType, says, isList] of [
    ['touch', 'of a finger lists the acts that it may mean', true],
    ['mouse', 'of a mouse opens the nearest one', false],
  ] as const)
    it(says, async () => {
      const container = await put('<bilateral-relations lang="en" from="1999"></bilateral-relations>', 360);
      const [first, second, clientX, clientY] = nearPair(container);
      const ids = [first, second].map((mark) => mark.getAttribute('data-key'));
      first.dispatchEvent(
        new PointerEvent('click', {
          bubbles: true,
          composed: true,
          detail: 1,
          pointerType,
          clientX,
          clientY,
        }),
      );
      await drawn(container);
      const { selected } = widgetIn(container);
      if (isList) {
        expect(selected).to.equal(undefined);
        for (const id of ids)
          expect(textOf(container, '[part="details"]')).to.contain(
            eventById(bundledDataset().events, id!)!.title,
          );
      } else expect(ids).to.contain(selected);
    });

  describe('on the line of the chart', () => {
    const click = (
      target: Element,
      [clientX, clientY]: readonly [number, number],
      pointerType: string,
    ): boolean =>
      target.dispatchEvent(
        new PointerEvent('click', {
          bubbles: true,
          composed: true,
          detail: 1,
          pointerType,
          clientX,
          clientY,
        }),
      );
    const idOf = (dot: Element): string => dot.closest('[data-id]')!.getAttribute('data-id')!;

    /** Two dots that one finger covers, and a place between them, nearer to the second. */
    async function nearDots(): Promise<{
      readonly container: Element;
      readonly dots: readonly [Element, Element];
      readonly at: readonly [number, number];
    }> {
      const container = await put(
        '<bilateral-relations lang="en" from="2021-02" to="2026-01"></bilateral-relations>',
        320,
      );
      const dots = deepAll(container, '[data-id] .dot').map((dot) => {
        const { left, top, width, height } = dot.getBoundingClientRect();
        return { dot, x: left + width / 2, y: top + height / 2 };
      });
      for (const one of dots)
        for (const other of dots)
          if (one !== other && Math.hypot(one.x - other.x, one.y - other.y) < 19) {
            const part = (a: number, b: number): number => a + (b - a) * 0.6;
            return {
              container,
              dots: [one.dot, other.dot],
              at: [part(one.x, other.x), part(one.y, other.y)],
            };
          }
      throw new Error('no two dots are near each other');
    }

    it('of a finger lists the acts whose dots it covers', async () => {
      const { container, dots, at } = await nearDots();
      click(find(container, '.surface[role="slider"]'), at, 'touch');
      await drawn(container);
      expect(widgetIn(container).selected).to.equal(undefined);
      for (const dot of dots)
        expect(textOf(container, '.details')).to.contain(
          eventById(bundledDataset().events, idOf(dot))!.title,
        );
    });

    it('of a finger on the number of one opens that one', async () => {
      const { container, dots, at } = await nearDots();
      click(find(container, `[data-id="${idOf(dots[0])}"] .number`), at, 'touch');
      await drawn(container);
      expect(widgetIn(container).selected).to.equal(idOf(dots[0]));
    });

    it('of a mouse opens the act of the nearer dot', async () => {
      const { container, dots, at } = await nearDots();
      click(find(container, '.surface[role="slider"]'), at, 'mouse');
      await drawn(container);
      expect(widgetIn(container).selected).to.equal(idOf(dots[1]));
    });
  });
});
