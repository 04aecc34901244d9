/** Panels whose module is loaded when the reader opens them. */
import { html, type TemplateResult } from 'lit';
import { adoptStyles } from '../page/adopt-styles.js';
import type { LazyModule } from '../page/lazy-modules.js';
import type { RelationsState } from '../../state/relations-state.js';
import type { PanelHost } from './panel-focus.js';

function adopt({ renderRoot }: PanelHost, module: object): void {
  if (renderRoot instanceof ShadowRoot && 'styles' in module && typeof module.styles === 'string')
    adoptStyles(renderRoot, module.styles);
}

/** Called when the panel is opened: loads its module, adopts its styles, then draws the host again. */
export async function openLazy(host: PanelHost, lazy: LazyModule<object>): Promise<void> {
  const module = lazy.now();
  if (typeof module !== 'string') {
    adopt(host, module);
    return;
  }
  const loaded = await lazy.load();
  if (loaded) adopt(host, loaded);
  host.requestUpdate();
}

/** What the module draws or, before it is there, how far it has come. */
export function renderLazy<Module extends object>(
  lazy: LazyModule<Module>,
  { locale }: RelationsState,
  draw: (module: Module) => TemplateResult,
): TemplateResult {
  const { messages } = locale.texts;
  const module = lazy.now();
  if (typeof module !== 'string') return draw(module);
  return html`<p class="message" role="status">
    ${module === 'failed' ? messages.extraNotLoaded : messages.loading}
  </p>`;
}
