/** Opens fixture pages in frames of their own, and reads what their recorder noted. */
import { deepAll } from '../../support/shadow.js';

interface Shared {
  readonly globals: readonly string[];
  readonly symbols: readonly string[];
  readonly prototypes: readonly string[];
  readonly styles: number;
  readonly attributes: readonly string[];
  readonly handlers: readonly string[];
  readonly storage: readonly unknown[];
}

interface Happened {
  readonly console: readonly string[];
  readonly errors: readonly string[];
  readonly rejections: readonly string[];
  readonly violations: readonly string[];
  /** Types of the listeners on the window, the document and their two elements, and intervals of timers. */
  readonly listeners: readonly string[];
  readonly timers: readonly string[];
  /** Values of the layout shifts, where the engine tells them. */
  readonly shifts: readonly number[];
  /** The places, from the top, that the text after the widget had; CSS px. */
  readonly tops: readonly number[];
}

interface Recorder {
  readonly happened: Happened;
  readonly seesShifts: boolean;
  readonly before: Shared;
  readonly shared: () => Shared;
}

type PageWindow = Window & typeof globalThis & { readonly recorder: Recorder };

export type Widget = HTMLElement & { readonly updateComplete?: Promise<unknown> };

export interface Page {
  readonly window: PageWindow;
  readonly document: Document;
  readonly widget: Widget;
  readonly recorder: Recorder;
  /** Paths below the page's own folder, and others in full, in the order in which they were asked for. */
  readonly requests: () => Promise<string[]>;
}

interface Options {
  /** CSS px. */
  readonly width?: number;
  /** Tokens of the frame's sandbox; without them it has none. */
  readonly sandbox?: string;
  /** How long to wait for what comes late, ms. */
  readonly settle?: number;
  /** The page itself, where it is no fixture. */
  readonly html?: string;
  /** What the page's address says after `?`. */
  readonly query?: string;
  /** What the page's address ends in. */
  readonly fragment?: string;
}

/** Long enough for two frames, an idle callback, and a request that should not be. */
const SETTLE = 250;
const HEIGHT = 900;

const frames = new Set<HTMLIFrameElement>();

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

export async function openPage(fixture: string, options: Options = {}): Promise<Page> {
  const { width = 720, sandbox, settle = SETTLE, query = '', fragment = '', html } = options;
  const run = crypto.randomUUID();
  const path = `/page/${run}/${fixture}.html`;
  if (html !== undefined) await fetch(path, { method: 'PUT', body: html });
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = `display: block; border: 0; inline-size: ${width}px; block-size: ${HEIGHT}px`;
  frame.src = `${path}?${query}${fragment}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.prepend(frame);
  frames.add(frame);
  await loaded;

  const window = frame.contentWindow as PageWindow;
  // A frame without an origin cannot be looked into.
  const page = frame.contentDocument?.documentElement;
  const widget = page && (deepAll(page, 'bilateral-relations')[0] as Widget | undefined);
  if (widget && sandbox === undefined) {
    await Promise.race([window.customElements.whenDefined(widget.localName), pause(SETTLE)]);
    await widget.updateComplete;
  }
  await pause(settle);
  return {
    window,
    get document() {
      return window.document;
    },
    get widget() {
      if (!widget) throw new Error(`no widget in ${fixture}.html`);
      return widget;
    },
    get recorder() {
      return window.recorder;
    },
    async requests() {
      const response = await fetch(`/__requests?run=${run}`);
      const asked = (await response.json()) as string[];
      const below = new URL('.', window.location.href).href;
      const measured = window.performance.getEntriesByType('resource').map(({ name }) => name);
      const elsewhere = measured.filter((name) => !name.startsWith(below));
      return [...asked, ...elsewhere];
    },
  };
}
