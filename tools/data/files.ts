/** The files of data/, read and sorted by what they are. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EventTypes } from '../../src/data/dataset.js';
import type { AuthoredDataset, Translation } from './checks.js';

export const LANGUAGES = ['es'];

/** The dataset that the codebook is about. */
export const BUNDLED = 'us-venezuela.json';

const folder = fileURLToPath(new URL('../../data/', import.meta.url));

/** undefined where there is no such file. */
function readJson<T>(file: string): T | undefined {
  if (!readdirSync(folder).includes(file)) return undefined;
  return JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as T;
}

function needed<T>(file: string): T {
  const content = readJson<T>(file);
  if (content === undefined) throw new Error(`data/${file} is missing`);
  return content;
}

interface DatasetFiles {
  readonly file: string;
  readonly dataset: AuthoredDataset;
  /** Ids of the events of all published versions. */
  readonly published: readonly string[];
  /** By language; undefined where the file is missing. */
  readonly translations: ReadonlyMap<string, Translation | undefined>;
}

/** A name without a dot is a dataset; `name.es.json` are its texts in Spanish, `name.ids.json` the ids that were published. */
export function datasetFiles(): DatasetFiles[] {
  const names = readdirSync(folder).flatMap((file) => /^([\w-]+)\.json$/.exec(file)?.[1] ?? []);
  return names
    .filter((name) => name !== 'event-types' && name !== 'type-words')
    .map((name) => ({
      file: `${name}.json`,
      dataset: needed<AuthoredDataset>(`${name}.json`),
      published: Object.values(readJson<Record<string, string | string[]>>(`${name}.ids.json`) ?? {})
        .filter((ids) => Array.isArray(ids))
        .flat(),
      translations: new Map(
        LANGUAGES.map((language) => [language, readJson<Translation>(`${name}.${language}.json`)]),
      ),
    }));
}

/** What is written about the data. */
export const codebookFiles = (): { readonly file: string; readonly content: string }[] =>
  readdirSync(folder)
    .filter((file) => file === 'README.md' || file.endsWith('.coverage.md'))
    .map((file) => ({ file, content: readFileSync(`${folder}${file}`, 'utf8') }));

export const schema = needed<object>('dataset.schema.json');

export const eventTypes = needed<{ types: EventTypes }>('event-types.json').types;

export function translatedTypes(language: string): Record<string, { readonly label?: string }> {
  return readJson<{ types: Record<string, { label?: string }> }>(`event-types.${language}.json`)?.types ?? {};
}
