import { expect } from 'chai';
import * as fc from 'fast-check';
import { EVENT_VALUES } from '../../src/authoring/attributes.js';
import { NASTY } from '../support/nasty.js';
import { nextTask } from '../support/next-task.js';
import { rawDataset } from '../support/small-dataset.js';
import { deepAll } from '../support/shadow.js';
import { consoleDuring, drawn, put, removeAll, widgetIn } from '../support/widget.js';

/** Enough to meet each attribute with each kind of value, and few enough for three engines. */
const RUNS = { numRuns: 40 };
const FEW = { numRuns: 20 };

const ATTRIBUTES = [
  ...[
    'src',
    'from',
    'to',
    'view',
    'selected',
    'categories',
    'actors',
    'labels',
    'theme',
    'lang',
    'heading-level',
    'static',
  ],
  ...[
    'without-header',
    'without-controls',
    'without-details',
    'without-footer',
    'overview',
    'dir',
    'hidden',
    'id',
    'title',
  ],
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  fc.string({ unit: 'binary', maxLength: 80 }),
);
/** No dataset is asked for from anywhere. */
const valueOf = (name: string): fc.Arbitrary<string> =>
  name === 'src' ? fc.constantFrom('', '/page/none/none.json') : text;

/** What must never come out of a text. */
const FORBIDDEN =
  'script, img, iframe, object, embed, form, base, link, meta, [onload], [onerror], [onclick], [style]:not(svg)';

function expectHarmless(container: Element): void {
  expect(deepAll(container, FORBIDDEN).map(({ outerHTML }) => outerHTML.slice(0, 200))).to.deep.equal([]);
  for (const link of deepAll(container, 'a[href]'))
    expect(link.getAttribute('href')).to.match(/^(?:https?:|#bilateral-event-)/i);
}

/** Everything that reaches the page as an error while `act` runs. */
async function errorsDuring(act: () => Promise<void>): Promise<readonly string[]> {
  const errors: string[] = [];
  const onError = (event: ErrorEvent): void => void errors.push(event.message);
  const onRejection = (event: PromiseRejectionEvent): void => void errors.push(String(event.reason));
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  try {
    await act();
    // What was thrown or rejected is told in a task of its own.
    await nextTask();
    await nextTask();
  } finally {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  }
  return errors;
}

const showsSomething = (container: HTMLElement): boolean =>
  deepAll(widgetIn(container), '[part~="line"], [part~="event"], .message, [role="list"]').length > 0;

describe('whatever a page gives it, the widget', () => {
  afterEach(removeAll);

  const change = fc
    .constantFrom(...ATTRIBUTES)
    .chain((name) => fc.tuple(fc.constant(name), fc.option(valueOf(name), { freq: 5 })));

  it('takes attributes in any order and of any value without an exception', async function () {
    this.timeout(120_000);
    const container = await put('<bilateral-relations from="2015"></bilateral-relations>');
    const widget = widgetIn(container);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const errors = await errorsDuring(async () => {
          await consoleDuring(async () => {
            for (const [name, value] of changes) {
              if (value === null) widget.removeAttribute(name);
              else widget.setAttribute(name, value);
            }
            await drawn(container);
          });
        });
        expect(errors).to.deep.equal([]);
        expectHarmless(container);
        expect(widget.hidden || showsSomething(container)).to.equal(true);
      }),
      RUNS,
    );
  });

  const event = fc.record(
    {
      id: text,
      date: fc.constantFrom('2000-01-01', '2001', '2000-01/2002', '2000~'),
      type: fc.constantFrom('sanctions-imposed', 'context', 'relations-broken'),
      actor: fc.constantFrom('A', 'B'),
      target: fc.constantFrom('A', 'B'),
      mutual: fc.boolean(),
      title: text,
      label: text,
      summary: text,
      status: fc.constantFrom('established', 'claimed', 'disputed'),
      claimedBy: text,
      until: fc.constantFrom('..', '2005'),
      note: text,
      href: fc.oneof(
        text,
        text.map((end) => `https://example.org/${end}`),
      ),
      section: text,
      weight: fc.oneof(fc.double(), fc.constant(0)),
    },
    { requiredKeys: ['id', 'date', 'type', 'title', 'summary', 'status', 'actor', 'target'] },
  );

  it('shows the texts of a dataset as texts, and refuses what is none', async function () {
    this.timeout(120_000);
    const container = await put('<bilateral-relations></bilateral-relations>');
    const widget = widgetIn(container);
    let accepted = 0;
    widget.addEventListener('bilateral-load', () => (accepted += 1));
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 4 }), text, text, async (events, title, name) => {
        const errors = await errorsDuring(async () => {
          await consoleDuring(async () => {
            widget.data = rawDataset(events, {
              title,
              parties: [
                { id: 'A', name },
                { id: 'B', name: 'Beland', article: title },
              ],
              source: { title, license: title },
            });
            await drawn(container);
            widget.selected = String(events[0]?.id ?? '');
            await drawn(container);
          });
        });
        expect(errors).to.deep.equal([]);
        expectHarmless(container);
        expect(showsSomething(container)).to.equal(true);
      }),
      RUNS,
    );
    expect(accepted).to.be.above(0);
  });

  it('keeps the last good view where what is given is no dataset at all', async function () {
    this.timeout(120_000);
    const container = await put('<bilateral-relations from="2015"></bilateral-relations>');
    const widget = widgetIn(container);
    await fc.assert(
      fc.asyncProperty(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        async (given) => {
          const errors = await errorsDuring(async () => {
            await consoleDuring(async () => {
              widget.data = given;
              await drawn(container);
            });
          });
          expect(errors).to.deep.equal([]);
          expect(deepAll(widget, '[part~="line"]')).to.have.length(1);
        },
      ),
      RUNS,
    );
  });

  const own = fc.dictionary(
    fc.constantFrom(...EVENT_VALUES, 'mutual'),
    fc.oneof(text, fc.constantFrom('2026-11-20', 'sanctions-imposed', 'US', 'VE', 'claimed')),
  );

  it('reads events of the page whatever they say', async function () {
    this.timeout(120_000);
    const container = await put('<bilateral-relations from="2015"></bilateral-relations>');
    const widget = widgetIn(container);
    await fc.assert(
      fc.asyncProperty(own, text, async (attributes, content) => {
        const errors = await errorsDuring(async () => {
          await consoleDuring(async () => {
            const element = document.createElement('bilateral-event');
            element.textContent = content;
            const sound = { date: '2026-11-20', type: 'sanctions-imposed', actor: 'US', target: 'VE' };
            for (const [name, value] of Object.entries({ ...sound, ...attributes }))
              element.setAttribute(name, value);
            widget.replaceChildren(element);
            await drawn(container);
            widget.selected = element.id || 'page-event-1';
            await drawn(container);
          });
        });
        expect(errors).to.deep.equal([]);
        for (const root of deepAll(widget, '*').flatMap(({ shadowRoot }) => shadowRoot ?? []))
          expectHarmless(root.host);
        expect(showsSomething(container)).to.equal(true);
      }),
      RUNS,
    );
  });

  /** Operations on a container with widgets, by what they do to it; `n` chooses among its elements. */
  const OPERATIONS: Readonly<Record<string, (container: HTMLElement, n: number) => void>> = {
    add: (container) => container.append(document.createElement('bilateral-relations')),
    view: (container, n) =>
      pick(container, n)?.append(document.createElement(n % 2 ? 'bilateral-timeline' : 'bilateral-tension')),
    event: (container, n) => pick(container, n)?.append(document.createElement('bilateral-event')),
    link: (container, n) => {
      const link = document.createElement('bilateral-link');
      link.event = '2019-01-23-ties-broken';
      pick(container, n)?.before(link);
    },
    follow: (container) => container.querySelector('bilateral-link')?.shadowRoot?.querySelector('a')?.click(),
    remove: (container, n) => pick(container, n)?.remove(),
    move: (container, n) => container.prepend(pick(container, n) ?? ''),
    nest: (container, n) => {
      const [inner, outer] = [pick(container, n), pick(container, n + 1)];
      if (inner && outer && !inner.contains(outer)) outer.append(inner);
    },
    clone: (container, n) => container.append(pick(container, n)?.cloneNode(true) ?? ''),
    rewrite: (container) => (container.innerHTML = `${container.innerHTML}`),
    shadow: (container, n) => {
      const host = container.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).append(pick(container, n) ?? '');
    },
    hide: (container, n) => pick(container, n)?.toggleAttribute('hidden'),
    adopt: (container, n) => {
      const element = pick(container, n);
      if (element) container.append(document.implementation.createHTMLDocument().adoptNode(element));
    },
    empty: (container) => container.replaceChildren(),
  };
  const ELEMENTS =
    'bilateral-relations, bilateral-timeline, bilateral-tension, bilateral-event, bilateral-link';
  const pick = (container: HTMLElement, n: number): Element | undefined => {
    const all = container.querySelectorAll(ELEMENTS);
    return all[n % Math.max(1, all.length)];
  };

  it('is added, moved, nested, cloned, adopted and removed in any order without an exception', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(OPERATIONS)), fc.nat(9)), {
          minLength: 2,
          maxLength: 12,
        }),
        async (operations) => {
          const container = await put(
            '<bilateral-relations from="2015" view="timeline"></bilateral-relations>',
          );
          const errors = await errorsDuring(async () => {
            await consoleDuring(async () => {
              for (const [name, n] of operations) {
                OPERATIONS[name]!(container, n);
                if (n % 3 === 0) await drawn(container);
              }
              await drawn(container);
            });
          });
          container.remove();
          expect(errors).to.deep.equal([]);
        },
      ),
      FEW,
    );
  });
});
