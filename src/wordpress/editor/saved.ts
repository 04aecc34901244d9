/** The HTML that the post keeps: the container, in it the figure and the site's own events. All of it passes WordPress's filter for authors. */
import { eventTagAttributes, STILL_CLASS, tagAttributes, type OwnEvent } from '../../authoring/attributes.js';
import type { BlockAttributes } from './attributes.js';
import { blockEditor, el, element, type Node } from './wp.js';

const ownEvent = (event: OwnEvent): Node =>
  el('p', { 'data-bilateral-event': '', ...eventTagAttributes(event, 'data-') }, event.text);

export function Saved({ attributes }: { readonly attributes: BlockAttributes }): Node {
  const mark = attributes.live ? { 'data-bilateral-relations': '' } : {};
  return el(
    'div',
    blockEditor.useBlockProps.save({ ...mark, ...tagAttributes(attributes, 'data-') }),
    el('div', { className: STILL_CLASS }, el(element.RawHTML, null, attributes.figure)),
    ...attributes.events.map(ownEvent),
  );
}
