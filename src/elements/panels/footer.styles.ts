import { css } from 'lit';

export const footerStyles = css`
  .under {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    margin: 3px 16px 0;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 8px;
  }
  .small {
    margin: 4px 16px 0;
    color: var(--_muted);
  }
  .silences {
    margin: 0 0 2px;
  }
  .portrait :is(.under, .small) {
    margin-inline: 14px;
  }
  /* On a phone the keys fill lines together with the button, and the small print runs on. */
  .portrait .under {
    justify-content: start;
    gap: 2px 12px;
  }
  .portrait .under .legend {
    display: contents;
  }
  @media (pointer: coarse) {
    .under .explore {
      min-height: 32px;
      padding-block: 0;
    }
  }
  .portrait .explore {
    min-height: 36px;
    margin-inline-start: auto;
    padding-block: 0;
  }
  .portrait :is(.silences, footer) {
    display: inline;
  }
  footer a {
    padding-block: 4px;
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
`;
