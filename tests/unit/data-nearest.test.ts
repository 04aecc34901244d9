import { expect } from 'chai';
import { nearest } from '../../src/data/nearest.js';
import { EVENT_TYPES } from '../../src/data/event-types.js';

const TYPES = Object.fromEntries(Object.entries(EVENT_TYPES).map(([id, { label }]) => [id, [label]]));
const PARTIES = { US: ['United States'], VE: ['Venezuela'] };
const KEYS = { id: [], date: [], until: [], title: [], claimedBy: [], note: [] };

describe('the nearest choice', () => {
  const cases: [given: unknown, choices: Record<string, readonly string[]>, meant: string | undefined][] = [
    ['untill', KEYS, 'until'],
    ['claimed_by', KEYS, 'claimedBy'],
    ['tilte', KEYS, 'title'],
    ['Date', KEYS, 'date'],
    ['colour', KEYS, undefined],
    ['x', KEYS, undefined],
    ['acusation', TYPES, 'accusation'],
    ['sanction-imposed', TYPES, 'sanctions-imposed'],
    ['ultimatum ', TYPES, 'ultimatum'],
    ['Breaks relations', TYPES, 'relations-broken'],
    ['military', TYPES, 'military-aid'],
    ['hug', TYPES, undefined],
    ['us', PARTIES, 'US'],
    ['VEN', PARTIES, 'VE'],
    ['Venezuela', PARTIES, 'VE'],
    ['United State', PARTIES, 'US'],
    ['Cuba', PARTIES, undefined],
    [7, PARTIES, undefined],
    ['', PARTIES, undefined],
    ['x'.repeat(100_000), TYPES, undefined],
  ];
  for (const [given, choices, meant] of cases)
    it(`to ${JSON.stringify(given).slice(0, 30)} is ${meant ?? 'none'}`, () =>
      expect(nearest(given, choices)).to.equal(meant));
});
