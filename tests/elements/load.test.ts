import { expect } from 'chai';
import { bundledDataset } from '../../src/bundled.js';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import { BilateralTension } from '../../src/elements/bilateral-tension.js';
import { BilateralTimeline } from '../../src/elements/bilateral-timeline.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { put, removeAll } from '../support/widget.js';

const CLASSES = [BilateralTension, BilateralTimeline];

interface Updating {
  performUpdate(): void;
}

/** How often views of each tag were drawn while `act` ran. */
async function drawnDuring(act: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { prototype } of CLASSES) {
    const inherited = (prototype as unknown as Updating).performUpdate;
    Object.defineProperty(prototype, 'performUpdate', {
      configurable: true,
      value(this: HTMLElement) {
        inherited.call(this);
        // A view that stands alone has an update before, in which it is still loading.
        if (this.shadowRoot?.querySelector('svg')) counts[this.localName] = (counts[this.localName] ?? 0) + 1;
      },
    });
  }
  try {
    await act();
  } finally {
    for (const { prototype } of CLASSES) Reflect.deleteProperty(prototype, 'performUpdate');
  }
  return counts;
}

describe('the first drawing', () => {
  afterEach(removeAll);

  const cases: [name: string, markup: string, expected: Readonly<Record<string, number>>][] = [
    [
      'of a widget',
      '<bilateral-relations from="1999"></bilateral-relations>',
      { 'bilateral-tension': 1, 'bilateral-timeline': 1 },
    ],
    [
      'of a widget with attributes of every kind',
      '<bilateral-relations from="2013" to="2019" selected="2019-01-23-ties-broken" categories="military economic" theme="dark" view="timeline" lang="en"></bilateral-relations>',
      { 'bilateral-timeline': 1 },
    ],
    ['of a view alone', '<bilateral-tension></bilateral-tension>', { 'bilateral-tension': 1 }],
  ];
  for (const [name, markup, expected] of cases)
    it(`${name} draws each view once`, async () => {
      expect(await drawnDuring(() => put(markup))).to.deep.equal(expected);
    });

  it('of many widgets reads the data once', async () => {
    const shown = new Set<unknown>();
    const note = (event: Event): void => void shown.add('dataset' in event && event.dataset);
    document.body.addEventListener('bilateral-load', note);
    try {
      await put('<bilateral-relations></bilateral-relations>'.repeat(3));
    } finally {
      document.body.removeEventListener('bilateral-load', note);
    }
    expect([...shown]).to.deep.equal([bundledDataset()]);
  });

  it('lets a listener of bilateral-load choose what is drawn', async () => {
    const choose = ({ target }: Event): void =>
      void Object.assign(target ?? {}, { selected: '2019-01-23-ties-broken' });
    document.body.addEventListener('bilateral-load', choose);
    try {
      const container = await put('<bilateral-relations lang="en"></bilateral-relations>');
      await until(() => deepAll(container, '[part~="details"]').length === 1);
    } finally {
      document.body.removeEventListener('bilateral-load', choose);
    }
  });

  /** What can be seen of a widget now. */
  function seenOf(widget: BilateralRelations): string {
    const roots = [...widget.renderRoot.children].filter((root) => root.matches('.root:not(.drawing)'));
    const before = [...widget.renderRoot.children].find((child) => child.matches('div:not(.root)'));
    if (roots.length === 0 && before?.querySelector('slot')) return 'fallback';
    if (roots.length !== 1) return `${roots.length} roots`;
    const [root] = roots as [Element];
    if (root.matches('.waiting')) return root.querySelector('slot:not([name])') ? 'fallback' : 'nothing';
    const views = [...root.querySelectorAll('bilateral-tension, bilateral-timeline')];
    const drawn = views.filter((view) => view.shadowRoot?.querySelector('svg path, svg [data-key]'));
    return `${drawn.length} of ${views.length} views`;
  }

  it('is seen whole: the fallback stays until all views have drawn', async () => {
    const container = document.createElement('div');
    container.innerHTML = '<bilateral-relations><p>What happened</p></bilateral-relations>';
    document.body.append(container);
    const widget = container.querySelector('bilateral-relations')!;
    const seen: string[] = [];
    const look = (): void => {
      const now = widget.renderRoot?.querySelector('.root') ? seenOf(widget) : 'fallback';
      if (now !== seen.at(-1)) seen.push(now);
    };
    const observer = new MutationObserver(look);
    const watch = (root: Node): void =>
      observer.observe(root, { subtree: true, childList: true, attributes: true });
    // The first update makes the root.
    await until(() => widget.shadowRoot !== null);
    watch(widget.shadowRoot!);
    await widget.updateComplete;
    look();
    observer.disconnect();
    expect(seen).to.deep.equal(['fallback', '2 of 2 views']);
    container.remove();
  });

  it('is whole on paper at once, for paper does not wait', async () => {
    const { matchMedia } = globalThis;
    globalThis.matchMedia = (query) => matchMedia(query === 'print' ? 'all' : query);
    try {
      const container = document.createElement('div');
      container.innerHTML = '<bilateral-relations></bilateral-relations>';
      document.body.append(container);
      const widget = container.querySelector('bilateral-relations')!;
      for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
      expect(seenOf(widget)).to.equal('2 of 2 views');
      container.remove();
    } finally {
      globalThis.matchMedia = matchMedia;
    }
  });
});
