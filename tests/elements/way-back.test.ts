import { expect } from 'chai';
import { watchConsole } from '../support/console.js';
import { nextTask } from '../support/next-task.js';
import { visited } from '../support/visited.js';
import { focused, press, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const ID = '2019-01-23-ties-broken';
const PAGE = `<p>Then Caracas <bilateral-link event="${ID}">broke off relations</bilateral-link>, and later
  <a href="#bilateral-event=2017-04-20-gm-plant-seized">a plant was seized</a>.</p>
  <bilateral-relations lang="en" from="1999"></bilateral-relations>`;

const followed = async (container: Element, link: HTMLElement): Promise<void> => {
  link.focus();
  link.click();
  await drawn(container);
  await until(
    () => focused()?.matches('[part="details"]') === true,
    () => `the focus to be in the details, and not on ${focused()?.outerHTML ?? 'nothing'}`,
  );
};
const buttons = (container: Element): HTMLButtonElement[] =>
  deepAll(container, '[part="details"] .buttons button') as HTMLButtonElement[];

describe('from words of the page to the widget', () => {
  watchConsole();
  before(visited);
  const address = location.href;
  afterEach(async () => {
    removeAll();
    history.replaceState(null, '', address);
  });

  const WAYS: [how: string, back: (container: Element) => void][] = [
    ['“Back to the text”', (container) => buttons(container)[0]!.click()],
    ['Escape', () => void press(focused()!, 'Escape')],
    ['Back of the browser', () => history.back()],
  ];
  const LINKS: [which: string, selector: string][] = [
    ['a <bilateral-link>', 'bilateral-link'],
    ['a plain link', 'a[href]'],
  ];
  for (const [how, back] of WAYS)
    for (const [which, selector] of LINKS)
      it(`the way back from ${which} is ${how}, and gives it the focus`, async () => {
        const container = await put(PAGE);
        const words = container.querySelector<HTMLElement>(selector)!;
        const link = words.shadowRoot?.querySelector('a') ?? words;
        await followed(container, link);
        expect(buttons(container)[0]!.textContent.trim()).to.equal('Back to the text');
        back(container);
        await until(
          () => focused() === link && deepAll(container, '[part="details"]').length === 0,
          () => `the words to have the focus, and not ${focused()?.outerHTML ?? 'nothing'}`,
        );
        expect(location.href).to.equal(address);
      });

  it('the way back is one press also where a script of the page has made steps of its own for the link', async () => {
    const container = await put(PAGE);
    const link = container.querySelector<HTMLAnchorElement>('a[href]')!;
    link.addEventListener('click', () => history.pushState(null, '', link.hash));
    await followed(container, link);
    buttons(container)[0]!.click();
    await until(() => focused() === link && deepAll(container, '[part="details"]').length === 0);
    expect(location.href).to.equal(address);
  });

  it('there is no way back for what was chosen in the widget itself', async () => {
    const container = await put(PAGE);
    await followed(container, container.querySelector<HTMLElement>('a[href]')!);
    const other = deepAll(container, '.mark[part="event"]')[0]!;
    other.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await drawn(container);
    expect(textOf(container, '[part="details"] .buttons')).not.to.contain('Back to the text');
  });

  it('a link to another place of the page is no way back', async () => {
    const container = await put(PAGE);
    await followed(container, container.querySelector<HTMLElement>('a[href]')!);
    location.hash = '#elsewhere';
    await drawn(container);
    await nextTask();
    expect(widgetIn(container).selected).to.equal('2017-04-20-gm-plant-seized');
  });
});
