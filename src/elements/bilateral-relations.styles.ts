import { css } from 'lit';

export const relationsStyles = css`
  .root {
    border-top: 2px solid var(--_ink);
    padding-block: 10px 8px;
    min-height: var(--bilateral-min-height, 0);
  }
  header {
    padding: 0 16px 7px;
  }
  .portrait header {
    padding-inline: 12px;
  }
  .headline {
    text-wrap: balance;
    font-size: 20px;
    line-height: 24px;
    font-weight: bold;
    font-family: var(--bilateral-heading-font, inherit);
  }
  /* So that value and date stay on one line of a phone in Spanish too. */
  .portrait .headline {
    font-size: 18px;
    line-height: 22px;
  }
  .deck {
    margin: 0;
    color: var(--_ink-2);
  }
  .deck b {
    color: var(--_ink);
  }
  .filtered {
    color: var(--_ink);
    font-weight: bold;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    margin-top: 2px;
    padding: 0 16px;
    font-size: 11px;
    line-height: 16px;
    color: var(--_muted);
  }
  .portrait footer {
    padding: 0 12px;
    margin-top: 8px;
  }
  footer a {
    padding-block: 5px;
    color: inherit;
  }
  footer .plain {
    all: unset;
    /* A target of 24 px in a line of 16. */
    padding-block: 4px;
    margin-block: -4px;
    text-decoration: underline;
    cursor: pointer;
  }
  footer .plain:focus-visible {
    outline: 2px solid var(--_focus);
  }
  @media (pointer: coarse) {
    footer a,
    footer .plain {
      padding: 15px 8px;
      margin: -15px -8px;
    }
  }
  .listing {
    display: none;
  }
  @media (forced-colors: active) {
    .root {
      border-bottom: 1px solid CanvasText;
    }
  }
  @media print {
    .listing {
      display: block;
      margin: 8px 16px;
      padding: 0 0 0 20px;
      font-size: 11px;
      line-height: 15px;
      columns: 2;
      column-gap: 32px;
    }
    .listing li {
      break-inside: avoid;
    }
    .listing li::first-letter {
      text-transform: uppercase;
    }
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
