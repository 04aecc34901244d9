import { expect } from 'chai';
import { withEvents } from '../../src/data/own-events.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { SCALE, datasetOf, rawDataset } from '../support/small-dataset.js';

const own = { date: '2031-11-20', type: 'embargo', actor: 'A', target: 'B', title: 'A bans trade' };

describe('withEvents', () => {
  it("adds the page's own events in time order, marked as its own", () => {
    const dataset = datasetOf({ id: 'first' }, { id: 'last', date: '2020' });
    const result = withEvents(dataset, [{ ...own, date: '2010-05' }]);
    expect(result.problems).to.deep.equal([]);
    expect(result.dataset.events.map(({ id }) => id)).to.deep.equal(['first', 'own-1', 'last']);
    expect(result.dataset.events[1]).to.include({
      own: true,
      summary: '',
      status: 'established',
      weight: -10,
      category: 'economic',
    });
    expect(result.dataset.events[0]).to.not.have.property('own');
    expect(result.dataset.coverage).to.equal(dataset.coverage);
    expect(dataset.events).to.have.length(2);
  });

  it('keeps the id, summary and status that an own event has', () => {
    const { dataset } = withEvents(datasetOf(), [
      { ...own, id: 'mine', summary: 'Said so.', status: 'disputed' },
    ]);
    expect(dataset.events[0]).to.include({ id: 'mine', summary: 'Said so.', status: 'disputed' });
  });

  it('extends the coverage to the last day of the latest', () => {
    const { coverage } = withEvents(datasetOf(), [
      { ...own, date: '2031-02' },
      own,
      { ...own, date: '2031', until: '2032-02' },
    ]).dataset;
    expect(coverage.to.edtf).to.equal('2032-02-29');
    expect(coverage.from.edtf).to.equal('1990');
  });

  it('lets eras that still run do so to the end of the extended coverage', () => {
    const eras = [
      { id: 'one', label: 'One', date: '1999/2000' },
      { id: 'two', label: 'Two', date: '2000/..' },
    ];
    const { dataset } = withEvents(parseDataset(rawDataset([], { eras }), SCALE), [own]);
    expect(dataset.eras.map(({ when }) => when.extent.to)).to.deep.equal([
      Date.UTC(2000, 11, 31),
      Date.UTC(2031, 10, 20),
    ]);
  });

  const refused: [what: string, event: unknown, path: string][] = [
    ['a date that does not exist', { ...own, date: '2005-02-30' }, 'date'],
    ['a date before the coverage', { ...own, date: '1989' }, 'date'],
    ['an unknown type', { ...own, type: 'x' }, 'type'],
    ['an actor that is no party', { ...own, actor: 'C' }, 'actor'],
    ['no title', { ...own, title: '' }, 'title'],
    ['a link that is a script', { ...own, href: 'javascript:x' }, 'href'],
    ['the id of another', { ...own, id: 'first' }, 'id'],
    ['no object', 'event', ''],
  ];
  for (const [what, event, path] of refused)
    it(`leaves out an event with ${what} and tells which it is and why`, () => {
      const result = withEvents(datasetOf({ id: 'first' }), [own, event]);
      expect(result.problems.map((problem) => [problem.index, problem.path])).to.deep.equal([[1, path]]);
      expect(result.dataset.events.map(({ id }) => id)).to.deep.equal(['first', 'own-1']);
    });

  it('is the dataset given where no event is left', () => {
    const dataset = datasetOf({});
    expect(withEvents(dataset, []).dataset).to.equal(dataset);
    expect(withEvents(dataset, [{}]).dataset).to.equal(dataset);
  });
});
