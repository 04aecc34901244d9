import { expect } from 'chai';
import spanish from '../../src/text/es.js';
import { extras } from '../../src/elements/extras.js';
import { registerLanguage } from '../../src/text/languages.js';
import { faults } from '../support/axe.js';
import { watchConsole } from '../support/console.js';
import { clickAt, find, marks, press } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn, openControls } from '../support/widget.js';

registerLanguage('es', spanish);

/** axe takes longer than a test where machines are slow, ms. */
const TIMEOUT = 60_000;

const PANELS = ['table', 'downloads', 'about'] as const;

/** Opens what stands below the controls, and waits for its module. */
const panel =
  (name: (typeof PANELS)[number]) =>
  async (container: HTMLElement): Promise<void> => {
    await openControls(container);
    (
      deepAll(container, '[part="controls"] [aria-expanded]')[PANELS.indexOf(name)] as HTMLButtonElement
    ).click();
    await drawn(container);
    await extras.load(name);
  };

async function guide(container: HTMLElement): Promise<void> {
  find<HTMLElement>(container, '[part="footer"] button').click();
  await extras.load('guide');
  await drawn(container);
}

/** A pointer over a mark shows what it is. */
async function card(container: HTMLElement): Promise<void> {
  const [mark] = marks(container);
  const { left, top, width, height } = mark!.getBoundingClientRect();
  mark!.dispatchEvent(
    new PointerEvent('pointermove', {
      bubbles: true,
      composed: true,
      clientX: left + width / 2,
      clientY: top + height / 2,
    }),
  );
  await until(() => deepAll(container, '.card').length > 0);
}

async function compare(container: HTMLElement): Promise<void> {
  press(find(container, '[part="surface"]'), 'Enter');
  await drawn(container);
  (find(container, '[part="details"] > :last-child button') as HTMLButtonElement).click();
  await drawn(container);
  await extras.load('compare');
}

const STATES: [state: string, attributes: string, act: (container: HTMLElement) => void | Promise<void>][] = [
  ['as it comes', 'from="1999"', () => undefined],
  ['with the whole record', '', () => undefined],
  ['with details', 'from="1999" selected="2019-01-23-ties-broken"', () => undefined],
  ['with a claim’s details', 'from="1999" selected="2020-03-26-narcoterrorism-accusation"', () => undefined],
  ['with a cluster open', 'from="1999"', (container) => clickAt(find(container, '.mark[part="cluster"]'))],
  ['with a date taken apart', 'from="1999"', (container) => clickAt(find(container, '[part="surface"]'))],
  ['with two dates compared', 'from="1999"', compare],
  ['with the controls open', 'from="1999"', openControls],
  ['with the table', 'from="2019" to="2020"', panel('table')],
  ['with what can be taken away', 'from="2019" to="2020"', panel('downloads')],
  ['with what the index is', 'from="2019" to="2020"', panel('about')],
  ['with how to read it', 'from="2019" to="2020"', guide],
  ['with the two sums, and how to read them', 'from="1999" sums', guide],
  ['with the full record', 'from="1999" overview', () => undefined],
  ['with the card of a mark', 'from="1999"', card],
  ['filtered', 'from="1999" categories="verbal" actors="US"', openControls],
  ['empty', 'from="1860" to="1870"', () => undefined],
  ['static', 'from="1999" static selected="2019-01-23-ties-broken"', () => undefined],
  ['with the timeline alone', 'from="1999" view="timeline"', () => undefined],
  ['with the index alone', 'from="1999" view="tension"', () => undefined],
];

describe('axe finds no fault', function () {
  this.timeout(TIMEOUT);
  watchConsole();
  afterEach(removeAll);

  for (const theme of ['light', 'dark'])
    for (const width of [320, 720])
      for (const [state, attributes, act] of STATES)
        it(`${state}, ${theme}, ${width} px`, async () => {
          const lang = width === 320 ? 'es' : 'en';
          const container = await put(
            `<bilateral-relations lang="${lang}" theme="${theme}" ${attributes}></bilateral-relations>`,
            width,
          );
          container.lang = lang;
          await act(container);
          await drawn(container);
          expect(await faults(container)).to.deep.equal([]);
        });

  it('in views of the page’s own, alone and linked', async () => {
    const container = await put(
      '<bilateral-relations id="own" from="1999"><bilateral-timeline></bilateral-timeline></bilateral-relations><bilateral-tension for="own"></bilateral-tension><bilateral-timeline from="2019"></bilateral-timeline>',
    );
    expect(await faults(container)).to.deep.equal([]);
  });

  it('and finds one where there is one', async () => {
    const container = await put('<bilateral-relations></bilateral-relations>');
    find(container, '.explore').textContent = '';
    expect((await faults(container)).map((fault) => fault.split(':')[0])).to.include('button-name');
  });
});

describe('targets', () => {
  watchConsole();
  afterEach(removeAll);

  for (const width of [320, 720])
    it(`are 24 px and more at ${width} px`, async () => {
      const container = await put(
        '<bilateral-relations from="1999" selected="2019-01-23-ties-broken"></bilateral-relations>',
        width,
      );
      await openControls(container);
      const small = deepAll(container, 'button, select, label, .hit')
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
        .map(
          ({ element, box }) =>
            `${element.localName}.${element.getAttribute('class') ?? ''} ${Math.round(box.width)}×${Math.round(box.height)}`,
        );
      expect(small).to.deep.equal([]);
      expect(marks(container).length).to.be.greaterThan(20);
    });
});

describe('what is read out', () => {
  watchConsole();
  afterEach(removeAll);

  it('is a list of the marks in time order, named by what they show', async () => {
    const container = await put(
      '<bilateral-relations lang="en" src="/page/test/a-b.json"></bilateral-relations>',
    );
    const timeline = find(container, 'bilateral-timeline');
    expect(find(timeline, 'svg').getAttribute('aria-label')).to.equal(
      'Timeline of Atland and Beland: 2 events, 2000 to 2010',
    );
    const list = find(timeline, '[role="list"]');
    expect([...list.children].map((item) => item.getAttribute('role'))).to.deep.equal([
      'listitem',
      'listitem',
    ]);
    expect(
      marks(timeline).map((mark) => mark.getAttribute('aria-label')!.replaceAll('\u00a0', ' ')),
    ).to.deep.equal([
      'May 17, 2004. Atland threatens Beland. Atland, toward Beland. verbal, hostile',
      '2008, month not given. Leaders meet. Atland and Beland, jointly. diplomatic, cooperative. According to: A newspaper',
    ]);
  });

  it('has one heading of the level that the page asks for', async () => {
    const container = await put('<bilateral-relations heading-level="2"></bilateral-relations>');
    const headings = deepAll(widgetIn(container), '[role="heading"]');
    expect(headings.map((heading) => heading.getAttribute('aria-level'))).to.deep.equal(['2']);
  });
});
