/** Datasets given as CSV, or in another encoding than UTF-8. */
export { csvDataset } from '../data/csv.js';
export { charsetOf, decodeText } from '../data/decode-text.js';
