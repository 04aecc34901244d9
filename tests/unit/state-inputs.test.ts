import { expect } from 'chai';
import type { Input } from '../../src/state/step.js';
import { INITIAL, type WidgetState } from '../../src/state/widget-state.js';
import { after, DATASET, DRAWN, LOCALE, reading } from '../support/widget-state.js';

const dates = ({ period }: WidgetState): string[] =>
  period ? [period.from, period.to].map((instant) => new Date(instant).toISOString().slice(0, 10)) : [];
const FULL = dates(DRAWN);
const types = (effects: readonly { readonly type: string }[]): string[] => effects.map(({ type }) => type);

describe('attributes', () => {
  it('without a source show the bundled dataset, which is loaded before it is drawn', () => {
    const { state, effects } = after(INITIAL, reading());
    expect(state.record).to.equal(DATASET);
    expect(effects).to.deep.include({ type: 'load', dataset: DATASET });
  });

  it('that have not changed change nothing', () => {
    const { state, effects } = after(DRAWN, reading());
    expect(effects).to.deep.equal([]);
    expect(state.shown).to.equal(DRAWN.shown);
    expect(state.period).to.equal(DRAWN.period);
  });

  for (const [says, attributes, period] of [
    ['the coverage', {}, FULL],
    ['the period asked for', { from: '2000', to: '2009' }, ['2000-01-01', '2009-12-31']],
    ['only what lies in the coverage', { from: '1900', to: '1999' }, ['1990-01-01', '1999-12-31']],
    ['the coverage where nothing asked for lies in it', { from: '1900', to: '1950' }, FULL],
    ['the coverage where the ends are the wrong way round', { from: '2010', to: '2000' }, FULL],
    ['the coverage where a date cannot be read', { from: 'yesterday' }, FULL],
  ] as const)
    it(`show ${says}: ${JSON.stringify(attributes)}`, () => {
      const { state } = after(INITIAL, reading(attributes));
      expect(dates(state)).to.deep.equal(period);
    });

  it('that cannot be used leave the last valid value', () => {
    const valid = after(DRAWN, reading({ from: '2000', memory: 'flow', theme: 'dark', actors: 'A' })).state;
    const { state, effects } = after(
      valid,
      reading({ from: 'x', memory: 'x', theme: 'x', actors: 'x', selected: 'x' }),
    );
    expect(state.period).to.deep.equal(valid.period);
    expect([state.assumptions.memory, state.theme, [...state.filters.actors!]]).to.deep.equal([
      'flow',
      'dark',
      ['A'],
    ]);
    expect(state.selected).to.equal(undefined);
    expect(
      effects.flatMap((effect) => (effect.type === 'invalid' ? [effect.attribute] : [])),
    ).to.have.members(['theme', 'from', 'selected', 'actors', 'memory']);
  });

  it('that cannot be used are reported once for each value, also with another dataset', () => {
    const bad = after(DRAWN, reading({ actors: 'x' }));
    const again = after(bad.state, { type: 'page events', events: [{}] }, reading({ actors: 'x' }));
    const other = after(again.state, reading({ actors: 'y' }));
    const invalid = ({ effects }: typeof bad): number =>
      types(effects).filter((type) => type === 'invalid').length;
    expect([invalid(bad), invalid(again), invalid(other)]).to.deep.equal([1, 0, 1]);
  });

  it('choose an event, and bring one into view that is out of it', () => {
    const { state } = after(INITIAL, reading({ to: '1999', selected: 'late' }));
    expect(state.selected?.id).to.equal('late');
    expect(state.period!.from).to.be.lessThan(state.selected!.when.extent.from);
    expect(state.period!.to).to.be.greaterThan(state.selected!.when.extent.to);
  });

  it('ask for a dataset of another address, and for one of the same address that is set again', () => {
    const first = after(DRAWN, reading({ src: 'a.json' }));
    const same = after(first.state, reading({ src: 'a.json' }));
    const set = after(same.state, reading({ src: 'a.json' }, ['src']));
    expect([first, same, set].map(({ effects }) => effects)).to.deep.equal([
      [{ type: 'fetch', src: 'a.json', load: 2, anew: false }],
      [],
      [{ type: 'fetch', src: 'a.json', load: 3, anew: true }],
    ]);
  });

  it('with data that is no dataset report it, and the last one stays', () => {
    const { state, effects } = after(DRAWN, reading({ data: 7 }));
    expect(types(effects)).to.deep.equal(['unusable']);
    expect(state.record).to.equal(DATASET);
  });
});

describe('a language', () => {
  const spanish = (locale?: typeof LOCALE): Input => ({
    ...(reading() as Extract<Input, { type: 'attributes' }>),
    language: { tag: 'es', locale },
  });

  it('that is not there is loaded once, and nothing is shown in the meantime', () => {
    const first = after(INITIAL, spanish());
    expect(types(first.effects)).to.include('load language');
    expect(first.state.shown).to.equal(undefined);
    expect(after(first.state, spanish()).effects).to.deep.equal([]);
  });

  it('that came is shown, with the period that the reader sees', () => {
    const panned = { ...DRAWN, period: { from: Date.UTC(2000, 0), to: Date.UTC(2001, 0) }, moved: true };
    const { state } = after(panned, spanish({ ...LOCALE }));
    expect(state.shown).to.not.equal(DRAWN.shown);
    expect(state.period).to.deep.equal(panned.period);
  });
});

describe('an answer', () => {
  const fetching = after(DRAWN, reading({ src: 'a.json' })).state;
  const answer = (load: number, given: Extract<Input, { type: 'answer' }>['answer']): Input => ({
    type: 'answer',
    load,
    src: 'a.json',
    answer: given,
  });

  it('is shown', () => {
    const other = { ...DATASET };
    const { state, effects } = after(fetching, answer(fetching.load, { make: () => other }));
    expect(state.record).to.equal(other);
    expect(types(effects)).to.include('load');
  });

  it('that comes late changes nothing', () => {
    const { state, effects } = after(fetching, answer(fetching.load - 1, { reason: 'x' }));
    expect(state).to.equal(fetching);
    expect(effects).to.deep.equal([]);
  });

  it('that is none is reported with its reason, and the last dataset stays', () => {
    const { state, effects } = after(fetching, answer(fetching.load, { reason: 'the server answered 404' }));
    expect(state.failed).to.equal(true);
    expect(state.record).to.equal(DATASET);
    expect(effects).to.deep.equal([
      {
        type: 'invalid',
        attribute: 'src',
        value: 'a.json',
        allowed: 'the URL of a dataset in JSON or CSV (the server answered 404)',
      },
    ]);
  });
});

describe('page events', () => {
  const added = { id: 'page', date: '2035-01-01', type: 'strike', actor: 'A', target: 'B', title: 'Later' };
  const withAdded = after(DRAWN, { type: 'page events', events: [added] }, reading()).state;

  it('come into the dataset, and the period shown first lasts to them', () => {
    expect(withAdded.shown!.dataset.events.map(({ id }) => id)).to.include('page');
    expect(dates(withAdded)[1]).to.equal('2035-01-01');
  });

  it('leave the period that the reader has chosen', () => {
    const period = { from: Date.UTC(2000, 0), to: Date.UTC(2001, 0) };
    const { state } = after(
      DRAWN,
      { type: 'show period', period, done: true },
      { type: 'page events', events: [added] },
      reading(),
    );
    expect(state.period).to.deep.equal(period);
  });

  it('that are the same as before change nothing', () => {
    expect(after(withAdded, { type: 'page events', events: [{ ...added }] }).state).to.equal(withAdded);
  });

  it('that cannot be used are left out, and each reason is given once', () => {
    const bad = { ...added, date: 'soon' };
    const first = after(DRAWN, { type: 'page events', events: [bad] }, reading());
    const second = after(first.state, { type: 'page events', events: [bad, added] }, reading());
    expect(types(first.effects)).to.deep.equal(['left out']);
    expect(types(second.effects)).to.deep.equal([]);
    expect(second.state.shown!.dataset.events.map(({ id }) => id)).to.include('page');
  });

  it('that were chosen and are gone close their details, and are no mistake', () => {
    const chosen = after(withAdded, reading({ selected: 'page' })).state;
    const { state, effects } = after(
      chosen,
      { type: 'page events', events: [] },
      reading({ selected: 'page' }),
    );
    expect(state.selected).to.equal(undefined);
    expect(effects).to.deep.equal([{ type: 'write', name: 'selected', value: undefined }]);
  });
});
