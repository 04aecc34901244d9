import { expect } from 'chai';
import { withPageEvents } from '../../src/data/page-events.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { SCALE, datasetOf, rawDataset } from '../support/small-dataset.js';

const own = { date: '2031-11-20', type: 'embargo', actor: 'A', target: 'B', title: 'A bans trade' };

describe('withEvents', () => {
  it("adds the page's own events in time order, marked as its own", () => {
    const dataset = datasetOf({ id: 'first' }, { id: 'last', date: '2020' });
    const result = withPageEvents(dataset, [{ ...own, date: '2010-05' }]);
    expect(result.problems).to.deep.equal([]);
    expect(result.dataset.events.map(({ id }) => id)).to.deep.equal(['first', 'page-event-1', 'last']);
    expect(result.dataset.events[1]).to.include({
      isPageEvent: true,
      summary: '',
      status: 'established',
      weight: -10,
      category: 'economic',
    });
    expect(result.dataset.events[0]).to.not.have.property('isPageEvent');
    expect(result.dataset.coverage).to.equal(dataset.coverage);
    expect(dataset.events).to.have.length(2);
  });

  it('keeps the id, summary and status that an own event has', () => {
    const { dataset } = withPageEvents(datasetOf(), [
      { ...own, id: 'mine', summary: 'Said so.', status: 'disputed' },
    ]);
    expect(dataset.events[0]).to.include({ id: 'mine', summary: 'Said so.', status: 'disputed' });
  });

  it('leaves the coverage what the record covers, and draws to the last day of the latest', () => {
    const before = datasetOf();
    const { coverage, displayEnd } = withPageEvents(before, [
      { ...own, date: '2031-02' },
      own,
      { ...own, date: '2031', until: '2032-02' },
    ]).dataset;
    expect(coverage).to.equal(before.coverage);
    expect(displayEnd).to.equal(Date.UTC(2032, 1, 29));
    expect(before.displayEnd).to.equal(Date.UTC(2030, 11, 31));
  });

  const days: [what: string, events: object[], days: string[]][] = [
    ['none in the coverage', [{ ...own, date: '2010' }], []],
    ['a day', [own], ['2031-11-20']],
    ['of an imprecise date the last day', [{ ...own, date: '2031-02' }], ['2031-02-28']],
    [
      'the last also where the date begins in the coverage',
      [{ ...own, date: '2030/2031-03' }],
      ['2031-03-31'],
    ],
    ['the end of a measure', [{ ...own, until: '2032-01-05' }], ['2031-11-20', '2032-01-05']],
    ['in order, however given', [own, { ...own, date: '2031-01-05' }], ['2031-01-05', '2031-11-20']],
    ['none of what has no weight', [{ ...own, type: 'context' }], []],
  ];
  for (const [what, events, expected] of days)
    it(`tells the days after the coverage that have a value: ${what}`, () => {
      const { pageDays } = withPageEvents(datasetOf(), events).dataset;
      expect(pageDays.map((day) => new Date(day).toISOString().slice(0, 10))).to.deep.equal(expected);
    });

  it('takes a date however far away, for what is drawn does not depend on a clock', () => {
    const { dataset, problems } = withPageEvents(datasetOf(), [{ ...own, date: '2999-01-01' }]);
    expect([problems, dataset.displayEnd]).to.deep.equal([[], Date.UTC(2999, 0, 1)]);
  });

  it('lets eras that still run do so to the end of the coverage: who governs after it nobody has recorded', () => {
    const eras = [
      { id: 'one', label: 'One', date: '1999/2000' },
      { id: 'two', label: 'Two', date: '2000/..' },
    ];
    const { dataset } = withPageEvents(parseDataset(rawDataset([], { eras }), SCALE), [own]);
    expect(dataset.eras.map(({ when }) => when.extent.to)).to.deep.equal([
      Date.UTC(2000, 11, 31),
      Date.UTC(2030, 11, 31),
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
      const result = withPageEvents(datasetOf({ id: 'first' }), [own, event]);
      expect(result.problems.map((problem) => [problem.index, problem.path])).to.deep.equal([[1, path]]);
      expect(result.dataset.events.map(({ id }) => id)).to.deep.equal(['first', 'page-event-1']);
    });

  it('says of a date before the coverage what is allowed', () => {
    expect(withPageEvents(datasetOf(), [{ ...own, date: '1789' }]).problems).to.deep.equal([
      { index: 0, path: 'date', value: '1789', allowed: 'a date in the coverage, 1990 or later' },
    ]);
  });

  it('is the dataset given where no event is left', () => {
    const dataset = datasetOf({});
    expect(withPageEvents(dataset, []).dataset).to.equal(dataset);
    expect(withPageEvents(dataset, [{}]).dataset).to.equal(dataset);
  });
});

describe('what the page adds to an event of the record', () => {
  const record = datasetOf({ id: 'first', date: '2000-05' }, { id: 'last', date: '2020' });

  it('stands in the event, of which all else stays, date and weight included', () => {
    const { dataset, problems } = withPageEvents(record, [
      { for: 'first', date: '2000-05-10', href: 'https://site.example/report' },
      { for: 'first', note: 'We were there.' },
    ]);
    expect(problems).to.deep.equal([]);
    const { additions = [], ...rest } = dataset.events[0]!;
    expect(rest).to.deep.equal(record.events[0]);
    expect(additions.map(({ when, note, href }) => [when?.edtf, note, href])).to.deep.equal([
      ['2000-05-10', undefined, 'https://site.example/report'],
      [undefined, 'We were there.', undefined],
    ]);
    expect(dataset.events[1]).to.equal(record.events[1]);
    expect([dataset.pageDays, dataset.displayEnd]).to.deep.equal([record.pageDays, record.displayEnd]);
  });

  const REFUSED: readonly [says: string, input: object, path: string, allowed: RegExp][] = [
    [
      'an id that is not in the record',
      { for: 'frist', note: 'x' },
      'for',
      /^the id of an event of the dataset/,
    ],
    [
      'a date outside that of the record',
      { for: 'first', date: '2000-06-01' },
      'date',
      /that of the record, 2000-05$/,
    ],
    ['a date that is none', { for: 'first', date: 'May' }, 'date', /^YYYY/],
    ['an address that is none', { for: 'first', href: 'javascript:x' }, 'href', /http or https/],
    [
      'what would change the record',
      { for: 'first', weight: 3 },
      '',
      /^only the keys for, date, note, href$/,
    ],
  ];
  for (const [says, input, path, allowed] of REFUSED)
    it(`is left out with ${says}, and nothing else is`, () => {
      const { dataset, problems } = withPageEvents(record, [input, { for: 'last', note: 'Sound' }]);
      expect(problems.map((problem) => [problem.index, problem.path])).to.deep.equal([[0, path]]);
      expect(problems[0]!.allowed).to.match(allowed);
      expect(dataset.events.map(({ additions }) => additions?.length)).to.deep.equal([undefined, 1]);
    });
});
