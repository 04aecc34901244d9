import { expect } from 'chai';
import { parseDataset } from '../../src/data/parse-dataset.js';
import {
  attributeIn,
  edtf,
  eventOf,
  oneOf,
  positive,
  subset,
  type ReportInvalid,
} from '../../src/state/attributes.js';
import { rawDataset, rawEvent, SCALE } from '../support/small-dataset.js';

const dataset = parseDataset(rawDataset([rawEvent({ id: 'one' })]), SCALE);
const CHOICES = ['stock', 'flow'] as const;
const KINDS = ['verbal', 'military'];

/** What a reader of an attribute makes of a value, and what it reports as allowed. */
function reading<T>(read: (invalid: ReportInvalid) => T): [T, string | undefined] {
  let allowed: string | undefined;
  const value = read((_attribute, _value, what) => (allowed = what));
  return [value, allowed];
}

const set = (found: ReadonlySet<string> | undefined): string | undefined => found && [...found].join(' ');

const POSITIVE = 'a number greater than 0';
const LIST = 'any of verbal, military, separated by spaces, or none';

describe('an attribute is read as', () => {
  for (const [given, value, allowed] of [
    ['flow', 'flow', undefined],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
    [null, undefined, undefined],
    ['Flow', undefined, 'stock, flow'],
  ] as const)
    it(`one of a list: ${JSON.stringify(given)}`, () => {
      expect(reading((invalid) => oneOf('memory', given, CHOICES, invalid))).to.deep.equal([value, allowed]);
    });

  for (const [given, value, allowed] of [
    ['2', 2, undefined],
    [0.5, 0.5, undefined],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
    ['0', undefined, POSITIVE],
    ['-1', undefined, POSITIVE],
    ['Infinity', undefined, POSITIVE],
    ['fast', undefined, POSITIVE],
  ] as const)
    it(`a number greater than 0: ${JSON.stringify(given)}`, () => {
      expect(reading((invalid) => positive('half-life-scale', given, invalid))).to.deep.equal([
        value,
        allowed,
      ]);
    });

  for (const [given, value, allowed] of [
    ['military', 'military', undefined],
    [' military  verbal ', 'military verbal', undefined],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
    ['military sports', 'military', LIST],
    ['sports', undefined, LIST],
    [['military'], undefined, LIST],
  ] as const)
    it(`a part of a list: ${JSON.stringify(given)}`, () => {
      const [found, reported] = reading((invalid) => subset('categories', given, KINDS, invalid));
      expect([set(found), reported]).to.deep.equal([value, allowed]);
    });

  for (const [given, year] of [
    ['2019', 2019],
    ['2019-01-23', 2019],
    ['', undefined],
    [undefined, undefined],
  ] as const)
    it(`a date: ${JSON.stringify(given)}`, () => {
      const [date, reported] = reading((invalid) => edtf('from', given, invalid));
      expect([date && new Date(date.extent.from).getUTCFullYear(), reported]).to.deep.equal([
        year,
        undefined,
      ]);
    });

  it('no date where the value is none, and says what a date is', () => {
    const [date, reported] = reading((invalid) => edtf('from', '23.1.2019', invalid));
    expect(date).to.equal(undefined);
    expect(reported).to.include('YYYY-MM-DD');
  });

  for (const [given, id, allowed] of [
    ['one', 'one', undefined],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
    ['two', undefined, 'the id of an event of the dataset “a-b”, such as one'],
  ] as const)
    it(`an event: ${JSON.stringify(given)}`, () => {
      const [event, reported] = reading((invalid) => eventOf('selected', given, dataset, invalid));
      expect([event?.id, reported]).to.deep.equal([id, allowed]);
    });
});

describe('a message names an attribute', () => {
  for (const [given, shown] of [
    ['x', '<a> b="x"'],
    ['two\n  lines', '<a> b="two lines"'],
    ['y'.repeat(100), `<a> b="${'y'.repeat(80)}…"`],
    [7, '<a> b="7"'],
  ] as const)
    it(`with what was given, on one line: ${shown}`, () => {
      expect(attributeIn('a', 'b', given)).to.equal(shown);
    });
});
