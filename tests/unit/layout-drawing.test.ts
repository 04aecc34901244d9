import { expect } from 'chai';
import { bundledBand, bundledDataset } from '../../src/bundled.js';
import { withPageEvents } from '../../src/data/page-events.js';
import { drawing } from '../../src/layout/drawing.js';
import { inGap } from '../../src/layout/gaps.js';
import { lastInstant } from '../../src/layout/scene.js';
import { placeOf } from '../../src/layout/event-place.js';
import { timeAxis } from '../../src/layout/time-axis.js';
import { datasetOf, eventOf } from '../support/small-dataset.js';
import {
  bundledCases,
  day,
  failing,
  fixedMeasure,
  isoDay,
  polylines,
  sceneOf,
  windowOf,
} from '../support/scenes.js';

const OWN = { type: 'embargo', actor: 'A', target: 'B', title: 'A bans trade' };

describe('lastInstant', () => {
  const dataset = datasetOf({});
  const cases: [from: string, to: string, expected: string][] = [
    ['2000', '2010', '2010-12-31'],
    ['2000', '2030', '2030-12-31'],
    ['2000', '2040', '2030-12-31'],
  ];
  for (const [from, to, expected] of cases)
    it(`of ${from} to ${to} is ${expected}: the window’s end, but never past the coverage`, () => {
      expect(isoDay(lastInstant(windowOf(from, to), dataset))).to.equal(expected);
    });
});

describe('lastInstant with events of the page’s own after the coverage', () => {
  const { dataset } = withPageEvents(datasetOf({}), [
    { ...OWN, date: '2031-03-10' },
    { ...OWN, date: '2031-11-20' },
    { ...OWN, date: '2032-05-01', type: 'context' },
  ]);
  const cases: [from: string, to: string, expected: string, what: string][] = [
    ['2000', '2029', '2029-12-31', 'the window’s end in the coverage'],
    ['2000', '2031-02', '2030-12-31', 'the end of the coverage before the first of them'],
    ['2000', '2031-06', '2031-03-10', 'the last of them in the window'],
    ['2000', '2032-05-01', '2031-11-20', 'the last of them that has a weight'],
    ['2032-01', '2032-04', '2032-01-01', 'the window’s start where it begins after that'],
  ];
  for (const [from, to, expected, what] of cases)
    it(`of ${from} to ${to} is ${expected}: ${what}`, () => {
      expect(isoDay(lastInstant(windowOf(from, to), dataset))).to.equal(expected);
    });
});

describe('inGap', () => {
  const gaps = [{ from: 10, to: 20 }];
  for (const [instant, expected] of [
    [10, false],
    [11, true],
    [19, true],
    [20, false],
  ] as const)
    it(`${instant} is ${expected ? 'inside' : 'not inside'} a gap from 10 to 20, whose ends are on record`, () => {
      expect(inGap(instant, gaps)).to.equal(expected);
    });
});

describe('placeOf', () => {
  /** A px a month, about. */
  const axis = timeAxis(windowOf('1990', '2029'), 0, 480);
  const cases: [date: string, expected: string][] = [
    ['2000-05-17', '2000-05-17'],
    ['2000-05', '2000-05-31'],
    ['2000', '2000-07-01'],
    ['2000/2003', '2001-12-31'],
  ];
  for (const [date, expected] of cases)
    it(`of ${date} is ${expected}: the middle of what can be seen, the end of what cannot`, () => {
      expect(isoDay(placeOf(eventOf({ date }), axis))).to.equal(expected);
    });
});

describe('drawing', () => {
  it('ends with the value at the end of the window or of the coverage, and says so', () => {
    const window = windowOf('1999', '2019');
    const scene = sceneOf(bundledDataset(), window);
    const { end, axis, scale } = drawing(scene, 720, fixedMeasure);
    const { tension } = scene.index.at(window.to);
    expect([end!.instant, end!.tension, end!.x, end!.y]).to.deep.equal([
      window.to,
      tension,
      axis.x1,
      scale.tension(tension),
    ]);
  });

  it('has no last value where its end has no record', () => {
    expect(drawing(sceneOf(bundledDataset(), windowOf('1850', '1860')), 720, fixedMeasure).end).to.equal(
      undefined,
    );
  });

  it('sets the last value against that of a year before, where the period shows that too', () => {
    const before = (from: string): number | undefined =>
      drawing(sceneOf(bundledDataset(), windowOf(from, '2026-01')), 720, fixedMeasure).end?.before?.x;
    expect(before('1999')).to.be.a('number');
    expect(before('2025-06')).to.equal(undefined);
  });

  it('lays out larger type for a reader who asked for it: the margins, rows and letters grow alike', () => {
    const large = Object.assign((text: string, bold?: boolean) => fixedMeasure(text, bold) * 2, {
      fontSize: 24,
    });
    const [usual, twice] = [fixedMeasure, large].map(
      (measure) => drawing(sceneOf(bundledDataset(), windowOf('1999', '2026')), 1200, measure).frame,
    );
    expect([usual!.fontSize, twice!.fontSize]).to.deep.equal([12, 24]);
    expect(twice!.lineHeight).to.equal(2 * usual!.lineHeight);
    expect(twice!.x0 - twice!.margin).to.equal(2 * (usual!.x0 - usual!.margin));
  });

  it('leaves facts of context out unless they are asked for, and the lane between the sides where it is empty', () => {
    const scene = sceneOf(bundledDataset(), windowOf('2000', '2004'));
    const [without, with_] = [false, true].map((context) =>
      drawing({ ...scene, context }, 720, fixedMeasure),
    );
    const lanes = (drawn: typeof without): number[] => drawn!.marks.map(({ lane }) => lane);
    expect(lanes(without)).not.to.include(1);
    expect(lanes(with_)).to.include(1);
    expect(without!.lanes.height).to.be.below(with_!.lanes.height);
  });

  it('shows the line of the end of coverage only where the window reaches it', () => {
    const at = (to: string): number | undefined =>
      drawing(sceneOf(bundledDataset(), windowOf('1999', to)), 720, fixedMeasure).coverageEnd;
    expect(at('2025')).to.equal(undefined);
    expect(at('2026-01')).to.be.closeTo(604, 1e-9);
    expect(at('2030')).to.be.lessThan(600);
  });

  it('hatches the gaps of the window, cut at its ends, and names them where the words fit', () => {
    const wrong = failing(
      ({ drawing: { gaps, axis, noRecord } }) =>
        gaps.every(({ x0, x1 }) => x0 >= axis.x0 && x1 <= axis.x1 && x1 > x0) &&
        noRecord.every((box) => gaps.some(({ x0, x1 }) => box.left > x0 && box.right < x1)),
    );
    expect(wrong).to.deep.equal([]);
    const { drawing: silent } = bundledCases().find(({ name }) => name === '1860–1870 at 720 px')!;
    expect(silent.gaps).to.deep.equal([{ x0: 100, x1: 604 }]);
    expect(silent.noRecord).to.have.length(1);
  });

  it('has no value, and no line, in a silence that lasts to the end of the coverage', () => {
    const { end, curve, axis } = drawing(
      sceneOf(datasetOf({ date: '1990-01-01', type: 'accusation' }), windowOf('1990', '2030')),
      720,
      fixedMeasure,
    );
    expect(end).to.equal(undefined);
    expect(
      polylines(curve.line)
        .flat()
        .every(([x]) => x <= axis.x(day('1990-01-01')) + 0.1),
    ).to.equal(true);
  });

  it('hatches what lies between the record and an event of the page’s own, and breaks the line and the stocks there', () => {
    const { dataset } = withPageEvents(bundledDataset(), [
      { date: '2026-11-20', type: 'sanctions-imposed', actor: 'US', target: 'VE', title: 'New sanctions' },
    ]);
    for (const from of ['1821', '2015', '2025-06']) {
      const scene = { ...sceneOf(dataset, windowOf(from, '2026-11-20')), sums: true };
      const found = drawing(scene, 720, fixedMeasure);
      const { axis, curve, gaps, coverageEnd, pageDays, end } = found;
      const [start, own] = [axis.x(day('2026-01-31')), axis.x(day('2026-11-20'))];
      expect(coverageEnd, from).to.equal(start);
      expect(gaps.at(-1), from).to.deep.equal({ x0: start, x1: own });
      for (const path of [curve.line, curve.conflictEdge, curve.cooperationEdge]) {
        const runs = polylines(path);
        const xs = runs.flat().map(([x]) => x);
        expect(
          xs.filter((x) => x > start + 0.06 && x < own - 0.06),
          from,
        ).to.deep.equal([]);
        // The line goes to the very end of the record, and the last run is the day alone.
        expect(Math.max(...xs.filter((x) => x < own - 0.06)), from).to.be.closeTo(start, 0.06);
        expect(
          runs.at(-1)!.every(([x]) => Math.abs(x - own) < 0.06),
          from,
        ).to.equal(true);
      }
      expect(pageDays, from).to.deep.equal([{ x: end!.x, y: end!.y }]);
      expect(end!.instant).to.equal(day('2026-11-20'));
    }
  });

  it('draws the band of the record to its end where an event of the page’s own comes after it', () => {
    const record = bundledDataset();
    const { dataset } = withPageEvents(record, [
      { date: '2026-11-20', type: 'sanctions-imposed', actor: 'US', target: 'VE', title: 'New sanctions' },
    ]);
    const window = windowOf('2025', '2026-11-20');
    const scene = { ...sceneOf(dataset, window), band: bundledBand(record) };
    const found = drawing(scene, 720, fixedMeasure);
    const xs = polylines(found.curve.band)
      .flat()
      .map(([x]) => x);
    expect(Math.max(...xs)).to.be.closeTo(found.coverageEnd!, 0.06);
  });

  it('hatches to the very end where what the page has added last has no weight', () => {
    const { dataset } = withPageEvents(bundledDataset(), [
      { date: '2026-11-20', type: 'context', title: 'Elections are held' },
    ]);
    const found = drawing(sceneOf(dataset, windowOf('2025', '2026-11-20')), 720, fixedMeasure);
    expect(found.gaps.at(-1)).to.deep.equal({ x0: found.coverageEnd, x1: found.axis.x1 });
    expect([found.end?.instant, found.pageDays]).to.deep.equal([day('2026-01-31'), []]);
  });

  it('keeps measures of the record to the coverage, and draws one that the page says is in force to the end', () => {
    const { dataset } = withPageEvents(bundledDataset(), [
      { date: '2026-03-01', type: 'sanctions-imposed', until: '..', actor: 'US', target: 'VE', title: 'New' },
      { date: '2026-11-20', type: 'context', title: 'Elections are held' },
    ]);
    const { bars, coverageEnd, axis } = drawing(
      sceneOf(dataset, windowOf('2025', '2026-11-20')),
      720,
      fixedMeasure,
    );
    expect(bars.filter(({ x1 }) => x1 > coverageEnd!).map(({ x0, x1 }) => [x0, x1])).to.deep.equal([
      [axis.x(day('2026-03-01')), axis.x1],
    ]);
  });

  it('is the same for the same scene and width', () => {
    const scene = sceneOf(bundledDataset(), windowOf('1999', '2026-01'));
    expect(JSON.stringify(drawing(scene, 720, fixedMeasure))).to.equal(
      JSON.stringify(drawing(scene, 720, fixedMeasure)),
    );
  });

  it('of an empty dataset has no marks, bars, labels or line', () => {
    const empty = drawing(sceneOf(datasetOf(), windowOf('1990', '2030')), 720, fixedMeasure);
    expect([empty.marks, empty.bars, empty.labels, empty.curve.line, empty.end]).to.deep.equal([
      [],
      [],
      [],
      '',
      undefined,
    ]);
  });

  it('of one event on the first day of the coverage is finite everywhere', () => {
    const one = drawing(
      sceneOf(datasetOf({ date: '1990-01-01' }), windowOf('1990', '2030')),
      280,
      fixedMeasure,
    );
    expect(JSON.stringify(one.marks)).not.to.match(/null/);
    expect(one.curve.line).not.to.match(/NaN/);
    expect(day('1990-01-01')).to.equal(one.axis.period.from);
  });
});
