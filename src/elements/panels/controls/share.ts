/** A link to what the reader sees: by the system's share sheet where there is one, else to the clipboard, else in a field. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../../layout/scene.js';
import type { RelationsState } from '../../../state/relations-state.js';
import { addressWith, viewFragment } from '../../../state/view-fragment.js';
import { viewStateOf } from '../../../state/view-state.js';
import { completed } from '../../../text/completed.js';
import { share as english } from '../../../text/en.js';
import { nameInAddress } from '../../page/name-in-address.js';
import { button } from '../button.js';
import type { PanelHost } from '../panel-focus.js';

/** What has become of a link that the reader asked for. */
interface Shared {
  readonly address: string;
  readonly outcome: 'copied' | 'byHand';
}

const shared = new WeakMap<PanelHost, Shared>();
/** A frame without an address of its own has none that could be shared. */
const ADDRESSED = /^(?:https?|file):/;

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the reader had the share sheet, and shared the link or not. */
async function offered(title: string, url: string): Promise<boolean> {
  if (!('share' in navigator)) return false;
  try {
    await navigator.share({ title, url });
    return true;
  } catch (reason) {
    // Whoever closes the sheet wants no link. A frame may not open it.
    return reason instanceof DOMException && reason.name === 'AbortError';
  }
}

async function share(host: PanelHost, title: string, address: string): Promise<void> {
  if (await offered(title, address)) return;
  shared.set(host, { address, outcome: (await copied(address)) ? 'copied' : 'byHand' });
  host.requestUpdate();
}

export function renderShare(
  host: PanelHost,
  { dataset, period }: Scene,
  state: RelationsState,
): TemplateResult | typeof nothing {
  if (!ADDRESSED.test(location.href)) return nothing;
  const texts = completed(state.locale, 'share', english);
  const fragment = viewFragment(viewStateOf({ ...state, period }), nameInAddress(host));
  const address = addressWith(location.href, fragment);
  // What was shared is no longer what is seen where the address differs.
  const last = shared.get(host);
  const outcome = last?.address === address ? last.outcome : undefined;
  return html`${button(texts.share, () => void share(host, dataset.title, address))}<span aria-live="polite"
      >${outcome === 'copied' ? texts.copied : nothing}</span
    >${
      outcome === 'byHand'
        ? html`<label
            >${texts.byHand}
            <input
              class="link"
              type="url"
              readonly
              .value=${address}
              @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
            />
          </label>`
        : nothing
    }`;
}
