import { css } from 'lit';

export const timelineStyles = css`
  .root:not(.static) svg {
    touch-action: pan-y;
  }
  .lane {
    stroke: var(--_muted);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .coverage {
    stroke: var(--_ink);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .mark {
    outline: none;
    cursor: pointer;
  }
  .static .mark {
    cursor: auto;
  }
  .hit {
    fill: transparent;
  }
  @media (pointer: coarse) {
    .hit {
      x: -22px;
      y: -22px;
      width: 44px;
      height: 44px;
    }
  }
  .share {
    fill: none;
    stroke: var(--_ink);
  }
  .ring {
    fill: none;
    stroke: none;
  }
  .mark:hover .ring {
    stroke: var(--_ink);
    stroke-width: 1;
  }
  .static .mark:hover .ring {
    stroke: none;
  }
  .mark:focus-visible .ring {
    stroke: var(--_focus);
    stroke-width: 2;
  }
  .mark.chosen .ring {
    stroke: var(--_ink);
    stroke-width: 1.75;
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }
`;
