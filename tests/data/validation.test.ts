import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { validation, withValidation, type Validation } from '../../tools/validation/table.js';

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8');

describe('the validation of the index', () => {
  let found: Validation;
  before(() => {
    found = validation(parseDataset(JSON.parse(read('us-venezuela.json'))));
  });

  it('has every value that was worked out by hand', () => {
    deepEqual(
      found.cases.filter(({ holds }) => !holds),
      [],
    );
  });

  it('finds no record that breaks an invariant', () => {
    deepEqual(
      found.invariants.filter(({ broken }) => broken !== undefined),
      [],
    );
  });

  it('is what the codebook says it is', () => {
    const codebook = read('README.md');
    equal(codebook, withValidation(codebook, found.markdown));
  });
});
