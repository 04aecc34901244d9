import { css } from 'lit';

export const keyListStyles = css`
  .keys {
    list-style: none;
    margin: 8px 12px 0;
    padding: 0;
  }
  .keys > li > button {
    all: unset;
    box-sizing: border-box;
    display: grid;
    grid-template-columns: 20px 68px minmax(0, 1fr);
    overflow-wrap: anywhere;
    align-items: baseline;
    width: 100%;
    min-height: 24px;
    padding: 2px 0;
    line-height: 16px;
    cursor: pointer;
  }
  .keys > li > button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .keys .number {
    justify-self: start;
    width: 14px;
    border-radius: 7px;
    background: var(--_ink);
    color: var(--_page);
    font-size: 10px;
    font-weight: bold;
    line-height: 14px;
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
      min-height: 44px;
      align-items: center;
    }
  }
`;
