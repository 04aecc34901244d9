import { css } from 'lit';

export const overviewStripStyles = css`
  .explore {
    position: absolute;
    top: -2px;
    /* In the drawing's right column, on every page. */
    left: calc(100% - 84px);
  }
  .strip {
    position: relative;
    margin-top: 7px;
  }
  .strip .overview {
    margin-top: 0;
  }
  .portrait .strip {
    margin-top: 12px;
  }
  .portrait .explore {
    position: static;
    margin: 6px 12px 0;
  }
`;
