/** The two sums that the index comes from: off until the page or the reader asks for them, and then with a scale, a key and words. */
import { expect } from 'chai';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { watchConsole } from '../support/console.js';
import { deepAll } from '../support/shadow.js';
import { drawn, openControls, put, removeAll, widgetIn } from '../support/widget.js';

const LABEL = 'past hostility and cooperation (their own scale)';

async function shown(attributes = ''): Promise<BilateralRelations> {
  return widgetIn(
    await put(`<bilateral-relations lang="en" from="1999" ${attributes}></bilateral-relations>`),
  );
}

/** What there is of the sums: areas, scale, key, and what a screen reader is told. */
function parts(widget: BilateralRelations): readonly boolean[] {
  const texts = (selector: string): string[] =>
    deepAll(widget, selector).map(({ textContent }) => textContent.trim());
  return [
    (deepAll(widget, '.conflict')[0]?.getAttribute('d') ?? '').length > 100,
    texts('svg text').includes('Sums'),
    texts('[part="legend"] li').includes(LABEL),
    /Past hostility and cooperation \(their own scale\): past hostility [\d.]+, past cooperation [\d.]+\./.test(
      texts('#summary').join(),
    ),
  ];
}

async function toggle(widget: BilateralRelations): Promise<void> {
  const box = deepAll(widget, '[part="controls"] label').find(({ textContent }) =>
    textContent.includes('Past hostility'),
  );
  (box as HTMLElement).click();
  await drawn(widget);
}

const ALL = [true, true, true, true];
const NONE = [false, false, false, false];

describe('the two sums', () => {
  watchConsole();
  afterEach(removeAll);

  it('are drawn where the page asks for them, and go with its attribute', async () => {
    const widget = await shown('sums');
    expect(parts(widget)).to.deep.equal(ALL);
    widget.sums = false;
    await drawn(widget);
    expect(parts(widget)).to.deep.equal(NONE);
  });

  it('come and go with a box under Explore, which the view says, and Reset takes back', async () => {
    const widget = await shown();
    const views: (boolean | undefined)[] = [];
    widget.addEventListener('bilateral-viewstate', ({ viewState }) => views.push(viewState.sums));
    expect(parts(widget)).to.deep.equal(NONE);
    await openControls(widget);
    await toggle(widget);
    expect(parts(widget)).to.deep.equal(ALL);
    expect(widget.sums).to.equal(true);
    await toggle(widget);
    expect(parts(widget)).to.deep.equal(NONE);
    await toggle(widget);
    const reset = deepAll(widget, '[part="controls"] button').find(
      ({ textContent }) => textContent.trim() === 'Reset',
    );
    (reset as HTMLElement).click();
    await drawn(widget);
    expect(parts(widget)).to.deep.equal(NONE);
    expect(views).to.deep.equal([true, undefined, true, undefined]);
  });

  it('come with a view that is set', async () => {
    const widget = await shown();
    widget.viewState = { from: '2010', sums: true };
    await drawn(widget);
    expect(parts(widget)).to.deep.equal(ALL);
  });
});
