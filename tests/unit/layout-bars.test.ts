import { expect } from 'chai';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { laneBars } from '../../src/layout/bars.js';
import { frameOf, laneRows } from '../../src/layout/frame.js';
import { timeAxis } from '../../src/layout/time-axis.js';
import { windowOf } from '../support/scenes.js';
import { datasetOf, rawDataset, rawEvent, SCALE, type RawEvent } from '../support/small-dataset.js';

const FRAME = frameOf(720);
const ROWS = laneRows(FRAME);
/** 504 px for 30 years: 16.8 px a year. */
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

  it('of several measures are one while any of them is in force', () => {
    expect(
      bars(
        { date: '1991-07-01', until: '1998-07-01' },
        { date: '1995-01-01', until: '2000-01-01' },
        { date: '2003-07-01', until: '2010-01-01' },
      ),
    ).to.deep.equal([
      [1991, 2000, 1.5],
      [2003, 2010, 1.5],
    ]);
  });

  it('last as long as the longest of the measures', () => {
    const many = [1991, 1992, 1993, 1994, 1995, 1996].map((year) => ({
      date: `${year}-07-01`,
      until: `${year === 1995 ? 2018 : year + 10}-07-01`,
    }));
    expect(bars(...many)).to.deep.equal([[1991, 2018, 1.5]]);
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
