/** The buttons of panels and controls. */
import { html, nothing, type TemplateResult } from 'lit';

interface ButtonOptions {
  readonly disabled?: boolean;
  /** Whether what the button opens is open; undefined for a button that opens nothing. */
  readonly expanded?: boolean;
}

export function button(
  text: string,
  click: () => void,
  { disabled = false, expanded }: ButtonOptions = {},
): TemplateResult {
  return html`<button
    type="button"
    class="button"
    ?disabled=${disabled}
    aria-expanded=${expanded === undefined ? nothing : String(expanded)}
    @click=${click}
  >
    ${text}
  </button>`;
}
