/** The elements of a page that stood there before they were defined, in any order. */
import { expect } from 'chai';
import { BilateralRelations } from '../../../src/elements/bilateral-relations.js';
import { BilateralTension } from '../../../src/elements/bilateral-tension.js';
import { BilateralTimeline } from '../../../src/elements/bilateral-timeline.js';
import { watchConsole } from '../../support/console.js';
import { nextTask } from '../../support/next-task.js';
import { deepAll } from '../../support/shadow.js';
import { sizesTold } from '../../support/sizes-told.js';

const CLASSES = {
  'bilateral-relations': BilateralRelations,
  'bilateral-timeline': BilateralTimeline,
  'bilateral-tension': BilateralTension,
} as const;

export type Tag = keyof typeof CLASSES;

const PAGE = `
  <bilateral-relations id="nested" src="/page/test/a-b.json" lang="en"><div>
    <bilateral-timeline></bilateral-timeline><bilateral-tension></bilateral-tension>
  </div></bilateral-relations>
  <bilateral-relations id="plain" src="/page/test/a-b.json" lang="en">Fallback</bilateral-relations>
  <bilateral-timeline class="linked" for="plain"></bilateral-timeline>
  <bilateral-tension class="linked" for="plain"></bilateral-tension>
  <bilateral-timeline class="alone" src="/page/test/a-b.json"></bilateral-timeline>`;

const keysIn = (view: Element): (string | null)[] =>
  deepAll(view.shadowRoot!, '.mark').map((mark) => mark.getAttribute('data-key'));

/** Defines the tags one after another, with time between them for what must not happen, then looks at the page. */
export function upgradeInOrder(order: readonly Tag[]): void {
  describe(`elements that are defined in the order ${order.join(', ')}, after the page has them`, () => {
    watchConsole();
    const container = document.createElement('div');
    container.style.width = '720px';

    before(async () => {
      container.innerHTML = PAGE;
      document.body.append(container);
      for (const tag of order) {
        customElements.define(tag, CLASSES[tag]);
        await sizesTold();
        await nextTask();
      }
      for (const element of container.querySelectorAll<BilateralTimeline>(Object.keys(CLASSES).join()))
        await element.updateComplete;
    });
    after(() => container.remove());

    it('nested views show the widget’s dataset, and the widget no views of its own', () => {
      const [widget] = container.querySelectorAll('#nested');
      expect(keysIn(widget!.querySelector('bilateral-timeline')!)).to.deep.equal(['threat', 'visit']);
      expect(widget!.querySelector('bilateral-tension')!.shadowRoot!.querySelector('.line')).not.to.equal(
        null,
      );
      expect(deepAll(widget!.shadowRoot!, 'bilateral-timeline')).to.deep.equal([]);
    });

    it('an empty widget composes its own', () => {
      expect(keysIn(deepAll(container.querySelector('#plain')!, 'bilateral-timeline')[0]!)).to.deep.equal([
        'threat',
        'visit',
      ]);
    });

    it('views linked by `for` show what they are linked to', () => {
      expect(keysIn(container.querySelector('bilateral-timeline.linked')!)).to.deep.equal([
        'threat',
        'visit',
      ]);
      expect(
        container.querySelector('bilateral-tension.linked')!.shadowRoot!.querySelector('.line'),
      ).not.to.equal(null);
    });

    it('a view alone shows its own', () => {
      expect(keysIn(container.querySelector('bilateral-timeline.alone')!)).to.deep.equal(['threat', 'visit']);
    });
  });
}
