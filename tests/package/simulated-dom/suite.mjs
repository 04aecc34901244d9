/**
 * What a test suite of an embedder does: makes the globals of a page that is only simulated, imports the elements from the built package, and mounts them.
 * `node suite.mjs jsdom|happy-dom [stubbed]`, where `stubbed` adds what such suites commonly put in place of what is not simulated.
 * Writes what came of it as one line of JSON.
 */
import { argv, exit, stdout } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const [, , simulation, stubbed] = argv;
const MARKUP = `<bilateral-relations from="1999" lang="en"><p class="fallback">In short</p></bilateral-relations>
  <bilateral-relations lang="en"><bilateral-timeline></bilateral-timeline><bilateral-event date="2026-11-20" type="criticism" actor="US" target="VE">Said</bilateral-event></bilateral-relations>
  <bilateral-timeline lang="en"></bilateral-timeline><bilateral-tension lang="en"></bilateral-tension>
  <p>It <bilateral-link event="2019-01-23-ties-broken">broke ties</bilateral-link>.</p>`;

const said = [];
const note = (...values) => void said.push(values.map(String).join(' '));
for (const fault of ['uncaughtException', 'unhandledRejection'])
  process.on(fault, (error) => note(fault, error?.stack ?? error));

async function makeWindow() {
  const url = 'https://example.org/';
  if (simulation === 'happy-dom') {
    const { Window } = await import('happy-dom');
    const window = new Window({ url });
    window.addEventListener('error', ({ message }) => note('error event', message));
    return window;
  }
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const virtualConsole = new VirtualConsole();
  for (const kind of ['jsdomError', 'error', 'warn'])
    virtualConsole.on(kind, (...values) => note(kind, ...values));
  return new JSDOM('<!doctype html><body></body>', { url, pretendToBeVisual: true, virtualConsole }).window;
}

/** As the environments of test runners do: Node's own globals stay, but for those of the page. */
const OF_PAGE = /^(document|window|self|top|parent|location|history|navigator|.*Event|EventTarget|Node)$/;

function makeGlobals(window) {
  for (let from = window; from && from !== Object.prototype; from = Object.getPrototypeOf(from))
    for (const name of Object.getOwnPropertyNames(from)) {
      if (name in globalThis && !OF_PAGE.test(name)) continue;
      const value = name === 'self' || name === 'window' ? window : window[name];
      const bound = typeof value === 'function' && !/^[A-Z]/.test(name) ? value.bind(window) : value;
      Object.defineProperty(globalThis, name, { value: bound, configurable: true, writable: true });
    }
}

/** What such suites stub, with no more in it than that nothing is missing. */
function stub(window) {
  const stubs = {
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
    matchMedia: (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} }),
  };
  for (const [name, value] of Object.entries(stubs)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  }
  const fonts = Object.assign(new EventTarget(), { status: 'loaded', ready: Promise.resolve() });
  Object.defineProperty(window.document, 'fonts', { value: fonts, configurable: true });
}

async function mount(window) {
  await import('bilateral-relations/define');
  const { body } = window.document;
  body.innerHTML = MARKUP;
  const widgets = [...body.querySelectorAll('bilateral-relations')];
  const [first] = widgets;
  const drawn = () => Promise.all(widgets.map((widget) => widget.updateComplete));
  await drawn();
  const marks = (root) =>
    [...(root?.querySelectorAll('bilateral-timeline') ?? [])].reduce(
      (sum, view) => sum + (view.shadowRoot?.querySelectorAll('.mark').length ?? 0),
      0,
    );
  const inside = (selector) =>
    first.shadowRoot?.querySelector(selector)?.textContent.trim().replaceAll('\u00a0', ' ') ?? '';
  const came = {
    headline: inside('.headline'),
    composed: marks(first.shadowRoot) > 0,
    nested: marks(widgets[1]) > 0,
    alone: marks(body) > marks(widgets[1]),
    line:
      (body.querySelector('bilateral-tension').shadowRoot?.querySelector('.line')?.getAttribute('d') ??
        '') !== '',
  };
  first.show('2019-01-23-ties-broken');
  first.setAttribute('theme', 'dark');
  await drawn();
  const { parentElement } = body.querySelector('.fallback');
  const details = inside('.details .title');
  // Without a shadow root, the content between the tags is what is seen.
  const fallback = parentElement === first && !first.shadowRoot;
  body.replaceChildren();
  await wait(50);
  return { ...came, details, fallback };
}

const window = await makeWindow();
makeGlobals(window);
if (stubbed) stub(window);
Object.assign(console, { error: note, warn: note });
let came;
try {
  came = await Promise.race([mount(window), wait(20_000).then(() => note('updateComplete never resolves'))]);
} catch (error) {
  note(error.stack);
}
stdout.write(`${JSON.stringify({ ...came, said })}\n`, () => exit(0));
