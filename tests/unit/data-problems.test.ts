import { expect } from 'chai';
import { DatasetError } from '../../src/data/dataset-error.js';
import { datasetProblems, parseDataset } from '../../src/data/parse-dataset.js';
import { SCALE, rawDataset, rawEvent } from '../support/small-dataset.js';

describe('datasetProblems', () => {
  it('finds nothing where parseDataset succeeds', () => {
    expect(datasetProblems(rawDataset([rawEvent()]), SCALE)).to.deep.equal([]);
  });

  it('lists every problem in the order of the file, the first being the one that parseDataset throws', () => {
    const input = rawDataset(
      [
        rawEvent({ id: 'x', date: '2005-02-30', actor: 'C' }),
        rawEvent({ id: 'y' }),
        rawEvent({ id: 'y', until: '1999' }),
        rawEvent({ id: 'y' }),
        7,
      ],
      { eras: [{ id: 'one', date: '1999' }] },
    );
    const problems = datasetProblems(input, SCALE);
    expect(problems.map(({ path }) => path)).to.deep.equal([
      'eras[0].label',
      'events[0].date',
      'events[0].actor',
      'events[2].until',
      'events[2].id',
      'events[3].id',
      'events[4]',
    ]);
    expect(() => parseDataset(input, SCALE))
      .to.throw(DatasetError)
      .that.includes({ path: problems[0]?.path, value: problems[0]?.value, more: problems.length - 1 });
  });

  const paths = (input: unknown): string[] => datasetProblems(input, SCALE).map(({ path }) => path);

  it('tells what is wrong with the events also where parties, coverage and title are wrong', () => {
    const events = [rawEvent({ date: 'soon' }), rawEvent({ actor: 'C', date: '1066' })];
    for (const [fields, path] of [
      [{ parties: 'A and B' }, 'parties'],
      [{ coverage: undefined }, 'coverage'],
      [{ coverage: { from: '1990', to: 'now' } }, 'coverage.to'],
      [{ title: '' }, 'title'],
    ] as const)
      expect(paths(rawDataset(events, fields)).slice(0, 2), path).to.deep.equal([path, 'events[0].date']);
  });

  it('does not blame an event for parties or a coverage that cannot be read', () => {
    const events = [rawEvent(), rawEvent({ actor: 'B', target: 'A' })];
    for (const [fields, path] of [
      [{ parties: [{ id: 'A', name: 'Atland' }] }, 'parties'],
      [{ parties: [{ name: 'Atland' }, { id: 'B', name: 'Beland' }] }, 'parties[0].id'],
      [{ coverage: null }, 'coverage'],
      [{ coverage: { from: '2030', to: '1990' } }, 'coverage.to'],
      [{ coverage: { from: 'then', to: '2030' } }, 'coverage.from'],
    ] as const)
      expect(paths(rawDataset(events, fields)), path).to.deep.equal([path]);
  });

  it('tells at once what is wrong in an event and what it lacks', () => {
    const raw = rawEvent({ date: 'soon', actor: undefined, weight: -1, status: 'claimed', target: 'C' });
    expect(paths(rawDataset([raw]))).to.deep.equal([
      'events[0].date',
      'events[0].target',
      'events[0].actor',
      'events[0].claimedBy',
      'events[0].note',
    ]);
  });
});
