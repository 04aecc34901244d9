/** The strip under the views: the overview, on which the reader moves the period, and the button that opens the controls. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from '../../layout/drawing.js';
import type { Scene } from '../../layout/scene.js';
import type { Measure } from '../../layout/measure.js';
import { overview, type Overview } from '../../layout/overview.js';
import type { RelationsState } from '../state/context.js';
import { dragWindow, keyedWindow, renderOverview } from './overview.js';

interface Strip {
  readonly scene: Scene;
  readonly state: RelationsState;
  readonly drawing: Drawing;
  readonly overview: Overview;
}

export class OverviewStrip {
  #strip: Strip | undefined;

  derive(scene: Scene, state: RelationsState, drawing: Drawing, measure: Measure): void {
    const { portrait, margin, width, x0, x1 } = drawing.frame;
    const ends: [number, number] = portrait ? [margin, width - margin] : [x0, x1];
    this.#strip = {
      scene,
      state,
      drawing,
      overview: overview(scene, ends, { years: state.locale.years, measure }),
    };
  }

  /**
   * @param controls whether the controls are open, and what the button does; undefined where the reader can change nothing
   */
  render(controls: { readonly open: boolean; readonly toggle: () => void } | undefined): TemplateResult {
    const strip = this.#strip;
    if (!strip) return html``;
    const { scene, drawing, state } = strip;
    const { locale } = state;
    return html`<div class="strip">
      ${renderOverview(strip.overview, drawing.frame, scene.period, locale, !controls, { down: this.#onDown, key: this.#onKey })}
      ${controls ? html`<button type="button" class="button explore" aria-expanded=${String(controls.open)} @click=${controls.toggle}>${locale.texts.controls.explore}</button>` : nothing}
    </div>`;
  }

  readonly #onKey = (end: 'from' | 'to', event: KeyboardEvent): void => {
    if (!this.#strip || event.ctrlKey || event.metaKey || event.altKey) return;
    const {
      scene,
      state,
      overview: { axis },
    } = this.#strip;
    const next = keyedWindow(end, event.key, scene.period, axis.period);
    if (!next) return;
    event.preventDefault();
    if (next.to > next.from) state.actions.show(next, true);
  };

  readonly #onDown = (down: PointerEvent): void => {
    if (!this.#strip) return;
    const { scene, state, drawing, overview: record } = this.#strip;
    dragWindow(down, record, scene.period, drawing.frame.width, state.actions.show);
  };
}
