import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { extras } from '../../src/elements/extras.js';
import { watchConsole } from '../support/console.js';
import { find, focused, headline, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

describe('a whole session by keyboard alone', function () {
  this.timeout(60_000);
  watchConsole();
  afterEach(removeAll);

  it('reads, walks, opens, zooms, filters, searches, sorts, opens from the table, closes and leaves', async () => {
    const container = await put(
      '<button class="before">Before</button><bilateral-relations lang="en" from="1999"></bilateral-relations><button class="after">After</button>',
    );
    const widget = widgetIn(container);
    const keys = async (...names: string[]): Promise<void> => {
      for (const name of names) {
        await sendKeys({ press: name });
        await drawn(container);
      }
    };
    const tabTo = async (wanted: (element: Element) => boolean): Promise<Element> => {
      for (let count = 0; count < 120; count += 1) {
        const now = focused();
        if (now && wanted(now)) return now;
        await keys('Tab');
      }
      throw new Error('Tab does not lead there');
    };
    const words =
      (text: string) =>
      (element: Element): boolean =>
        element.textContent.trim().startsWith(text) ||
        (element.closest('label')?.textContent.trim().startsWith(text) ?? false);
    container.querySelector<HTMLButtonElement>('.before')!.focus();

    await keys('Tab');
    expect(focused()!.getAttribute('role'), 'the chart comes first').to.equal('slider');
    await keys('End', 'ArrowLeft', 'Enter');
    expect(textOf(widget, '[part="details"] .title').replaceAll('\u00a0', ' ')).to.match(
      /^Tension at \d+ out of 100 in December 2025$/,
    );
    await keys('Escape');
    expect(deepAll(widget, '[part="details"]')).to.deep.equal([]);

    await keys('Tab');
    expect(focused()!.matches('.mark'), 'then the timeline').to.equal(true);
    await keys('Home', 'ArrowRight', 'ArrowRight');
    const mark = focused()!.getAttribute('data-key');
    await keys('Enter');
    expect(deepAll(widget, '[part="details"]')).to.have.length(1);
    await keys('Escape');
    expect(focused()!.getAttribute('data-key'), 'back where one was').to.equal(mark);
    const before = headline(widget);
    await keys('+', '+', '<');
    expect(headline(widget)).not.to.equal(before);
    expect(focused()!.matches('.mark'), 'the focus is not lost').to.equal(true);

    const explore = await tabTo((element) => element.matches('.explore'));
    await keys('Enter');
    expect(explore.getAttribute('aria-expanded')).to.equal('true');
    await until(() => deepAll(widget, '[part="controls"]').length > 0);
    const verbal = await tabTo(words('verbal'));
    await keys(' ');
    expect((verbal as HTMLInputElement).checked).to.equal(false);
    expect(textOf(widget, '.chips')).to.match(/Filtered: \d+ of \d+ events/);
    await keys(' ');
    expect(textOf(widget, '.chips')).to.equal('');

    await tabTo(words('Table'));
    await keys('Enter');
    await extras.load('table');
    await drawn(container);
    await tabTo((element) => element.matches('[part="table"] th button') && words('Weight')(element));
    await keys('Enter');
    expect(find(widget, 'th[aria-sort]').getAttribute('aria-sort')).to.equal('ascending');
    const title = await tabTo((element) => element.matches('[part="table"] td button'));
    await keys('Enter');
    expect(textOf(widget, '[part="details"] .title')).to.equal(title.textContent.trim());
    expect(focused()!.matches('[part="details"]'), 'what was asked for has the focus').to.equal(true);
    await tabTo((element) => element.closest('[part="details"]') !== null && words('Close')(element));
    await keys('Enter');
    expect(deepAll(widget, '[part="details"]')).to.deep.equal([]);
    expect(focused()!.textContent.trim(), 'back where one was').to.equal(title.textContent.trim());

    await tabTo((element) => element.matches('.after'));
  });
});

describe('what changes', () => {
  watchConsole();
  afterEach(removeAll);

  const said = (widget: Element): string => textOf(widget, '[aria-live="polite"]').replaceAll('\u00a0', ' ');

  it('is announced once: nothing as it comes, the window when the reader chose one, the filters', async () => {
    const container = await put('<bilateral-relations lang="en" from="1999" overview></bilateral-relations>');
    const widget = widgetIn(container);
    expect(said(widget)).to.equal('');
    find(widget, '.grip').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Home', bubbles: true, cancelable: true }),
    );
    await drawn(container);
    expect(said(widget)).to.match(
      /^Timeline of United States–Venezuela relations: \d+ events, 1821 to 2026$/,
    );
    widget.categories = 'military';
    await drawn(container);
    expect(said(widget)).to.match(/^Filtered: \d+ of \d+ events\. Timeline of .*: \d+ events, 1821 to 2026$/);
  });

  it('is not announced at each step of a drag, but at its end', async () => {
    const container = await put(
      '<bilateral-relations lang="en" from="1999" to="2010"></bilateral-relations>',
    );
    const widget = widgetIn(container);
    const surface = find(widget, '[part="surface"][role="slider"]');
    const { left, top, width } = surface.getBoundingClientRect();
    const at = (type: string, part: number): void =>
      void surface.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          composed: true,
          pointerId: 1,
          button: 0,
          clientX: left + width * part,
          clientY: top + 20,
        }),
      );
    at('pointerdown', 0.2);
    at('pointermove', 0.5);
    at('pointermove', 0.6);
    await drawn(container);
    expect(said(widget)).to.equal('');
    at('pointerup', 0.6);
    await drawn(container);
    expect(said(widget)).to.match(/^Timeline of .* events, \d{4} to \d{4}$/);
  });
});
