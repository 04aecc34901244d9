/** Gets what a URL names, as a dataset that is still to be parsed, or says why it cannot. */
import type { Dataset } from '../../data/dataset.js';
import { DatasetError } from '../../data/dataset-error.js';
import { parseDataset } from '../../data/parse-dataset.js';
import { loadLazy } from './lazy-modules.js';

/** `make` parses, and throws what is wrong with the content. */
export type Answer = { readonly make: () => Dataset } | { readonly reason: string };

/** By its type; where the server has none to tell, by its name. */
function isCsv({ headers, url }: Response): boolean {
  const type = headers.get('content-type') ?? '';
  return /\bcsv\b/.test(type) || (!/\bjson\b/.test(type) && /\.csv(?:[?#]|$)/i.test(url));
}

async function fromCsv(text: string, src: string): Promise<Answer> {
  const csv = await loadLazy('csv');
  if (!csv) return { reason: 'the module that reads CSV could not be loaded' };
  const name = decodeURIComponent(src.split('/').at(-1) ?? src);
  return {
    make: () =>
      csv.csvDataset(text, name, parseDataset, (...problem) => {
        throw new DatasetError(...problem);
      }),
  };
}

/** Never rejects. */
export async function fetchDataset(src: string): Promise<Answer> {
  try {
    const response = await fetch(src, { headers: { accept: 'application/json, text/csv' } });
    if (!response.ok) return { reason: `the server answered ${String(response.status)}` };
    if (isCsv(response)) return await fromCsv(await response.text(), src);
    const json: unknown = await response.json();
    return { make: () => parseDataset(json) };
  } catch (error) {
    return { reason: String(error) };
  }
}
