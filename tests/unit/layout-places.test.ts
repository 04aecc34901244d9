/** Where small things of the picture stand: lane names, the last value, the crosshair's plate, legend rows, the overview's grips. */
import { expect } from 'chai';
import { chartRows, frameOf, laneRows, OVERVIEW } from '../../src/layout/frame.js';
import { crosshairPlate } from '../../src/layout/crosshair-plate.js';
import { actorNamePlace, GUTTER_PAD, laneNamesLeft } from '../../src/layout/lane-name-places.js';
import { LINE_HEIGHT } from '../../src/layout/labels/places.js';
import { lastValuePlace } from '../../src/layout/last-value-place.js';
import { needsTwoRows } from '../../src/layout/legend-rows.js';
import { gripAt, GRIP_REACH, overviewSurface, periodFrame } from '../../src/layout/overview-grips.js';
import { timeAxis } from '../../src/layout/time-axis.js';
import { eventMark } from '../support/made-marks.js';
import { fixedMeasure } from '../support/scenes.js';
import { datasetOf } from '../support/small-dataset.js';

const WIDE = frameOf(720);
const PHONE = frameOf(360);

describe('the name of a lane', () => {
  const dataset = datasetOf({});
  const [event] = dataset.events;
  const [party] = dataset.parties;
  const actsBy = ([before, name]: readonly [string, string]): readonly [string, string] => [
    `Acts by ${before}`.trim(),
    name,
  ];
  const place = (frame: typeof WIDE, marks: Parameters<typeof actorNamePlace>[4] = [], lane: 0 | 2 = 0) =>
    actorNamePlace(party, lane, frame, laneRows(frame), marks, actsBy, fixedMeasure);

  it('begins at the margin, on a phone inside the lanes', () => {
    expect([laneNamesLeft(WIDE), laneNamesLeft(PHONE)]).to.deep.equal([16, 16]);
    expect([place(WIDE).x, place(PHONE).x]).to.deep.equal([16, 16]);
  });

  it('stands on the baseline of its lane', () => {
    expect(([0, 2] as const).map((lane) => place(WIDE, [], lane).baselines[0])).to.deep.equal([14, 74]);
    expect(([0, 2] as const).map((lane) => place(PHONE, [], lane).baselines[0])).to.deep.equal([12, 106]);
  });

  const edge = WIDE.margin + GUTTER_PAD + fixedMeasure('Atland', true);
  const cases: readonly (readonly [what: string, x: number, lane: 0 | 2, expected: number | undefined])[] = [
    ['has its own length beside a mark that leaves it room', edge + 5, 0, undefined],
    ['is set closer beside a mark that stands into it', edge + 3, 0, fixedMeasure('Atland', true) - 2],
    ['has its own length where the mark is in another lane', edge + 3, 2, undefined],
  ];
  for (const [what, x, lane, expected] of cases)
    it(what, () => {
      expect(place(WIDE, [eventMark(event!, { x, lane, rx: 5 })]).squeezedTo).to.equal(expected);
    });

  it('is never set closer on a phone, where marks stand under it', () => {
    expect(place(PHONE, [eventMark(event!, { x: 20, rx: 5 })]).squeezedTo).to.equal(undefined);
  });
});

describe('the last value', () => {
  const { top, zero } = chartRows(WIDE);
  const phone = chartRows(PHONE);
  const cases: readonly (readonly [
    what: string,
    frame: typeof WIDE,
    y: number,
    lines: readonly string[],
    figure: number,
    text: number,
  ])[] = [
    ['stands beside its dot', WIDE, 70, [], 77, 104],
    ['stays below the top of the chart', WIDE, top, [], top + 20, top + 47],
    ['is lifted for each line of its text', WIDE, zero, ['a', 'b'], zero - 24, zero + 3],
    [
      'on a phone leaves room for a month on two lines',
      PHONE,
      phone.zero,
      [],
      phone.zero - 24,
      phone.zero - 9,
    ],
  ];
  for (const [what, frame, y, lines, figure, text] of cases)
    it(what, () => {
      expect(lastValuePlace({ y, lines }, frame, chartRows(frame))).to.deep.equal({
        x: frame.right,
        figure,
        month: figure + 15,
        text,
      });
    });
});

it('the last value has its last line of text above the bottom of the chart', () => {
  const rows = chartRows(WIDE);
  for (let count = 1; count <= 4; count += 1) {
    const lines = Array.from({ length: count }, () => 'word');
    const { text } = lastValuePlace({ y: rows.zero, lines }, WIDE, rows);
    expect(text + LINE_HEIGHT * (count - 1), `${count} lines`).to.be.below(rows.bottom);
  }
});

describe('the plate of the crosshair', () => {
  const rows = chartRows(WIDE);
  const cases: readonly (readonly [what: string, x: number, left: number])[] = [
    ['is centred on its date', 300, 246],
    ['stays inside the plot at its first date', WIDE.x0, WIDE.x0],
    ['stays inside the plot at its last date', WIDE.x1, WIDE.x1 - 108],
  ];
  for (const [what, x, left] of cases)
    it(what, () => {
      const plate = crosshairPlate(x, 100, WIDE, rows);
      expect([plate.left, plate.width, plate.middle]).to.deep.equal([left, 108, left + 54]);
    });

  it('fills the row of years', () => {
    const { top, height, baseline } = crosshairPlate(300, 100, WIDE, rows);
    expect([top, height]).to.deep.equal([rows.bottom, rows.axis]);
    expect(baseline).to.be.within(top, top + height);
  });
});

describe('the keys of a legend', () => {
  /** 688 px are free at 720; a key of 12 px takes 8 more as space, the first of them 4 less. */
  const keys = (count: number, textWidth: number): { width: number; textWidth: number }[] =>
    Array.from({ length: count }, () => ({ width: 12, textWidth }));
  const cases: readonly (readonly [what: string, count: number, textWidth: number, twoRows: boolean])[] = [
    ['that just fit stand in one row', 4, 153, false],
    ['that are a pixel too wide stand in two', 4, 153.26, true],
    ['that are none stand in one', 0, 0, false],
  ];
  for (const [what, count, textWidth, twoRows] of cases)
    it(what, () => expect(needsTwoRows(keys(count, textWidth), WIDE)).to.equal(twoRows));

  it('need two rows on a phone where one is enough on a page', () => {
    expect([WIDE, PHONE].map((frame) => needsTwoRows(keys(4, 80), frame))).to.deep.equal([false, true]);
  });
});

describe('the overview of 0 to 1000 ms over 100 to 600 px', () => {
  const axis = timeAxis({ from: 0, to: 1000 }, 100, 600);

  const frames: readonly (readonly [from: number, to: number, x: number, width: number])[] = [
    [200, 400, 200, 100],
    [500, 500, 350, 1],
    [-500, 1500, 100, 500],
  ];
  for (const [from, to, x, width] of frames)
    it(`frames ${from} to ${to} from ${x} px on, ${width} px wide`, () => {
      const found = periodFrame({ from, to }, axis);
      expect([found.x, found.width]).to.deep.equal([x, width]);
    });

  it('has the frame’s stroke inside the strip', () => {
    const { y, height } = periodFrame({ from: 200, to: 400 }, axis);
    expect([y, OVERVIEW.height - y - height]).to.deep.equal([0.75, 0.75]);
  });

  const grips: readonly (readonly [instant: number, x: number])[] = [
    [200, 197],
    [-500, 97],
    [2000, 597],
  ];
  for (const [instant, x] of grips)
    it(`has a grip around ${instant} ms, never outside the strip's ends`, () => {
      expect(gripAt(instant, axis)).to.deep.equal({ x, y: 4, width: 6, height: 12 });
    });

  it('can be pressed beyond its ends as far as a grip can be taken', () => {
    const { x, width } = overviewSurface(axis);
    expect([x, x + width]).to.deep.equal([100 - GRIP_REACH, 600 + GRIP_REACH]);
  });
});
