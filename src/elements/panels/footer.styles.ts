import { css } from 'lit';

export const footerStyles = css`
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
`;
