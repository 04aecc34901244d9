/**
 * `<div data-bilateral-relations data-from="1999">` becomes a widget, for systems that let no unknown tag through: the widget is put inside,
 * with what was there as its content and the attributes that `data-*` give. Containers that come, change or are cloned later are followed.
 */
import { BilateralRelations } from './elements/bilateral-relations.js';

const TAG = 'bilateral-relations';
const MARK = `data-${TAG}`;

function fill(container: Element, attributes: readonly string[]): void {
  // One that was cloned has its widget already.
  let widget = container.querySelector(`:scope > ${TAG}`);
  if (!widget) {
    widget = document.createElement(TAG);
    container.prepend(widget);
  }
  // What the parser or the page puts into the container later, too, is content of the widget.
  for (const node of [...container.childNodes]) if (node !== widget) widget.append(node);
  for (const name of attributes) {
    const value = container.getAttribute(`data-${name}`);
    if (value === widget.getAttribute(name)) continue;
    if (value === null) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
}

/** From now on, the page's containers are widgets. Where another script has defined the widget, it is that script's to do so. */
export function fillContainers(): void {
  if (customElements.get(TAG) !== BilateralRelations) return;
  const attributes = [...BilateralRelations.observedAttributes, 'lang'];
  const find = (node: Node): void => {
    if (!(node instanceof Element) || node.closest(TAG)) return;
    const container = node.closest(`[${MARK}]`);
    if (container) fill(container, attributes);
    else for (const each of node.querySelectorAll(`[${MARK}]`)) fill(each, attributes);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Element && target.hasAttribute(MARK)) find(target);
      else addedNodes.forEach(find);
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [MARK, ...attributes.map((name) => `data-${name}`)],
  });
  find(document.documentElement);
}
