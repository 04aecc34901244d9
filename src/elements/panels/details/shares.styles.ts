import { css } from 'lit';

export const sharesStyles = css`
  .portrait .share {
    flex: 1;
  }
  .details .share {
    margin-bottom: 10px;
  }
  .details .figure {
    font-size: 1.67em;
    line-height: 1.2;
    font-weight: bold;
  }
  .details .points,
  .details dt {
    color: var(--_muted);
  }
  .details .meter {
    display: block;
    width: 100%;
    height: 4px;
  }
  .meter .whole {
    fill: var(--_hairline);
  }
`;
