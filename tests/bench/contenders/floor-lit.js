/** Floor: what Lit itself costs, in an element that draws one word. */
import { LitElement, html } from 'lit';

class FloorElement extends LitElement {
  static properties = { from: {} };

  render() {
    return html`<p>${this.from}</p>`;
  }
}
customElements.define('floor-element', FloorElement);

export async function draw(place, { from }) {
  const element = document.createElement('floor-element');
  element.from = from;
  place.append(element);
  await element.updateComplete;
  return {
    zoom(first) {
      element.from = first;
      return element.updateComplete;
    },
  };
}
