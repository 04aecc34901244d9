/**
 * `npm run check-data`: tells file, item and field of everything in data/ that breaks a rule which a machine can check.
 * With `-- --source FILE`, also where a text repeats the words of the source, of which FILE is the plain text; `--dataset us-mexico` names the
 * dataset that is drawn from it, which is else the bundled one. With `-- --write`, the tables of the codebook that are drawn from the data
 * are brought up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDataset } from '../src/data/parse-dataset.js';
import {
  CHECKS,
  copiedLineFindings,
  copyFindings,
  parseFindings,
  scaleFindings,
  schemaFindings,
  told,
  translationFindings,
} from './data/checks.js';
import type { Finding } from './data/checks.js';
import { withTables } from './data/codebook.js';
import { sourceText } from './data/copied-wording.js';
import {
  BUNDLED,
  LANGUAGES,
  codebookFiles,
  datasetFiles,
  eventTypes,
  schema,
  translatedTypes,
} from './data/files.js';

let broken = 0;

function tell(file: string, findings: readonly Finding[]): void {
  broken += findings.length;
  for (const finding of findings) console.error(`data/${file}: ${told(finding)}`);
}

const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  verbose: true,
}).compile(schema);

for (const { file, dataset, published, translations } of datasetFiles()) {
  const unusable = [...schemaFindings(dataset, validate), ...parseFindings(dataset, eventTypes)];
  tell(file, unusable);
  if (unusable.length > 0) continue;
  for (const check of Object.values(CHECKS)) tell(file, check(dataset, eventTypes, published));
  for (const [language, translation] of translations) {
    tell(file.replace('.json', `.${language}.json`), translationFindings(dataset, translation ?? {}));
  }
}
for (const language of LANGUAGES)
  tell(`event-types.${language}.json`, scaleFindings(eventTypes, translatedTypes(language)));

const {
  source,
  dataset: drawn,
  write,
} = parseArgs({
  options: {
    source: { type: 'string' },
    dataset: { type: 'string', default: BUNDLED.replace('.json', '') },
    write: { type: 'boolean' },
  },
}).values;
if (source === undefined)
  console.log('data: copied wording not checked; give the text of the source with --source FILE');
else {
  const text = sourceText(readFileSync(source, 'utf8'));
  const found = datasetFiles().filter(({ file }) => file === `${drawn}.json`);
  if (found.length === 0) throw new Error(`--dataset ${drawn}: no such dataset in data/`);
  for (const { file, dataset } of found) tell(file, copyFindings(dataset, text));
  for (const { file, content } of codebookFiles())
    if (!file.endsWith('.coverage.md') || file === `${drawn}.coverage.md`)
      tell(file, copiedLineFindings(content, text));
}

const path = fileURLToPath(new URL('../data/README.md', import.meta.url));
const codebook = readFileSync(path, 'utf8');
const record = datasetFiles().find(({ file }) => file === BUNDLED)!.dataset;
const current = withTables(codebook, parseDataset(record, eventTypes), eventTypes);
if (write) writeFileSync(path, current);
else if (current !== codebook) {
  broken += 1;
  console.error(
    'data/README.md: tables that are not as the data; allowed: what `npm run check-data -- --write` writes',
  );
}

console.log(broken === 0 ? 'data: all is well' : `data: ${broken} findings`);
process.exitCode = broken === 0 ? 0 : 1;
