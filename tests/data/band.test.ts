import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { computedBand } from '../../tools/data/band.js';

describe('data/us-venezuela.band.json', () => {
  it('is what `npm run band` computes from the dataset as it is', () => {
    const file = fileURLToPath(new URL('../../data/us-venezuela.band.json', import.meta.url));
    equal(readFileSync(file, 'utf8'), computedBand());
  });
});
