/** `npm run band`: computes the sensitivity band of the bundled dataset into data/, where the drop-in takes it from. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { computedBand } from './data/band.js';

writeFileSync(fileURLToPath(new URL('../data/us-venezuela.band.json', import.meta.url)), computedBand());
