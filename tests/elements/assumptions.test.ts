import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import type { TensionOptions } from '../../src/tension/parameters.js';
import { tensionAt } from '../../src/tension/tension-at.js';
import { headline, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { consoleDuring, drawn, put, removeAll, widgetIn, openControls } from '../support/widget.js';

async function shownWith(attributes: string): Promise<BilateralRelations> {
  return widgetIn(await put(`<bilateral-relations from="1999" ${attributes}></bilateral-relations>`));
}

const value = (options?: TensionOptions): string =>
  String(Math.round(tensionAt(bundledDataset(), '2026-01', options).tension));

const fullLine = (widget: Element): Element | undefined => deepAll(widget, '.full')[0];

describe('other assumptions', () => {
  afterEach(removeAll);

  it('are none by default, and then no second line is drawn', async () => {
    const widget = await shownWith('');
    expect(headline(widget)).to.contain(`Tension at ${value()} out of 100`);
    expect(fullLine(widget)).to.equal(undefined);
  });

  const CASES: readonly [attributes: string, options: TensionOptions, words: string][] = [
    ['memory="flow"', { memory: 'flow' }, 'Short memory: all halved after 3 months'],
    ['half-life-scale="2"', { halfLifeScale: 2 }, 'Time to halve × 2'],
    ['half-life-scale="0.25"', { halfLifeScale: 0.25 }, 'Time to halve × 0.25'],
    [
      'categories="military" half-life-scale="0.5"',
      { halfLifeScale: 0.5, include: ({ category }) => category === 'military' },
      'events ✕ Time to halve × 0.5',
    ],
  ];
  for (const [attributes, options, words] of CASES)
    it(`draw the index of ${attributes} before the full one, and say so`, async () => {
      const widget = await shownWith(attributes);
      expect(headline(widget)).to.contain(`Tension at ${value(options)} out of 100`);
      expect(fullLine(widget)?.getAttribute('d')).to.match(/^M/);
      expect(textOf(widget, '.chips')).to.contain(words);
      expect(textOf(widget, '.deck')).to.contain('Thin line: the index with all acts.');
    });

  it('are one control of the panel, which sets the attributes', async () => {
    const widget = await shownWith('');
    await openControls(widget);
    const select = deepAll(widget, '[part="controls"] select').find((one) =>
      one.textContent.includes('short memory'),
    ) as HTMLSelectElement;
    select.selectedIndex = 3;
    select.dispatchEvent(new Event('change'));
    await drawn(widget);
    expect(widget.memory).to.equal('flow');
    expect(headline(widget)).to.contain(`Tension at ${value({ memory: 'flow' })} out of 100`);
  });

  it('show the index without one act, which stays in the timeline, and with it again', async () => {
    const id = '2026-01-maduro-captured';
    const widget = await shownWith(`selected="${id}"`);
    // How many marks there are may change with what is annotated, how many events they stand for may not.
    const counted = (): (string | null)[] =>
      deepAll(widget, 'svg[aria-label^="Timeline"]').map((svg) => svg.getAttribute('aria-label'));
    const all = counted();
    const press = async (words: RegExp): Promise<void> => {
      (
        deepAll(widget, '[part="details"] button').find((one) => words.test(one.textContent)) as HTMLElement
      ).click();
      await drawn(widget);
    };
    await press(/Leave this act out/);
    expect(headline(widget)).to.contain(
      `Tension at ${value({ include: (event) => event.id !== id })} out of 100`,
    );
    expect(counted()).to.deep.equal(all).and.to.have.length(1);
    expect(textOf(widget, '.chips')).to.contain('Without “US operation captures Maduro');
    // The details say what it was with and without the act, where its shares stood.
    const [full, without] = [value(), value({ include: (event) => event.id !== id })];
    expect(textOf(widget, '[part="details"] .share')).to.equal(
      `Index without this act, January 2026 ${without} with it: ${full}`,
    );
    await press(/Put this act back in/);
    expect(textOf(widget, '[part="details"] .share')).to.match(
      /^Effect on the index, January 2026 \d+ of \d+ points$/,
    );
    expect(fullLine(widget)).to.equal(undefined);
  });

  for (const [attribute, bad, allowed] of [
    ['memory', 'often', 'stock, flow'],
    ['half-life-scale', '0', 'a number greater than 0'],
    ['half-life-scale', '-1', 'a number greater than 0'],
    ['half-life-scale', 'Infinity', 'a number greater than 0'],
    ['half-life-scale', 'twice', 'a number greater than 0'],
  ] as const)
    it(`refuse ${attribute}="${bad}", say why once, and keep what was there`, async () => {
      const widget = await shownWith('half-life-scale="2"');
      const before = headline(widget);
      const errors: string[] = [];
      widget.addEventListener('bilateral-error', ({ error }) => errors.push(error.message));
      const lines = await consoleDuring(async () => {
        widget.setAttribute(attribute, bad);
        await drawn(widget);
      });
      expect(lines).to.deep.equal([`<bilateral-relations> ${attribute}="${bad}": allowed is ${allowed}`]);
      expect(errors).to.deep.equal(lines);
      expect(headline(widget)).to.equal(before);
    });
});
