import { expect } from 'chai';
import { watchConsole } from '../support/console.js';
import { find, focused, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll } from '../support/widget.js';

const named = (root: Element, name: string): HTMLButtonElement[] =>
  (deepAll(root, 'button') as HTMLButtonElement[]).filter(({ textContent }) => textContent.trim() === name);

async function opened(room: number): Promise<Element> {
  const container = await put('<bilateral-relations lang="en" from="1999"></bilateral-relations>', room);
  find<HTMLElement>(container, '.explore').click();
  await until(
    () => named(container, 'Table').length > 0,
    () => 'the controls',
  );
  named(container, 'Table')[0]!.click();
  await until(
    () => deepAll(container, '[part="table"] tbody tr').length > 100,
    () => 'the table',
  );
  return container;
}

describe('the table', () => {
  watchConsole();
  afterEach(removeAll);

  for (const room of [360, 720])
    it(`is at most a screen high at ${room} px, with a Close at both ends`, async () => {
      const container = await opened(room);
      expect(find(container, '[part="table"]').getBoundingClientRect().height).to.be.at.most(innerHeight);
      const [first, last, ...more] = deepAll(container, '.table-panel > .buttons button');
      expect(more).to.deep.equal([]);
      expect(first!.getBoundingClientRect().top).to.be.below(last!.getBoundingClientRect().top);
      (last as HTMLButtonElement).click();
      await drawn(container);
      expect(deepAll(container, '[part="table"]')).to.deep.equal([]);
    });

  it('opens the details of a row under that row, and closed they give it the focus back', async () => {
    const container = await opened(720);
    const [, row] = deepAll(container, '[part="table"] td button') as HTMLButtonElement[];
    row!.click();
    await until(
      () => focused()?.matches('[part="details"]') === true,
      () => 'the details to have the focus',
    );
    const details = deepAll(container, '[part="details"]');
    expect(details).to.have.length(1);
    const beneath = details[0]!.closest('tr')!.previousElementSibling!;
    expect(beneath.contains(row!)).to.equal(true);
    expect(textOf(container, '[part="details"] .title')).to.equal(row!.textContent.trim());
    named(details[0]!, 'Close')[0]!.click();
    await drawn(container);
    expect(focused()).to.equal(row);
  });
});
