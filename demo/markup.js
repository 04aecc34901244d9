/** HTML as one writes it. */

const OPENING = '<[^/][^>]*>';

/**
 * The markup of an element: its opening tag on one line, booleans without a value, the page's indentation taken out.
 * @param {Element} element
 * @returns {string}
 */
export function markupOf(element) {
  return element.outerHTML
    .replaceAll('=""', '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll(new RegExp(`(${OPENING})\n(?=[^<])`, 'g'), '$1')
    .replaceAll(/(?<=[^>])\n(?=<\/)/g, '')
    .replaceAll(/(?<=[^>])\n|\n(?=[^<])/g, ' ');
}
