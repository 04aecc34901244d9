/** The styles of the widget, in the order in which they override each other. */
import { css } from 'lit';
import { panelStyles } from './panels/panels.styles.js';
import { theme } from './styles/theme.styles.js';

/** Of the root alone. */
export const rootStyles = css`
  .root {
    border-top: 2px solid var(--_ink);
    padding-block: 8px 8px;
    min-height: var(--bilateral-min-height, 0);
  }
  @media (forced-colors: active) {
    .root {
      border-bottom: 1px solid CanvasText;
    }
  }
  @media print {
    /* A picture is not split over two pages; only a list of all events may be longer than one. */
    .root:not(.listed),
    bilateral-tension,
    bilateral-timeline {
      break-inside: avoid;
    }
    header,
    bilateral-tension {
      break-after: avoid;
    }
    /* Stronger than the styles that come with what is loaded on demand. */
    .root :is(.button, .controls, .grip, .more, .table-panel, .downloads) {
      display: none;
    }
  }
  .waiting {
    /* Nothing where the page's style sheet keeps the room free, and knows it better. */
    min-height: calc(420px - 1000 * var(--bilateral-room-chart, 0px));
  }
  .drawing {
    /* Nothing that is inherited: what is styled and laid out view by view then stays so when it is shown. */
    height: 0;
    min-height: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
  }
`;

export const relationsStyles = [theme, ...panelStyles, rootStyles];
