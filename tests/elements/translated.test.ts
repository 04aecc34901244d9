import { expect } from 'chai';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { extras } from '../../src/elements/extras.js';
import spanish from '../../src/text/es.js';
import { registerLanguage } from '../../src/text/languages.js';
import { watchConsole } from '../support/console.js';
import { clickAt, find, headline, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { rawDataset, rawEvent } from '../support/small-dataset.js';
import { textsOf, translate, TRANSLATORS, withoutMarks } from '../support/translators.js';
import { until } from '../support/until.js';
import { drawn, openControls, put, removeAll, widgetIn } from '../support/widget.js';

registerLanguage('es', spanish);

type Act = (widget: BilateralRelations) => unknown;

async function press(widget: Element, words: string): Promise<void> {
  const button = deepAll(widget, 'button').find(({ textContent }) => textContent.includes(words));
  if (!button) throw new Error(`no button “${words}”`);
  (button as HTMLElement).click();
  await drawn(widget);
}

const opening =
  (words: string, panel: string): Act =>
  async (widget) => {
    await openControls(widget);
    await press(widget, words);
    await until(() => deepAll(widget, panel).length > 0);
  };

const pinning: Act = (widget) => clickAt(find(widget, '[part="surface"]'));

interface State {
  readonly attributes?: string;
  /** CSS px. */
  readonly width?: number;
  readonly act?: Act;
  /** What is there then. */
  readonly shows: string;
}

const STATES: Readonly<Record<string, State>> = {
  'an event': { attributes: 'selected="2019-01-23-ties-broken"', shows: '[part="details"]' },
  'a list of events': { act: (widget) => clickAt(find(widget, '.mark[part="cluster"]')), shows: '.acts' },
  'a date': { act: pinning, shows: '.reason' },
  'two dates': {
    act: async (widget) => {
      await pinning(widget);
      await drawn(widget);
      await press(widget, 'Compare');
      await until(() => /^Tension (?:rose|fell)/.test(textOf(widget, '[part="details"] .title')));
    },
    shows: '.act-share',
  },
  'the card of a mark': {
    act: async (widget) => {
      find<SVGElement>(widget, '.mark[tabindex="0"]').focus();
      await until(() => deepAll(widget, '.card').length > 0);
    },
    shows: '.card',
  },
  'what is left out': {
    attributes: 'categories="economic military" memory="flow"',
    shows: '.chip',
  },
  'the controls': { act: openControls, shows: '[part="controls"]' },
  'the table': { act: opening('Table', '[part="table"]'), shows: '[part="table"] tr' },
  'the files': { act: opening('Download', '.downloads'), shows: '.downloads' },
  About: { act: opening('About', '.about'), shows: '.about' },
  'the guide': {
    act: async (widget) => {
      find<HTMLElement>(widget, '[part="footer"] button').click();
      await until(() => deepAll(widget, '.guide').length > 0);
    },
    shows: '.guide',
  },
  'the key of a phone': { width: 360, shows: '.keys li' },
  'the short form': { width: 240, shows: '.root.short' },
};

/** What the page changes, one after the other. */
const STEPS: readonly (readonly [name: string, change: Act])[] = [
  ['another period', (widget) => Object.assign(widget, { from: '2013', to: '2020' })],
  ['another language', (widget) => (widget.lang = 'es')],
  ['another event', (widget) => (widget.selected = '2017-08-11-military-option')],
  ['other kinds', (widget) => (widget.categories = 'diplomatic verbal')],
  [
    'other data',
    (widget) =>
      Object.assign(widget, {
        from: undefined,
        to: undefined,
        data: rawDataset([rawEvent({ type: 'accusation' })]),
      }),
  ],
];

/** What a comparison says until it has been checked. */
const IN_WORK = /(?:assumptions|supuestos)…/;

/** The texts at the beginning and after each step, where something is done to the page before each of them. */
async function texts(state: State, before: (container: Element, step: number) => void): Promise<string[]> {
  const { attributes = '', width, act, shows } = state;
  const container = await put(
    `<bilateral-relations lang="en" from="1999" ${attributes}></bilateral-relations>`,
    width,
  );
  const widget = widgetIn(container);
  await act?.(widget);
  await drawn(container);
  expect(deepAll(container, shows)).not.to.have.length(0);
  const found = [textsOf(container)];
  for (const [step, [, change]] of STEPS.entries()) {
    before(container, step);
    change(widget);
    await drawn(container);
    await until(() => !IN_WORK.test(textOf(container, '[part="details"]')));
    found.push(textsOf(container));
  }
  container.remove();
  return found;
}

describe('On a page that a browser translates again and again', () => {
  const lines = watchConsole();
  // What is loaded would come into the first texts at another time than into the others.
  before(() => Promise.all((['card', 'controls', 'compare'] as const).map((name) => extras.load(name))));
  afterEach(removeAll);

  for (const [name, state] of Object.entries(STATES))
    it(`${name}: no text stays that is no longer meant, each time another one has translated it`, async () => {
      const wanted = await texts(state, () => undefined);
      lines.take();
      const translators = Object.entries(TRANSLATORS);
      const after = (first: number, step: number): (typeof translators)[number] =>
        translators[(first + step) % translators.length]!;
      for (const first of [0, 1]) {
        const found = await texts(state, (container, step) => translate(container, after(first, step)[1]));
        lines.take();
        for (const [step, [what]] of STEPS.entries())
          expect(withoutMarks(found[step + 1]!), `${what}, where one ${after(first, step)[0]}`).to.equal(
            wanted[step + 1],
          );
      }
    });

  it('what stays as it was stays translated', async () => {
    const container = await put('<bilateral-relations lang="en" from="1999"></bilateral-relations>');
    const footer = find(container, '[part="footer"]');
    translate(container, TRANSLATORS['puts an element in the place of each text']!);
    const translated = footer.textContent;
    for (const to of ['2010', '2012', '2014']) {
      widgetIn(container).to = to;
      await drawn(container);
      expect([footer.textContent, headline(container).includes('⟦')]).to.deep.equal([translated, false]);
    }
  });

  it('a style that an extension puts into a shadow root stays', async () => {
    const container = await put('<bilateral-relations lang="en" from="1999"></bilateral-relations>');
    const style = document.createElement('style');
    style.textContent = '.deck { letter-spacing: 2px }';
    widgetIn(container).shadowRoot!.append(style);
    translate(container, TRANSLATORS['puts an element in the place of each text']!);
    for (const to of ['2010', '2012']) {
      widgetIn(container).to = to;
      await drawn(container);
      expect(getComputedStyle(find(container, '.deck')).letterSpacing).to.equal('2px');
    }
  });

  it('the reader can have the original back', async () => {
    const container = await put('<bilateral-relations lang="en" from="1999"></bilateral-relations>');
    const widget = widgetIn(container);
    const before = textsOf(container);
    const originals = new Map<Element, Text>();
    translate(container, (text) => {
      const font = document.createElement('font');
      font.textContent = `⟦${text.data}⟧`;
      text.replaceWith(font);
      originals.set(font, text);
    });
    // What is drawn again takes the texts up that are translated.
    widget.to = '2020';
    widget.requestUpdate();
    await drawn(container);
    for (const [font, text] of originals) if (font.isConnected) font.replaceWith(text);
    widget.to = undefined;
    await drawn(container);
    expect(textsOf(container)).to.equal(before);
  });
});
