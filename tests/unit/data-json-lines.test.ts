import { expect } from 'chai';
import fc from 'fast-check';
import { jsonLines, lineOf } from '../../src/data/json-lines.js';

describe('the lines of a JSON text', () => {
  const text =
    '{\n  "id": "x",\n  "events": [\n    { "date": "2001",\n      "title": "a \\"b\\": [" },\n    {}\n  ]\n}\n';

  for (const [path, line] of [
    ['', 1],
    ['id', 2],
    ['events', 3],
    ['events[0]', 4],
    ['events[0].date', 4],
    ['events[0].title', 5],
    ['events[1]', 6],
    ['events[1].date', 6],
    ['events[7].date', 3],
    ['coverage.from', 1],
  ] as const)
    it(`put ${path || 'the root'} on line ${line}`, () => {
      expect(lineOf(jsonLines(text), path)).to.equal(line);
    });

  for (const [what, broken, line] of [
    ['a comma too many', '{"a": [1,\n 2,,\n 3]}', 2],
    ['a quotation mark that is missing', '{"a":\n "b\n}', 2],
    ['a bracket that is missing', '{"a": [1,\n 2\n', 3],
    ['a comment', '{\n// no\n"a": 1}', 2],
    ['text after the end', '{}\n\nx', 3],
    ['nothing', '', 1],
  ] as const)
    it(`tell ${what}`, () => {
      expect(() => JSON.parse(broken)).to.throw();
      expect(jsonLines(broken).fault).to.equal(line);
    });

  it('find a fault in exactly those texts that are no JSON', () => {
    const isJson = (any: string): boolean => {
      try {
        JSON.parse(any);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '}', '"', 'x', '\n', '0'),
        (json, at, added) => {
          const place = at % (json.length + 1);
          const any = json.slice(0, place) + added + json.slice(place);
          expect(jsonLines(any).fault === undefined, any).to.equal(isJson(any));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are told for ten megabytes of garbage too', () => {
    for (const garbage of ['[', '"', '{"a":', 'garbage '])
      expect(jsonLines(garbage.repeat(10_000_000 / garbage.length)).fault).to.be.above(0);
  });
});
