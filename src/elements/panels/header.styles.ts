import { css } from 'lit';

export const headerStyles = css`
  header {
    padding: 0 16px 4px;
  }
  .portrait header {
    padding-inline: 14px;
  }
  .headline {
    text-wrap: balance;
    font-size: 1.667em;
    line-height: 1.2;
    font-weight: bold;
    font-family: var(--bilateral-heading-font, inherit);
  }
  /* So that value and date stay on one line of a phone in Spanish too. */
  .portrait .headline {
    font-size: 1.4em;
  }
  .deck {
    margin: 2px 0 0;
    font-size: 1.08em;
    line-height: 1.35;
    text-wrap: pretty;
    color: var(--_ink-2);
  }
  .deck b {
    color: var(--_ink);
  }
  .way-back {
    margin: 4px 16px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    margin: 2px 0 4px;
    font-weight: bold;
  }
  .chip {
    text-align: start;
    border: 1px solid currentColor;
  }
`;
