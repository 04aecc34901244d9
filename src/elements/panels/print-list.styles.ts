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
      font-size: 11px;
      line-height: 15px;
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
