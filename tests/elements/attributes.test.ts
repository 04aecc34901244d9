import { expect } from 'chai';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { watchConsole } from '../support/console.js';
import { find, headline, marks, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const DATE_ALLOWED =
  'YYYY, YYYY-MM or YYYY-MM-DD (a day that exists; ~ ? % may follow) or two with / between, in order';

/** What a reader sees of the widget, without the words that change with nothing. */
function seen(widget: Element): string {
  return JSON.stringify({
    headline: headline(widget),
    marks: marks(widget).map((mark) => mark.getAttribute('data-key')),
    details: textOf(widget, '[part="details"]'),
    views: deepAll(widget, 'bilateral-timeline, bilateral-tension').map(({ localName }) => localName),
    level: deepAll(widget, '[role="heading"]').map((element) => element.getAttribute('aria-level')),
    theme: deepAll(widget, '.root').map((root) => root.getAttribute('data-theme')),
  });
}

describe('an attribute that cannot be used is told once, and the last good view stays', () => {
  const console = watchConsole();
  afterEach(removeAll);

  const GOOD: Readonly<Record<string, string>> = {
    from: '2005',
    to: '2020',
    view: 'timeline',
    selected: '2019-01-23-ties-broken',
    categories: 'diplomatic',
    actors: 'US',
    theme: 'dark',
    'heading-level': '4',
  };
  const cases: [attribute: string, value: string, allowed: string | RegExp][] = [
    ['from', '2005-02-30', DATE_ALLOWED],
    ['from', 'yesterday', DATE_ALLOWED],
    ['from', '2005-13', DATE_ALLOWED],
    ['from', '2005-2-3', DATE_ALLOWED],
    ['to', '2019-02-29', DATE_ALLOWED],
    ['to', '20/05/2019', DATE_ALLOWED],
    ['from', '2021', 'a period that touches the coverage 1821/2026-01'],
    ['from', '2027', 'a period that touches the coverage 1821/2026-01'],
    ['view', 'timelines', 'both, tension, timeline'],
    ['selected', 'no-such-event', /^the id of an event of the dataset “us-venezuela”, such as 1821-/],
    ['categories', 'naval', /^any of .*verbal.*, separated by spaces, or none$/],
    ['actors', 'UK', 'any of US, VE, separated by spaces, or none'],
    ['theme', 'sepia', 'auto, system, light, dark'],
    ['heading-level', '1', 'a whole number from 2 to 6'],
    ['heading-level', '7', 'a whole number from 2 to 6'],
    ['heading-level', '2.5', 'a whole number from 2 to 6'],
    ['heading-level', 'two', 'a whole number from 2 to 6'],
  ];
  for (const [attribute, value, allowed] of cases)
    it(`${attribute}="${value}"`, async () => {
      const container = await put('<bilateral-relations from="2005" to="2020"></bilateral-relations>');
      const widget = widgetIn(container);
      widget.setAttribute(attribute, GOOD[attribute]!);
      await drawn(container);
      const before = seen(widget);
      const errors: Error[] = [];
      container.addEventListener('bilateral-error', ({ error }) => errors.push(error));

      widget.setAttribute(attribute, value);
      await drawn(container);
      // What is read again with every drawing is not told again with it.
      widget.lang = 'en-GB';
      await drawn(container);
      widget.lang = 'en';
      await drawn(container);

      const lines = console.take();
      expect(lines).to.have.length(1);
      const start = `<bilateral-relations> ${attribute}="${value}": allowed is `;
      expect(lines[0]!.slice(0, start.length)).to.equal(start);
      if (typeof allowed === 'string') expect(lines[0]!.slice(start.length)).to.equal(allowed);
      else expect(lines[0]!.slice(start.length)).to.match(allowed);
      expect(errors.map(({ message }) => message)).to.deep.equal(lines);
      expect(seen(widget)).to.equal(before);
    });

  it('and is told again when it comes again after a good one', async () => {
    const container = await put('<bilateral-relations from="2005"></bilateral-relations>');
    for (const theme of ['sepia', 'dark', 'sepia']) {
      widgetIn(container).setAttribute('theme', theme);
      await drawn(container);
    }
    expect(console.take()).to.have.length(2);
  });

  it('also at the very first drawing, which then is as without it', async () => {
    const container = await put(
      '<bilateral-relations from="2005-02-30" to="2020" theme="sepia" view="no" heading-level="9" selected="no" categories="no" actors="no"></bilateral-relations>',
    );
    const lines = console.take();
    expect(lines.map((line) => /> ([\w-]+)=/.exec(line)?.[1]).sort()).to.deep.equal([
      'actors',
      'categories',
      'from',
      'heading-level',
      'selected',
      'theme',
      'view',
    ]);
    const plain = await put('<bilateral-relations to="2020"></bilateral-relations>');
    expect(seen(widgetIn(container))).to.equal(seen(widgetIn(plain)));
  });

  it('long or on several lines, is told short and on one line', async () => {
    const container = await put('<bilateral-relations></bilateral-relations>');
    widgetIn(container).setAttribute('theme', `a\nb${'c'.repeat(500)}`);
    await drawn(container);
    const [line] = console.take();
    expect(line).to.match(/^<bilateral-relations> theme="a bc+…": allowed is auto, system, light, dark$/);
    expect(line!.length).to.be.lessThan(200);
  });

  const odd: [name: keyof BilateralRelations, value: unknown][] = [
    ['from', {}],
    ['to', Number.NaN],
    ['categories', 5],
    ['actors', ['US', 'VE']],
    ['selected', 7],
    ['theme', Object.create(null)],
    ['view', false],
    ['headingLevel', {}],
  ];
  for (const [name, value] of odd)
    it(`as a property of the wrong type (${String(name)}), throws nothing`, async () => {
      const container = await put('<bilateral-relations from="2005"></bilateral-relations>');
      const widget = widgetIn(container);
      const before = seen(widget);
      Object.assign(widget, { [name]: value });
      await drawn(container);
      expect(console.take().length).to.be.at.most(1);
      expect(seen(widget)).to.equal(before);
    });
});

describe('an attribute that is empty is as if it were not there', () => {
  watchConsole();
  afterEach(removeAll);

  for (const attribute of [
    'from',
    'to',
    'view',
    'selected',
    'categories',
    'actors',
    'labels',
    'theme',
    'heading-level',
  ])
    it(`${attribute}=""`, async () => {
      const container = await put(
        `<bilateral-relations ${attribute}=""></bilateral-relations><bilateral-relations></bilateral-relations>`,
      );
      const [empty, without] = container.querySelectorAll('bilateral-relations');
      expect(seen(empty!)).to.equal(seen(without!));
    });

  it('and so is one that is taken away', async () => {
    const container = await put(
      '<bilateral-relations from="2005" to="2020" view="timeline" selected="2019-01-23-ties-broken" categories="diplomatic" actors="US" theme="dark" heading-level="5"></bilateral-relations><bilateral-relations></bilateral-relations>',
    );
    const [widget, without] = container.querySelectorAll('bilateral-relations');
    for (const name of widget!.getAttributeNames()) widget!.removeAttribute(name);
    await drawn(container);
    expect(seen(widget!)).to.equal(seen(without!));
  });
});

describe('from and to', () => {
  const console = watchConsole();
  afterEach(removeAll);

  const YEAR_OF = /in .*?(\d{4})/;
  const cases: [from: string | undefined, to: string | undefined, headlined: string, period: string][] = [
    [undefined, undefined, 'January 2026', '1821–2026'],
    ['1999', undefined, 'January 2026', '1999–2026'],
    ['1999', '2019', 'December 2019', '1999–2019'],
    ['2018-06', '2019-01', 'January 2019', '2018–19'],
    ['2018-12/2019-03', '2020', 'December 2020', '2018–20'],
    ['1999~', '2012?', 'Dec 2012', '1999–2012'],
    ['2020', '2050', 'January 2026', '2020–26'],
    ['1700', '2000', 'December 2000', '1821–2000'],
  ];
  for (const [from, to, headlined, period] of cases)
    it(`${from ?? 'nothing'} to ${to ?? 'nothing'} shows ${period} and ends in ${headlined}`, async () => {
      const attributes = `${from ? `from="${from}"` : ''} ${to ? `to="${to}"` : ''}`;
      const container = await put(
        `<bilateral-relations lang="en" overview ${attributes}></bilateral-relations>`,
      );
      expect(headline(widgetIn(container)).replaceAll('\u00a0', ' '))
        .to.contain(headlined)
        .and.to.match(YEAR_OF);
      expect(textOf(widgetIn(container), '.overview text.bold')).to.equal(period);
    });

  const daysShown = (container: HTMLElement): string[] => {
    const slider = find(container, '[part="surface"][role="slider"]');
    return ['aria-valuemin', 'aria-valuemax'].map((end) =>
      new Date(Number(slider.getAttribute(end))).toISOString().slice(0, 10),
    );
  };

  for (const [month, last] of [
    ['2019-01', '31'],
    ['2019-02', '28'],
    ['2020-02', '29'],
  ] as const)
    it(`that name one month, ${month}, show it from its first to its last day`, async () => {
      const container = await put(
        `<bilateral-relations from="${month}" to="${month}"></bilateral-relations>`,
      );
      expect(daysShown(container)).to.deep.equal([`${month}-01`, `${month}-${last}`]);
    });

  for (const [from, to, shown] of [
    ['2019-01-23', '2019-01-23', ['2019-01-09', '2019-02-05']],
    ['2019-01-20', '2019-01-26', ['2019-01-09', '2019-02-05']],
    ['2026-01-20', undefined, ['2026-01-04', '2026-01-31']],
  ] as const)
    it(`that name less than there is to see, ${from} to ${to ?? 'nothing'}, show four weeks around it, which is no mistake`, async () => {
      const container = await put(
        `<bilateral-relations from="${from}" ${to ? `to="${to}"` : ''}></bilateral-relations>`,
      );
      expect(daysShown(container)).to.deep.equal(shown);
      expect(console.take()).to.deep.equal([]);
    });

  it('that are not given show a record that is shorter than that as it is, and tell nothing', async () => {
    const container = await put('');
    const widget = document.createElement('bilateral-relations');
    const json = (await (await fetch('/page/test/a-b.json')).json()) as Record<string, unknown>;
    const [event] = json['events'] as Record<string, unknown>[];
    Object.assign(widget, {
      data: { ...json, coverage: { from: '2004-05-10', to: '2004-05-20' }, events: [event] },
    });
    container.append(widget);
    await drawn(container);
    expect(daysShown(container)).to.deep.equal(['2004-05-10', '2004-05-20']);
  });

  it('as numbers, which frameworks set, are years', async () => {
    const container = await put('<bilateral-relations></bilateral-relations>');
    Object.assign(widgetIn(container), { from: 1999, to: 2019 });
    await drawn(container);
    expect(headline(widgetIn(container))).to.contain('2019');
  });
});

describe('categories and actors', () => {
  watchConsole();
  afterEach(removeAll);

  const counted = async (attributes: string): Promise<string> => {
    const container = await put(
      `<bilateral-relations lang="en" src="/page/test/a-b.json" ${attributes}></bilateral-relations>`,
    );
    return textOf(widgetIn(container), '.chip');
  };

  it('leave out what is of another kind, and the deck says how many are left', async () => {
    expect(await counted('categories="verbal"')).to.equal('Filtered: 1 of 2 events ✕');
  });
  it('leave out what the other side did, but never what both did', async () => {
    expect(await counted('actors="B"')).to.equal('Filtered: 1 of 2 events ✕');
  });
  it('that leave nothing out are no filter', async () => {
    expect(await counted('categories="verbal diplomatic military economic context" actors="A B"')).to.equal(
      '',
    );
  });
  it('may be separated by any space', async () => {
    expect(await counted('categories="\n verbal\tverbal "')).to.equal('Filtered: 1 of 2 events ✕');
  });
});

describe('view', () => {
  watchConsole();
  afterEach(removeAll);

  for (const [view, expected] of [
    ['both', ['bilateral-tension', 'bilateral-timeline']],
    ['timeline', ['bilateral-timeline']],
    ['tension', ['bilateral-tension']],
  ] as const)
    it(`${view} composes ${expected.join(' and ')}`, async () => {
      const container = await put(`<bilateral-relations view="${view}"></bilateral-relations>`);
      expect(
        deepAll(container, 'bilateral-timeline, bilateral-tension').map(({ localName }) => localName),
      ).to.deep.equal(expected);
      // The years stand once: under the chart, or over the lanes where there is none.
      expect(deepAll(container, '[part="axis"]')).to.have.length(1);
    });
});

describe('selected', () => {
  watchConsole();
  afterEach(removeAll);

  it('opens the details of the event, and its mark is pressed', async () => {
    const container = await put(
      '<bilateral-relations from="1999" selected="2019-01-23-ties-broken"></bilateral-relations>',
    );
    expect(textOf(widgetIn(container), '[part="details"] .title')).to.match(/\w/);
    expect(deepAll(container, '.mark[aria-pressed="true"]')).to.have.length(1);
  });

  it('brings an event outside the window into view, the window as long as before', async () => {
    const container = await put('<bilateral-relations from="2020" to="2022"></bilateral-relations>');
    const slider = (): number[] =>
      ['min', 'max'].map((end) =>
        Number(find(container, '[part="surface"][role="slider"]').getAttribute(`aria-value${end}`)),
      );
    const [from, to] = slider() as [number, number];
    widgetIn(container).selected = '2008-03-14-terror-list-dare';
    await drawn(container);
    const [movedFrom, movedTo] = slider() as [number, number];
    expect(movedTo - movedFrom).to.equal(to - from);
    expect((movedFrom + movedTo) / 2).to.equal(Date.UTC(2008, 2, 14));
  });

  it('is closed by taking the attribute away', async () => {
    const container = await put(
      '<bilateral-relations selected="2019-01-23-ties-broken"></bilateral-relations>',
    );
    widgetIn(container).removeAttribute('selected');
    await drawn(container);
    expect(deepAll(container, '[part="details"]')).to.deep.equal([]);
  });
});

describe('the views take the same attributes and say the same of bad ones', () => {
  const console = watchConsole();
  afterEach(removeAll);

  for (const tag of ['bilateral-timeline', 'bilateral-tension'])
    it(`<${tag} from="2005-02-30">`, async () => {
      await put(`<${tag} from="2005-02-30"></${tag}>`);
      expect(console.take()).to.deep.equal([`<${tag}> from="2005-02-30": allowed is ${DATE_ALLOWED}`]);
    });
});
