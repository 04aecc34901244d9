import { expect } from 'chai';
import { readingLine, stepAt } from '../../src/elements/page/reading-line.js';

const TEXT = { left: 0, right: 400, top: 0, bottom: 300 };

describe('the reading line of a story', () => {
  const CASES: readonly [
    says: string,
    widget: [left: number, right: number, top: number, bottom: number],
    line: number,
  ][] = [
    ['lies at three fifths of the screen beside a widget', [420, 800, 0, 900], 600],
    ['lies so, too, where the widget stands on the other side', [-400, 0, 0, 900], 600],
    ['lies below a widget that stands above the text', [0, 400, 0, 500], 800],
    ['leaves a fifth of the screen to the text, however high the widget is', [0, 400, -100, 1200], 920],
    ['lies as without a widget where that was scrolled away', [0, 400, -900, -100], 600],
    ['lies as without a widget where that comes later', [0, 400, 700, 1200], 600],
  ];
  for (const [says, [left, right, top, bottom], line] of CASES)
    it(says, () => {
      expect(readingLine(1000, { left, right, top, bottom }, TEXT)).to.equal(line);
    });

  it('is reached by the last step whose first line is above it, and by none before the first', () => {
    expect(
      [-500, -1, 0, 250, 900].map((scrolled) =>
        stepAt(
          [100, 300, 1000].map((top) => top - scrolled),
          200,
        ),
      ),
    ).to.deep.equal([-1, 0, 0, 1, 2]);
  });
});
