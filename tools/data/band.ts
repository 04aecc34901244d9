/** The sensitivity band of a dataset of data/, as its file holds it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { bandGrid, storedBand } from '../../src/tension/band-grid.js';
import { bandOf, sensitivityDraws } from '../../src/tension/band.js';

const file = fileURLToPath(new URL('../../data/us-venezuela.json', import.meta.url));

export function computedBand(): string {
  const dataset = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
  const instants = bandGrid(dataset);
  return `${JSON.stringify(storedBand(bandOf(instants, [...sensitivityDraws(dataset, instants)])))}\n`;
}
