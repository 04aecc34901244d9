/** The dataset that ships with the package, parsed once per page and only when it is asked for. */
import band from '../data/us-venezuela.band.json';
import json from '../data/us-venezuela.json';
import type { Dataset } from './data/dataset.js';
import { readChecked } from './data/parse-dataset.js';
import { readBand, type Band } from './tension/band-grid.js';

let parsed: Dataset | undefined;

export function bundledDataset(): Dataset {
  parsed ??= readChecked(json);
  return parsed;
}

let read: Band | undefined;

/** The sensitivity band of a dataset where it is the bundled one, as `npm run band` has computed it. */
export function bundledBand(dataset: Dataset): Band | undefined {
  if (dataset !== parsed) return undefined;
  read ??= readBand(dataset, band);
  return read;
}
