import { expect } from 'chai';
import { hatch } from '../../src/layout/hatch.js';
import { polylines } from '../support/scenes.js';

describe('hatch', () => {
  it('stays inside its box and rises at 45°', () => {
    const lines = polylines(hatch(13, 101.5, 5, 30));
    expect(lines.length).to.be.greaterThan(10);
    for (const [[x0, y0], [x1, y1]] of lines as [[number, number], [number, number]][]) {
      expect([x0 >= 13, x1 <= 101.5, y0 <= 30, y1 >= 5], `${x0},${y0} ${x1},${y1}`).to.deep.equal([
        true,
        true,
        true,
        true,
      ]);
      expect(x1 - x0).to.be.closeTo(y0 - y1, 1e-9);
    }
  });

  it('continues from one box to the next: its lines lie on one grid', () => {
    const feet = (path: string): number[] =>
      polylines(path).map(([foot]) => {
        const [x, y] = foot!;
        return (x - (30 - y)) % 7;
      });
    expect(new Set([...feet(hatch(0, 50, 0, 30)), ...feet(hatch(50, 90, 0, 30))])).to.deep.equal(
      new Set([0]),
    );
  });

  it('of an empty box is nothing', () => {
    expect(hatch(10, 10, 0, 30)).to.equal('');
  });
});
