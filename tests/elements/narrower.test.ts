import { expect } from 'chai';
import { watchConsole } from '../support/console.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { put, removeAll } from '../support/widget.js';

const WIDGET = '<bilateral-relations from="1999"></bilateral-relations>';
/** CSS px. */
const [WIDE, NARROW] = [700, 420];

/** The widths of what is drawn. */
const widths = (root: Element): number[] =>
  deepAll(root, 'svg[role="group"]').map((svg) => Math.round(svg.getBoundingClientRect().width));

describe('a widget that has no box of its own', () => {
  watchConsole();
  afterEach(removeAll);

  for (const display of ['inline', 'contents'])
    it(`is as wide as what is around it, where the page displays it as ${display}`, async () => {
      const container = await put(WIDGET.replace('>', ` style="display: ${display}">`));
      for (const room of [WIDE, NARROW]) {
        container.style.width = `${room}px`;
        await until(
          () => widths(container).length > 0 && widths(container).every((width) => width === room),
          () => `${widths(container).join()} in ${room}`,
        );
      }
    });
});

describe('a widget in a box that is as wide as what is in it', () => {
  watchConsole();
  afterEach(removeAll);

  const BOXES: [what: string, markup: string][] = [
    ['a flex item', `<div style="display: flex">${WIDGET}</div>`],
    ['an item of its own in a flex box', `<div style="display: flex"><div>${WIDGET}</div></div>`],
    ['a column of a grid', `<div style="display: grid; grid-template-columns: 1fr">${WIDGET}</div>`],
    ['a float', `<div style="float: left">${WIDGET}</div>`],
    ['an inline block', `<div style="display: inline-block">${WIDGET}</div>`],
    [
      'a cell of a table',
      `<table style="border-spacing: 0"><tr><td style="padding: 0">${WIDGET}</td></tr></table>`,
    ],
  ];
  for (const [what, markup] of BOXES)
    it(`becomes narrower and wider with the page in ${what}`, async () => {
      const container = await put(markup);
      const drawnAt = async (room: number): Promise<void> => {
        container.style.width = `${room}px`;
        await until(
          () => widths(container).length > 0 && widths(container).every((width) => width === room),
          () => `${widths(container).join()} in ${room}`,
        );
        expect(container.scrollWidth).to.equal(room);
      };
      await drawnAt(WIDE);
      await drawnAt(NARROW);
      await drawnAt(WIDE);
    });

  it('is drawn as a view alone in a flex box, where nothing else tells how wide it should be', async () => {
    const container = await put(
      '<div style="display: flex"><bilateral-tension from="1999"></bilateral-tension></div>',
    );
    await until(() => widths(container)[0]! > NARROW);
  });
});
