/** The strip under the views: the overview, on which the reader moves the period. Loaded where it is shown. */
import { html, type TemplateResult } from 'lit';
import type { Drawing } from '../../layout/drawing.js';
import type { Scene } from '../../layout/scene.js';
import type { Measure } from '../../layout/measure.js';
import { overview, type Overview } from '../../layout/overview.js';
import { withRecord } from '../interaction/overview-moves.js';
import type { RelationsState } from '../../state/relations-state.js';
import { overviewStyles, renderOverview } from './overview.js';

export const styles = `
  ${overviewStyles}
  .strip { position: relative; margin-top: 7px; }
  .strip .overview { margin-top: 0; }
  .portrait .strip { margin-top: 12px; }
`;

export interface Strip {
  readonly scene: Scene;
  readonly state: RelationsState;
  readonly drawing: Drawing;
  readonly overview: Overview;
}

export function stripOf(scene: Scene, state: RelationsState, drawing: Drawing, measure: Measure): Strip {
  const { portrait, margin, width, x0, x1 } = drawing.frame;
  const ends: [number, number] = portrait ? [margin, width - margin] : [x0, x1];
  return {
    scene,
    state,
    drawing,
    overview: overview(scene, ends, { years: state.locale.years, measure }),
  };
}

/** @param isStatic whether the reader can change nothing */
export const renderStrip = (
  { scene, state, drawing, overview: drawn }: Strip,
  isStatic: boolean,
): TemplateResult =>
  html`<div class="strip">
    ${renderOverview(drawn, drawing.frame, scene.period, (state.seen ?? scene).period, state, isStatic, (period) => withRecord(period, scene.events))}
  </div>`;
