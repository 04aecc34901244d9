import { expect } from 'chai';
import { chartRows, frameOf, laneRows } from '../../src/layout/frame.js';

describe('frameOf', () => {
  const cases: [width: number, portrait: boolean, x0: number, x1: number, right: number][] = [
    [720, false, 100, 604, 618],
    [520, false, 100, 404, 418],
    [1200, false, 100, 1084, 1098],
    [519, true, 14, 451, 459],
    [360, true, 14, 292, 300],
    [280, true, 14, 212, 220],
    [120, true, 14, 132, 140],
    [719.6, false, 100, 604, 618],
  ];
  for (const [width, portrait, x0, x1, right] of cases)
    it(`of ${width} px is ${portrait ? 'portrait' : 'wide'}, its plot from ${x0} to ${x1}`, () => {
      const frame = frameOf(width);
      expect([frame.portrait, frame.x0, frame.x1, frame.right]).to.deep.equal([portrait, x0, x1, right]);
    });

  it('is too narrow for a drawing below 260 px, and of larger type as much sooner', () => {
    expect([120, 259, 260].map((width) => frameOf(width).short)).to.deep.equal([true, true, false]);
    expect([390, 391].map((width) => frameOf(width, 18).short)).to.deep.equal([false, false]);
    expect([389, 519, 520].map((width) => frameOf(width, width < 400 ? 18 : 24).short)).to.deep.equal([
      true,
      true,
      false,
    ]);
  });

  it('is never narrower than 200 px, so that a plot is left', () => {
    expect([0, 1, 199].map((width) => frameOf(width).width)).to.deep.equal([200, 200, 200]);
  });
});

describe('the rows', () => {
  it('give the index 136 px at 720, more in a wider column up to 216, and 146 on a phone', () => {
    const heights = [720, 1200, 2400, 360].map((width) => {
      const { hundred, zero } = chartRows(frameOf(width));
      return zero - hundred;
    });
    expect(heights).to.deep.equal([136, 166, 216, 146]);
  });

  it('leave room under the zero line only where the two sums are drawn', () => {
    const room = [false, true].map((sums) => {
      const { zero, bottom } = chartRows(frameOf(720), sums);
      return bottom - zero;
    });
    expect(room).to.deep.equal([0, 22]);
  });

  it('leave the lane between the sides out where there is nothing in it', () => {
    for (const width of [360, 720]) {
      const [full, two] = [true, false].map((middle) => laneRows(frameOf(width), middle));
      expect(full!.height - two!.height).to.equal(full!.lines[2] - two!.lines[2]);
      expect(two!.height).to.be.below(full!.height);
    }
  });
});
