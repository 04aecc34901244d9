/**
 * `npm run validate-index`: what the index is checked by, printed; with `--write`, kept in data/README.md. Ends with 1 where a value worked
 * out by hand differs or an invariant is broken.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseDataset } from '../src/data/parse-dataset.js';
import { validation, withValidation } from './validation/table.js';

const path = (file: string): string => fileURLToPath(new URL(`../data/${file}`, import.meta.url));
const { cases, invariants, markdown } = validation(
  parseDataset(JSON.parse(readFileSync(path('us-venezuela.json'), 'utf8'))),
);

console.log(markdown);
if (argv.includes('--write'))
  writeFileSync(path('README.md'), withValidation(readFileSync(path('README.md'), 'utf8'), markdown));
const sound = cases.every(({ holds }) => holds) && invariants.every(({ broken }) => broken === undefined);
console.log(`\nvalidate-index: ${sound ? 'all holds' : 'not all holds, see above'}`);
process.exitCode = sound ? 0 : 1;
