import { css } from 'lit';

export const actsStyles = css`
  .acts {
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
  }
  .acts button {
    all: unset;
    box-sizing: border-box;
    display: flex;
    gap: 8px;
    width: 100%;
    min-height: 24px;
    padding: 3px 0;
    font-size: 1.08em;
    line-height: 1.4;
    cursor: pointer;
  }
  .acts button:hover .act-title,
  .acts button:focus-visible .act-title {
    text-decoration: underline;
  }
  .acts button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .acts [aria-current] .act-title {
    font-weight: bold;
  }
  .acts svg {
    flex: none;
    margin-top: 1px;
  }
  .acts .act-share {
    flex: none;
    margin-inline-start: auto;
    font-weight: bold;
  }
  .acts .act-date {
    flex: none;
    min-width: 66px;
    color: var(--_muted);
    font-size: 1em;
  }
  @media (pointer: coarse) {
    .acts button {
      min-height: 44px;
      align-items: center;
    }
  }
`;
