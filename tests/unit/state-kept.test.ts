import { expect } from 'chai';
import { ASSUMPTIONS } from '../../src/state/assumptions.js';
import { NO_FILTERS } from '../../src/state/filters.js';
import { kept } from '../../src/state/kept.js';
import { INITIAL, type WidgetState } from '../../src/state/widget-state.js';
import { after, DATASET, DRAWN, LOCALE, reading } from '../support/widget-state.js';
import { datasetOf, rawDataset, rawEvent } from '../support/small-dataset.js';

const [early, late] = DATASET.events as [(typeof DATASET.events)[0], (typeof DATASET.events)[0]];
/** From 1990 to 2030, with `early` alone of the two events that were there before. */
const OTHER = datasetOf({ id: 'early', date: '1995-06-01', title: 'Told anew' }, { id: 'new', date: '2010' });
const on = (date: string): number => Date.parse(date);
const SEEN = { from: on('2000-01-01'), to: on('2001-01-01') };

describe('Of what the reader sees, another dataset keeps', () => {
  const cases: readonly [
    what: string,
    before: Partial<WidgetState>,
    then: Partial<WidgetState>,
    rewritten?: object,
  ][] = [
    ['the period', { period: SEEN, moved: true }, { period: SEEN }],
    [
      'the part of the period that it covers',
      { period: { from: on('1980-01-01'), to: on('1990-01-01') } },
      { period: { from: on('1990-01-01'), to: on('2000-01-02') } },
    ],
    [
      'no period that is all outside',
      { period: { from: on('1900-01-01'), to: on('1910-01-01') } },
      { period: undefined },
    ],
    ['both dates', { pinned: SEEN.from, compared: SEEN.to }, { pinned: SEEN.from, compared: SEEN.to }],
    [
      'the second date as the one asked for, where the first is outside',
      { pinned: on('1980-01-01'), compared: SEEN.to },
      { pinned: SEEN.to, compared: undefined },
    ],
    ['no date outside', { pinned: on('2040-01-01') }, { pinned: undefined }],
    [
      'of an open list the events that it has, as it tells them',
      { cluster: [early, late] },
      { cluster: [OTHER.events[0]!] },
    ],
    [
      'of the acts left out those that it has',
      { assumptions: { ...ASSUMPTIONS, without: new Set(['early', 'late']) } },
      { assumptions: { ...ASSUMPTIONS, without: new Set(['early']) } },
    ],
    [
      'the event chosen',
      { selected: early, read: { selected: 'early' }, home: { selected: 'early' } },
      { read: { selected: 'early' }, home: { selected: 'early' } },
      {},
    ],
    [
      'no event that it lacks, and what the page asks for is then what the page asked for before',
      { selected: late, read: { selected: 'late' }, home: { selected: 'early' } },
      { read: { selected: undefined }, home: { selected: 'early' } },
      { selected: undefined },
    ],
    [
      'no event that the page chose and that it lacks',
      { selected: late, read: { selected: 'late' }, home: { selected: 'late' } },
      { read: { selected: undefined }, home: { selected: undefined } },
      { selected: undefined },
    ],
    [
      'of the reader’s filters what it has',
      {
        filters: { ...NO_FILTERS, actors: new Set(['A', 'C']) },
        read: { actors: 'A C' },
        written: { actors: 'A C' },
      },
      { read: { actors: 'A' }, written: { actors: 'A' } },
      { actors: 'A' },
    ],
    [
      'no filter of which it has nothing',
      {
        filters: { ...NO_FILTERS, actors: new Set(['C']) },
        read: { actors: 'C' },
        written: { actors: 'C' },
      },
      { read: { actors: undefined } },
      { actors: undefined },
    ],
    [
      'a filter that leaves nothing in',
      {
        filters: { ...NO_FILTERS, categories: new Set() },
        read: { categories: 'none' },
        written: { categories: 'none' },
      },
      { read: { categories: 'none' } },
      {},
    ],
    [
      'the page’s filters as the page has written them',
      {
        filters: { ...NO_FILTERS, actors: new Set(['C']) },
        read: { actors: 'C' },
        written: { actors: 'C' },
        home: { actors: 'C' },
      },
      { read: { actors: 'C' } },
      {},
    ],
  ];
  for (const [what, before, then, rewritten = {}] of cases)
    it(what, () => {
      const { state, rewritten: written } = kept({ ...DRAWN, ...before }, OTHER);
      for (const name of Object.keys(then) as (keyof WidgetState)[])
        expect(state[name], name).to.deep.equal(then[name]);
      expect(written).to.deep.equal(rewritten);
    });
});

describe('Data that are set again', () => {
  /** On the scale that ships, as a page gives them. */
  const dataOf = (...ids: readonly string[]): Record<string, unknown> =>
    rawDataset(ids.map((id, place) => rawEvent({ id, type: 'criticism', date: `${2000 + place}-05` })));
  const first = after(INITIAL, reading({ data: dataOf('a', 'b') })).state;
  const period = { from: on('1999-01-01'), to: on('2003-01-01') };
  const panned = after(first, { type: 'show period', period, done: true }).state;

  it('keep the period that the reader has chosen', () => {
    expect(after(panned, reading({ data: dataOf('a', 'b', 'c') })).state.period).to.deep.equal(period);
  });

  it('show the period that the page asks for with them', () => {
    const data = dataOf('a', 'b', 'c');
    const { state } = after(panned, reading({ data, from: '2001' }));
    expect(state.period?.from).to.equal(on('2001-01-01'));
  });

  it('show all of a longer record to who has not chosen any period', () => {
    const data = { ...dataOf('a'), coverage: { from: '1990', to: '2040' } };
    const { state } = after(first, reading({ data }));
    expect(state.period?.to).to.be.greaterThan(on('2040-01-01'));
  });

  it('leave an event chosen where it is, also where the reader has left it behind', () => {
    const chosen = after(panned, reading({ data: first.read.data, selected: 'a' })).state;
    const away = { from: on('2005-01-01'), to: on('2009-01-01') };
    const gone = after(chosen, { type: 'show period', period: away, done: true }).state;
    const { state } = after(gone, reading({ data: dataOf('a', 'b', 'c'), selected: 'a' }));
    expect([state.selected?.id, state.selected === chosen.selected, state.period]).to.deep.equal([
      'a',
      false,
      away,
    ]);
  });

  it('without what the reader chose let Reset lead to what the page asks for', () => {
    const asked = after(first, reading({ data: first.read.data, selected: 'a' })).state;
    const chosen = after(asked, { type: 'select', event: asked.shown!.dataset.events[1], row: undefined });
    const now = after(chosen.state, reading({ data: dataOf('a'), selected: 'b' }));
    expect(now.effects).to.deep.include({ type: 'write', name: 'selected', value: undefined });
    expect(after(now.state, { type: 'reset' }).effects).to.deep.include({
      type: 'write',
      name: 'selected',
      value: 'a',
    });
  });

  it('of which a list is open, show it in another language too', () => {
    const { events } = first.shown!.dataset;
    const open = after(first, { type: 'open cluster', events }).state;
    const spanish = { ...LOCALE, lang: 'es' };
    const { state } = after(open, {
      ...(reading({ data: first.read.data }) as Extract<ReturnType<typeof reading>, { type: 'attributes' }>),
      language: { tag: 'es', locale: spanish },
    });
    expect(state.cluster).to.deep.equal(state.shown!.dataset.events);
    expect(state.cluster.every((event, place) => event === state.shown!.dataset.events[place])).to.equal(
      true,
    );
  });
});
