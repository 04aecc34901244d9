/** The data in view as files: the events as a table and as a dataset that `src` reads, the index as a table. Pure. */
import { csvFormatRows } from 'd3-dsv';
import { authoredEvent, EVENT_FIELDS, type AuthoredEvent } from '../data/authored.js';
import type { BilateralEvent, Dataset, EventTypes } from '../data/dataset.js';
import { inGap } from '../layout/gaps.js';
import type { Scene } from '../layout/scene.js';
import { isoDay } from '../layout/periods.js';
import type { DownloadTexts } from '../text/extra-texts.js';
import { overlaps } from '../time/period.js';
import { stepEnds, type CalendarStep } from '../time/step-ends.js';

export const STEPS = ['day', 'month', 'year'] as const satisfies readonly CalendarStep[];
export type Step = (typeof STEPS)[number];

/** What a reader of the file must know besides its rows. */
export interface Provenance {
  readonly software: string;
  readonly dataset: string;
  readonly version: string;
  readonly source: string;
  readonly license: string;
  readonly period: string;
  /** How much of the record the events in view are: an index of them alone is another one. */
  readonly selection: string;
  /** Which of them the page has added, that no source of the dataset tells. */
  readonly own?: string;
  /** Of the file's events alone: measures that ended after the stretch that it covers, within which they are in force. */
  readonly ends?: string;
  /** Which of these lie after the coverage: they are no part of a record, and on their days alone does the index have a value there. */
  readonly beyond?: string;
  /** Of a dataset that brings types of its own, these: their weights are not those of the scale. */
  readonly types?: string;
  readonly parameters: string;
}

export function provenance(scene: Scene, software: string, { file }: DownloadTexts): Provenance {
  const { dataset, period, index, events, options } = scene;
  const shown = inView(scene);
  const own = shown.filter((event) => event.isPageEvent).map(({ id }) => id);
  const beyond = shown.filter((event) => !isCovered(event, dataset)).map(inOneLine);
  const { halfLives, phi, lambda, half } = index.parameters;
  const months = Object.entries(halfLives)
    .map(([kind, value]) => `${kind} ${value}`)
    .join(', ');
  const filtered = options ? [file.filtered(events.length, dataset.events.length)] : [];
  return {
    software: `bilateral-relations ${software}`,
    dataset: `${dataset.id}: ${dataset.title}`,
    version: dataset.version,
    source: [dataset.source.title, dataset.source.url].filter(Boolean).join(', '),
    license: dataset.source.license ?? file.license,
    period: `${isoDay(period.from)}/${isoDay(period.to)}`,
    selection: file.selection(shown.length, dataset.events.length),
    ...(own.length > 0 ? { own: file.own(own.join(', ')) } : {}),
    ...(beyond.length > 0 ? { beyond: file.beyond(dataset.coverage.to.edtf, beyond.join(' | ')) } : {}),
    ...(dataset.ownTypes ? { types: typesInWords(dataset.ownTypes) } : {}),
    parameters: [file.parameters(months, String(phi), String(lambda), String(half)), ...filtered].join('; '),
  };
}

/** The dataset's own types, each with what is needed to judge it. */
const typesInWords = (types: EventTypes): string =>
  Object.entries(types)
    .map(([id, { category, weight, source }]) => `${id} (${category}, ${weight}: ${source})`)
    .join(' | ');

/** Whether a file with the coverage of the dataset can hold an event: of what the page has added, not what lies after it. */
const isCovered = ({ when }: BilateralEvent, { coverage }: Dataset): boolean =>
  when.extent.to <= coverage.to.extent.to;

const inOneLine = ({ id, date, until, type, actor, target, title }: BilateralEvent): string =>
  [id, date, until && `until ${until}`, type, [actor, target].filter(Boolean).join(' to '), title]
    .filter(Boolean)
    .join(', ');

const inView = ({ events, period }: Scene): BilateralEvent[] =>
  events.filter((event) => overlaps(event.when.extent, period));

/** A text that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets take for "this is text". */
const asText = (value: string): string => (/^[=+@\t-]/.test(value) ? `'${value}` : value);

type Cell = string | number | boolean | undefined;

const table = (rows: readonly (readonly Cell[])[]): string =>
  `${csvFormatRows(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? asText(cell) : String(cell ?? '')))))}\n`;

/** What a file of events is a dataset of. */
interface TakenAway extends Pick<Dataset, 'id' | 'title' | 'eras' | 'silences'> {
  readonly coverage: { readonly from: string; readonly to: string };
  readonly events: readonly AuthoredEvent[];
  readonly told: Provenance;
}

/** Marks the id of a dataset of which not all events, or others too, are in a file: it must not pass for the whole. */
const DERIVED = '-derived';

/**
 * The events in view as a dataset that can be loaded again. Where they are not exactly those of the record, id and title say so, and the coverage is that of
 * the period: where the file is silent the record is not. A date that reaches over an end of the period widens it, for a dataset holds the dates of its events.
 * What the page has added after the coverage is no part of it: a dataset that covered its dates would be calm where nothing is known.
 */
function takenAway(scene: Scene, software: string, texts: DownloadTexts): TakenAway {
  const { dataset, period } = scene;
  const { id, title, coverage } = dataset;
  const covered = coverage.to.extent.to;
  const shown = inView(scene).filter((event) => isCovered(event, dataset));
  const all = dataset.events.filter((event) => isCovered(event, dataset)).length;
  const own = shown.filter((event) => event.isPageEvent).length;
  const whole = shown.length === all && own === 0;
  const from = shown.reduce(
    (day, { when }) => Math.min(day, when.extent.from),
    Math.min(period.from, covered),
  );
  const to = shown.reduce((day, { when }) => Math.max(day, when.extent.to), Math.min(period.to, covered));
  const ends: string[] = [];
  const events = shown.map((event) => {
    const authored = authoredEvent(event, dataset);
    if (event.ended && event.ended.extent.to > to) {
      ends.push(`${event.id} ${event.until ?? ''}`);
      authored.until = '..';
      delete authored.scheduled;
    }
    return authored;
  });
  const reported = provenance(scene, software, texts);
  return {
    id: whole ? id : id + DERIVED,
    title: whole ? title : texts.part(title, shown.length, all, own),
    coverage: {
      from: from > coverage.from.extent.from ? isoDay(from) : coverage.from.edtf,
      to: to < covered ? isoDay(to) : coverage.to.edtf,
    },
    eras: dataset.eras.filter(({ when }) => overlaps(when.extent, { from, to })),
    silences: dataset.silences.filter(({ when }) => overlaps(when.extent, { from, to })),
    events,
    told: ends.length > 0 ? { ...reported, ends: ends.join(', ') } : reported,
  };
}

/** Whose a row of the events is where the page has added it. */
const OF_THE_PAGE = 'page';

/**
 * The events in view as what programs read without options: a header and rows of one kind, each an event as it was authored. Dataset, version and licence
 * are columns; `notes` has the rest. What the page has added is told by the column of the dataset, and has neither version nor licence.
 */
export function eventsAsCsv(scene: Scene): string {
  const { dataset } = scene;
  const { id, version, source } = dataset;
  return table([
    [...EVENT_FIELDS, 'dataset', 'version', 'license'],
    ...inView(scene).map((event) => {
      const authored = authoredEvent(event, dataset);
      const whose = event.isPageEvent ? [OF_THE_PAGE, '', ''] : [id, version, source.license];
      return [...EVENT_FIELDS.map((field) => authored[field]), ...whose];
    }),
  ]);
}

/** Types as a dataset has them that brings them. */
const authoredTypes = (types: EventTypes | undefined): object | undefined =>
  types &&
  Object.fromEntries(
    Object.entries(types).map(([id, { cameo, ...type }]) => [id, cameo === null ? type : { ...type, cameo }]),
  );

/** A dataset in the format, with the events in view that the record covers; `export` says where it comes from, and which others there were. */
export function eventsAsJson(scene: Scene, software: string, texts: DownloadTexts): string {
  const { version, lang, parties, source, index, ownTypes, missions }: Dataset = scene.dataset;
  const { id, title, coverage, eras, silences, events, told } = takenAway(scene, software, texts);
  return JSON.stringify(
    {
      export: told,
      id,
      version,
      title,
      parties,
      coverage,
      source,
      lang,
      types: authoredTypes(ownTypes),
      index,
      missions,
      eras: eras.map(({ when: _when, ...era }) => era),
      silences: silences.map(({ when: _when, ...silence }) => silence),
      events,
    },
    undefined,
    2,
  );
}

/** The last day of each day, month or year of the period, and each day after the coverage that has a value. */
export function indexDays({ period, dataset }: Pick<Scene, 'period' | 'dataset'>, step: Step): number[] {
  const { displayEnd, coverage, pageDays } = dataset;
  const from = Math.max(period.from, coverage.from.extent.from);
  const to = Math.min(period.to, displayEnd);
  const own = pageDays.filter((day) => day >= period.from && day <= to);
  return [...new Set([...stepEnds({ from, to }, step), ...own])].sort((a, b) => a - b);
}

interface IndexRow {
  readonly date: string;
  /** Absent where there is no record, which is not calm. */
  readonly tension?: number;
  readonly conflict?: number;
  readonly cooperation?: number;
}

const rounded = (value: number): number => Number(value.toFixed(4));

export function indexRows(scene: Scene, step: Step): IndexRow[] {
  return indexDays(scene, step).map((instant) => {
    const date = isoDay(instant);
    if (inGap(instant, scene.gaps)) return { date };
    const { tension, conflict, cooperation } = scene.index.at(instant);
    return {
      date,
      tension: rounded(tension),
      conflict: rounded(conflict),
      cooperation: rounded(cooperation),
    };
  });
}

/** What programs read without options: a header and rows of one kind, none of them a comment. Dataset, version and licence are columns; `notes` has the rest. */
export function indexAsCsv(scene: Scene, step: Step): string {
  const { id, version, source } = scene.dataset;
  return table([
    ['date', 'tension', 'conflict', 'cooperation', 'dataset', 'version', 'license'],
    ...indexRows(scene, step).map(({ date, tension, conflict, cooperation }) => [
      date,
      tension,
      conflict,
      cooperation,
      id,
      version,
      source.license,
    ]),
  ]);
}

/** What a reader of the tables must know besides their rows, as a text of its own. */
export const notes = (scene: Scene, software: string, citation: string, texts: DownloadTexts): string =>
  Object.entries({
    ...provenance(scene, software, texts),
    'empty cells': texts.file.emptyCells,
    'how to cite': citation,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

export function indexAsJson(scene: Scene, step: Step, software: string, texts: DownloadTexts): string {
  return JSON.stringify(
    { export: provenance(scene, software, texts), step, index: indexRows(scene, step) },
    undefined,
    2,
  );
}
