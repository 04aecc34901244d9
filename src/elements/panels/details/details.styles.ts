import { css } from 'lit';

export const detailsStyles = css`
  .details {
    display: grid;
    /* A measure for reading, with the figures and the buttons right beside it. */
    grid-template-columns: auto minmax(0, 68ch) minmax(136px, 220px);
    grid-template-rows: auto 1fr;
    justify-content: start;
    margin: 10px 16px 8px;
    padding-top: 12px;
    border-top: 2px solid var(--_ink);
  }
  .portrait .details {
    display: block;
    margin: 12px 12px 8px;
    padding-bottom: 8px;
    border-bottom: 1px solid var(--_hairline);
  }
  .portrait .details dl {
    display: flex;
    align-items: end;
    gap: 16px;
  }
  /* On a phone, shares and buttons stand between what happened and where it comes from. */
  .details > :nth-child(3) {
    grid-row: span 2;
    margin-inline-start: 24px;
  }
  .details .enlarged ~ :nth-child(even) {
    margin-inline-start: 16px;
  }
  .portrait .details .enlarged ~ :nth-child(even) {
    margin-inline-start: 0;
  }
  .details > :nth-child(4) {
    grid-column: 2;
  }
  .portrait .details > :nth-child(n + 3) {
    margin: 10px 0 0;
  }
  .keys .details {
    margin-inline: 0;
  }
  .portrait .details .enlarged {
    display: none;
  }
  .details:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 4px;
  }
  .details h3,
  .details p,
  .details dl,
  .details dd {
    margin: 0;
  }
  .details .title {
    font-size: 1.33em;
    line-height: 1.45;
    font-weight: bold;
    overflow-wrap: anywhere;
  }
  /* Brought into view, it brings what stands under it. */
  .title {
    scroll-margin-bottom: 64px;
  }
  .details .meta {
    margin-top: 2px;
    color: var(--_muted);
  }
  .details .badge {
    display: inline-block;
    margin-top: 8px;
    padding: 1px 8px;
    border: 1.5px dashed currentColor;
    border-radius: 10px;
    color: var(--_stance);
    font-size: 1em;
    font-weight: bold;
  }
  .details .summary {
    margin-top: 8px;
    max-width: 64ch;
    font-size: 1.08em;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .details p.small {
    margin: 6px 0 0;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .details a {
    color: inherit;
  }
  .details .reason::first-letter {
    text-transform: uppercase;
  }
`;
