import { expect } from 'chai';
import type { BilateralEvent, Dataset } from '../../src/data/dataset.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { frameOf, laneRows } from '../../src/layout/frame.js';
import { laneMarks } from '../../src/layout/marks/lane-marks.js';
import type { ClusterMark, Mark } from '../../src/layout/marks/mark.js';
import { timeAxis } from '../../src/layout/time-axis.js';
import { windowOf } from '../support/scenes.js';
import { datasetOf, rawDataset, rawEvent, SCALE } from '../support/small-dataset.js';

const FRAME = frameOf(720);
const ROWS = laneRows(FRAME);
/** 528 px for 30 years: 17.6 px a year. */
const AXIS = timeAxis(windowOf('1990', '2019'), FRAME.x0, FRAME.x1);

const eventsOf = (mark: Mark): readonly BilateralEvent[] =>
  mark.kind === 'event' ? [mark.event] : mark.events;

function marksOf(dataset: Dataset, annotated: readonly string[] = []): Mark[] {
  return laneMarks(
    dataset.events,
    dataset,
    AXIS,
    ROWS,
    new Set(dataset.events.filter(({ id }) => annotated.includes(id))),
  );
}

describe('laneMarks', () => {
  it('hostile stands on the lane line, cooperative hangs from it', () => {
    const marks = marksOf(
      datasetOf({ id: 'h', date: '2000-01-01' }, { id: 'c', date: '2010-01-01', type: 'aid' }),
    );
    const [hostile, cooperative] = marks as [Mark, Mark];
    expect([hostile.y < ROWS.lines[0], cooperative.y > ROWS.lines[0]]).to.deep.equal([true, true]);
  });

  it('a mark stands in the middle of what its date allows', () => {
    const [mark] = marksOf(datasetOf({ date: '2000' }));
    expect(mark!.x).to.be.closeTo((AXIS.x(Date.UTC(2000, 0, 1)) + AXIS.x(Date.UTC(2000, 11, 31))) / 2, 1e-9);
  });

  it('the period cuts what a date allows: the mark stands in the middle of what is left', () => {
    const [mark] = marksOf(datasetOf({ date: '2018/2025' }));
    expect(mark!.x).to.be.closeTo((AXIS.x(Date.UTC(2018, 0, 1)) + AXIS.x1) / 2, 1e-9);
  });

  it('a year has a bracket as wide as the year, a day has none, nor a span under 6 px', () => {
    const brackets = ['2000', '2005-05', '2010-01-01'].map((date) => {
      const [mark] = marksOf(datasetOf({ date }));
      return mark!.kind === 'event' && mark!.bracket
        ? Math.round(mark!.bracket.x1 - mark!.bracket.x0)
        : undefined;
    });
    expect(brackets).to.deep.equal([17, undefined, undefined]);
  });

  it('of two that cover each other one is counted beside the other', () => {
    const marks = marksOf(datasetOf({ id: 'a', date: '2000-01-01' }, { id: 'b', date: '2000-02-01' }));
    expect(marks.map((mark) => [mark.kind, eventsOf(mark).map(({ id }) => id)])).to.deep.equal([
      ['event', ['a']],
      ['cluster', ['b']],
    ]);
  });

  it('two that are apart do not', () => {
    const marks = marksOf(datasetOf({ date: '2000-01-01' }, { date: '2001-01-01' }));
    expect(marks.map(({ kind }) => kind)).to.deep.equal(['event', 'event']);
  });

  it('hostile and cooperative, and the acts of the two sides, never merge', () => {
    const date = '2000-01-01';
    const marks = marksOf(
      datasetOf({ date }, { date, type: 'aid' }, { date, actor: 'B', target: 'A' }, { date, mutual: true }),
    );
    expect(marks.map(({ kind }) => kind)).to.deep.equal(['event', 'event', 'event', 'event']);
  });

  it('an annotated event keeps its mark and its place; what it covers is counted beside it', () => {
    const marks = marksOf(
      datasetOf(
        { id: 'a', date: '2000-01-01' },
        { id: 'key', date: '2000-02-01' },
        { id: 'c', date: '2000-03-01' },
      ),
      ['key'],
    );
    const key = marks.find((mark) => mark.kind === 'event')!;
    expect(eventsOf(key)[0]!.id).to.equal('key');
    expect(key.x).to.equal(AXIS.x(Date.UTC(2000, 1, 1)));
    const others = marks.filter((mark): mark is ClusterMark => mark.kind === 'cluster');
    expect(others.map(({ count, events, x }) => [count, events[0]!.id, Math.sign(x - key.x)])).to.deep.equal([
      [1, 'a', -1],
      [1, 'c', 1],
    ]);
  });

  it('of several acts the heaviest keeps its mark, and a pill of one size counts the others', () => {
    const dataset = datasetOf(
      { id: 'light', date: '2000-01-01', type: 'strike', weight: -2, note: 'small' },
      { id: 'heavy', date: '2000-01-02', type: 'strike' },
      ...Array.from({ length: 12 }, (_, number) => ({
        id: `n${number}`,
        date: '2000-01-03',
        type: 'strike',
        weight: -2,
        note: 'small',
      })),
    );
    const [pill, mark] = ['cluster', 'event'].map((kind) =>
      marksOf(dataset).find((one) => one.kind === kind),
    );
    expect(mark!.kind === 'event' && mark!.event.id).to.equal('heavy');
    expect(pill!.kind === 'cluster' && [pill!.count, pill!.rx, pill!.height]).to.deep.equal([13, 10, 15]);
  });

  it('the events of a cluster are in the order of the record, also where one is imprecise', () => {
    const dataset = datasetOf(
      { id: 'year', date: '2000' },
      { id: 'spring', date: '2000-03-01' },
      { id: 'summer', date: '2000-07-01' },
      { id: 'autumn', date: '2000-10-01' },
    );
    const cluster = marksOf(dataset).find(({ kind }) => kind === 'cluster')!;
    const order = dataset.events.map(({ id }) => id);
    const held = eventsOf(cluster).map(({ id }) => id);
    expect(held).to.have.length(3);
    expect(held).to.deep.equal(order.filter((id) => held.includes(id)));
  });

  it('an event whose date only touches the period is in it, one whose date does not is not', () => {
    const dataset = datasetOf(
      { id: 'touches', date: '2019-12-31/2020' },
      { id: 'after', date: '2020-01-01' },
      { id: 'before', date: '1990-01-01' },
    );
    const later = timeAxis(windowOf('1990-01-02', '2019'), FRAME.x0, FRAME.x1);
    const ids = laneMarks(dataset.events, dataset, later, ROWS, new Set()).flatMap(eventsOf);
    expect(ids.map(({ id }) => id)).to.deep.equal(['touches']);
  });

  it('are bounded by the pixels, not by the events: 5,000 events are fewer than 200 marks', () => {
    const events = Array.from({ length: 5000 }, (_, number) => {
      const year = 1990 + (number % 30);
      const month = String(1 + (number % 12)).padStart(2, '0');
      return rawEvent({
        id: `e-${number}`,
        date: `${year}-${month}`,
        actor: number % 2 ? 'A' : 'B',
        target: number % 2 ? 'B' : 'A',
      });
    });
    const dataset = parseDataset(rawDataset(events), SCALE);
    const marks = marksOf(dataset);
    expect(marks.length).to.be.lessThan(200);
    expect(marks.flatMap(eventsOf)).to.have.length(5000);
  });
});
