/** The dataset that ships with the package, parsed once per page and only when it is asked for. */
import json from '../data/us-venezuela.json';
import type { Dataset } from './data/dataset.js';
import { parseDataset } from './data/parse-dataset.js';

let parsed: Dataset | undefined;

export function bundledDataset(): Dataset {
  parsed ??= parseDataset(json);
  return parsed;
}
