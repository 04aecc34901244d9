import { css } from 'lit';

export const relationsStyles = css`
  .root {
    border-top: 2px solid var(--_ink);
    padding-block: 10px 8px;
    min-height: var(--bilateral-min-height, 0);
  }
  @media (forced-colors: active) {
    .root {
      border-bottom: 1px solid CanvasText;
    }
  }
  @media print {
    .button,
    .controls,
    .grip,
    .more,
    .table,
    .downloads {
      display: none;
    }
  }
  .waiting {
    min-height: 380px;
  }
`;
