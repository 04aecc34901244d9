/**
 * What a page has put into a widget: what is between its tags and, where there are slots between them, what these are given. So it is in a
 * container, and in a component of the page that passes its own content on.
 */

const slotsIn = (widget: Element): HTMLSlotElement[] => [...widget.querySelectorAll('slot')];

/** Whether there is any text in the content. */
export const hasWords = (widget: Element): boolean =>
  [widget, ...slotsIn(widget).flatMap((slot) => slot.assignedNodes({ flatten: true }))].some(
    ({ textContent }) => textContent?.trim(),
  );

/** The widget, and the elements given to slots between its tags. */
export const contentRoots = (widget: Element): Element[] => [
  widget,
  ...slotsIn(widget).flatMap((slot) => slot.assignedElements({ flatten: true })),
];

/** The elements of the content that match. */
export const contentOf = <Found extends Element>(widget: Element, selector: string): Found[] =>
  contentRoots(widget).flatMap((root) => [
    ...(root !== widget && root.matches(selector) ? [root as Found] : []),
    ...root.querySelectorAll<Found>(selector),
  ]);
