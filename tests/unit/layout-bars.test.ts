import { expect } from 'chai';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { laneBars } from '../../src/layout/bars.js';
import { frameOf, laneRows } from '../../src/layout/frame.js';
import { timeAxis } from '../../src/layout/time-axis.js';
import { windowOf } from '../support/scenes.js';
import { datasetOf, rawDataset, rawEvent, SCALE, type RawEvent } from '../support/small-dataset.js';

const FRAME = frameOf(720);
const ROWS = laneRows(FRAME);
/** 528 px for 30 years: 17.6 px a year. */
const AXIS = timeAxis(windowOf('1990', '2019'), FRAME.x0, FRAME.x1);

describe('laneBars', () => {
  const bars = (...events: RawEvent[]): [from: number, to: number, above: number][] => {
    const dataset = datasetOf(...events.map((event) => ({ type: 'embargo', ...event })));
    return laneBars(dataset.events, dataset, AXIS, ROWS).map((bar) => [
      new Date(AXIS.invert(bar.x0)).getUTCFullYear(),
      new Date(AXIS.invert(bar.x1)).getUTCFullYear(),
      ROWS.lines[0] - bar.y,
    ]);
  };

  it('run from the beginning of a measure to its end', () => {
    expect(bars({ date: '1995-07-01', until: '2005-07-01' })).to.deep.equal([[1995, 2005, 1.5]]);
  });

  it('run to the end of the period while the measure is in force', () => {
    expect(bars({ date: '1995-07-01', until: '..' })).to.deep.equal([[1995, 2019, 1.5]]);
  });

  it('run from the middle of an imprecise beginning to the middle of an imprecise end', () => {
    const dataset = datasetOf({ type: 'embargo', date: '1995', until: '2005' });
    const [bar] = laneBars(dataset.events, dataset, AXIS, ROWS);
    expect(bar!.x0).to.be.closeTo(AXIS.x((Date.UTC(1995, 0, 1) + Date.UTC(1995, 11, 31)) / 2), 1e-6);
    expect(bar!.x1).to.be.closeTo(AXIS.x((Date.UTC(2005, 0, 1) + Date.UTC(2005, 11, 31)) / 2), 1e-6);
  });

  it('are none for a one-off act, nor for a measure that ended before the period', () => {
    expect(bars({ type: 'strike', date: '1995-07-01' })).to.deep.equal([]);
    const dataset = datasetOf({ type: 'embargo', date: '1990-01-01', until: '1994' });
    expect(
      laneBars(dataset.events, dataset, timeAxis(windowOf('1995', '2019'), 96, 624), ROWS),
    ).to.deep.equal([]);
  });

  it('stack 3 px apart while they run at the same time, and take a slot again that has become free', () => {
    expect(
      bars(
        { date: '1991-07-01', until: '2000-07-01' },
        { date: '1995-01-01', until: '2005-01-01' },
        { date: '2001-07-01', until: '2010-01-01' },
      ),
    ).to.deep.equal([
      [1991, 2000, 1.5],
      [2001, 2010, 1.5],
      [1995, 2005, 4.5],
    ]);
  });

  it('share the last of four slots where more run at the same time', () => {
    const many = [1991, 1992, 1993, 1994, 1995, 1996].map((year) => ({
      date: `${year}-07-01`,
      until: '2010-07-01',
    }));
    expect(bars(...many)).to.deep.equal([
      [1991, 2010, 1.5],
      [1992, 2010, 4.5],
      [1993, 2010, 7.5],
      [1994, 2010, 10.5],
    ]);
  });

  it('in the shared slot last as long as the longest of them', () => {
    const many = [1991, 1992, 1993, 1994, 1995, 1996].map((year) => ({
      date: `${year}-07-01`,
      until: `${year === 1995 ? 2018 : year + 10}-07-01`,
    }));
    expect(bars(...many).at(-1)).to.deep.equal([1994, 2018, 10.5]);
  });

  it('of cooperation hang under the line', () => {
    const dataset = parseDataset(
      rawDataset([rawEvent({ type: 'aid', date: '1995-07-01', until: '2005-07-01' })]),
      { ...SCALE, aid: { ...SCALE['aid']!, standing: true } },
    );
    const [bar] = laneBars(dataset.events, dataset, AXIS, ROWS);
    expect(bar!.y - ROWS.lines[0]).to.equal(1.5);
  });
});
