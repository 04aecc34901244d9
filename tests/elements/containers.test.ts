import { expect } from 'chai';
import manifest from '../../custom-elements.json';
import { fillContainers } from '../../src/containers.js';
import type { BilateralRelations } from '../../src/elements/bilateral-relations.js';
import spanish from '../../src/text/es.js';
import { registerLanguage } from '../../src/text/languages.js';
import { watchConsole } from '../support/console.js';
import { find, headline, textOf } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll } from '../support/widget.js';

registerLanguage('es', spanish);

const EVENT = (title: string): string =>
  `<p data-bilateral-event data-date="2026-11-20" data-type="sanctions-imposed" data-actor="US" data-target="VE">${title}</p>`;

const INNER = '<div data-bilateral-relations data-from="2015"><p>Words.</p></div>';
/** Components that were defined late. */
let late = 0;

interface Module {
  readonly declarations: readonly {
    readonly name: string;
    readonly tagName?: string;
    readonly cssParts?: readonly { readonly name: string }[];
  }[];
}

/** A container with that content, drawn. */
async function container(content: string, attributes = ''): Promise<HTMLElement> {
  const around = await put(
    `<div data-bilateral-relations data-lang="en" data-from="2015" ${attributes}>${content}</div>`,
  );
  const element = around.firstElementChild as HTMLElement;
  await drawn(element);
  return element;
}

const widgetOf = (element: Element): BilateralRelations => find(element, 'bilateral-relations');
const isDrawn = (element: Element): boolean => deepAll(element, '[part="line"]').length > 0;
const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

describe('a container', () => {
  const lines = watchConsole();
  before(fillContainers);
  afterEach(removeAll);

  const EDITS: [what: string, edit: (element: HTMLElement) => void, text: string][] = [
    ['replaces all by a text', (element) => (element.textContent = 'Other words.'), 'Other words.'],
    [
      'changes a text',
      (element) => (element.querySelector('p')!.firstChild!.nodeValue = 'New '),
      'New One Two ',
    ],
    [
      'removes an item of a list and puts one before another',
      (element) => {
        const list = element.querySelector('ul')!;
        list.removeChild(list.lastElementChild!);
        list.insertBefore(document.createElement('li'), list.firstElementChild).append('Zero');
      },
      'Words. ZeroOne ',
    ],
    [
      'removes a child and puts another before a third',
      (element) => {
        const [first, second] = [...element.children];
        element.removeChild(first!);
        element.insertBefore(document.createElement('p'), second!).append('Between');
      },
      'BetweenOne Two ',
    ],
    ['removes all', (element) => element.replaceChildren(), ''],
  ];
  for (const [what, edit, text] of EDITS)
    it(`has its own children and no other, and goes on drawing when the page ${what}`, async () => {
      const element = await container('<p>Words. </p><ul><li>One </li><li>Two </li></ul>');
      const words = element.querySelector('p')!;
      expect([...element.children].map(({ localName }) => localName)).to.deep.equal(['p', 'ul']);
      expect([isDrawn(element), isSeen(words)]).to.deep.equal([true, false]);
      const widget = widgetOf(element);
      edit(element);
      await drawn(element);
      expect(element.textContent).to.equal(text);
      expect(widgetOf(element)).to.equal(widget);
      expect([isDrawn(element), isSeen(words)]).to.deep.equal([true, false]);
    });

  it('takes events from among its children as they come, change and go', async () => {
    const element = await container('<ul></ul>');
    const own = (): number => deepAll(element, '.mark .page-event').length;
    expect(own()).to.equal(0);
    element.querySelector('ul')!.innerHTML = `<li>${EVENT('New sanctions')}</li>`;
    element.insertAdjacentHTML('beforeend', EVENT('More sanctions').replace('11-20', '10-20'));
    await drawn(element);
    widgetOf(element).selected = 'page-event-2';
    await drawn(element);
    expect(textOf(element, '[part="details"] .title')).to.equal('More sanctions');
    element.lastElementChild!.firstChild!.nodeValue = 'Other sanctions';
    await drawn(element);
    expect(textOf(element, '[part="details"] .title')).to.equal('Other sanctions');
    element.replaceChildren();
    await drawn(element);
    expect(own()).to.equal(0);
  });

  it('gives the widget the heading that it has, as long as it has one', async () => {
    const element = await container('<h3 slot="heading">Our heading</h3><p>Words.</p>');
    const heading = element.querySelector('h3')!;
    expect([isSeen(heading), isSeen(element.querySelector('p')!)]).to.deep.equal([true, false]);
    heading.remove();
    await drawn(element);
    expect(isSeen(find(element, '[part="header"] [role="heading"]'))).to.equal(true);
    element.querySelector('p')!.slot = 'heading';
    await until(() => isSeen(element.querySelector('p')!));
  });

  it('may have the views in a layout of the page’s own', async () => {
    const element = await container(
      '<section><bilateral-tension></bilateral-tension></section>',
      'data-to="2020"',
    );
    await drawn(element);
    const view = element.querySelector('bilateral-tension')!;
    expect(isSeen(view)).to.equal(true);
    expect(deepAll(element, 'bilateral-tension, bilateral-timeline')).to.deep.equal([view]);
    expect(textOf(view, '[part~="axis"] text')).to.contain('2015').and.not.to.contain('2026');
  });

  it('is followed where its attributes change, and shows its content again when it is none any more', async () => {
    const element = await container('<p>Words.</p>');
    const before = headline(element);
    element.dataset['to'] = '2020';
    delete element.dataset['lang'];
    await drawn(element);
    expect(headline(element)).not.to.equal(before);
    expect(widgetOf(element).getAttributeNames()).to.have.members(['exportparts', 'from', 'to']);
    delete element.dataset['bilateralRelations'];
    await drawn(element);
    expect([isDrawn(element), isSeen(element.querySelector('p')!)]).to.deep.equal([false, true]);
    element.dataset['bilateralRelations'] = '';
    await drawn(element);
    expect([isDrawn(element), isSeen(element.querySelector('p')!)]).to.deep.equal([true, false]);
  });

  it('that is cloned has a widget of its own', async () => {
    const element = await container('<p>Words.</p>');
    const clone = element.cloneNode(true) as HTMLElement;
    element.after(clone);
    await drawn(clone);
    expect(isDrawn(clone)).to.equal(true);
    expect(widgetOf(clone)).not.to.equal(widgetOf(element));
  });

  it('draws as the page around it is, and in its language', async () => {
    const around = await put(
      '<section lang="es" style="background: #111"><div data-bilateral-relations></div></section>',
    );
    await drawn(around);
    const root = find(around, '.root');
    expect([root.getAttribute('data-theme'), root.getAttribute('lang')]).to.deep.equal(['dark', 'es']);
  });

  it('inside another one is content of that', async () => {
    const element = await container('<div data-bilateral-relations><p>Words.</p></div>');
    expect(deepAll(element, 'bilateral-relations')).to.have.length(1);
  });

  const IN_SHADOW: [how: string, act: (around: HTMLElement) => void][] = [
    [
      'is there already',
      (around) => {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = INNER;
        around.append(host);
      },
    ],
    [
      'is within another',
      (around) => {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = '<section></section>';
        host.shadowRoot!.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML = INNER;
        around.append(document.createElement('main'));
        around.firstElementChild!.append(host);
      },
    ],
    [
      'is filled later',
      (around) => {
        const host = document.createElement('div');
        const root = host.attachShadow({ mode: 'open' });
        around.append(host);
        setTimeout(() => (root.innerHTML = INNER));
      },
    ],
    [
      'comes with a component that is defined later',
      (around) => {
        const name = `late-card-${(late += 1)}`;
        around.innerHTML = `<${name}></${name}>`;
        setTimeout(() =>
          customElements.define(
            name,
            class extends HTMLElement {
              connectedCallback(): void {
                this.attachShadow({ mode: 'open' }).innerHTML = INNER;
              }
            },
          ),
        );
      },
    ],
  ];
  for (const [how, act] of IN_SHADOW)
    it(`becomes a widget in a shadow root that ${how}, and is followed there`, async () => {
      const around = await put('');
      act(around);
      await until(() => isDrawn(around));
      const element: HTMLElement = find(around, '[data-bilateral-relations]');
      element.dataset['from'] = '2020';
      await until(() => widgetOf(element).getAttribute('from') === '2020');
      element.after(element.cloneNode(true));
      await until(() => deepAll(around, 'bilateral-relations').length === 2);
    });

  for (const [what, markup] of [
    ['figure', '<figure data-bilateral-relations><p>Words.</p></figure>'],
    ['my-box', '<my-box data-bilateral-relations><p>Words.</p></my-box>'],
  ] as const)
    it(`that can have no shadow root of ours, a <${what}>, keeps its content and is told`, async () => {
      const around = await put(markup);
      expect(isSeen(around.querySelector('p')!)).to.equal(true);
      around.firstElementChild!.setAttribute('data-from', '2015');
      await drawn(around);
      expect(lines.take()).to.deep.equal([
        `<${what} data-bilateral-relations>: cannot become a widget; allowed is a div, section, article, aside, header, footer, main, nav, p, span, blockquote or heading without a shadow root`,
      ]);
    });

  it('lets the page style every part', async () => {
    const element = await container('');
    const modules: readonly Module[] = manifest.modules;
    const parts = modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ tagName, cssParts = [] }) =>
        tagName === 'bilateral-relations' ? cssParts.map(({ name }) => name) : [],
      ),
    );
    expect(widgetOf(element).getAttribute('exportparts')!.split(', ')).to.have.members(parts);
    const style = document.createElement('style');
    style.textContent = '[data-bilateral-relations]::part(line) { stroke-width: 7px }';
    element.before(style);
    expect(getComputedStyle(find(element, '[part="line"]')).strokeWidth).to.equal('7px');
  });
});

describe('a widget in a component of the page that passes its own children on', () => {
  watchConsole();
  afterEach(removeAll);

  it('reads the events among them, and follows them', async () => {
    const around = await put(`<div>${EVENT('New sanctions')}</div>`);
    const host = around.firstElementChild!;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<bilateral-relations lang="en" from="2015" selected="page-event-1"><slot></slot></bilateral-relations>';
    await drawn(around);
    expect(textOf(around, '[part="details"] .title')).to.equal('New sanctions');
    host.firstElementChild!.textContent = 'Other sanctions';
    await drawn(around);
    expect(textOf(around, '[part="details"] .title')).to.equal('Other sanctions');
  });
});
