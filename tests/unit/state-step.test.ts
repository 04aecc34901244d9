import { expect } from 'chai';
import { countedOf } from '../../src/state/derived.js';
import type { ReaderAction } from '../../src/state/reader-actions.js';
import { INITIAL, type WidgetState } from '../../src/state/widget-state.js';
import { DAY } from '../../src/time/units.js';
import { after, DATASET, DRAWN, reading } from '../support/widget-state.js';

const [early, late] = DATASET.events as [(typeof DATASET.events)[0], (typeof DATASET.events)[0]];
const NOON = Date.UTC(2000, 0, 1, 12);
const SELECTED = after(DRAWN, reading({ selected: 'early' })).state;
const COMPARING: WidgetState = { ...DRAWN, pinned: 1, compared: 2 };
const close = [
  { type: 'write', name: 'selected', value: undefined },
  { type: 'select', event: undefined },
];

interface Case {
  readonly says: string;
  readonly from: WidgetState;
  readonly action: ReaderAction;
  readonly state?: Partial<WidgetState>;
  readonly effects: readonly unknown[];
}

const CASES: readonly Case[] = [
  {
    says: 'choosing an event writes the attribute and is one event for the page',
    from: DRAWN,
    action: { type: 'select', event: early, row: 'early' },
    state: { row: { id: 'early', chosen: 'early' }, cluster: [] },
    effects: [
      { type: 'write', name: 'selected', value: 'early' },
      { type: 'select', event: early },
    ],
  },
  {
    says: 'choosing the event that is shown is no event for the page',
    from: SELECTED,
    action: { type: 'select', event: early },
    effects: [{ type: 'write', name: 'selected', value: 'early' }],
  },
  {
    says: 'closing details is an event for the page',
    from: SELECTED,
    action: { type: 'select', event: undefined },
    state: { row: undefined },
    effects: close,
  },
  {
    says: 'closing nothing is no event for the page',
    from: DRAWN,
    action: { type: 'select', event: undefined },
    effects: [close[0]],
  },
  {
    says: 'opening a cluster closes the event',
    from: SELECTED,
    action: { type: 'open cluster', events: [early, late] },
    state: { cluster: [early, late] },
    effects: close,
  },
  {
    says: 'opening a cluster where no event is chosen is no event for the page',
    from: DRAWN,
    action: { type: 'open cluster', events: [early] },
    state: { cluster: [early] },
    effects: [close[0]],
  },
  {
    says: 'pointing at the chart waits for the crosshair to rest',
    from: DRAWN,
    action: { type: 'point', instant: NOON, asking: true },
    state: { cursor: NOON, rested: undefined },
    effects: [{ type: 'await rest', instant: NOON }],
  },
  {
    says: 'pointing elsewhere ends the rest',
    from: { ...DRAWN, cursor: 1, rested: 1 },
    action: { type: 'point', instant: NOON, asking: false },
    state: { cursor: NOON, rested: undefined },
    effects: [{ type: 'stop resting' }],
  },
  {
    says: 'taking the crosshair away ends the rest',
    from: { ...DRAWN, cursor: 1, rested: 1 },
    action: { type: 'point', instant: undefined, asking: true },
    state: { cursor: undefined, rested: undefined },
    effects: [{ type: 'stop resting' }],
  },
  {
    says: 'a crosshair that has rested marks its date',
    from: { ...DRAWN, cursor: NOON },
    action: { type: 'rested', instant: NOON },
    state: { rested: NOON },
    effects: [],
  },
  {
    says: 'pinning a date closes the event',
    from: { ...SELECTED, rested: 5, cluster: [late] },
    action: { type: 'pin', instant: NOON, selected: 'early' },
    state: { pinned: NOON, rested: undefined, cluster: [] },
    effects: [{ type: 'stop resting' }, ...close],
  },
  {
    says: 'pinning while dates are compared moves the compared one',
    from: COMPARING,
    action: { type: 'pin', instant: NOON, selected: undefined },
    state: { pinned: 1, compared: NOON },
    effects: [{ type: 'stop resting' }],
  },
  {
    says: 'unpinning ends the comparison, too',
    from: COMPARING,
    action: { type: 'pin', instant: undefined, selected: undefined },
    state: { pinned: undefined, compared: undefined },
    effects: [{ type: 'stop resting' }],
  },
  {
    says: 'comparing sets the second date',
    from: { ...DRAWN, pinned: 1 },
    action: { type: 'compare', instant: 2 },
    state: { pinned: 1, compared: 2 },
    effects: [],
  },
  {
    says: 'asking for the band is remembered',
    from: DRAWN,
    action: { type: 'estimate' },
    state: { bandWanted: true },
    effects: [],
  },
  {
    says: 'filters that are attributes are written back',
    from: DRAWN,
    action: { type: 'filter', change: { categories: new Set(['verbal', 'military']), actors: undefined } },
    effects: [
      { type: 'write', name: 'categories', value: 'verbal military' },
      { type: 'write', name: 'actors', value: undefined },
    ],
  },
  {
    says: 'a filter that leaves nothing is written as none',
    from: DRAWN,
    action: { type: 'filter', change: { categories: new Set() } },
    effects: [{ type: 'write', name: 'categories', value: 'none' }],
  },
  {
    says: 'a search leaves the filters and the index alone',
    from: DRAWN,
    action: { type: 'search', query: 'strike' },
    state: { search: { query: 'strike' }, filters: DRAWN.filters },
    effects: [],
  },
  {
    says: 'other filters are not attributes',
    from: DRAWN,
    action: { type: 'filter', change: { facts: true } },
    state: { filters: { ...DRAWN.filters, facts: true } },
    effects: [],
  },
  {
    says: 'assumptions that are attributes are written back',
    from: DRAWN,
    action: { type: 'assume', change: { memory: 'flow', halfLifeScale: 2 } },
    state: { assumptions: { ...DRAWN.assumptions, memory: 'flow', halfLifeScale: 2 } },
    effects: [
      { type: 'write', name: 'memory', value: 'flow' },
      { type: 'write', name: 'halfLifeScale', value: 2 },
    ],
  },
  {
    says: 'the two sums are an attribute, which is written',
    from: DRAWN,
    action: { type: 'sums', shown: true },
    state: { sums: true },
    effects: [{ type: 'write', name: 'sums', value: true }],
  },
  {
    says: 'a period out of range is fitted and, when the drag ends, an event for the page',
    from: DRAWN,
    action: {
      type: 'show period',
      period: { from: Date.UTC(1981, 0), to: Date.UTC(1982, 0) },
      done: true,
    },
    state: { period: { from: Date.UTC(1990, 0), to: Date.UTC(1991, 0) }, moved: true },
    effects: [{ type: 'window', period: { from: Date.UTC(1990, 0), to: Date.UTC(1991, 0) } }],
  },
  {
    says: 'a period narrower than 27 days is widened; during a drag the page hears nothing',
    from: DRAWN,
    action: { type: 'show period', period: { from: NOON - DAY, to: NOON + DAY }, done: false },
    state: { period: { from: NOON - 13.5 * DAY, to: NOON + 13.5 * DAY }, moved: true },
    effects: [],
  },
  {
    says: 'a period before there is a dataset is not shown',
    from: INITIAL,
    action: { type: 'show period', period: { from: 0, to: NOON }, done: true },
    state: { period: undefined, moved: false },
    effects: [],
  },
];

describe('an action of the reader', () => {
  for (const { says, from, action, state = {}, effects } of CASES)
    it(says, () => {
      const found = after(from, action);
      expect(found.effects).to.deep.equal(effects);
      for (const [name, value] of Object.entries(state))
        expect(found.state[name as keyof WidgetState], name).to.deep.equal(value);
    });

  it('that points where the crosshair is already changes nothing', () => {
    const { state, effects } = after(
      { ...DRAWN, cursor: NOON },
      { type: 'point', instant: NOON, asking: true },
    );
    expect(state.cursor).to.equal(NOON);
    expect(effects).to.deep.equal([]);
  });
});

describe('the index', () => {
  it('is the same object while only the period changes, and another under another filter', () => {
    const panned = after(DRAWN, { type: 'show period', period: { from: 0, to: NOON }, done: true }).state;
    const filtered = after(DRAWN, { type: 'filter', change: { actors: new Set(['A']) } }).state;
    expect(countedOf(panned)).to.equal(countedOf(DRAWN));
    expect(countedOf(filtered)!.events.map(({ id }) => id)).to.deep.equal(['early']);
  });
});
