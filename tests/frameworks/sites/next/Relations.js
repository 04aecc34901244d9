import { renderHtml } from 'bilateral-relations/render';
import { createElement } from 'react';

/** A component of the server: the browser is sent what it makes, and not what makes it. */
export function Relations(options) {
  const html = renderHtml(undefined, { form: 'element', ...options });
  return createElement('div', { dangerouslySetInnerHTML: { __html: html } });
}
