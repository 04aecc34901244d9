import { css } from 'lit';

export const keyListStyles = css`
  .keys {
    list-style: none;
    margin: 6px 14px 0;
    padding: 0;
  }
  .keys > li > button {
    all: unset;
    box-sizing: border-box;
    display: grid;
    grid-template-columns: 26px 5.6em minmax(0, 1fr);
    overflow-wrap: anywhere;
    align-items: baseline;
    width: 100%;
    min-height: 28px;
    padding: 5px 0;
    border-bottom: 1px solid var(--_hairline);
    cursor: pointer;
  }
  .keys > li > button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .keys .number {
    justify-self: start;
    width: 1.35em;
    border-radius: 1em;
    background: var(--_ink);
    color: var(--_page);
    font-size: 0.93em;
    font-weight: bold;
    line-height: 1.35;
    text-align: center;
  }
  .keys .number:empty {
    width: 8px;
    height: 8px;
    margin-inline-start: 3px;
    align-self: center;
  }
  .keys .date {
    font-weight: bold;
  }
  @media (pointer: coarse) {
    .keys > li > button {
      min-height: 32px;
      align-items: center;
    }
  }
`;
