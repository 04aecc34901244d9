import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CATEGORY_TABLE, INDEX_CATEGORIES } from '../../src/data/categories.js';
import { LABEL_LENGTH, TITLE_LENGTH } from '../../src/data/parse-event.js';
import { eventTypes, schema } from '../../tools/data/files.js';

const codebook = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');

/** Numbers as the codebook prints them, with a true minus. */
const printed = (value: number): string => String(value).replace('-', '−');

describe('the codebook', () => {
  it('gives the half-life of each category that the index counts', () => {
    const months = INDEX_CATEGORIES.map(
      (category, number) => `${category} ${CATEGORY_TABLE[category].halfLife}${number ? '' : ' months'}`,
    );
    ok(codebook.includes(`half-life by category: **${months.join(', ')}**`));
  });

  it('has a row for each event type, with its label, category, code, weight, whether it stands, and source', () => {
    const rows = codebook
      .split('\n')
      .filter((line) => /^\| `[\w-]+` \|/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      // The number of events of the type is the record's, not the scale's.
      .map(([, id, label, category, cameo, weight, stands, , source]) =>
        [id, label, category, cameo, weight, stands, source].join(' | '),
      );
    const expected = Object.entries(eventTypes).map(([id, type]) =>
      [
        `\`${id}\``,
        type.label,
        type.category,
        type.cameo ?? '–',
        printed(type.weight),
        type.standing ? 'yes' : '',
        type.source,
      ].join(' | '),
    );
    deepEqual(
      rows.filter((row) => expected.some((one) => one.split(' | ')[0] === row.split(' | ')[0])),
      expected,
    );
  });
});

describe('the schema', () => {
  it('allows titles and labels as long as the widget does', () => {
    const { title, label } = (
      schema as { $defs: { event: { properties: Record<string, { maxLength?: number }> } } }
    ).$defs.event.properties;
    deepEqual([title?.maxLength, label?.maxLength], [TITLE_LENGTH, LABEL_LENGTH]);
  });
});
