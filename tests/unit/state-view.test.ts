import { expect } from 'chai';
import type { Effect } from '../../src/state/effects.js';
import { viewStateOf, type ViewState } from '../../src/state/view-state.js';
import { INITIAL, type WidgetState } from '../../src/state/widget-state.js';
import { DAY } from '../../src/time/units.js';
import { after, DRAWN, reading } from '../support/widget-state.js';

const show = (
  view: unknown,
  asked = false,
  from: WidgetState = DRAWN,
  moves = true,
): ReturnType<typeof after> => after(from, { type: 'view', view: view as ViewState, asked, moves });

const invalidIn = (effects: readonly Effect[]): unknown[] =>
  effects.flatMap((effect) => (effect.type === 'invalid view' ? [[effect.field, effect.value]] : []));

const FULL: ViewState = {
  from: '1990-01-01',
  to: '2021-12-31',
  selected: 'late',
  date: '2001-02-03',
  compared: '2010-11-12',
  categories: 'verbal military',
  actors: 'A',
  facts: true,
  memory: 'flow',
  halfLifeScale: 2,
  without: 'early',
  sums: true,
  lang: 'en',
};

describe('a view as one object', () => {
  it('says what is seen of a widget that was just drawn, and nothing more', () => {
    expect(Object.keys(viewStateOf(DRAWN))).to.deep.equal(['from', 'to', 'lang']);
  });

  it('is read as it was set', () => {
    const { state, effects } = show(FULL);
    expect(viewStateOf(state)).to.deep.equal(FULL);
    expect(invalidIn(effects)).to.deep.equal([]);
  });

  it('that is set again changes nothing', () => {
    const { state } = show(FULL);
    const again = show(viewStateOf(state), false, state);
    expect(again.state).to.deep.equal(state);
  });

  it('takes the place of the whole view before', () => {
    const { state } = show({}, false, show(FULL).state);
    expect(viewStateOf(state)).to.deep.equal(viewStateOf(DRAWN));
  });

  it('without ends shows the period that the page asks for', () => {
    const page = after(INITIAL, reading({ from: '2000', to: '2010' })).state;
    const { state } = show({ memory: 'flow' }, false, show(FULL, false, page).state);
    expect(viewStateOf(state)).to.include({ from: '2000-01-01', to: '2010-12-31', memory: 'flow' });
  });

  it('is moved to, but for one that is to be there at once', () => {
    expect([true, false].map((moves) => show(FULL, false, DRAWN, moves).state.moves)).to.deep.equal([
      true,
      false,
    ]);
  });

  it('that is set before there is a record is shown with the record', () => {
    const early = after(INITIAL, { type: 'view', view: FULL, asked: false, moves: true }).state;
    const { state, effects } = after(early, reading());
    expect(viewStateOf(state)).to.deep.equal(FULL);
    expect(effects).to.deep.include({ type: 'write', name: 'selected', value: 'late' });
  });

  it('keeps a period of the least width that begins and ends within days', () => {
    const from = Date.UTC(2001, 4, 5) + DAY / 2;
    const narrow: WidgetState = { ...DRAWN, period: { from, to: from + 27 * DAY } };
    const view = viewStateOf(narrow);
    const { state, effects } = show(view);
    expect(viewStateOf(state)).to.deep.equal(view);
    expect(invalidIn(effects)).to.deep.equal([]);
  });

  it('tells the page of a choice of the reader, and of no other', () => {
    const told = ({ effects }: ReturnType<typeof after>): string[] =>
      effects.map(({ type }) => type).filter((type) => type === 'select' || type === 'window');
    expect(told(show(FULL, true))).to.deep.equal(['select', 'window']);
    expect(told(show(FULL, false))).to.deep.equal([]);
    expect(told(show(FULL, true, show(FULL).state))).to.deep.equal([]);
  });

  it('leaves what the page has set for the way back to it', () => {
    const page = after(INITIAL, reading({ categories: 'verbal' })).state;
    const shown = show({ categories: 'military' }, false, page).state;
    const { effects } = after(shown, { type: 'reset' });
    expect(effects).to.deep.include({ type: 'write', name: 'categories', value: 'verbal' });
  });

  const PARTS: readonly {
    says: string;
    view: unknown;
    wrong: readonly unknown[];
    shown: Partial<ViewState>;
  }[] = [
    {
      says: 'an unknown event',
      view: { from: '1990', to: '2000', selected: 'gone' },
      wrong: [['selected', 'gone']],
      shown: { from: '1990-01-01', to: '2000-12-31' },
    },
    {
      says: 'a period outside the record',
      view: { from: '1700', to: '1710', memory: 'flow' },
      wrong: [['from', '1700']],
      shown: { memory: 'flow' },
    },
    {
      says: 'a date that is none, beside one that is',
      view: { date: 'yesterday', compared: '2001-01-01' },
      wrong: [['date', 'yesterday']],
      shown: { date: '2001-01-01' },
    },
    {
      says: 'a date after the record',
      view: { date: '2100' },
      wrong: [['date', '2100']],
      shown: {},
    },
    {
      says: 'an unknown kind of act, beside a known one',
      view: { categories: 'verbal cyber' },
      wrong: [['categories', 'verbal cyber']],
      shown: { categories: 'verbal' },
    },
    {
      says: 'a factor that is no number',
      view: { halfLifeScale: 'long' },
      wrong: [['halfLifeScale', 'long']],
      shown: {},
    },
    {
      says: 'a field that there is not',
      view: { form: '1990' },
      wrong: [[undefined, 'form']],
      shown: {},
    },
    { says: 'what is no object', view: '1990', wrong: [[undefined, '1990']], shown: {} },
    { says: 'nothing at all', view: null, wrong: [[undefined, null]], shown: {} },
  ];
  for (const { says, view, wrong, shown } of PARTS)
    it(`shows what can be shown, and reports ${says}`, () => {
      const { state, effects } = show(view);
      expect(invalidIn(effects)).to.deep.equal(wrong);
      expect(viewStateOf(state)).to.deep.equal({ ...viewStateOf(DRAWN), ...shown });
    });
});
