import { expect } from 'chai';
import { watchConsole } from '../support/console.js';
import { find } from '../support/look.js';
import { deepAll } from '../support/shadow.js';
import { canBeTold, systemIs } from '../support/system-theme.js';
import { until } from '../support/until.js';
import { drawn, put, removeAll, widgetIn } from '../support/widget.js';

const WIDGET = '<bilateral-relations from="1999"></bilateral-relations>';
const [WHITE, BLACK] = ['rgb(255, 255, 255)', 'rgb(21, 24, 28)'];
const INK = { light: 'rgb(23, 25, 28)', dark: 'rgb(242, 240, 236)' } as const;

/** Backgrounds of the widget and of its views. */
const grounds = (root: Element): string[] => [
  ...new Set(deepAll(root, '.root').map((element) => getComputedStyle(element).backgroundColor)),
];
const turns = (root: Element, colour: string): Promise<void> =>
  until(
    () => grounds(root).join() === colour,
    () => grounds(root).join(),
  );

/** Undone after the test, the last one first. */
const undo: (() => void)[] = [];

function styled(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  undo.push(() => style.remove());
  return style;
}

/** Puts a checkbox into the page and checks it: no attribute changes. */
function tick(page: HTMLElement): void {
  const box = document.createElement('input');
  box.type = 'checkbox';
  page.append(box);
  box.checked = true;
  undo.push(() => box.remove());
}

/** Inserts a rule into the style sheet that the page has: no node changes. */
function insert(rule: string): void {
  const { sheet } = document.head.querySelector<HTMLStyleElement>('style:last-of-type')!;
  const at = sheet!.insertRule(rule);
  undo.push(() => sheet!.deleteRule(at));
}

describe('theme', () => {
  watchConsole();
  afterEach(() => {
    removeAll();
    for (const act of undo.splice(0).reverse()) act();
  });

  for (const [theme, expected] of [
    ['light', [WHITE, INK.light]],
    ['dark', [BLACK, INK.dark]],
  ] as const)
    it(`${theme} has the page and the ink of the palette, whatever the page is`, async () => {
      const other = theme === 'light' ? '#111' : '#fff';
      const container = await put(
        `<div style="background: ${other}"><bilateral-relations theme="${theme}"></bilateral-relations></div>`,
      );
      expect([...grounds(container), getComputedStyle(find(container, 'path.line')).stroke]).to.deep.equal(
        expected,
      );
    });

  it('changes live, in the views too', async () => {
    const container = await put('<bilateral-relations theme="light"></bilateral-relations>');
    widgetIn(container).theme = 'dark';
    await drawn(container);
    expect(grounds(container)).to.deep.equal([BLACK]);
  });

  const PLACES: [what: string, markup: string, colour: string][] = [
    ['a page that says nothing', WIDGET, WHITE],
    ['a dark section', `<section style="background: #123">${WIDGET}</section>`, BLACK],
    [
      'a dark section in oklch',
      `<section style="background: oklch(0.2 0.02 250)">${WIDGET}</section>`,
      BLACK,
    ],
    [
      'a dark gradient',
      `<section style="background: linear-gradient(#111, #345)">${WIDGET}</section>`,
      BLACK,
    ],
    [
      'a white card in a dark section',
      `<section style="background: #111"><div style="background: #fff">${WIDGET}</div></section>`,
      WHITE,
    ],
    [
      'a dark box that is not painted',
      `<section style="background: #111; display: contents">${WIDGET}</section>`,
      WHITE,
    ],
    ['a section that declares dark', `<section style="color-scheme: dark">${WIDGET}</section>`, BLACK],
    [
      'a section that declares light on dark',
      `<section style="color-scheme: only light; background: #111">${WIDGET}</section>`,
      WHITE,
    ],
    ['a style of its own that declares dark', WIDGET.replace('>', ' style="color-scheme: dark">'), BLACK],
    [
      'views of the page’s own in a dark section',
      '<section style="background: #111"><bilateral-relations><div><bilateral-tension></bilateral-tension></div></bilateral-relations></section>',
      BLACK,
    ],
    [
      'a section that a pseudo-element paints dark',
      `<style>.night { color: #eee; position: relative; z-index: 0 } .night::before { content: ""; position: absolute; inset: 0; background: #111; z-index: -1 }</style><section class="night">${WIDGET}</section>`,
      BLACK,
    ],
    [
      'a dark gradient that paints letters only',
      `<section style="background: linear-gradient(#111, #345); -webkit-background-clip: text; background-clip: text">${WIDGET}</section>`,
      WHITE,
    ],
    [
      'a view alone in a dark section',
      '<section style="background: #111"><bilateral-timeline></bilateral-timeline></section>',
      BLACK,
    ],
  ];
  for (const [what, markup, colour] of PLACES)
    it(`auto in ${what} is ${colour === WHITE ? 'light' : 'dark'}`, async () => {
      expect(grounds(await put(markup))).to.deep.equal([colour]);
    });

  it('auto sees the dark box that a slot stands in, and the one around a shadow root', async () => {
    const container = await put('<div id="card"></div><div id="outer" style="background: #111"></div>');
    const [card, outer] = container.children;
    card!.attachShadow({ mode: 'open' }).innerHTML = '<div style="background: #111"><slot></slot></div>';
    card!.innerHTML = WIDGET;
    outer!.attachShadow({ mode: 'open' }).innerHTML = WIDGET;
    await drawn(container);
    expect(grounds(card!)).to.deep.equal([BLACK]);
    expect(grounds(outer!)).to.deep.equal([BLACK]);
  });

  it('a view that another widget’s state is linked to is as its own place is', async () => {
    const container = await put(
      `${WIDGET.replace('>', ' id="provider">')}<aside style="background: #111"><bilateral-timeline for="provider"></bilateral-timeline></aside>`,
    );
    await turns(widgetIn(container), WHITE);
    await turns(container.querySelector('aside')!, BLACK);
  });

  const SWITCHES: [how: string, css: string, act: (page: HTMLElement) => void][] = [
    ['a class of the page', '.night body { background: #111 }', (page) => page.classList.add('night')],
    [
      'an attribute',
      '[data-mode="dark"] body { background: #111 }',
      (page) => (page.dataset['mode'] = 'dark'),
    ],
    ['color-scheme', '', (page) => (page.style.colorScheme = 'dark')],
    [
      'a background that fades',
      'body { background: #fff; transition: background-color 60ms } .night body { background: #111 }',
      (page) => page.classList.add('night'),
    ],
    ['a style sheet', '', () => styled('body { background: #111 }')],
    [
      'a style sheet that is loaded',
      '',
      () => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = `data:text/css,${encodeURIComponent('body { background: #111 }')}`;
        document.head.append(link);
        undo.push(() => link.remove());
      },
    ],
    [
      'a property of its own that fades',
      '@property --paper { syntax: "<color>"; inherits: true; initial-value: #fff } body { background: var(--paper); transition: --paper 60ms } .night body { --paper: #111 }',
      (page) => page.classList.add('night'),
    ],
    [
      'an animation',
      '@keyframes dusk { to { background-color: #111 } } .night body { animation: dusk 60ms forwards }',
      (page) => page.classList.add('night'),
    ],
    [
      'a checkbox and a selector',
      'body:has(input:checked) { background: #111; color: #eee }',
      () => tick(document.body),
    ],
    [
      'a rule that a script inserts',
      'p { margin: 0 }',
      () => insert('body { background: #111; color: #eee }'),
    ],
    [
      'a style sheet in the body',
      '',
      () => document.body.append(styled('body { background: #111; color: #eee }')),
    ],
    [
      'a meta element',
      '',
      () => {
        const meta = document.createElement('meta');
        meta.name = 'color-scheme';
        meta.content = 'dark';
        document.head.append(meta);
        undo.push(() => meta.remove());
      },
    ],
  ];
  for (const [how, css, act] of SWITCHES)
    it(`auto follows the page that turns dark by ${how}, and back`, async () => {
      const page = document.documentElement;
      if (css) styled(css);
      const container = await put(WIDGET);
      expect(grounds(container)).to.deep.equal([WHITE]);
      const acts = undo.push(() => {
        page.removeAttribute('class');
        page.style.colorScheme = '';
        delete page.dataset['mode'];
      });
      act(page);
      await turns(container, BLACK);
      for (const back of undo.splice(acts - 1)) back();
      await turns(container, WHITE);
    });

  it('auto is asked again where the widget is moved to', async () => {
    const container = await put(`${WIDGET}<section style="background: #111"></section>`);
    const widget = widgetIn(container);
    container.querySelector('section')!.append(widget);
    await turns(widget, BLACK);
    container.append(widget);
    await turns(widget, WHITE);
  });

  it('a page without style is not asked again where what changes is elsewhere', async () => {
    const container = await put(`${WIDGET}<p></p>`);
    let asked = 0;
    const { getComputedStyle: ask } = window;
    window.getComputedStyle = (element, ...rest) => {
      if (element === document.documentElement) asked += 1;
      return ask(element, ...rest);
    };
    undo.push(() => (window.getComputedStyle = ask));
    container.querySelector('p')!.className = 'other';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(asked).to.equal(0);
    container.className = 'around';
    await until(() => asked > 0);
  });

  describe('where the reader’s system is dark', () => {
    before(async function () {
      if (!canBeTold) this.skip();
      await systemIs('dark');
    });
    after(() => systemIs('light'));

    for (const [what, theme, css, colour] of [
      ['auto on a page that says nothing', 'auto', '', WHITE],
      ['auto on a white page', 'auto', 'body { background: #fff }', WHITE],
      ['auto on a page that declares both', 'auto', ':root { color-scheme: light dark }', BLACK],
      ['auto on a page that declares light', 'auto', ':root { color-scheme: light }', WHITE],
      [
        'auto on a page with a dark look',
        'auto',
        '@media (prefers-color-scheme: dark) { body { background: #111 } }',
        BLACK,
      ],
      ['system on a white page', 'system', 'body { background: #fff }', BLACK],
      ['light', 'light', ':root { color-scheme: dark }', WHITE],
    ] as const)
      it(`${what} is ${colour === WHITE ? 'light' : 'dark'}`, async () => {
        styled(css);
        const container = await put(WIDGET.replace('>', ` theme="${theme}">`));
        expect(grounds(container)).to.deep.equal([colour]);
      });

    for (const [theme, css] of [
      ['system', ''],
      ['auto', ':root { color-scheme: light dark }'],
      ['auto', '@media (prefers-color-scheme: dark) { body { background: #111 } }'],
    ] as const)
      it(`${theme} follows the system${css && ` with ${css}`}, and back`, async () => {
        styled(css);
        const container = await put(WIDGET.replace('>', ` theme="${theme}">`));
        expect(grounds(container)).to.deep.equal([BLACK]);
        await systemIs('light');
        await turns(container, WHITE);
        await systemIs('dark');
        await turns(container, BLACK);
      });
  });
});
