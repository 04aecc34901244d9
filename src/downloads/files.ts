/** The data in view as files: events in the formats that `src` reads, the index as a table. Pure. */
import { authoredEvent, EVENT_FIELDS, type AuthoredEvent } from '../data/authored.js';
import type { BilateralEvent, Dataset } from '../data/dataset.js';
import { inGap } from '../layout/gaps.js';
import type { Scene } from '../layout/scene.js';
import { isoDay } from '../layout/periods.js';
import { overlaps } from '../time/period.js';
import { DAY } from '../time/units.js';

export const STEPS = ['day', 'month', 'year'] as const;
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
  readonly parameters: string;
}

export function provenance(scene: Scene, software: string): Provenance {
  const { dataset, period, index, events, options } = scene;
  const shown = inView(scene);
  const own = shown.filter((event) => event.isPageEvent).map(({ id }) => id);
  const beyond = shown.filter((event) => !isCovered(event, dataset)).map(inOneLine);
  const { halfLives, phi, lambda, half } = index.parameters;
  const months = Object.entries(halfLives)
    .map(([kind, value]) => `${kind} ${value}`)
    .join(', ');
  const filtered = options ? `; ${events.length} of ${dataset.events.length} events pass the filters` : '';
  return {
    software: `bilateral-relations ${software}`,
    dataset: `${dataset.id}: ${dataset.title}`,
    version: dataset.version,
    source: [dataset.source.title, dataset.source.url].filter(Boolean).join(', '),
    license: dataset.source.license ?? 'see the source',
    period: `${isoDay(period.from)}/${isoDay(period.to)}`,
    selection: `${shown.length} of ${dataset.events.length} events are in view; the index is that of all that count, not of these alone`,
    ...(own.length > 0 ? { own: `added by the page, not by the source: ${own.join(', ')}` } : {}),
    ...(beyond.length > 0
      ? {
          beyond: `the record ends ${dataset.coverage.to.edtf}; after it nothing is known but what the page has added, on whose days the index is told as if nothing else had happened, and on no others: ${beyond.join(' | ')}`,
        }
      : {}),
    parameters: `half-lives in months: ${months}; phi ${phi}; lambda ${lambda}; half ${half}${filtered}`,
  };
}

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

function cell(value: string | number | boolean | undefined): string {
  const text = typeof value === 'string' ? asText(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const lines = (rows: readonly (readonly (string | number | boolean | undefined)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** How a title says which part of a dataset it stands over. */
export type PartTitle = (title: string, shown: number, all: number, own: number) => string;

/** What a file of events is a dataset of. */
interface TakenAway extends Pick<Dataset, 'id' | 'title' | 'eras'> {
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
function takenAway(scene: Scene, software: string, part: PartTitle): TakenAway {
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
    // The page's own events may have none.
    authored.summary ??= event.title;
    return authored;
  });
  const reported = provenance(scene, software);
  return {
    id: whole ? id : id + DERIVED,
    title: whole ? title : part(title, shown.length, all, own),
    coverage: {
      from: from > coverage.from.extent.from ? isoDay(from) : coverage.from.edtf,
      to: to < covered ? isoDay(to) : coverage.to.edtf,
    },
    eras: dataset.eras.filter(({ when }) => overlaps(when.extent, { from, to })),
    events,
    told: ends.length > 0 ? { ...reported, ends: ends.join(', ') } : reported,
  };
}

/** Version, parameters and licence stand in the note of the dataset's own row. */
export function eventsAsCsv(scene: Scene, software: string, part: PartTitle): string {
  const { dataset } = scene;
  const { source } = dataset;
  const { title, coverage, events, told } = takenAway(scene, software, part);
  const about: AuthoredEvent = {
    id: '#dataset',
    date: `${coverage.from}/${coverage.to}`,
    title,
    summary: source.title,
    note: Object.entries(told)
      .map(([key, value]) => `${key}: ${value}`)
      .join('; '),
    ...(source.url ? { href: source.url } : {}),
  };
  const parties = dataset.parties.map(({ id, name }): AuthoredEvent => ({
    id: '#party',
    actor: id,
    title: name,
  }));
  return lines([
    EVENT_FIELDS,
    ...[about, ...parties, ...events].map((row) => EVENT_FIELDS.map((field) => row[field])),
  ]);
}

/** A dataset in the format, with the events in view that the record covers; `export` says where it comes from, and which others there were. */
export function eventsAsJson(scene: Scene, software: string, part: PartTitle): string {
  const { version, parties, source, index, missions }: Dataset = scene.dataset;
  const { id, title, coverage, eras, events, told } = takenAway(scene, software, part);
  return JSON.stringify(
    {
      export: told,
      id,
      version,
      title,
      parties,
      coverage,
      source,
      index,
      missions,
      eras: eras.map(({ when: _when, ...era }) => era),
      events,
    },
    undefined,
    2,
  );
}

/** The last day of each day, month or year of the period, and each day after the coverage that has a value. */
export function stepEnds({ period, dataset }: Pick<Scene, 'period' | 'dataset'>, step: Step): number[] {
  const last = Math.min(period.to, dataset.displayEnd);
  const ends: number[] = [];
  const date = new Date(Math.max(period.from, dataset.coverage.from.extent.from));
  for (let day = +date - (+date % DAY); ;) {
    date.setTime(day);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const end =
      step === 'day'
        ? day
        : new Date(0).setUTCFullYear(step === 'month' ? year : year + 1, step === 'month' ? month + 1 : 0, 0);
    if (end > last) break;
    ends.push(end);
    day = end + DAY;
  }
  const own = dataset.pageDays.filter((day) => day >= period.from && day <= last);
  return [...new Set([...ends, ...own])].sort((a, b) => a - b);
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
  return stepEnds(scene, step).map((instant) => {
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

export function indexAsCsv(scene: Scene, step: Step, software: string): string {
  const reported = Object.entries({
    ...provenance(scene, software),
    'empty cells': 'no record, which is not calm',
  });
  return (
    reported.map(([key, value]) => `# ${key}: ${value}\r\n`).join('') +
    lines([
      ['date', 'tension', 'conflict', 'cooperation'],
      ...indexRows(scene, step).map(({ date, tension, conflict, cooperation }) => [
        date,
        tension,
        conflict,
        cooperation,
      ]),
    ])
  );
}

export function indexAsJson(scene: Scene, step: Step, software: string): string {
  return JSON.stringify(
    { export: provenance(scene, software), step, index: indexRows(scene, step) },
    undefined,
    2,
  );
}
