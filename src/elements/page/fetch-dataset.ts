/** Gets what a URL names, as a dataset that is still to be parsed, or says why it cannot. What it is, its content tells, and neither its name nor its type. */
import type { csvDataset } from '../../data/csv.js';
import { DatasetError } from '../../data/dataset-error.js';
import type { charsetOf, Decoded, decodeText } from '../../data/decode-text.js';
import { datasetProblems, parseDataset } from '../../data/parse-dataset.js';
import { withinTime } from '../../loading/time-out.js';
import type { Answer } from '../../state/datasets.js';

interface CsvModule {
  readonly csvDataset: typeof csvDataset;
  readonly charsetOf: typeof charsetOf;
  readonly decodeText: typeof decodeText;
}

/** Loads what reads CSV and other encodings than UTF-8; undefined where that fails. */
export type LoadCsv = () => Promise<CsvModule | undefined>;

const NOT_LOADED = { reason: 'the module that reads CSV could not be loaded' };

/** All bytes of an answer, which are waited for as long as any come. */
async function bytesOf({ body }: Response): Promise<Uint8Array> {
  const reader = body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  try {
    for (;;) {
      const { value } = (await (reader && withinTime(reader.read()))) ?? {};
      if (!value) return new Uint8Array(await new Blob(parts).arrayBuffer());
      parts.push(value);
    }
  } catch (error) {
    void reader?.cancel().catch(() => undefined);
    throw error;
  }
}

/** The text, which nearly always is UTF-8; what else it may be, the module tells that is loaded for it. */
async function textOf(response: Response, loadCsv: LoadCsv): Promise<Decoded> {
  const bytes = await bytesOf(response);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 without a byte order mark can look like UTF-8 with zeros.
    if (!text.includes('\0')) return { text };
  } catch {
    // It is not UTF-8.
  }
  const csv = await loadCsv();
  return csv ? csv.decodeText(bytes, csv.charsetOf(response.headers.get('content-type'))) : NOT_LOADED;
}

/** The name of the file at an address, for messages and titles. */
function nameOf(address: string): string {
  const name =
    address
      .replace(/[?#].*/, '')
      .split('/')
      .at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function fromCsv(text: string, src: string, loadCsv: LoadCsv): Promise<Answer> {
  const csv = await loadCsv();
  if (!csv) return NOT_LOADED;
  const reader = {
    problems: datasetProblems,
    parse: parseDataset,
    error: (...problem: ConstructorParameters<typeof DatasetError>) => new DatasetError(...problem),
  };
  return {
    make: () =>
      csv.csvDataset(text, nameOf(src) || 'dataset', reader, (warning) =>
        console.warn(`bilateral-relations: ${src}: ${warning}`),
      ),
  };
}

/**
 * Never rejects, and never waits for ever.
 * @param anew asks the server whether what a cache holds is still what it has
 */
export async function fetchDataset(src: string, loadCsv: LoadCsv, anew: boolean): Promise<Answer> {
  try {
    const response = await withinTime(
      fetch(src, {
        headers: { accept: 'application/json, text/csv, text/tab-separated-values, */*;q=0.5' },
        cache: anew ? 'no-cache' : 'default',
      }),
    );
    if (!response.ok) return { reason: `the server answered ${String(response.status)}` };
    const decoded = await textOf(response, loadCsv);
    if ('reason' in decoded) return decoded;
    const { text } = decoded;
    let reason: string;
    try {
      const json: unknown = JSON.parse(text);
      return { make: () => parseDataset(json) };
    } catch (error) {
      reason = String(error);
    }
    if (/^\s*</.test(text)) return { reason: 'the server answered with a page in HTML, or other markup' };
    return /^\s*[[{]/.test(text) || !text.trim() ? { reason } : await fromCsv(text, src, loadCsv);
  } catch (error) {
    return { reason: String(error) };
  }
}
