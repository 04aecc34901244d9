import { sendKeys } from '@web/test-runner-commands';
import { watchConsole } from '../support/console.js';
import { find, focused, marks } from '../support/look.js';
import { until } from '../support/until.js';
import { put, removeAll } from '../support/widget.js';

const WIDGET = '<bilateral-relations lang="en" from="1999"></bilateral-relations>';

describe('the panel that Enter opens', () => {
  watchConsole();
  afterEach(removeAll);

  const FROM: [what: string, element: (container: Element) => SVGElement][] = [
    ['the chart', (container) => find<SVGElement>(container, '[role="slider"]')],
    ['a mark', (container) => marks(container).find((mark) => mark.matches('[part="event"]'))!],
    ['a pill', (container) => marks(container).find((mark) => mark.matches('[part="cluster"]'))!],
  ];
  for (const [what, element] of FROM)
    it(`from ${what} has the focus, and Escape gives it back`, async () => {
      const container = await put(WIDGET, 720);
      const from = element(container);
      from.focus();
      await sendKeys({ press: 'Enter' });
      await until(
        () => focused()?.matches('[part="details"]') === true,
        () => `the focus to be in the details, and not on ${focused()?.outerHTML.slice(0, 80) ?? 'nothing'}`,
      );
      await sendKeys({ press: 'Escape' });
      await until(
        () => focused() === from,
        () => `the focus to be back, and not on ${focused()?.outerHTML.slice(0, 80) ?? 'nothing'}`,
      );
    });
});
