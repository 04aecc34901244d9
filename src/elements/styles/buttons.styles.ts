/** Buttons of the widget and of its panels. */
import { css } from 'lit';

export const buttonStyles = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 4px;
    margin-top: 8px;
  }
  .button {
    all: unset;
    box-sizing: border-box;
    min-height: 24px;
    padding: 3px 8px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    font-size: 1em;
    line-height: 1.33;
    color: var(--_ink);
    cursor: pointer;
    text-align: center;
  }
  .button:disabled {
    color: var(--_muted);
    border-color: var(--_hairline);
    cursor: default;
  }
  .button:hover:enabled {
    background: var(--_band-a);
  }
  .button:focus-visible,
  a:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    .button {
      min-height: 44px;
      padding: 12px;
    }
  }
`;
