import { expect } from 'chai';
import { watchConsole } from '../support/console.js';
import { deepAll } from '../support/shadow.js';
import { put, removeAll } from '../support/widget.js';

const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex]';

/** What Tab stops at. */
const stops = (container: Element): Element[] =>
  (deepAll(container, FOCUSABLE) as (HTMLElement | SVGElement)[]).filter(
    (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.getClientRects().length > 0,
  );
const nameOf = (one: Element): string => one.getAttribute('aria-label') ?? one.textContent.trim();

describe('who goes through the widget with Tab', () => {
  watchConsole();
  afterEach(removeAll);

  const screens: readonly [what: string, attributes: string, most: number][] = [
    ['the whole record', '', 10],
    ['a period', 'from="1999"', 10],
    ['a period and the full record under it', 'from="1999" overview', 10],
    ['a period and the two sums', 'from="1999" sums', 10],
  ];
  for (const width of [390, 720])
    for (const [what, attributes, most] of screens)
      it(`is past ${what} at ${width} px after no more than ${most} stops, chart and timeline among them`, async () => {
        const container = await put(
          `<bilateral-relations lang="en" ${attributes}></bilateral-relations>`,
          width,
        );
        const found = stops(container);
        expect(found.length, found.map(nameOf).join('\n')).to.be.at.most(most);
        for (const stop of ['.surface[role="slider"]', '.mark', '.explore'])
          expect(
            found.filter((one) => one.matches(stop)),
            stop,
          ).to.have.length(1);
      });

  it('stops at nothing but links in a static one', async () => {
    const container = await put('<bilateral-relations lang="en" from="1999" static></bilateral-relations>');
    expect(stops(container).map(nameOf)).to.deep.equal([
      'Source: United States–Venezuela relations (Wikipedia)',
    ]);
  });
});
