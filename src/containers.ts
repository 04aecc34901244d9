/**
 * `<div data-bilateral-relations data-from="1999">` becomes a widget, for systems that let no unknown tag through. The widget stands in a shadow
 * root of the container, and what the page has in it is slotted into the widget: no node of the page is moved, removed or joined by one of ours,
 * whatever renders them. Containers that come, change or are cloned later are followed, also in the open shadow roots of the page.
 */
import { BilateralRelations } from './elements/bilateral-relations.js';
import { CONTAINER, WIDGET } from './elements/page/widget-lookup.js';

/** What the page may style through the container, too. */
const PARTS =
  'event, cluster, era, axis, line, band, header, overview, controls, details, table, legend, footer';
const ALLOWED =
  'a div, section, article, aside, header, footer, main, nav, p, span, blockquote or heading without a shadow root';

const ATTRIBUTES = [...BilateralRelations.observedAttributes, 'lang'];

/** By container; undefined for an element that cannot be one. */
const roots = new WeakMap<Element, ShadowRoot | undefined>();

function makeRoot(container: Element): ShadowRoot | undefined {
  try {
    // A custom element may be about to make a root of its own.
    if (!container.localName.includes('-')) return container.attachShadow({ mode: 'open' });
  } catch {
    // Told below.
  }
  console.error(`<${container.localName} data-${WIDGET}>: cannot become a widget; allowed is ${ALLOWED}`);
  return undefined;
}

/** A slot for what is in the container, and one for each slot of the widget that its children name. */
function fillSlots(widget: Element, container: Element): void {
  const names = new Set(['', ...[...container.children].map(({ slot }) => slot)]);
  for (const slot of widget.querySelectorAll('slot')) if (!names.delete(slot.name)) slot.remove();
  for (const name of names) {
    const slot = document.createElement('slot');
    if (name) slot.name = slot.slot = name;
    widget.append(slot);
  }
}

function makeWidget(): Element {
  const widget = document.createElement(WIDGET);
  widget.setAttribute('exportparts', PARTS);
  return widget;
}

function fill(container: Element): void {
  if (!roots.has(container)) roots.set(container, makeRoot(container));
  const root = roots.get(container);
  if (!root) return;
  const widget = root.querySelector(WIDGET) ?? makeWidget();
  fillSlots(widget, container);
  for (const name of ATTRIBUTES) {
    const value = container.getAttribute(`data-${name}`);
    if (value === widget.getAttribute(name)) continue;
    if (value === null) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
  if (widget.parentNode !== root) root.replaceChildren(widget);
}

/** Fills an element that is a container, and one that is no longer shows what the page has in it again. One inside another, or inside a widget, is content. */
function follow(element: Element): void {
  if (!element.matches(CONTAINER)) roots.get(element)?.replaceChildren(document.createElement('slot'));
  else if (!element.parentElement?.closest(`${CONTAINER}, ${WIDGET}`)) fill(element);
}

/** The roots that are observed, and the names of custom elements that are waited for. */
const observed = new WeakSet<Node>();
const awaited = new Set<string>();

/** In shadow roots of ours no page has a container. */
const isOurs = (host: Element): boolean =>
  host.localName.startsWith('bilateral-') || roots.get(host) !== undefined;

const observer = (): MutationObserver =>
  new MutationObserver((records, self) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      const changed = attributeName === 'slot' ? target.parentElement : target;
      if (changed instanceof Element && (type === 'attributes' || changed.matches(CONTAINER)))
        follow(changed);
      for (const node of addedNodes) if (node instanceof Element) enter(node, self);
    }
  });

function observe(tree: Document | ShadowRoot, by: MutationObserver): void {
  if (observed.has(tree)) return;
  observed.add(tree);
  by.observe(tree, {
    childList: true,
    subtree: true,
    attributeFilter: ['slot', `data-${WIDGET}`, ...ATTRIBUTES.map((name) => `data-${name}`)],
  });
}

/** Fills the containers at and below a node, and in the shadow roots there. A custom element that is defined later has its root then. */
function enter(root: Document | ShadowRoot | Element, by: MutationObserver): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (!(element instanceof Element)) continue;
    if (element === root || element.matches(CONTAINER)) follow(element);
    const { localName, shadowRoot } = element;
    if (shadowRoot && !isOurs(element)) {
      observe(shadowRoot, by);
      enter(shadowRoot, by);
    } else if (localName.includes('-') && !awaited.has(localName) && !element.matches(':defined')) {
      awaited.add(localName);
      void customElements.whenDefined(localName).then(() => enter(document, by));
    }
  }
}

/** From now on, the page's containers are widgets. Where another script has defined the widget, it is that script's to do so. */
export function fillContainers(): void {
  if (customElements.get(WIDGET) !== BilateralRelations) return;
  const by = observer();
  observe(document, by);
  enter(document, by);
}
