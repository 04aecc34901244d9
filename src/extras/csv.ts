/** Datasets given as CSV. */
export { csvDataset } from '../data/csv.js';
