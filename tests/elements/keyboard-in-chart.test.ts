import { expect } from 'chai';
import { watchConsole } from '../support/console.js';
import { find, focused, press } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { drawn, put, removeAll } from '../support/widget.js';

const WIDGET = '<bilateral-relations lang="en" from="1999"></bilateral-relations>';

/** A press of a key where the focus is. */
async function key(
  container: Element,
  name: string,
  options: KeyboardEventInit = {},
): Promise<KeyboardEvent> {
  const event = press(focused()!, name, options);
  await drawn(container);
  return event;
}

describe('in the chart', () => {
  watchConsole();
  afterEach(removeAll);

  const slider = (container: Element): Element => find(container, '[part="surface"][role="slider"]');
  const now = (container: Element): string =>
    new Date(Number(slider(container).getAttribute('aria-valuenow'))).toISOString().slice(0, 10);
  const spoken = (container: Element): string =>
    (slider(container).getAttribute('aria-valuetext') ?? '').replaceAll('\u00a0', ' ');

  async function onChart(markup = WIDGET): Promise<HTMLElement> {
    const container = await put(markup);
    (slider(container) as SVGElement).focus();
    await drawn(container);
    return container;
  }

  it('is a slider over the dates of the window, which begins at the last on record', async () => {
    const container = await onChart();
    expect(now(container)).to.equal('2026-01-31');
    expect(spoken(container)).to.match(/January 2026/);
  });

  for (const [name, expected] of [
    ['ArrowLeft', '2025-12-31'],
    ['ArrowDown', '2025-12-31'],
    ['ArrowRight', '2026-01-31'],
    ['PageDown', '2025-01-31'],
    ['Home', '1999-01-01'],
    ['End', '2026-01-31'],
  ] as const)
    it(`${name} goes to ${expected}, said with its value`, async () => {
      const container = await onChart();
      const event = await key(container, name);
      expect([now(container), event.defaultPrevented]).to.deep.equal([expected, true]);
      expect(spoken(container)).to.match(/\d+/);
    });

  it('shows one crosshair through both views at the date, and takes it away when the focus leaves', async () => {
    const container = await onChart();
    await key(container, 'PageDown');
    const xs = deepAll(container, '.guide.hover').map((line) =>
      Math.round(line.getBoundingClientRect().left * 10),
    );
    expect(xs).to.have.length(2);
    expect(xs[0]).to.equal(xs[1]);
    (focused() as SVGElement).blur();
    await drawn(container);
    expect(deepAll(container, '.guide.hover')).to.deep.equal([]);
  });

  it('says where there is no record', async () => {
    const container = await onChart(
      '<bilateral-relations lang="en" from="1860" to="1870"></bilateral-relations>',
    );
    expect(spoken(container)).to.match(/no data/i);
  });

  it('leaves Escape to the page where it has nothing to close', async () => {
    const container = await onChart();
    expect((await key(container, 'Escape')).defaultPrevented).to.equal(false);
    await key(container, 'Enter');
    expect(deepAll(container, '[part="details"]')).to.have.length(1);
    expect((await key(container, 'Escape')).defaultPrevented).to.equal(true);
    expect(deepAll(container, '[part="details"]')).to.deep.equal([]);
  });
});

describe('the ends of the window', () => {
  watchConsole();
  afterEach(removeAll);

  const grip = (container: Element, end: 0 | 1): SVGElement => deepAll(container, '.grip')[end] as SVGElement;
  const dates = (container: Element): string[] =>
    ([0, 1] as const).map((end) =>
      new Date(Number(grip(container, end).getAttribute('aria-valuenow'))).toISOString().slice(0, 10),
    );

  const cases: [end: 0 | 1, key: string, from: string, to: string][] = [
    [0, 'ArrowRight', '2001-01-01', '2019-12-31'],
    [0, 'ArrowLeft', '1996-01-01', '2019-12-31'],
    [0, 'Home', '1821-01-01', '2019-12-31'],
    [1, 'End', '1999-01-01', '2026-01-31'],
    [1, 'ArrowLeft', '1999-01-01', '2017-12-31'],
    [0, 'ArrowUp', '2001-01-01', '2019-12-31'],
    [0, 'ArrowDown', '1996-01-01', '2019-12-31'],
    [1, 'ArrowDown', '1999-01-01', '2017-12-31'],
  ];
  for (const [end, name, from, to] of cases)
    it(`${name} on the ${end ? 'end' : 'start'} gives ${from.slice(0, 4)} to ${to.slice(0, 4)}, the focus kept`, async () => {
      const container = await put(
        '<bilateral-relations from="1999" to="2019" overview></bilateral-relations>',
      );
      grip(container, end).focus();
      await key(container, name);
      // A tenth of 21 years is 2.1 years.
      expect(dates(container).map((date) => date.slice(0, 4))).to.deep.equal([
        from.slice(0, 4),
        to.slice(0, 4),
      ]);
      expect(focused()).to.equal(grip(container, end));
    });

  it('never cross: the window is never under four weeks', async () => {
    const container = await put(
      '<bilateral-relations from="2019-01" to="2019-03" overview></bilateral-relations>',
    );
    grip(container, 0).focus();
    for (let count = 0; count < 15; count += 1) await key(container, 'ArrowRight');
    const [from, to] = dates(container).map((date) => Date.parse(date)) as [number, number];
    expect((to - from) / 86_400_000).to.be.at.least(27);
  });
});
