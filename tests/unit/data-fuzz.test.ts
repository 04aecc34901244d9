import { expect } from 'chai';
import * as fc from 'fast-check';
import { DatasetError } from '../../src/data/dataset-error.js';
import { parseCsv } from '../../src/data/parse-csv.js';
import { datasetProblems, parseDataset } from '../../src/data/parse-dataset.js';
import { withPageEvents } from '../../src/data/page-events.js';
import { SCALE, datasetOf, rawDataset, rawEvent } from '../support/small-dataset.js';

const KEYS = ['__proto__', 'constructor', 'toString', 'id', 'date', 'type', 'until', 'events', 'length'];

/** Anything that JSON can hold, lone surrogates and awkward keys included. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...KEYS, '\ud83d', '\udc00x', '2005', '2005-02-30', '..'),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.double(),
    text,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(text, tie('json'), { maxKeys: 5 }),
  ),
}));

/** The input with the value at one random place replaced. */
const spoilt = (raw: Record<string, unknown>): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(fc.constantFrom(...Object.keys(raw)), json).map(([key, value]) => ({ ...raw, [key]: value }));

const onlyDatasetErrors = (input: unknown): void => {
  const problems = datasetProblems(input, SCALE);
  try {
    parseDataset(input, SCALE);
    expect(problems).to.deep.equal([]);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    expect(error.message.length).to.be.below(250);
    expect(problems[0]?.path).to.equal(error.path);
  }
};

describe('parseDataset, given anything', () => {
  it('throws nothing but a DatasetError', () => {
    fc.assert(fc.property(json, onlyDatasetErrors), { numRuns: 500 });
  });

  it('throws nothing but a DatasetError where one field of the dataset is anything', () => {
    fc.assert(fc.property(spoilt(rawDataset([rawEvent()], { eras: [], missions: [] })), onlyDatasetErrors), {
      numRuns: 500,
    });
  });

  it('throws nothing but a DatasetError where one field of an event is anything', () => {
    const event = rawEvent({
      type: 'embargo',
      until: '..',
      weight: -1,
      note: 'x',
      href: 'https://example.org',
      claimedBy: 'A',
    });
    fc.assert(
      fc.property(spoilt(event), (raw) => onlyDatasetErrors(rawDataset([raw]))),
      { numRuns: 1000 },
    );
  });

  it('leaves every object as it was', () => {
    fc.assert(
      fc.property(json, (input) => {
        onlyDatasetErrors(JSON.parse(`{"__proto__":${JSON.stringify(input)}}`));
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
    );
  });

  it('reports and leaves out what is ill-formed among the page’s own events', () => {
    const dataset = datasetOf({});
    fc.assert(
      fc.property(fc.array(fc.oneof(json, spoilt(rawEvent())), { maxLength: 4 }), (inputs) => {
        const result = withPageEvents(dataset, inputs);
        const refused = new Set(result.problems.map(({ index }) => index));
        expect(result.dataset.events).to.have.length(1 + inputs.length - refused.size);
      }),
    );
  });
});

describe('parseCsv, given anything', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\u200B',
      'FALSE',
      '6/14/2018',
      '2001',
      'strike',
      'A',
      'B',
      '#party',
      '#dataset',
      '#REF!',
      '“x”',
      '"',
      'sep=;',
      '__proto__',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const header = fc.subarray(
    ['id', 'Date', 'type', 'ACTOR', 'target', 'title', 'mutual', 'mine', '', 'untill', 'weight', '__proto__'],
    { minLength: 1 },
  );

  it('throws nothing but a DatasetError with a message of one line', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t'),
        fc.option(cell),
        header,
        fc.array(fc.array(cell, { maxLength: 13 }), { maxLength: 6 }),
        (delimiter, title, columns, rows) => {
          const lines = [...(title === null ? [] : [[title]]), columns, ...rows];
          try {
            parseCsv(lines.map((cells) => cells.join(delimiter)).join('\n'), { types: SCALE });
          } catch (error) {
            if (!(error instanceof DatasetError)) throw error;
            expect(error.message).to.not.include('\n');
            expect(error.message.length).to.be.below(700);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads no date otherwise than it stands there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (date) => {
        const sheet = `date\ttype\tactor\ttarget\ttitle\n${date.replace(/[\t\r\n"]/g, '')}\tstrike\tA\tB\tx`;
        try {
          const [event] = parseCsv(sheet, { types: SCALE }).events;
          if (event) expect(date.replace(/[\s'’‘]/g, '').replace(/[‐‑‒–—−]/g, '-')).to.contain(event.date);
        } catch (error) {
          if (!(error instanceof DatasetError)) throw error;
        }
      }),
    );
  });
});
