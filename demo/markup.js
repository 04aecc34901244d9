/** HTML as one writes it. */

/**
 * The markup of an element, its opening tag on one line, booleans without a value, and the indentation of the page taken out.
 * @param {Element} element
 * @returns {string}
 */
export function markupOf(element) {
  return element.outerHTML
    .replaceAll('=""', '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll(/\n(?=[^<])|(?<=[^>])\n/g, ' ')
    .replaceAll(/ (?=<\/)/g, '');
}
