/**
 * The program of `dist/embed.html`, the page of an iframe: every attribute of the widget, `lang` and every `--bilateral-…` property is a
 * parameter of the address. It tells the page around it the widget's height, and needs neither an origin nor storage.
 */
import './define.js';
import { BilateralRelations } from './elements/bilateral-relations.js';
import es from './text/es.js';
import { registerLanguage } from './text/languages.js';

/** What the page around the frame hears: `{ type: 'bilateral-height', height }`, the height in CSS px. */
const HEIGHT = 'bilateral-height';
/** What that page may send to hear it again: `{ type: 'bilateral-ask-height' }`. */
const ASK_HEIGHT = 'bilateral-ask-height';
/** What is left of `&amp;` before a name where a system has escaped the address twice. */
const ESCAPED = /^(?:amp;)+/;

registerLanguage('es', es);

/** The colour scheme of the frame's own page, by the parameter `theme`. It says nothing of itself: what it stands on cannot be asked, and light is what most pages are. */
const SCHEMES = new Map([
  ['light', 'light'],
  ['dark', 'dark'],
  ['system', 'light dark'],
]);

const widget = document.createElement('bilateral-relations');
for (const [parameter, value] of new URLSearchParams(location.search)) {
  const name = parameter.replace(ESCAPED, '');
  if (name === 'theme') document.documentElement.style.colorScheme = SCHEMES.get(value) ?? '';
  if (name === 'lang') document.documentElement.lang = value;
  else if (name.startsWith('--bilateral-')) widget.style.setProperty(name, value);
  else if (BilateralRelations.observedAttributes.includes(name)) widget.setAttribute(name, value);
}
widget.addEventListener('bilateral-load', ({ dataset }) => (document.title = dataset.title));
document.body.prepend(widget);

function sendHeight(): void {
  const { height } = widget.getBoundingClientRect();
  // Whoever frames the page may know how high it is.
  parent.postMessage({ type: HEIGHT, height: Math.ceil(height) }, '*');
}

new ResizeObserver(sendHeight).observe(widget);
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === ASK_HEIGHT) sendHeight();
});
