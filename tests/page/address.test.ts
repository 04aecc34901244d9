import { expect } from 'chai';
import { nextTask } from '../support/next-task.js';
import { deepAll } from '../support/shadow.js';
import { until } from '../support/until.js';
import { closePages, openPage, type Page, type Widget } from './support/open-page.js';

const TIES_BROKEN = '2019-01-23-ties-broken';
const ORDER = '2015-03-09-obama-order';
const TITLES: Readonly<Record<string, string>> = {
  [TIES_BROKEN]: 'Maduro announces that Venezuela breaks ties with the US',
  [ORDER]: 'Obama orders sanctions on seven Venezuelan officials',
};

const byId = (page: Page, id: string): HTMLElement => {
  const found = page.document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
};
const shownIn = (widget: Element): string | undefined =>
  deepAll(widget, '[part="details"] .title')[0]?.textContent ?? undefined;
const shows = (widget: Element, id: string): Promise<void> => until(() => shownIn(widget) === TITLES[id]);
const secondOf = (page: Page): Widget => deepAll(byId(page, 'second'), 'bilateral-relations')[0] as Widget;
/** The link inside `<bilateral-link>`, or a plain one itself. */
const linkOf = (words: HTMLElement): HTMLAnchorElement =>
  (words.shadowRoot?.querySelector('a') ?? words) as HTMLAnchorElement;
/** With the containers of some. */
const removeWidgets = ({ document }: Page): void => {
  for (const widget of document.querySelectorAll('bilateral-relations, [data-bilateral-relations]'))
    widget.remove();
};
const wrong = ({ recorder }: Page): unknown => {
  const { console, errors, rejections } = recorder.happened;
  return { console, errors, rejections };
};
const NOTHING = { console: [], errors: [], rejections: [] };

/** Scripts of themes, which know nothing of the widget, and whose handlers come before or after its own. */
const THEMES: [what: string, install: (page: Page) => void][] = [
  [
    'scrolls smoothly to every fragment, by handlers on the links',
    ({ document }) => {
      for (const link of document.querySelectorAll('a[href^="#"]'))
        link.addEventListener('click', (click) => {
          click.preventDefault();
          click.stopImmediatePropagation();
          document.querySelector(link.getAttribute('href')!)?.scrollIntoView();
        });
    },
  ],
  [
    'hears all clicks first and ends them',
    ({ document }) =>
      document.addEventListener(
        'click',
        (click) => {
          if (!(click.target as Element).closest('a[href^="#"]')) return;
          click.preventDefault();
          click.stopPropagation();
        },
        true,
      ),
  ],
  [
    'looks for what the address names',
    ({ document, window }) =>
      document.addEventListener('click', () => {
        if (window.location.hash) document.querySelector(window.location.hash)?.scrollIntoView();
      }),
  ],
];

describe('a link of the text', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage('prose');
    byId(page, 'plain').setAttribute('href', `#bilateral-event-${ORDER}`);
  });
  afterEach(closePages);

  for (const [what, install] of THEMES)
    it(`shows its event on a page whose theme ${what}`, async () => {
      install(page);
      byId(page, 'plain').click();
      await shows(page.widget, ORDER);
      expect(wrong(page)).to.deep.equal(NOTHING);
    });

  it('leads back to the event that it was followed from', async () => {
    byId(page, 'plain').click();
    await shows(page.widget, ORDER);
    linkOf(byId(page, 'own-tag')).click();
    await shows(page.widget, TIES_BROKEN);
    page.window.history.back();
    await shows(page.widget, ORDER);
    expect(page.document.activeElement?.id).to.equal('own-tag');
  });

  it('is left to the browser in a text that is being edited', async () => {
    byId(page, 'plain').parentElement!.contentEditable = 'true';
    const seen: boolean[] = [];
    // Some engines follow links there when a script clicks on them.
    page.document.addEventListener('click', (click) => {
      seen.push(click.defaultPrevented);
      click.preventDefault();
    });
    byId(page, 'plain').click();
    expect(seen).to.deep.equal([false]);
  });

  it('is no longer marked when its widget goes', async () => {
    byId(page, 'plain').click();
    await shows(page.widget, ORDER);
    expect(byId(page, 'plain').hasAttribute('data-bilateral-current')).to.equal(true);
    removeWidgets(page);
    const plain = byId(page, 'plain');
    expect([plain.hasAttribute('data-bilateral-current'), plain.hasAttribute('aria-current')]).to.deep.equal([
      false,
      false,
    ]);
  });
});

describe('an address that names an event', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage('prose');
  });
  afterEach(closePages);

  const ARRIVALS: [what: string, go: (page: Page) => unknown][] = [
    ['set by a script', ({ window }) => (window.location.hash = `#bilateral-event-${ORDER}`)],
    ['written by hand', ({ window }) => (window.location.hash = `#bilateral-event=${ORDER}`)],
    [
      'with the parameters of a campaign',
      ({ window }) => (window.location.hash = `#bilateral-event-${ORDER}&utm_source=letter`),
    ],
    [
      'gone to without a step in the history',
      ({ window }) => window.location.replace(`${window.location.href}#bilateral-event-${ORDER}`),
    ],
  ];
  for (const [what, go] of ARRIVALS)
    it(`${what} shows it in the first widget`, async () => {
      go(page);
      await shows(page.widget, ORDER);
      await until(() => page.window.scrollY > 0);
      expect(shownIn(secondOf(page))).to.equal(undefined);
      expect(wrong(page)).to.deep.equal(NOTHING);
    });

  it('set by a step of the page’s own in the history shows it, where the engine tells', async function () {
    if (!('navigation' in page.window)) this.skip();
    page.window.history.pushState(null, '', `#bilateral-event-${ORDER}`);
    await shows(page.widget, ORDER);
  });

  it('shows it again when the reader goes back to it', async () => {
    page.window.location.hash = `#bilateral-event-${ORDER}`;
    await shows(page.widget, ORDER);
    page.window.location.hash = `#bilateral-event-${TIES_BROKEN}`;
    await shows(page.widget, TIES_BROKEN);
    page.window.history.back();
    await shows(page.widget, ORDER);
  });

  it('shows it in the widget that a link has shown it in, when the reader comes to it again', async () => {
    byId(page, 'second-plain').click();
    await shows(secondOf(page), TIES_BROKEN);
    page.window.history.back();
    await until(() => shownIn(secondOf(page)) === undefined);
    page.window.history.forward();
    await shows(secondOf(page), TIES_BROKEN);
    expect(shownIn(page.widget)).to.equal(undefined);
  });

  it('is let alone when the page takes it away', async () => {
    page.window.location.hash = `#bilateral-event-${ORDER}`;
    await shows(page.widget, ORDER);
    page.window.history.replaceState(null, '', page.window.location.pathname);
    await nextTask();
    await nextTask();
    await page.widget.updateComplete;
    expect(shownIn(page.widget)).to.equal(TITLES[ORDER]);
  });
});

describe('in shadow roots', () => {
  let page: Page;
  /** Puts markup into a shadow root of its own, at the end of the page. */
  const shadowWith = (markup: string): ShadowRoot => {
    const root = page.document.body
      .appendChild(page.document.createElement('section'))
      .attachShadow({ mode: 'open' });
    root.innerHTML = markup;
    return root;
  };
  const PLAIN = `<a id="inside" href="#bilateral-event-${ORDER}">words</a>`;
  const OWN = `<bilateral-link id="inside" event="${ORDER}">words</bilateral-link>`;
  const NAMED = `<a id="inside" href="#bilateral-event-${ORDER}" data-for="second">words</a>`;
  beforeEach(async () => {
    page = await openPage('prose');
  });
  afterEach(closePages);

  for (const [what, markup] of [
    ['a plain link', PLAIN],
    ['a <bilateral-link>', OWN],
  ] as const) {
    it(`${what} finds the widget of the page, and is marked`, async () => {
      const words = shadowWith(markup).getElementById('inside')!;
      linkOf(words).click();
      await shows(page.widget, ORDER);
      await until(() => words.hasAttribute('data-bilateral-current'));
      Object.assign(page.widget, { selected: undefined });
      await until(() => !words.hasAttribute('data-bilateral-current'));
    });

    it(`${what} finds a widget in another shadow root, and is marked when the event is chosen there`, async () => {
      const words = shadowWith(markup).getElementById('inside')!;
      const root = shadowWith('');
      removeWidgets(page);
      const widget = page.document.createElement('bilateral-relations') as Widget;
      root.append(widget);
      await widget.updateComplete;
      widget.setAttribute('selected', ORDER);
      await until(() => words.hasAttribute('data-bilateral-current'));
      Object.assign(widget, { selected: undefined });
      await until(() => !words.hasAttribute('data-bilateral-current'));
      linkOf(words).click();
      await shows(widget, ORDER);
    });
  }

  it('words name a widget of the page, and words of the page one in a shadow root', async () => {
    const inside = shadowWith(NAMED).getElementById('inside')!;
    inside.click();
    await shows(secondOf(page), ORDER);
    const named = shadowWith('<bilateral-relations id="third"></bilateral-relations>').firstElementChild!;
    byId(page, 'plain').setAttribute('data-for', 'third');
    byId(page, 'plain').click();
    await shows(named, ORDER);
    expect(shownIn(page.widget)).to.equal(undefined);
  });

  it('the address of a page whose only widget is there shows its event', async () => {
    removeWidgets(page);
    const widget = shadowWith('<bilateral-relations></bilateral-relations>').firstElementChild!;
    await (widget as Widget).updateComplete;
    page.window.location.hash = `#bilateral-event-${ORDER}`;
    await shows(widget, ORDER);
  });
});

describe('on a page with another base', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage('based');
  });
  afterEach(closePages);

  for (const id of ['own-tag', 'plain'])
    it(`#${id} stays on the page, in a new tab too`, async () => {
      const link = linkOf(byId(page, id));
      const here = page.window.location.href;
      expect(link.href).to.equal(`${here}#bilateral-event-${ORDER}`);
      link.click();
      await shows(page.widget, ORDER);
      expect(page.window.location.href).to.equal(`${here}#bilateral-event-${ORDER}`);
    });

  it('links follow the page to another address of its own, where the engine tells', async function () {
    if (!('navigation' in page.window)) this.skip();
    page.window.history.pushState(null, '', `${page.window.location.href}page=2`);
    const address = `${page.window.location.href}#bilateral-event-${ORDER}`;
    for (const id of ['own-tag', 'plain']) await until(() => linkOf(byId(page, id)).href === address);
  });
});
