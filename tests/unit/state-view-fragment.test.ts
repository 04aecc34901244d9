import { expect } from 'chai';
import fc from 'fast-check';
import { addressedView, addressWith, namesView, viewFragment } from '../../src/state/view-fragment.js';
import type { ViewState } from '../../src/state/view-state.js';

const FULL: ViewState = {
  from: '2018-10-01',
  to: '2020-06-30',
  selected: '2019-01-23-ties-broken',
  date: '2019-02-01',
  compared: '2020-03-26',
  categories: 'military verbal',
  actors: 'US',
  facts: true,
  memory: 'flow',
  halfLifeScale: 0.5,
  without: 'one two',
  sums: true,
  lang: 'es',
};
const SHORT: ViewState = { from: '2018-10', selected: '2019-01-23-ties-broken' };
const SHORT_TEXT = 'bilateral-view-_from-2018-10_event-2019-01-23-ties-broken';

describe('the address of a view', () => {
  it('is short and can be read', () => {
    expect(viewFragment(SHORT)).to.equal(SHORT_TEXT);
    expect(viewFragment({ actors: 'US VE', facts: true, sums: true }, 'second')).to.equal(
      'bilateral-view-second_actor-US_actor-VE_facts-only_sums-shown',
    );
  });

  it('gives back the whole view, and the widget that it is of', () => {
    expect(addressedView(`#${viewFragment(FULL, 'my_graphic')}`)).to.deep.equal({
      widget: 'my_graphic',
      view: FULL,
      unread: [],
    });
  });

  it('gives back any ids, and is a valid selector whatever they are', () => {
    const id = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(id, id, (selected, widget) => {
        const fragment = viewFragment({ from: '2019', selected, lang: 'en' }, widget);
        expect(fragment).to.match(/^[\w-]+$/);
        document.querySelector(`#${fragment}`);
        expect(addressedView(`#${fragment}`)).to.deep.equal({
          widget,
          view: { from: '2019', selected, lang: 'en' },
          unread: [],
        });
      }),
    );
  });

  const READ: readonly [says: string, hash: string][] = [
    ['as it was written', `#${SHORT_TEXT}`],
    ['with the parameters of a campaign', `#${SHORT_TEXT}&utm_source=x`],
    ['with a text to be highlighted', `#${SHORT_TEXT}:~:text=broke`],
    ['made into a route', `#/${SHORT_TEXT}`],
    ['made into a route of the older form', `#!/${SHORT_TEXT}`],
    ['in the query of a route', `#/article/5?tab=2&${SHORT_TEXT}`],
  ];
  for (const [says, hash] of READ)
    it(`is read ${says}`, () => {
      expect(addressedView(hash)).to.deep.equal({ widget: '', view: SHORT, unread: [] });
    });

  for (const hash of ['', '#', '#bilateral-event-x', '#section-bilateral-view-x', '#bilateral-views'])
    it(`is not what stands in “${hash}”`, () => {
      expect(namesView(hash)).to.equal(false);
      expect(addressedView(hash)).to.equal(undefined);
    });

  it('is read as far as it can be, and the rest is named', () => {
    expect(addressedView('#bilateral-view-_from-2018_colour-red_facts-some_event-')).to.deep.equal({
      widget: '',
      view: { from: '2018' },
      unread: ['colour-red', 'facts-some', 'event-'],
    });
  });

  const PLACED: readonly [says: string, before: string, after: string][] = [
    ['ends the address of a page', 'https://a.example/p?q=1', 'https://a.example/p?q=1#V'],
    ['takes the place of another fragment', 'https://a.example/p#top', 'https://a.example/p#V'],
    ['leaves a route as it is', 'https://a.example/#/p/5', 'https://a.example/#/p/5?V'],
    ['joins the query of a route', 'https://a.example/#/p?q=1', 'https://a.example/#/p?q=1&V'],
    [
      'takes the place of another view of a route',
      `https://a.example/#/p?${SHORT_TEXT}`,
      'https://a.example/#/p?V',
    ],
  ];
  for (const [says, before, after] of PLACED)
    it(says, () => {
      expect(addressWith(before, 'V')).to.equal(after);
    });
});
