/** How the controls look; adopted when they have been loaded. */
export const styles = `
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    margin: 8px 16px 4px;
    padding: 8px 0;
    border-block: 1px solid var(--_hairline);
  }
  .portrait .controls {
    margin-inline: 12px;
  }
  .controls .buttons {
    margin-top: 0;
    scroll-margin-bottom: 120px;
  }
  .controls fieldset {
    all: unset;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: center;
  }
  .controls legend {
    float: left;
    padding: 0;
    color: var(--_muted);
  }
  .controls label {
    max-width: 100%;
    display: inline-flex;
    gap: 4px;
    align-items: center;
    min-height: 24px;
    cursor: pointer;
  }
  .controls input {
    margin: 0;
    accent-color: var(--_ink-2);
  }
  .controls select,
  .controls :is([type='search'], .link) {
    box-sizing: border-box;
    min-width: 0;
    max-width: 100%;
    min-height: 24px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_page);
    color: inherit;
    font: inherit;
  }
  .controls .found {
    flex-basis: 100%;
    max-height: 180px;
    overflow-y: auto;
  }
  .controls .hint {
    flex-basis: 100%;
    margin: 0;
    color: var(--_muted);
  }
  .controls :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .icon {
    min-width: 24px;
    padding-inline: 6px;
    fill: currentColor;
  }
  .count {
    color: var(--_muted);
  }
  @media (pointer: coarse) {
    .controls label,
    .controls select,
    .controls :is([type='search'], .link) {
      min-height: 44px;
    }
    .icon {
      min-width: 44px;
    }
  }
  .controls :is(label, select) {
    min-width: 0;
    max-width: 100%;
  }
`;
