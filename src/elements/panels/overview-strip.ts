/** The strip under the views: the overview, on which the reader moves the period. */
import { html, type TemplateResult } from 'lit';
import type { Drawing } from '../../layout/drawing.js';
import type { Scene } from '../../layout/scene.js';
import type { Measure } from '../../layout/measure.js';
import { overview, type Overview } from '../../layout/overview.js';
import { withRecord } from '../interaction/overview-moves.js';
import type { RelationsState } from '../../state/relations-state.js';
import { renderOverview } from './overview.js';

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

  /** @param isStatic whether the reader can change nothing */
  render(isStatic: boolean): TemplateResult {
    const strip = this.#strip;
    if (!strip) return html``;
    const { scene, drawing, state } = strip;
    return html`<div class="strip">
      ${renderOverview(strip.overview, drawing.frame, scene.period, (state.seen ?? scene).period, state, isStatic, (period) => withRecord(period, scene.events))}
    </div>`;
  }
}
