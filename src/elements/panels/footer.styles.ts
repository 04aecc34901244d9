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
  .small {
    display: flow-root;
    margin: 4px 16px 0;
    color: var(--_muted);
  }
  /* The small print runs on. */
  .silences,
  footer {
    display: inline;
  }
  .more {
    float: inline-end;
  }
  .portrait :is(.under, .small) {
    margin-inline: 14px;
  }
  /* On a phone the keys fill lines together with the button. */
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
    min-height: 32px;
    margin-inline-start: auto;
    padding-block: 0;
  }
  .portrait .small {
    margin-top: 2px;
  }
  .portrait .more {
    float: none;
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
