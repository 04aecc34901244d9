import { expect } from 'chai';
import { withPageEvents } from '../../src/data/page-events.js';
import type { BilateralEvent } from '../../src/data/dataset.js';
import { pageEventsInWords } from '../../src/wording/descriptions.js';
import { createLocale, ENGLISH } from '../../src/text/locale.js';
import { sceneOf, windowOf } from '../support/scenes.js';
import { datasetOf } from '../support/small-dataset.js';

const english = createLocale('en', ENGLISH);
const own = { type: 'embargo', actor: 'A', target: 'B', title: 'A bans trade' };
const WINDOW = windowOf('1990', '2030');

describe('what the legend says of the events of the page’s own', () => {
  const cases: readonly (readonly [what: string, dates: readonly string[], said: string])[] = [
    ['in the record', ['2010'], 'Added by this site'],
    ['on its last day', ['2030-12-31'], 'Added by this site'],
    ['after it', ['2031-02-03'], 'Added by this site: Feb 2031'],
    ['across its end', ['2010/2031-03'], 'Added by this site: 2010–31'],
    ['in it and after it', ['2010', '2031-02'], 'Added by this site: Feb 2031'],
    ['several after it', ['2033', '2010/2031-03', '2031-02'], 'Added by this site: 2010–33'],
  ];
  for (const [what, dates, said] of cases)
    it(`of those ${what}: ${dates.join(', ')}`, () => {
      const { dataset } = withPageEvents(
        datasetOf({ date: '2030-12' }, { date: '1995/2030' }),
        dates.map((date) => ({ ...own, date })),
      );
      expect(pageEventsInWords(sceneOf(dataset, WINDOW), english)).to.equal(said);
    });

  it('is not searched for in the whole record', () => {
    const record = datasetOf(
      ...Array.from({ length: 2000 }, (_, number) => ({ date: `${1991 + (number % 30)}` })),
    );
    const { dataset } = withPageEvents(record, [{ ...own, date: '2031-02-03' }]);
    let reads = 0;
    const events = new Proxy(dataset.events as BilateralEvent[], {
      get(list, key, receiver): unknown {
        reads += 1;
        return Reflect.get(list, key, receiver);
      },
    });
    const scene = sceneOf(dataset, WINDOW, { events });
    // What a search needs is made once.
    pageEventsInWords(scene, english);
    reads = 0;
    expect(pageEventsInWords(scene, english)).to.equal('Added by this site: Feb 2031');
    expect(reads).to.be.below(10);
  });
});
