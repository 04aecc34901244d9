import { expect } from 'chai';
import { watchConsole } from '../support/console.js';
import { find } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { rawDataset, rawEvent } from '../support/small-dataset.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const TITLES = {
  Hebrew: '\u05d9\u05d7\u05e1\u05d9 \u05d9\u05e9\u05e8\u05d0\u05dc',
  Arabic: '\u0639\u0644\u0627\u0642\u0627\u062a \u0627\u0644\u0628\u0644\u062f\u064a\u0646',
};

/** Left edge of the first letter of what follows an element, CSS px. */
function leftOfRest(element: Element): number {
  const range = document.createRange();
  let node = element.nextSibling;
  while (node instanceof Comment || (node && !node.textContent?.trim())) node = node.nextSibling;
  if (!node) throw new Error('nothing follows');
  range.selectNodeContents(node);
  return range.getClientRects()[0]!.left;
}

describe('a dataset whose title and parties are written from right to left', () => {
  watchConsole();
  afterEach(removeAll);

  for (const [language, title] of Object.entries(TITLES))
    it(`leaves the English sentences around them as they are, in ${language}`, async () => {
      const container = await put('<bilateral-relations></bilateral-relations>');
      const { parties, ...rest } = rawDataset([rawEvent({ type: 'accusation' })]);
      widgetIn(container).data = {
        ...rest,
        title,
        parties: (parties as object[]).map((party) => ({ ...party, name: title, short: title })),
      };
      await drawn(container);
      const name = find(container, '.deck b');
      const { left } = find(container, '.deck').getBoundingClientRect();
      expect(name.textContent).to.contain(title);
      expect(Math.abs(name.getBoundingClientRect().left - left)).to.be.below(1);
      expect(leftOfRest(name)).to.be.greaterThan(name.getBoundingClientRect().left);
      const sides = deepAll(container, '.sides b');
      expect(sides).to.have.length(2);
      for (const side of sides) expect(side.getBoundingClientRect().right).to.be.below(leftOfRest(side) + 1);
    });
});
