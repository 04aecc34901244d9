import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { extras } from '../../src/elements/extras.js';
import { sensitivityDraws } from '../../src/tension/band.js';
import { find, focused, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { rawDataset, rawEvent } from '../support/small-dataset.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn, openControls } from '../support/widget.js';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const key = async (widget: BilateralRelations, ...keys: string[]): Promise<void> => {
  for (const one of keys) {
    find(widget, '[part="surface"]').dispatchEvent(
      new KeyboardEvent('keydown', { key: one, bubbles: true, cancelable: true }),
    );
    await drawn(widget);
  }
};
const press = async (widget: BilateralRelations, words: RegExp): Promise<void> => {
  const button = deepAll(widget, 'button').find((one) => words.test(one.textContent));
  if (!button) throw new Error(`no button ${String(words)}`);
  (button as HTMLElement).click();
  await drawn(widget);
};

const title = (widget: Element): string => textOf(widget, '[part="details"] .title');

describe('then and now', () => {
  afterEach(removeAll);

  async function compared(attributes: string): Promise<BilateralRelations> {
    const widget = widgetIn(await put(`<bilateral-relations ${attributes}></bilateral-relations>`));
    await key(widget, 'Home', 'ArrowRight', 'Enter');
    await press(widget, /Compare with the index in January\s2026/);
    await extras.load('compare');
    await drawn(widget);
    return widget;
  }

  // The first test of the page: once loaded, the module is there.
  it('keeps the focus though it has to be loaded first', async () => {
    const widget = widgetIn(await put('<bilateral-relations from="2019"></bilateral-relations>'));
    await key(widget, 'Home', 'ArrowRight', 'Enter');
    const button = deepAll(widget, '[part="details"] .button').find(({ textContent }) =>
      /Compare/.test(textContent),
    );
    (button as HTMLElement).focus();
    expect(extras.now('compare')).to.equal('absent');
    (button as HTMLElement).click();
    await until(
      () => title(widget).startsWith('Tension rose') && Boolean(focused()?.matches('[part="details"]')),
    );
  });

  it('gives both values, their difference and what made it', async () => {
    const widget = await compared('from="2019"');
    expect(title(widget)).to.match(
      /^Tension rose by (\d+) points, from (\d+) in January.2019 to (\d+) in January.2026$/,
    );
    const [, difference, from, to] = /by (\d+) points, from (\d+) .* to (\d+) /.exec(title(widget)) ?? [];
    expect(Number(to) - Number(from)).to.equal(Number(difference));
    expect(deepAll(widget, '[part="details"] .act-share')).to.have.length(8);
    expect(deepAll(widget, '.guide')).to.have.length.above(2);
  });

  it('says in how many draws the later date is higher', async () => {
    const widget = await compared('from="2019"');
    await until(() => / in [\d,]+ of 1,000 calculations/.test(textOf(widget, '[part="details"]')));
    const dates = [day('2019-01-31'), day('2026-01-31')];
    const count = [...sensitivityDraws(bundledDataset(), dates)].filter(([a = 0, b = 0]) => b > a).length;
    expect(textOf(widget, '[part="details"] .summary')).to.contain(
      `in ${count.toLocaleString('en')} of 1,000`,
    );
  });

  it('takes the next date of the chart for the second, and goes back to the first', async () => {
    const widget = await compared('from="2019"');
    await key(widget, 'Home', 'PageUp', 'Enter');
    expect(title(widget)).to.match(/January.2019 .* December.2019|January.2019 .* January.2020/);
    await press(widget, /Back to the index in January\s2019/);
    expect(title(widget)).to.match(/^Tension at \d+ out of 100 in January.2019$/);
  });

  it('closes at once, too', async () => {
    const widget = await compared('from="2019"');
    await press(widget, /^\s*Close/);
    expect(deepAll(widget, '[part="details"]')).to.deep.equal([]);
    await until(() => focused()?.getAttribute('role') === 'slider');
  });

  it('has a dot on the curve for each date, but none where there is no record', async () => {
    const widget = await compared('from="2019"');
    expect(deepAll(widget, '.dot.chosen')).to.have.length(2);
    widget.innerHTML =
      '<bilateral-event date="2030" type="sanctions-imposed" actor="US" target="VE">Sanctions</bilateral-event>';
    await until(() => deepAll(widget, '.mark .page-event').length > 0);
    widget.to = '2030';
    await drawn(widget);
    const { left, right, bottom } = deepAll(widget, '.hatch')[0]!.getBoundingClientRect();
    deepAll(widget, '[part="surface"][role="slider"]')[0]!.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        composed: true,
        clientX: (left + right) / 2,
        clientY: bottom - 2,
      }),
    );
    await drawn(widget);
    expect(textOf(widget, '[part="details"]')).to.contain('No data');
    expect(deepAll(widget, '.dot.chosen')).to.have.length(1);
  });

  it('compares no levels across a stretch without record', async () => {
    const widget = await compared('from="1955"');
    expect(textOf(widget, '[part="details"]')).to.contain('cannot be compared');
    expect(textOf(widget, '[part="details"]')).not.to.match(/rose|fell|calculations/);
  });
});

describe('the band of another dataset', () => {
  afterEach(removeAll);

  const other = (id: string): unknown =>
    rawDataset(
      [2001, 2003, 2006].map((year) =>
        rawEvent({ date: String(year), type: 'criticism', actor: 'A', target: 'B' }),
      ),
      { id, coverage: { from: '2000', to: '2008' } },
    );
  const band = (widget: Element): Element | undefined => deepAll(widget, '[part="band"]')[0];

  it('is computed when it is asked for, and not before', async () => {
    const widget = widgetIn(await put('<bilateral-relations></bilateral-relations>'));
    widget.data = other('one');
    await drawn(widget);
    expect(band(widget)).to.equal(undefined);
    await openControls(widget);
    await press(widget, /Range with other/);
    await until(() => band(widget) !== undefined);
    expect(textOf(widget, '.deck')).to.contain('most other counts');
  });

  it('follows the next dataset, and the one before is given up', async () => {
    const widget = widgetIn(await put('<bilateral-relations></bilateral-relations>'));
    widget.data = other('one');
    await drawn(widget);
    await openControls(widget);
    await press(widget, /Range with other/);
    widget.data = other('two');
    await drawn(widget);
    await until(() => band(widget) !== undefined);
    expect(band(widget)?.getAttribute('d')).to.match(/^M/);
  });

  it('is computed for other assumptions too', async () => {
    const widget = widgetIn(
      await put('<bilateral-relations from="1999" memory="flow"></bilateral-relations>'),
    );
    await openControls(widget);
    await press(widget, /Range with other/);
    await until(() => band(widget) !== undefined);
  });
});
