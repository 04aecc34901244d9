/** Gets what a URL names, as a dataset that is still to be parsed, or says why it cannot. */
import { DatasetError } from '../../data/dataset-error.js';
import type { csvDataset } from '../../data/csv.js';
import { parseDataset } from '../../data/parse-dataset.js';
import type { Answer } from '../../state/datasets.js';

/** Loads what reads CSV; undefined where that fails. */
export type LoadCsv = () => Promise<{ readonly csvDataset: typeof csvDataset } | undefined>;

/** By its type; where the server names none, by the end of its address. */
function isCsv({ headers, url }: Response): boolean {
  const type = headers.get('content-type') ?? '';
  return /\bcsv\b/.test(type) || (!/\bjson\b/.test(type) && /\.csv(?:[?#]|$)/i.test(url));
}

async function fromCsv(text: string, src: string, loadCsv: LoadCsv): Promise<Answer> {
  const csv = await loadCsv();
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
export async function fetchDataset(src: string, loadCsv: LoadCsv): Promise<Answer> {
  try {
    const response = await fetch(src, { headers: { accept: 'application/json, text/csv' } });
    if (!response.ok) return { reason: `the server answered ${String(response.status)}` };
    if (isCsv(response)) return await fromCsv(await response.text(), src, loadCsv);
    const json: unknown = await response.json();
    return { make: () => parseDataset(json) };
  } catch (error) {
    return { reason: String(error) };
  }
}
