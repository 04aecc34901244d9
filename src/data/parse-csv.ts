/** A dataset in CSV, for programs: `parseDataset` for what a spreadsheet has saved. Pure. */
import { csvDataset } from './csv.js';
import type { Dataset, EventTypes } from './dataset.js';
import { DatasetError } from './dataset-error.js';
import { invalid } from './invalid.js';
import { datasetProblems, parseDataset } from './parse-dataset.js';

export interface CsvOptions {
  /** Names the dataset where no `#dataset` row does, such as its file's name. Default: `dataset`. */
  readonly name?: string;
  /** The scale. Default: that of the package. */
  readonly types?: EventTypes;
  /** Is told what is left aside, such as columns that the format does not know. */
  readonly warn?: (warning: string) => void;
}

/**
 * Reads a dataset in CSV by the rules of `parseDataset`: its text, without regard to delimiter, line ends or byte order mark. Throws the first problem as a
 * `DatasetError` whose path is a place in the table, such as `row 5, column date`, and which says how many there are besides.
 */
export function parseCsv(text: string, { name = 'dataset', types, warn }: CsvOptions = {}): Dataset {
  // Such as what a file's bytes are without an encoding.
  if (typeof text !== 'string') throw invalid('text', text, 'the text of a table, not its bytes');
  return csvDataset(
    text,
    name,
    {
      problems: (input) => datasetProblems(input, types),
      parse: (input) => parseDataset(input, types),
      error: (problem, more) => new DatasetError(problem, more),
    },
    warn ?? ((): void => undefined),
  );
}
