import { css } from 'lit';

export const keyListStyles = css`
  .keys {
    list-style: none;
    margin: 2px 14px 0;
    padding: 0;
  }
  .keys > li > button {
    all: unset;
    box-sizing: border-box;
    display: grid;
    /* As wide as usual, and wider where letters are larger or further apart than a page says. */
    grid-template-columns: minmax(26px, max-content) minmax(5.6em, max-content) minmax(0, 1fr);
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
    min-width: 1.35em;
    margin-inline-end: 4px;
    border-radius: 1em;
    background: var(--_ink);
    color: var(--_page);
    font-size: 0.93em;
    font-weight: bold;
    line-height: 1.35;
    text-align: center;
  }
  .keys .number:empty {
    min-width: 0;
    width: 8px;
    height: 8px;
    margin-inline-start: 3px;
    align-self: center;
  }
  .keys .date {
    padding-inline-end: 0.4em;
    font-weight: bold;
  }
  @media (pointer: coarse) {
    .keys > li > button {
      min-height: 32px;
      align-items: center;
    }
  }
`;
