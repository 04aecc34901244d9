import { expect } from 'chai';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { find } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { put, removeAll, widgetIn } from '../support/widget.js';

const TITLE = 'section[aria-label="About this index"] [role="heading"]';

async function openAbout(widget: BilateralRelations): Promise<string> {
  find<HTMLButtonElement>(widget, '[part="footer"] button:last-of-type').click();
  await until(() => deepAll(widget, TITLE).length > 0);
  return getComputedStyle(find(widget, TITLE)).fontSize;
}

describe('a panel whose module is loaded when it opens', () => {
  afterEach(removeAll);

  it('looks the same in a widget that opens it when another one has loaded it', async () => {
    const [first, second] = [
      widgetIn(await put('<bilateral-relations></bilateral-relations>')),
      widgetIn(await put('<bilateral-relations></bilateral-relations>')),
    ];
    expect(await openAbout(first)).to.equal(await openAbout(second));
  });

  it('looks the same when it is opened again', async () => {
    const widget = widgetIn(await put('<bilateral-relations></bilateral-relations>'));
    const before = await openAbout(widget);
    const toggle = find<HTMLButtonElement>(widget, '[part="footer"] button:last-of-type');
    toggle.click();
    await until(() => deepAll(widget, TITLE).length === 0);
    expect(await openAbout(widget)).to.equal(before);
  });
});
