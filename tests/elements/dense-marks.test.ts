import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import { eventById } from '../../src/data/event-by-id.js';
import { watchConsole } from '../support/console.js';
import { marks, textOf } from '../support/look.js';
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
});
