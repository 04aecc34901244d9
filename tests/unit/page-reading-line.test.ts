import { expect } from 'chai';
import { between, movePeriod } from '../../src/elements/page/period-motion.js';
import { readingLine, stepAt } from '../../src/elements/page/reading-line.js';
import type { Period } from '../../src/time/period.js';

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

describe('a period that moves', () => {
  const FIRST: Period = { from: 0, to: 100 };
  const SECOND: Period = { from: 50, to: 300 };

  /** A widget, a clock that goes on a frame at a time, and all periods that were shown. */
  function stage(): {
    readonly movable: { period: Period | undefined; movePeriod: (period: Period) => void };
    readonly nextFrame: (draw: (now: number) => void) => void;
    readonly go: (now: number) => void;
    readonly shown: Period[];
  } {
    const shown: Period[] = [];
    let drawings: ((now: number) => void)[] = [];
    const movable = {
      period: FIRST as Period | undefined,
      movePeriod(period: Period): void {
        shown.push(period);
        movable.period = period;
      },
    };
    return {
      movable,
      shown,
      nextFrame: (draw) => void drawings.push(draw),
      go: (now) => {
        const due = drawings;
        drawings = [];
        for (const draw of due) draw(now);
      },
    };
  }

  it('is half way after half of the time, and there at the end', () => {
    const { movable, nextFrame, go, shown } = stage();
    movePeriod(movable, FIRST, SECOND, nextFrame);
    for (const now of [1000, 1200, 1400, 1600]) go(now);
    expect(shown).to.deep.equal([FIRST, FIRST, between(FIRST, SECOND, 0.5), SECOND]);
  });

  it('stays where the reader has moved it', () => {
    const { movable, nextFrame, go, shown } = stage();
    movePeriod(movable, FIRST, SECOND, nextFrame);
    go(1000);
    movable.period = { from: 7, to: 8 };
    for (const now of [1200, 1400]) go(now);
    expect(movable.period).to.deep.equal({ from: 7, to: 8 });
    expect(shown).to.have.length(2);
  });

  it('follows the later one of two motions', () => {
    const { movable, nextFrame, go } = stage();
    movePeriod(movable, FIRST, SECOND, nextFrame);
    movePeriod(movable, FIRST, { from: 1, to: 2 }, nextFrame);
    for (const now of [1000, 1400, 1800]) go(now);
    expect(movable.period).to.deep.equal({ from: 1, to: 2 });
  });
});
