import { expect } from 'chai';
import { withPageEvents } from '../../src/data/page-events.js';
import { recordGaps } from '../../src/tension/record-gaps.js';
import { datasetOf, type RawEvent } from '../support/small-dataset.js';

const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
describe('recordGaps', () => {
  const cases: [what: string, events: RawEvent[], gaps: string[]][] = [
    ['a dataset without events is one gap', [], ['1990-01-01 2030-12-31']],
    [
      'a standing measure in force is a record to the end',
      [{ date: '1990', type: 'embargo', until: '..' }],
      [],
    ],
    [
      'one that ended is a record until then',
      [{ date: '1990', type: 'embargo', until: '2024-06' }],
      ['2024-06-30 2030-12-31'],
    ],
    ['three half-lives of 36 months are no gap', [{ date: '1990' }, { date: '1999-12-29', until: '..' }], []],
    [
      'a day or two more are one',
      [{ date: '1990' }, { date: '2000-01-02', until: '..' }],
      ['1990-12-31 2000-01-02'],
    ],
    [
      'after words alone, nine months are enough',
      [
        { date: '1990-01-01', type: 'accusation' },
        { date: '1990-10-10', until: '..' },
      ],
      ['1990-01-01 1990-10-10'],
    ],
    [
      'the longest-lived event before counts, not the last',
      [{ date: '1990-01-01' }, { date: '1991', type: 'accusation' }, { date: '1999', until: '..' }],
      [],
    ],
    [
      'context is a record, but has no half-life',
      [
        { date: '1990-01-01', type: 'context' },
        { date: '1990-08-01', type: 'context' },
        { date: '1999', until: '..' },
      ],
      ['1990-08-01 1999-01-01'],
    ],
    ['a late first event leaves a gap before it', [{ date: '1995', until: '..' }], ['1990-01-01 1995-01-01']],
    ['one within nine months does not', [{ date: '1990-09', until: '..' }], []],
    [
      'an earlier event that lasts longer goes on being a record',
      [{ date: '1990/2025' }, { date: '1991-01-01' }],
      [],
    ],
    [
      'an imprecise date is a record as long as it allows',
      [{ date: '1990/2000' }, { date: '2008', until: '..' }],
      [],
    ],
  ];
  for (const [what, events, gaps] of cases)
    it(what, () => {
      expect(recordGaps(datasetOf(...events)).map(({ from, to }) => `${day(from)} ${day(to)}`)).to.deep.equal(
        gaps,
      );
    });

  const own = { type: 'embargo', actor: 'A', target: 'B', title: 'A bans trade' };
  const after: [what: string, events: RawEvent[], own: object[], gaps: string[]][] = [
    [
      'what the page adds after the coverage has no record before it, however soon it comes',
      [{ date: '1990', until: '..' }],
      [{ date: '2031-01-05' }],
      ['2030-12-31 2031-01-05'],
    ],
    [
      'but on the very next day there is nothing between',
      [{ date: '1990', until: '..' }],
      [{ date: '2031-01-01' }],
      [],
    ],
    [
      'nor between two such events',
      [{ date: '1990', until: '..' }],
      [{ date: '2031-03-01' }, { date: '2032' }],
      ['2030-12-31 2031-03-01', '2031-03-01 2032-12-31'],
    ],
    [
      'a measure in force tells nothing of what else happened',
      [{ date: '1990', until: '..' }],
      [{ date: '2031-03-01', until: '2033-03-01' }],
      ['2030-12-31 2031-03-01', '2031-03-01 2033-03-01'],
    ],
    [
      'what has no weight is no record there',
      [{ date: '1990', until: '..' }],
      [{ date: '2031-03-01' }, { date: '2032-03-01', type: 'context' }],
      ['2030-12-31 2031-03-01', '2031-03-01 2032-03-01'],
    ],
    [
      'nor on the very next day',
      [{ date: '1990', until: '..' }],
      [{ date: '2031-01-01', type: 'context' }],
      ['2030-12-31 2031-01-01'],
    ],
    [
      'nor on the day after one that has a value',
      [{ date: '1990', until: '..' }],
      [{ date: '2031-03-01' }, { date: '2031-03-02', type: 'context' }],
      ['2030-12-31 2031-03-01', '2031-03-01 2031-03-02'],
    ],
    [
      'a silence that lasts to the end of the coverage goes on after it',
      [{ date: '1999' }],
      [{ date: '2031-03-01' }],
      ['1990-01-01 1999-01-01', '1999-12-31 2031-03-01'],
    ],
    [
      'a date that begins in the coverage is a record there, and after it on its last day',
      [{ date: '1990', until: '..' }],
      [{ date: '2030-11/2031-02' }],
      ['2030-12-31 2031-02-28'],
    ],
    [
      'in the coverage an event of the page’s own is a record like any other',
      [{ date: '1990', until: '1991' }],
      [{ date: '2005-01-01' }, { date: '2030' }],
      ['1991-12-31 2005-01-01', '2005-01-01 2030-01-01'],
    ],
  ];
  for (const [what, events, added, gaps] of after)
    it(what, () => {
      const { dataset, problems } = withPageEvents(
        datasetOf(...events),
        added.map((event) => ({ ...own, ...event })),
      );
      expect(problems).to.deep.equal([]);
      expect(recordGaps(dataset).map(({ from, to }) => `${day(from)} ${day(to)}`)).to.deep.equal(gaps);
    });

  it('follows the half-lives that the options set', () => {
    const dataset = datasetOf({ date: '1990' }, { date: '1993', until: '..' });
    expect(recordGaps(dataset)).to.deep.equal([]);
    expect(recordGaps(dataset, { memory: 'flow' })).to.have.length(1);
  });
});
