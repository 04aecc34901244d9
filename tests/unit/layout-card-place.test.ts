import { expect } from 'chai';
import { placeAtDot, placeAtMark } from '../../src/layout/card-place.js';

const SIZE = { width: 720, height: 110 };

describe('the card of a mark stands', () => {
  const cases = [
    ['over a mark of the upper half', { x: 200, y: 20, half: 12 }, { left: 184, width: 280, bottom: 106 }],
    ['under a mark of the lower half', { x: 200, y: 80, half: 12 }, { left: 184, width: 280, top: 96 }],
    ['at the left edge, not past it', { x: 10, y: 80, half: 12 }, { left: 4, width: 280, top: 96 }],
    ['at the right edge, not past it', { x: 715, y: 80, half: 12 }, { right: 4, width: 280, top: 96 }],
    [
      'from the right edge on for a mark of the right half',
      { x: 520, y: 80, half: 12 },
      { right: 184, width: 280, top: 96 },
    ],
  ] as const;
  for (const [name, mark, place] of cases)
    it(name, () => expect(placeAtMark(mark, SIZE)).to.deep.equal(place));

  it('inside a picture that is narrower than a card', () => {
    const place = placeAtMark({ x: 130, y: 80, half: 12 }, { width: 240, height: 110 });
    expect(place).to.deep.equal({ right: 4, width: 232, top: 96 });
  });
});

describe('the card of a dot stands beside it', () => {
  const plot = { top: 14, bottom: 134 };
  it('at the top of the plot', () =>
    expect(placeAtDot({ x: 200, y: 30, half: 8 }, { width: 720, height: 150 }, plot)).to.deep.equal({
      left: 212,
      width: 280,
      top: 18,
    }));
  it('at the foot of the plot, over the years', () =>
    expect(placeAtDot({ x: 600, y: 120, half: 8 }, { width: 720, height: 150 }, plot)).to.deep.equal({
      right: 132,
      width: 280,
      bottom: 20,
    }));
});
