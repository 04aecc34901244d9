import { css } from 'lit';

export const overviewStripStyles = css`
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
`;
