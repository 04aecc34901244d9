import { css } from 'lit';

export const printListStyles = css`
  .listing {
    display: none;
  }
  @media print {
    .listing {
      display: block;
      margin: 8px 16px;
      padding: 0 0 0 20px;
      font-size: 1em;
      line-height: 1.3;
      columns: 2;
      column-gap: 32px;
    }
    .listing li {
      break-inside: avoid;
    }
    .listing li::first-letter {
      text-transform: uppercase;
    }
  }
`;
