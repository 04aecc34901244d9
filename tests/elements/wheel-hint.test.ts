import { expect } from 'chai';
import { watchConsole } from '../support/console.js';
import { find } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll } from '../support/widget.js';

const hints = (container: Element): string[] =>
  deepAll(container, '.wheel-hint').map(({ textContent }) => textContent);

/** Turns a wheel over the chart. @returns whether the page may scroll by it */
const turn = (container: Element, ctrlKey = false): boolean =>
  find(container, 'svg [part="surface"]').dispatchEvent(
    new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, deltaY: 100, ctrlKey }),
  );

describe('a plain wheel over the chart', () => {
  watchConsole();
  afterEach(removeAll);

  it('scrolls the page, and is told once in a page, politely, which key zooms', async () => {
    const container = await put(
      '<bilateral-relations lang="en" from="1999"></bilateral-relations><bilateral-tension lang="en"></bilateral-tension>',
    );
    expect(turn(container, true)).to.equal(false);
    expect(turn(container)).to.equal(true);
    await until(() => /^Hold (Ctrl|⌘) to zoom$/.test(hints(container).join()));
    const [hint] = deepAll(container, '.wheel-hint') as HTMLElement[];
    expect(hint!.getAttribute('role')).to.equal('status');
    expect(getComputedStyle(hint!).pointerEvents).to.equal('none');
    expect(turn(container)).to.equal(true);
    expect(turn(deepAll(container, 'bilateral-tension').at(-1)!.parentElement!)).to.equal(true);
    await drawn(container);
    expect(hints(container)).to.have.length(1);
    await until(() => hints(container).length === 0);
  });
});
