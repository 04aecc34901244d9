/** The package without side effects: data, index, layout and element classes. `bilateral-relations/define` registers the elements. */
export { bundledDataset } from './bundled.js';
export * from './data/dataset.js';
export { DatasetError, type Problem, type ProblemCode } from './data/dataset-error.js';
export { parseEdtf } from './data/edtf.js';
export { EVENT_TYPES } from './data/event-types.js';
export { withPageEvents } from './data/page-events.js';
export { parseCsv, type CsvOptions } from './data/parse-csv.js';
export { parseDataset } from './data/parse-dataset.js';
export { recordGaps } from './tension/record-gaps.js';
export { tensionAt, type Contribution, type TensionAt } from './tension/tension-at.js';
export { tensionSeries, type SeriesPoint, type SeriesRange } from './tension/tension-series.js';
export { tensionIndex, type TensionIndex } from './tension/tension-index.js';
export type { TensionOptions } from './tension/parameters.js';
export type { TensionValue } from './tension/scale.js';
export { registerLanguage } from './text/languages.js';
export type { LanguagePack, PartialLanguagePack } from './text/language-pack.js';
export type { DatasetTexts, Texts } from './text/texts.js';
export { VERSION } from './version.js';
