/** `npm run check-data`: tells file, item and field of everything in data/ that breaks a rule which a machine can check. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  CHECKS,
  parseFindings,
  scaleFindings,
  schemaFindings,
  told,
  translationFindings,
} from './data/checks.js';
import type { Finding } from './data/checks.js';
import { LANGUAGES, datasetFiles, eventTypes, schema, translatedTypes } from './data/files.js';

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

console.log(broken === 0 ? 'data: all is well' : `data: ${broken} findings`);
process.exitCode = broken === 0 ? 0 : 1;
