/** What all panels of details have in common: the section with its name and the key that closes it, and the title. */
import { html, nothing, type TemplateResult } from 'lit';
import { taken } from '../../interaction/pointer.js';

/** Takes one step back: closes what is shown, or leads back to what was shown before. */
export type Back = () => void;

/** Escape in a panel: what it closes is the widget's, so it does not close a dialog of the page as well. */
export const onEscape =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    taken(event);
    act();
  };

export function detailsSection(label: string, back: Back, content: TemplateResult): TemplateResult {
  return html`<section
    class="details"
    part="details"
    tabindex="-1"
    aria-label=${label}
    @keydown=${onEscape(back)}
  >
    ${content}
  </section>`;
}

/**
 * @param level of the heading in the page's outline
 * @param lang of the text, where it is not that of the interface
 */
export const panelTitle = (text: string, level: number, lang?: string): TemplateResult =>
  html`<div class="title" role="heading" aria-level=${level} lang=${lang ?? nothing}>${text}</div>`;
