import { expect } from 'chai';
import { watchConsole } from '../support/console.js';
import { clickAt, find, focused } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const buttons = (root: Element): HTMLButtonElement[] =>
  deepAll(root, '[part="details"] .button') as HTMLButtonElement[];

describe('on a phone', () => {
  watchConsole();
  afterEach(removeAll);

  const tags = (container: Element): string[] =>
    deepAll(container, 'bilateral-timeline, [part="details"], .keys, .overview').map(
      (element) => element.classList[0] ?? element.localName,
    );

  it('the details stand between views and list in the order of the focus too, and on wide screens under all that', async () => {
    const markup =
      '<bilateral-relations from="1999" selected="2019-01-23-ties-broken"></bilateral-relations>';
    expect(tags(await put(markup, 360))).to.deep.equal(['bilateral-timeline', 'details', 'keys']);
    removeAll();
    expect(tags(await put(markup, 720))).to.deep.equal(['bilateral-timeline', 'details']);
  });

  it('what is chosen in the list opens in the list and steps there, until a mark is chosen', async () => {
    const container = await put('<bilateral-relations from="1999"></bilateral-relations>', 360);
    const row = deepAll(container, '.keys > li > button')[2] as HTMLButtonElement;
    row.click();
    await drawn(container);
    expect(find(container, '[part="details"]').previousElementSibling).to.equal(row);
    buttons(container)[1]!.click();
    await drawn(container);
    expect(find(container, '[part="details"]').previousElementSibling).to.equal(row);
    clickAt(deepAll(container, '.mark[part="event"]')[0]!);
    await drawn(container);
    expect(tags(container)).to.deep.equal(['bilateral-timeline', 'details', 'keys']);
  });

  it('what the page chooses opens under the views, also after a row', async () => {
    const container = await put('<bilateral-relations from="1999"></bilateral-relations>', 360);
    (deepAll(container, '.keys > li > button')[2] as HTMLButtonElement).click();
    await drawn(container);
    widgetIn(container).selected = '2019-01-23-ties-broken';
    await drawn(container);
    expect(tags(container)).to.deep.equal(['bilateral-timeline', 'details', 'keys']);
  });

  it('an event is told as chosen once, though chosen in its row and then by its mark', async () => {
    const container = await put('<bilateral-relations from="1999"></bilateral-relations>', 360);
    const told: (string | undefined)[] = [];
    container.addEventListener('bilateral-select', ({ eventId }) => told.push(eventId));
    (deepAll(container, '.keys > li > button').at(-1) as HTMLButtonElement).click();
    await drawn(container);
    const [id] = told;
    clickAt(deepAll(container, `.mark[data-key="${id}"]`)[0]!);
    await drawn(container);
    expect(told).to.deep.equal([id]);
    expect(tags(container)).to.deep.equal(['bilateral-timeline', 'details', 'keys']);
  });

  const rows = (container: Element): HTMLButtonElement[] =>
    deepAll(container, '.keys > li > button') as HTMLButtonElement[];
  const expanded = (container: Element): (string | null)[] =>
    rows(container).map((one) => one.getAttribute('aria-expanded'));

  it('a row says whether its details are open, and closes them when it is pressed again', async () => {
    const container = await put('<bilateral-relations from="1999"></bilateral-relations>', 360);
    const closed = rows(container).map(() => 'false');
    const open = closed.map((one, number) => (number === 2 ? 'true' : one));
    expect(expanded(container)).to.deep.equal(closed);
    rows(container)[2]!.focus();
    rows(container)[2]!.click();
    await drawn(container);
    expect(expanded(container)).to.deep.equal(open);
    buttons(container)[1]!.click();
    await drawn(container);
    expect(expanded(container)).to.deep.equal(open);
    rows(container)[2]!.click();
    await drawn(container);
    expect(expanded(container)).to.deep.equal(closed);
    expect(deepAll(container, '[part="details"]')).to.deep.equal([]);
    expect(focused() === rows(container)[2]).to.equal(true);
  });

  for (const [what, markup] of [
    ['without details', '<bilateral-relations from="1999" without-details></bilateral-relations>'],
    ['of a chart alone', '<bilateral-tension from="1999"></bilateral-tension>'],
    ['that is static', '<bilateral-relations from="1999" static></bilateral-relations>'],
  ] as const)
    it(`rows ${what} open nothing, and say so`, async () => {
      const container = await put(markup, 360);
      expect(new Set(expanded(container))).to.deep.equal(new Set([null]));
    });

  it('what is chosen in a row that the window no longer has opens under the views', async () => {
    const container = await put('<bilateral-relations from="1999"></bilateral-relations>', 360);
    (deepAll(container, '.keys > li > button')[0] as HTMLButtonElement).click();
    await drawn(container);
    widgetIn(container).setAttribute('from', '2018');
    await drawn(container);
    expect(tags(container)).to.deep.equal(['bilateral-timeline', 'details', 'keys']);
  });
});
