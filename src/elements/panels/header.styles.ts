import { css } from 'lit';

export const headerStyles = css`
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
