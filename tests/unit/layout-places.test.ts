/** Where small things of the picture stand: lane names, the last value, the crosshair's plate, the overview's grips. */
import { expect } from 'chai';
import { chartRows, frameOf, laneRows, OVERVIEW } from '../../src/layout/frame.js';
import { crosshairPlate } from '../../src/layout/crosshair-plate.js';
import { actorNamePlace, GUTTER_PAD, laneNamesLeft } from '../../src/layout/lane-name-places.js';
import { lastValuePlace } from '../../src/layout/last-value-place.js';
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
    expect([laneNamesLeft(WIDE), laneNamesLeft(PHONE)]).to.deep.equal([16, 18]);
    expect([place(WIDE).x, place(PHONE).x]).to.deep.equal([16, 18]);
  });

  it('stands on the baseline of its lane', () => {
    expect(([0, 2] as const).map((lane) => place(WIDE, [], lane).baselines[0])).to.deep.equal([19, 73]);
    expect(([0, 2] as const).map((lane) => place(PHONE, [], lane).baselines[0])).to.deep.equal([17, 74]);
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

  it('of the last lane stands, on a phone, where no mark between the lanes covers it', () => {
    const at = (...xs: number[]): number =>
      place(
        PHONE,
        xs.map((x) => eventMark(event!, { x, y: 70, lane: 1, rx: 5 })),
        2,
      ).x;
    expect(at(200)).to.equal(18);
    expect(at(40)).to.equal(45 + GUTTER_PAD);
    expect(at(60, 300)).to.equal(65 + GUTTER_PAD);
  });

  it('is never set closer on a phone, where marks stand under it', () => {
    expect(place(PHONE, [eventMark(event!, { x: 20, rx: 5 })]).squeezedTo).to.equal(undefined);
  });
});

describe('the last value', () => {
  const rows = chartRows(WIDE);
  const { top, zero } = rows;
  const before = (y: number): { x: number; y: number; tension: number } => ({ x: 500, y, tension: 50 });
  const cases: readonly (readonly [
    what: string,
    y: number,
    yBefore: number | undefined,
    figure: number,
    before: number | undefined,
  ])[] = [
    ['stands beside its dot', 70, undefined, 78, undefined],
    ['stays below the top of the chart', top, undefined, top + 22, undefined],
    ['stays over the zero line', zero, undefined, zero - 17, undefined],
    ['has the value of a year before level with its dot', 70, 130, 78, 134],
    ['has it under the month where both would meet', 70, 72, 78, 111],
    ['has it above where the value has fallen', 130, 70, 134, 74],
  ];
  for (const [what, y, yBefore, figure, at] of cases)
    it(what, () => {
      const earlier = yBefore === undefined ? undefined : before(yBefore);
      expect(lastValuePlace({ y, before: earlier, own: undefined }, WIDE, rows)).to.deep.equal({
        x: WIDE.right,
        figure,
        month: figure + 17,
        before: at,
      });
    });
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
