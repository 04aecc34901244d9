import { css } from 'lit';

export const tensionStyles = css`
  .line {
    fill: none;
    stroke: var(--_ink);
    stroke-width: var(--bilateral-line-width, 2px);
    stroke-linejoin: round;
  }
  .full {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1;
  }
  .band {
    fill: var(--_ink);
    fill-opacity: 0.12;
  }
  .conflict {
    fill: var(--_hostile);
    fill-opacity: var(--_tint);
  }
  .cooperation {
    fill: var(--_cooperative);
    fill-opacity: 0.16;
  }
  .root {
    --_tint: 0.11;
  }
  .stock-edge {
    fill: none;
    stroke: var(--_stance);
    stroke-width: 0.75;
    stroke-opacity: 0.6;
  }
  .level {
    stroke: var(--_hairline);
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .zero {
    stroke: var(--_ink);
    stroke-width: 1;
  }
  .coverage {
    stroke: var(--_ink);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .label text {
    stroke: var(--_under, var(--_page));
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .label,
  .knob {
    cursor: pointer;
  }
  .static .label,
  .static .knob {
    cursor: auto;
  }
  .leader {
    stroke: var(--_ink-2);
    stroke-width: 1;
  }
  .dot {
    fill: var(--_page);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .dot.end,
  .dot.chosen {
    fill: var(--_ink);
  }
  .badge .disc {
    fill: var(--_ink);
  }
  .badge text {
    fill: var(--_page);
    font-size: calc(var(--_type, 12px) * 0.93);
    font-weight: bold;
    text-anchor: middle;
    stroke: none;
  }
  .value {
    font-size: calc(var(--_type, 12px) * 1.8);
    font-weight: bold;
  }
  .plate {
    fill: var(--_page);
  }
  .surface {
    fill: transparent;
    outline: none;
  }
  .root:not(.static) svg {
    touch-action: pan-y;
  }
  .surface:focus-visible {
    stroke: var(--_focus);
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }
`;
