/** What changes on the screen, in words for those who do not see it: two live regions. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/scene.js';
import { countInPeriod } from '../../layout/in-period.js';
import type { Period } from '../../time/period.js';
import { describeEvent, describeReading, endsOf, severalInWords } from '../../wording/descriptions.js';
import { waysOf } from '../../wording/headline.js';
import type { RelationsState } from '../../state/relations-state.js';

/** What the details show. */
function detailsInWords(scene: Scene, { selected, cluster, pinned, locale }: RelationsState): string {
  if (selected) return locale.texts.spoken.selected(describeEvent(selected, scene.dataset, locale));
  if (cluster.length > 0) return severalInWords(cluster, locale);
  return pinned === undefined ? '' : describeReading(scene, pinned, locale);
}

export class Announcements implements ReactiveController {
  readonly #period: () => Period | undefined;
  /** The period that the reader chose last. It is announced when a drag has ended, not at each step. */
  #chosen: Period | undefined;
  #changed = false;

  /** @param period the one that is drawn */
  constructor(host: ReactiveControllerHost & HTMLElement, period: () => Period | undefined) {
    this.#period = period;
    host.addController(this);
    host.addEventListener('bilateral-window', () => (this.#changed = true));
  }

  hostUpdate(): void {
    if (this.#changed) this.#chosen = this.#period();
    this.#changed = false;
  }

  render(scene: Scene, state: RelationsState): TemplateResult {
    return html`<div class="unseen" role="status">${detailsInWords(scene, state)}</div>
      <div class="unseen" aria-live="polite">${this.#inView(scene, state)}</div>`;
  }

  /** What the reader's filters, assumptions and period leave in view; empty before the reader has chosen any. */
  #inView(scene: Scene, state: RelationsState): string {
    const { dataset, events, options } = scene;
    const { texts, number } = state.locale;
    const period = this.#chosen;
    return [
      ...(options ? waysOf(scene, state).map(({ text }) => text) : []),
      period &&
        texts.spoken.timeline(
          dataset.title,
          number(countInPeriod(events, period)),
          ...endsOf(period, state.locale),
        ),
    ]
      .filter(Boolean)
      .join('. ');
  }
}
