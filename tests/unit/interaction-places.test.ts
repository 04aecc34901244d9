import { expect } from 'chai';
import { withRecord } from '../../src/elements/interaction/overview-moves.js';
import { marksUnder } from '../../src/elements/interaction/mark-at.js';
import type { Mark } from '../../src/layout/marks/mark.js';
import { datasetOf } from '../support/small-dataset.js';

const { events } = datasetOf({ id: 'early', date: '1995-06-01' }, { id: 'late', date: '2020-06-01' });
const years = (from: number, to: number) => ({ from: Date.UTC(from, 0), to: Date.UTC(to, 0) });

describe('a press on the overview', () => {
  it('where something is recorded leads there', () =>
    expect(withRecord(years(1990, 2000), events)).to.deep.equal(years(1990, 2000)));
  it('where nothing is recorded leads to the nearest record', () => {
    const { from, to } = withRecord(years(2000, 2006), events);
    expect(from).to.be.below(Date.UTC(1995, 5, 1));
    expect(to).to.be.above(Date.UTC(1995, 5, 1));
    expect(to - from).to.equal(years(2000, 2006).to - years(2000, 2006).from);
  });
  it('of a record without events stays where it is', () =>
    expect(withRecord(years(2000, 2006), [])).to.deep.equal(years(2000, 2006)));
});

describe('a finger', () => {
  const mark = (x: number): Mark => ({ x, y: 10, rx: 4 }) as Mark;
  const [one, near, far] = [mark(100), mark(110), mark(160)];
  it('may mean all marks that are under it', () =>
    expect(marksUnder([one, near, far], { x: 105, y: 12 })).to.deep.equal([one, near]));
  it('means one mark that stands apart', () =>
    expect(marksUnder([one, near, far], { x: 161, y: 12 })).to.deep.equal([far]));
});
