/** The picture as plain data: what is drawn and said of marks, annotations, values, gaps and keys. */
import { expect } from 'chai';
import type { BilateralEvent, Dataset } from '../../src/data/dataset.js';
import { withPageEvents } from '../../src/data/page-events.js';
import { frameOf } from '../../src/layout/frame.js';
import type { Label } from '../../src/layout/labels/best-place.js';
import type { Mark } from '../../src/layout/marks/mark.js';
import { overview } from '../../src/layout/overview.js';
import { annotationShapes } from '../../src/picture/annotations.js';
import { chartGuides, crosshair } from '../../src/picture/crosshair.js';
import { endValue } from '../../src/picture/end-value.js';
import { legendOf, type LegendKey } from '../../src/picture/legend.js';
import { markShape } from '../../src/picture/mark.js';
import { overviewPicture } from '../../src/picture/overview.js';
import type { Shape } from '../../src/picture/shape.js';
import type { DrawnState } from '../../src/picture/view.js';
import { clusterMark, eventMark } from '../support/made-marks.js';
import { allShapes, viewOf, withClass, withRole, wordsOf } from '../support/pictures.js';
import { day, fixedMeasure, sceneOf, windowOf } from '../support/scenes.js';
import { datasetOf } from '../support/small-dataset.js';
import { LOCALE } from '../support/widget-state.js';

const dataset = datasetOf(
  // A record of all years, or the silence after the last event would be a gap.
  { id: 'background', date: '1990/2030', type: 'context', title: 'Background' },
  { id: 'strike', date: '2000-05-10', title: 'A strikes B' },
  { id: 'praise', date: '2000-05-20', type: 'praise', title: 'A praises B' },
  { id: 'claim', date: '2000-06-01', status: 'claimed', claimedBy: 'B', title: 'A breaks with B' },
);
const [strike, praise, claim] = dataset.events.slice(1) as unknown as readonly [
  BilateralEvent,
  BilateralEvent,
  BilateralEvent,
];
const PERIOD = windowOf('1999', '2001');
const own = { date: '2035-05-10', type: 'embargo', actor: 'A', target: 'B', title: 'A bans trade' };
/** With a gap between the end of its coverage and an event of the page. */
const withGap: Dataset = withPageEvents(dataset, [own]).dataset;
const GAP = { from: day('2025-01-01'), to: withGap.displayEnd };

const attributesOf = (one: Shape | undefined): Shape['attributes'] => one?.attributes ?? {};

describe('a mark', () => {
  const buttonOf = (mark: Mark, state: Partial<DrawnState> = {}, tabbed = false, emphasis = 0): Shape => {
    const item = markShape(mark, viewOf(dataset, PERIOD, state), emphasis, tabbed);
    expect(item.attributes['role']).to.equal('listitem');
    return (item.inside as readonly Shape[])[0]!;
  };

  it('is a button with its event in words, in a list, at its place', () => {
    const { attributes } = buttonOf(eventMark(strike, { x: 12.34, y: 5 }));
    expect(attributes).to.include({
      part: 'event',
      class: 'mark hostile',
      'data-key': 'strike',
      role: 'button',
      'aria-pressed': 'false',
      transform: 'translate(12.3,5.0)',
    });
    expect(attributes['aria-label']).to.match(/May 10, 2000.*A strikes B/);
  });

  const stops: readonly (readonly [isStatic: boolean, tabbed: boolean, tabindex: number | undefined])[] = [
    [false, true, 0],
    [false, false, -1],
    [true, true, undefined],
    [true, false, undefined],
  ];
  for (const [isStatic, tabbed, tabindex] of stops)
    it(`${isStatic ? 'of a static widget ' : ''}${tabbed ? 'as Tab stop' : 'beside it'} has tabindex ${tabindex}`, () => {
      const { attributes } = buttonOf(eventMark(strike), { isStatic }, tabbed);
      expect([attributes['tabindex'], attributes['role']]).to.deep.equal([
        tabindex,
        isStatic ? 'img' : 'button',
      ]);
    });

  const looks: readonly (readonly [event: BilateralEvent, expected: string])[] = [
    [strike, 'mark hostile'],
    [praise, 'mark cooperative'],
    [claim, 'mark hostile claim'],
  ];
  for (const [event, expected] of looks)
    it(`of ${event.id} looks as “${expected}”`, () =>
      expect(buttonOf(eventMark(event)).attributes['class']).to.equal(expected));

  const pressed: readonly (readonly [what: string, mark: Mark, Partial<DrawnState>, boolean])[] = [
    ['of the selected event', eventMark(strike), { selected: strike }, true],
    ['of another event', eventMark(praise), { selected: strike }, false],
    ['that is a cluster with the selected event', clusterMark([strike, praise]), { selected: praise }, true],
    ['that is the opened cluster', clusterMark([strike, praise]), { cluster: [strike, praise] }, true],
    ['that is a larger cluster', clusterMark([strike, praise, claim]), { cluster: [strike, praise] }, false],
    ['of one event of the opened cluster', eventMark(strike), { cluster: [strike] }, false],
  ];
  for (const [what, mark, state, isPressed] of pressed)
    it(`${what} is ${isPressed ? '' : 'not '}pressed`, () =>
      expect(buttonOf(mark, state).attributes['aria-pressed']).to.equal(String(isPressed)));

  it('can be hit in 24 × 24 px, however small it is', () => {
    const [hit] = withClass([buttonOf(eventMark(praise))], 'hit');
    expect(attributesOf(hit)).to.include({ x: -12, y: -12, width: 24, height: 24 });
  });

  it('has a ring of the width of its share, and none without', () => {
    const rings = [0, 2.5].map((emphasis) =>
      withClass([buttonOf(eventMark(strike), {}, false, emphasis)], 'share').map(
        ({ attributes }) => attributes['stroke-width'],
      ),
    );
    expect(rings).to.deep.equal([[], ['2.5']]);
  });

  it('has the same insides each time, so that a painter may skip them', () => {
    const insides = [1, 2].map((x) => buttonOf(eventMark(strike, { x })).inside);
    expect(insides[0]).to.equal(insides[1]);
  });

  it('that is a cluster reads how many acts it stands for', () => {
    const button = buttonOf(clusterMark([strike, praise, claim]));
    expect([button.attributes['part'], wordsOf([button])]).to.deep.equal(['cluster', ['3']]);
  });
});

describe('an annotation', () => {
  const label = (lines: readonly string[]): Label => ({
    id: 'strike',
    x: 300,
    y: 60,
    heading: 'May 2000',
    text: 'A strikes the north of B',
    mark: { row: '0 hostile', left: 295, right: 305 },
    lines,
    anchor: 'middle',
    textX: 300,
    left: 250,
    right: 350,
    top: 20,
    bottom: 44,
  });
  const shapesOf = (one: Label): Shape[] => {
    const view = viewOf(dataset, PERIOD);
    return annotationShapes({ ...view, drawing: { ...view.drawing, labels: [one], badges: [] } });
  };

  const cases: readonly (readonly [what: string, lines: readonly string[], tooltip: readonly string[]])[] = [
    ['that is cut has its whole text as tooltip', ['A strikes the', 'north…'], ['A strikes the north of B']],
    ['that is whole has none', ['A strikes the', 'north of B'], []],
  ];
  for (const [what, lines, tooltip] of cases)
    it(what, () => {
      const found = shapesOf(label(lines));
      expect(wordsOf(found, 'tspan')).to.deep.equal(['May 2000', ...lines]);
      expect(wordsOf(found, 'title')).to.deep.equal(tooltip);
    });

  it('has a leader only where its box does not touch the dot', () => {
    const count = (one: Label): number => withClass(shapesOf(one), 'leader').length;
    expect([count(label(['A'])), count({ ...label(['A']), leader: 46 })]).to.deep.equal([0, 1]);
  });
});

describe('the last value', () => {
  it('has its figure and month, and a dot on the curve', () => {
    const view = viewOf(dataset, PERIOD);
    const found = endValue(view);
    const { end } = view.drawing;
    expect(wordsOf(found)).to.deep.equal([
      LOCALE.number(end!.tension),
      LOCALE.month(end!.instant),
      LOCALE.texts.yearBefore(LOCALE.number(end!.before!.tension)),
    ]);
    const [dot] = withClass(found, 'end');
    expect(attributesOf(dot)).to.include({ cx: end!.x, cy: end!.y });
  });

  it('on a phone has a short month, and of a year before the value alone', () => {
    const [, ...words] = wordsOf(endValue(viewOf(dataset, PERIOD, {}, 360)));
    expect(words).to.deep.equal(['Dec 2001', '44']);
  });

  it('is none where the period ends in a silence of many years', () => {
    const silent = datasetOf({ date: '2000' });
    expect(endValue(viewOf(silent, windowOf('1999', '2012')))).to.deep.equal([]);
  });

  it('after the record stays at its end', () => {
    const period = { from: day('2025-01-01'), to: day('2033-01-01') };
    expect(wordsOf(endValue(viewOf(withGap, period)))).to.include(LOCALE.month(day('2030-12-31')));
  });
});

describe('the crosshair', () => {
  it('reads the value and its level, with a dot on the curve', () => {
    const found = crosshair(viewOf(dataset, PERIOD, { cursor: day('2000-07-31') }));
    expect(wordsOf(found).join()).to.match(/^Jul 2000: \d+, \w+$/);
    expect(withClass(found, 'dot').length).to.equal(1);
  });

  it('in a gap says that there is no record, without a dot', () => {
    const view = viewOf(withGap, GAP, { cursor: day('2033-02-10') });
    const found = crosshair(view);
    expect(wordsOf(found)).to.deep.equal([`February 10, 2033: ${LOCALE.texts.noRecord}`]);
    expect([withClass(found, 'dot').length, withClass(chartGuides(view), 'hover').length]).to.deep.equal([
      0, 1,
    ]);
  });

  it('without a date draws nothing', () => {
    expect([...crosshair(viewOf(dataset, PERIOD)), ...chartGuides(viewOf(dataset, PERIOD))]).to.deep.equal(
      [],
    );
  });

  it('leaves guides at both dates that are compared, as far as they are in view', () => {
    const [pinned, compared] = [day('2000-05-31'), day('2000-07-31')];
    const guides = (period = PERIOD): number =>
      withClass(chartGuides(viewOf(dataset, period, { pinned, compared })), 'guide').length;
    expect([guides(), guides(windowOf('2000-07', '2000-12'))]).to.deep.equal([2, 1]);
  });
});

describe('the overview', () => {
  const pictureOf = (of: Dataset, isStatic = false, width = 720): readonly Shape[] => {
    const frame = frameOf(width);
    const scene = sceneOf(of, PERIOD);
    const found = overview(scene, [frame.x0, frame.x1], { years: LOCALE.years, measure: fixedMeasure });
    return overviewPicture(found, frame, PERIOD, PERIOD, LOCALE, isStatic).shapes;
  };

  it('has a long gap as a break, and the record on both sides of it', () => {
    expect([
      withClass(pictureOf(dataset), 'break').length,
      withClass(pictureOf(withGap), 'break').length,
    ]).to.deep.equal([0, 1]);
    expect(withClass(pictureOf(withGap), 'record').length).to.equal(2);
  });

  it('has two sliders with the ends of the period in words', () => {
    const sliders = withRole(pictureOf(dataset), 'slider');
    expect(sliders.map(({ attributes }) => attributes['aria-valuetext'])).to.deep.equal([
      LOCALE.month(PERIOD.from),
      LOCALE.month(PERIOD.to),
    ]);
    expect(sliders.map(({ attributes }) => attributes['aria-valuenow'])).to.deep.equal([
      PERIOD.from,
      PERIOD.to,
    ]);
  });

  it('of a static widget has nothing to take hold of', () => {
    const shapes = pictureOf(dataset, true);
    expect([withRole(shapes, 'slider').length, withClass(shapes, 'surface').length]).to.deep.equal([0, 0]);
    expect(withClass(shapes, 'frame').length).to.equal(1);
  });

  it('names itself beside the strip, for which a phone has no room', () => {
    const names = [720, 360].map((width) => wordsOf(pictureOf(dataset, false, width)));
    expect(names.map((words) => words.includes(LOCALE.texts.fullRecord))).to.deep.equal([true, false]);
  });
});

describe('the legend', () => {
  const keys = (pageEvents?: string): LegendKey[] => [...legendOf(LOCALE, pageEvents).keys];
  const words = (pageEvents?: string): string[] => keys(pageEvents).map(({ text }) => text);

  it('explains the kinds of act, the number in a pill and a claim, and nothing else', () => {
    const { categories, legend } = LOCALE.texts;
    const { verbal, diplomatic, economic, military } = categories;
    expect(words()).to.deep.equal([
      verbal,
      diplomatic,
      economic,
      military,
      legend.several('3'),
      legend.claim,
    ]);
  });

  it('has a key for page events only where there are any', () => {
    expect(words('Added by this page').at(-1)).to.equal('Added by this page');
  });

  it('has a key for the two sums only where they are drawn', () => {
    const last = (sums: boolean): string | undefined => legendOf(LOCALE, undefined, sums).keys.at(-1)?.text;
    expect([last(false), last(true)]).to.deep.equal([LOCALE.texts.legend.claim, LOCALE.texts.sums.label]);
  });

  it('draws each key', () => {
    expect(keys('Added').filter(({ shapes }) => allShapes(shapes).length === 0)).to.deep.equal([]);
  });
});
