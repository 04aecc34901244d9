import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import type { Dataset } from '../../src/data/dataset.js';
import { curve, curveScale, recorded, type Curve } from '../../src/layout/curve.js';
import { chartRows, frameOf } from '../../src/layout/frame.js';
import { timeAxis, type TimeAxis } from '../../src/layout/time-axis.js';
import { recordGaps } from '../../src/tension/record-gaps.js';
import { tensionColumns } from '../../src/tension/tension-columns.js';
import { tensionIndex } from '../../src/tension/tension-index.js';
import { datasetOf } from '../support/small-dataset.js';
import { bundledCases, day, failing, polylines, windowOf } from '../support/scenes.js';

const FRAME = frameOf(720);
const ROWS = chartRows(FRAME, true);
const PATHS = ['line', 'conflict', 'conflictEdge', 'cooperation', 'cooperationEdge'] as const;
/** Paths are rounded to a tenth of a px. */
const ROUNDING = 0.051;

function curveOf(
  dataset: Dataset,
  from: string,
  to: string,
): { readonly drawn: Curve; readonly axis: TimeAxis } {
  const window = windowOf(from, to);
  const axis = timeAxis(window, FRAME.x0, FRAME.x1);
  const columns = tensionColumns(tensionIndex(dataset), window.from, window.to, axis.x1 - axis.x0);
  return {
    axis,
    drawn: curve(columns, recordGaps(dataset), axis, curveScale(ROWS, { conflict: 2, cooperation: 1 }), true),
  };
}

describe('curveScale', () => {
  const scale = curveScale(ROWS, { conflict: 4, cooperation: 0.1 });

  it('has 100 at the top, 0 at the zero line, and never another maximum', () => {
    expect([scale.tension(100), scale.tension(50), scale.tension(0)]).to.deep.equal([31, 99, 167]);
  });

  it('gives both stocks one unit, so that they can be compared', () => {
    expect(scale.conflict(0)).to.equal(167);
    expect(167 - scale.conflict(0.1)).to.be.closeTo(scale.cooperation(0.1) - 167, 1e-9);
  });

  it('keeps the largest of each inside its room', () => {
    expect(scale.conflict(4)).to.be.closeTo(32, 1e-9);
    const deep = curveScale(ROWS, { conflict: 0.1, cooperation: 3 });
    expect(deep.cooperation(3)).to.be.closeTo(ROWS.bottom - 1, 1e-9);
    expect(deep.conflict(0.1)).to.be.greaterThan(28);
  });

  it('without any conflict or cooperation is finite', () => {
    const flat = curveScale(ROWS, { conflict: 0, cooperation: 0 });
    expect([flat.conflict(0), flat.cooperation(0)]).to.deep.equal([167, 167]);
  });
});

describe('recorded', () => {
  const points = (instants: number[]): Parameters<typeof recorded>[0] => ({
    instants,
    tension: instants,
    conflict: instants,
    cooperation: instants,
  });
  const runs = (instants: number[], ...gaps: [number, number][]): number[][] =>
    recorded(
      points(instants),
      gaps.map(([from, to]) => ({ from, to })),
    ).map(({ instants: run }) => run as number[]);

  const cases: [what: string, instants: number[], gaps: [number, number][], expected: number[][]][] = [
    ['without a gap is one run', [1, 2, 3], [], [[1, 2, 3]]],
    [
      'leaves out what lies in a gap',
      [1, 2, 3, 4, 5],
      [[2, 4]],
      [
        [1, 2],
        [4, 5],
      ],
    ],
    [
      'is cut by a gap between two points',
      [1, 2, 5, 6],
      [[3, 4]],
      [
        [1, 2],
        [5, 6],
      ],
    ],
    ['has no run before a gap at the beginning', [1, 2, 3], [[0, 2]], [[2, 3]]],
    ['has no run after a gap at the end', [1, 2, 3], [[2, 9]], [[1, 2]]],
    ['is nothing inside a gap', [3, 4], [[1, 9]], []],
    [
      'is cut by each of two gaps',
      [1, 2, 5, 6, 9],
      [
        [2, 5],
        [6, 8],
      ],
      [[1, 2], [5, 6], [9]],
    ],
    ['of no points is nothing', [], [[1, 2]], []],
  ];
  for (const [what, instants, gaps, expected] of cases)
    it(what, () => {
      expect(runs(instants, ...gaps)).to.deep.equal(expected);
    });
});

describe('curve', () => {
  it('draws a jump to its full height at the day of the event', () => {
    const { drawn, axis } = curveOf(
      datasetOf({ date: '2000-01-01', until: '..', type: 'strike' }),
      '1999-07',
      '2000-07',
    );
    const x = Math.round(axis.x(day('2000-01-01')) * 10) / 10;
    const ys = polylines(drawn.line)
      .flat()
      .filter((point) => Math.abs(point[0] - x) < ROUNDING)
      .map(([, y]) => y);
    // A strike of weight −10 is a stock of 1: 100 · (1 − exp(−1 / 2.885…)) = 29.3 points, 39.8 px.
    expect(Math.max(...ys)).to.equal(ROWS.zero);
    expect(Math.min(...ys)).to.be.closeTo(
      ROWS.zero -
        1.36 * tensionIndex(datasetOf({ date: '2000-01-01', until: '..' })).at(day('2000-01-01')).tension,
      0.06,
    );
    expect(ROWS.zero - Math.min(...ys)).to.be.greaterThan(25);
  });

  it('is flat on zero where there is a record and no conflict', () => {
    const { drawn } = curveOf(datasetOf({ type: 'aid', date: '2000-01-01' }), '2000', '2000-06');
    expect(
      new Set(
        polylines(drawn.line)
          .flat()
          .map(([, y]) => y),
      ),
    ).to.deep.equal(new Set([ROWS.zero]));
    expect(
      polylines(drawn.cooperationEdge)
        .flat()
        .some(([, y]) => y > ROWS.zero + 1),
    ).to.equal(true);
  });

  it('is written without the points that stand as high as both neighbours', () => {
    const { drawn } = curveOf(datasetOf({ until: '..' }), '2000', '2000-06');
    expect(polylines(drawn.cooperationEdge)).to.deep.equal([
      [
        [FRAME.x0, ROWS.zero],
        [FRAME.x1, ROWS.zero],
      ],
    ]);
  });

  it('tells the highest and lowest y of the line in every column, and nothing where there is no line', () => {
    const { drawn, axis } = curveOf(bundledDataset(), '1999', '2026-01');
    const points = polylines(drawn.line).flat();
    for (const [x, y] of points) {
      const column = Math.min(drawn.highest.length - 1, Math.max(0, Math.round(x - axis.x0)));
      expect(y).to.be.at.least(drawn.highest[column]! - ROUNDING);
      expect(y).to.be.at.most(drawn.lowest[column]! + ROUNDING);
    }
    const before = curveOf(bundledDataset(), '1860', '1870').drawn;
    expect(before.highest.every(Number.isNaN)).to.equal(true);
    expect(PATHS.map((name) => before[name])).to.deep.equal(['', '', '', '', '']);
  });

  it('has the line above the zero line and at most at 100, conflict above it and cooperation below', () => {
    const wrong = failing(({ drawing: { curve: drawn, chart } }) => {
      const ys = (path: string): number[] => polylines(path).flatMap((run) => run.map(([, y]) => y));
      return (
        ys(drawn.line).every((y) => y <= chart.zero + ROUNDING && y >= chart.hundred - ROUNDING) &&
        ys(drawn.conflict).every((y) => y <= chart.zero + ROUNDING && y >= chart.hundred - ROUNDING) &&
        ys(drawn.cooperation).every((y) => y >= chart.zero - ROUNDING && y <= chart.bottom + ROUNDING)
      );
    });
    expect(wrong).to.deep.equal([]);
  });

  it('is never drawn past the end of coverage, nor outside the plot', () => {
    const wrong = failing(({ drawing: { curve: drawn, axis }, scene }) => {
      const last = Math.min(axis.x1, axis.x(scene.dataset.coverage.to.extent.to));
      return PATHS.every((name) =>
        polylines(drawn[name])
          .flat()
          .every(([x]) => x <= last + ROUNDING && x >= axis.x0 - ROUNDING),
      );
    });
    expect(wrong).to.deep.equal([]);
  });

  it('ends where the coverage ends, also where the window goes on', () => {
    const { drawn, axis } = curveOf(datasetOf({ date: '2029', until: '..' }), '2028', '2040');
    const xs = polylines(drawn.line)
      .flat()
      .map(([x]) => x);
    expect(Math.max(...xs)).to.be.closeTo(axis.x(day('2030-12-31')), ROUNDING);
  });

  it('has no stroke that crosses a stretch without record', () => {
    const wrong = failing(({ drawing: { curve: drawn, gaps } }) =>
      (['line', 'conflictEdge', 'cooperationEdge'] as const).every((name) =>
        polylines(drawn[name]).every((run) =>
          run.slice(1).every(([x], number) => {
            const [left, right] = [run[number]![0], x];
            return gaps.every((gap) => right <= gap.x0 + ROUNDING || left >= gap.x1 - ROUNDING);
          }),
        ),
      ),
    );
    expect(wrong).to.deep.equal([]);
    expect(
      bundledCases().filter(({ drawing }) => drawing.gaps.length > 0 && drawing.curve.line !== '').length,
    ).to.be.greaterThan(10);
  });
});
