import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { registerLanguage } from '../../src/text/languages.js';
import { watchConsole } from '../support/console.js';
import { clickAt, find, textOf } from '../support/look.js';
import { pseudoLanguage, signed } from '../support/pseudo-language.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { visibleTexts, type VisibleText } from '../support/visible-text.js';
import { drawn, put, removeAll, widgetIn, openControls } from '../support/widget.js';

/** Its dates are in Cyrillic letters. */
const LANG = 'uk';
const dataset = bundledDataset();
registerLanguage(LANG, pseudoLanguage(LANG, dataset));

/** What is no word of a language: addresses, ids, symbols of the formula, names of formats, abbreviations of a license. */
const NO_WORDS =
  /https?:\/\/\S+|bilateral-relations|[a-z0-9]+(?:-[a-z0-9]+)+|CSV|JSON|PNG|SVG|TXT|BibTeX|CSL|CC BY-SA|@misc|title =|note =|howpublished|\\url|"\w+":|"dataset"/g;

type Act = (widget: BilateralRelations) => Promise<unknown>;

async function press(widget: BilateralRelations, text: string): Promise<void> {
  const wanted = signed(text);
  const button = deepAll(widget, 'button').find(({ textContent }) => textContent.includes(wanted));
  if (!button) throw new Error(`no button “${text}”`);
  (button as HTMLElement).click();
  await drawn(widget);
}

const opening =
  (panel: string, label: string): Act =>
  async (widget) => {
    await openControls(widget);
    await press(widget, label);
    await until(() => deepAll(widget, panel).length > 0);
    await drawn(widget);
  };

const pinning: Act = async (widget) => {
  clickAt(find(widget, '[part="surface"]'));
  await drawn(widget);
};

const STATES: readonly (readonly [
  name: string,
  attributes: string,
  act?: Act | undefined,
  inside?: string,
])[] = [
  ['the last years', 'from="1999"'],
  ['the full record', ''],
  ['a few months', 'from="2025-09" to="2025-12"'],
  ['an event', 'from="2015" selected="2019-01-23-ties-broken"'],
  ['an event that somebody claims', 'from="1999" selected="2005-02-20-assassination-plan-alleged"'],
  ['an event without a weight', 'from="1999" selected="2002-04-coup-attempt"'],
  [
    'an event left out',
    'from="1999" selected="2026-01-maduro-captured"',
    (widget) => press(widget, 'Leave this act out'),
  ],
  [
    'a cluster',
    'from="1999"',
    async (widget) => {
      clickAt(find(widget, '.mark[part="cluster"]'));
      await drawn(widget);
    },
  ],
  ['a date', 'from="1999"', pinning],
  [
    'two dates',
    'from="2010"',
    async (widget) => {
      await pinning(widget);
      await press(widget, 'Compare');
      await until(() => textOf(widget, '[part="details"]').includes(signed('calculations')));
    },
  ],
  ['the controls', 'from="1999"', openControls],
  ['the table', 'from="2015"', opening('[part="table"]', 'Table')],
  ['the downloads', 'from="1999"', opening('.downloads', 'Download')],
  ['About', 'from="1999" selected="2026-01-maduro-captured"', opening('.about', 'About')],
  ['filters', 'from="1999" categories="military" memory="flow" half-life-scale="2"'],
  ['filters that nothing passes', 'from="2013" to="2013-03" categories="military"'],
  ['no record', 'from="1860" to="1870"'],
  [
    'an event of the page',
    'from="2015" selected="mine"',
    undefined,
    `<bilateral-event id="mine" date="2026-11-20" type="criticism" actor="US" target="VE">${signed('A new one')}</bilateral-event>`,
  ],
  ['a picture', 'from="1999" static'],
  ['data that cannot be loaded', 'src="/test/none.json"'],
];

const outermost = ({ parent }: VisibleText): boolean => parent.closest('[lang="en"]') === null;
const english = (text: string): string | undefined =>
  /[A-Za-z]{3,}/.exec(text.replaceAll(dataset.source.title, '').replaceAll(NO_WORDS, ''))?.[0];

/** An ancestor, through shadow roots, that shows its content by scrolling, or to screen readers alone. */
function clipped(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement ?? hostOf(one)) {
    const { overflowX, clipPath } = getComputedStyle(one);
    if (overflowX === 'auto' || overflowX === 'scroll' || clipPath !== 'none') return true;
  }
  return false;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

interface Box {
  readonly text: string;
  readonly parent: Element;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of a line, what its letters fill: about half of its height. */
function inked(texts: readonly VisibleText[]): Box[] {
  // Words on a plate hide what is under it.
  const bare = texts.filter(({ parent }) => !parent.previousElementSibling?.matches('.plate'));
  return bare.flatMap(({ text, parent, boxes }) =>
    boxes.map(({ left, right, top, bottom, height }) => ({
      text: text.trim(),
      parent,
      left: left + 1,
      right: right - 1,
      top: top + height * 0.3,
      bottom: bottom - height * 0.25,
    })),
  );
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.parent !== other.parent &&
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `“${one.text}” and “${other.text}”`),
  );
}

/** Of each text, where it stands out of the widget, or is not wholly shown. */
function cut(container: Element, boxes: readonly Box[]): string[] {
  const { left, right } = container.getBoundingClientRect();
  const out = boxes.filter((box) => box.left < left - 1 || box.right > right + 1).map(({ text }) => text);
  const narrow = deepAll(
    container,
    'button, select, label, p, li, dt, dd, th, legend, .title, [part="header"] [role="heading"]',
  )
    .filter((element) => !clipped(element) && element.clientWidth > 0)
    // A select shows a long option whole when it is opened.
    .filter((element) => !element.matches('select') && !element.querySelector('select'))
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  return [...out, ...narrow];
}

describe('a language that is 30 % longer than English', () => {
  const console = watchConsole();
  afterEach(() => {
    removeAll();
    localStorage.clear();
  });

  for (const [name, attributes, act, inside = ''] of STATES)
    for (const width of [360, 720])
      it(`leaves no English in the widget and has room, with ${name}, at ${width} px`, async () => {
        const container = await put(
          `<bilateral-relations lang="${LANG}" ${attributes}>${inside}</bilateral-relations>`,
          width,
        );
        const widget = widgetIn(container);
        await act?.(widget);
        const texts = visibleTexts(widget.shadowRoot!).filter(outermost);
        expect(texts.length).to.be.above(0);
        const left = texts.filter(({ text }) => english(text));
        expect(left.map(({ text }) => text.trim())).to.deep.equal([]);
        const boxes = inked(texts.filter(({ parent }) => !clipped(parent)));
        expect(overlaps(boxes), 'overlaps').to.deep.equal([]);
        expect(cut(container, boxes), 'cut').to.deep.equal([]);
        // What cannot be loaded is reported; nothing else is.
        expect(console.take().filter((line) => !line.includes('none.json'))).to.deep.equal([]);
      });

  it('says on paper what happened', async () => {
    const widget = widgetIn(
      await put(`<bilateral-relations lang="${LANG}" from="2015"></bilateral-relations>`),
    );
    // The list of a print is the same text as the name of each mark.
    for (const mark of deepAll(widget, '.mark'))
      expect(english(mark.getAttribute('aria-label') ?? '')).to.equal(undefined);
  });
});
