/**
 * What a page has put into a widget: what is between its tags and, where there are slots between them, what these are given. So it is in a
 * container, and in a component of the page that passes its own content on.
 */

/** The widget, and the elements given to slots between its tags. */
export const contentRoots = (widget: Element): Element[] => [
  widget,
  ...[...widget.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements({ flatten: true })),
];

/** The elements of the content that match. */
export const contentOf = <Found extends Element>(widget: Element, selector: string): Found[] =>
  contentRoots(widget).flatMap((root) => [
    ...(root !== widget && root.matches(selector) ? [root as Found] : []),
    ...root.querySelectorAll<Found>(selector),
  ]);
