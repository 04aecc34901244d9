/** The parse stage: from anything that JSON can hold to a frozen `Dataset`, or to the reasons why not. Pure. */
import type {
  Dataset,
  EdtfDate,
  Era,
  EventTypes,
  Mission,
  Party,
  Silence,
  Source,
  SourceKind,
} from './dataset.js';
import { DatasetError, inside, into, type Problem, type Report } from './dataset-error.js';
import { EDTF_ALLOWED, readEdtf } from './edtf.js';
import { invalid } from './invalid.js';
import { sortedEvents } from './compare-events.js';
import { idMaker } from './event-id.js';
import { EVENT_TYPES } from './event-types.js';
import { eventReader, partyOf } from './parse-event.js';
import { checkScale, readTypes } from './parse-types.js';
import {
  DATE,
  DATE_TEXT,
  ID,
  LANGUAGE,
  LINK,
  LIST,
  OBJECT,
  PAIR,
  POSITIVE,
  TEXT,
  oneOf,
  optional,
  readObject,
  type Rule,
  type Rules,
} from './rules.js';

/** The whole file with its parts still unread. */
interface AuthoredDataset extends Pick<Dataset, 'id' | 'version' | 'title'> {
  readonly $schema?: string;
  readonly export?: object;
  readonly parties: readonly unknown[];
  readonly coverage: object;
  readonly source: object;
  readonly lang?: string;
  readonly types?: object;
  readonly index?: object;
  readonly missions?: readonly unknown[];
  readonly eras?: readonly unknown[];
  readonly silences?: readonly unknown[];
  readonly events: readonly unknown[];
}

const DATASET: Rules<AuthoredDataset> = {
  id: ID,
  version: TEXT,
  title: TEXT,
  parties: PAIR,
  coverage: OBJECT,
  source: OBJECT,
  lang: optional(LANGUAGE),
  types: optional(OBJECT),
  index: optional(OBJECT),
  missions: optional(LIST),
  eras: optional(LIST),
  silences: optional(LIST),
  events: LIST,
  // Of both nothing is drawn: the one is for editors, the other for who takes the file up.
  $schema: optional(TEXT),
  export: optional(OBJECT),
};
const PARTY: Rules<Party> = {
  id: ID,
  name: TEXT,
  article: optional(TEXT),
  short: optional(TEXT),
  capital: optional(TEXT),
};
const COVERAGE: Rules<Dataset['coverage']> = { from: DATE, to: DATE };
const SOURCE: Rules<Source> = {
  title: TEXT,
  kind: optional(oneOf<SourceKind>(['article', 'book', 'dataset', 'archive', 'machine-coded'])),
  url: optional(LINK),
  license: optional(TEXT),
  retrieved: optional(DATE_TEXT),
};
const INDEX: Rules<NonNullable<Dataset['index']>> = { half: POSITIVE };

/** As it is read: its date is a stretch of time. */
type Spanned<T> = Omit<T, 'date' | 'when'> & { readonly date: EdtfDate };

/** In place of a coverage that could not be read: of no date can then be said that it lies outside. */
const ANY = { extent: { from: -Infinity, to: Infinity } } as EdtfDate;

/** The items that could be read; an id that an earlier one has is reported. */
function readList<T extends { readonly id: string }>(
  inputs: readonly unknown[],
  path: string,
  report: Report,
  read: (input: unknown, report: Report) => T | undefined,
): T[] {
  const ids = new Set<string>();
  const items: T[] = [];
  let index = 0;
  const fault: Report = (...problem) => inside(`${path}[${index}]`, report)(...problem);
  for (const input of inputs) {
    const item = read(input, fault);
    if (item) items.push(item);
    const { id } = item ?? (Object(input) as { readonly id?: unknown });
    if (typeof id === 'string' && ids.size === ids.add(id).size) fault('id', id, 'an id that no other has');
    index += 1;
  }
  return items;
}

/** Reads a dataset; what it returns is one only where nothing was reported. */
function readDataset(input: unknown, scale: EventTypes, fault: Report, checked?: true): Dataset {
  if (!checked) checkScale(scale, fault);
  const fields = readObject(input, DATASET, fault);
  const ownTypes = fields.types && readTypes(fields.types, scale, inside('types', fault));
  const types = ownTypes ? Object.freeze({ ...scale, ...ownTypes }) : scale;
  const parties = readList(fields.parties ?? [], 'parties', fault, (party, tell) =>
    Object.freeze(readObject(party, PARTY, tell) as Party),
  );
  let { from, to } = fields.coverage ? readObject(fields.coverage, COVERAGE, inside('coverage', fault)) : {};
  const source = fields.source && readObject(fields.source, SOURCE, inside('source', fault));
  const ofIndex = fields.index && readObject(fields.index, INDEX, inside('index', fault));
  if (from && to && to.extent.to < from.extent.from) {
    fault('coverage.to', to.edtf, `a date not before coverage.from, ${from.edtf}`);
    from = to = undefined;
  }
  from ??= ANY;
  to ??= ANY;
  const context = {
    parties: Object.freeze(parties) as unknown as Dataset['parties'],
    coverage: Object.freeze({ from, to }),
    types,
    displayEnd: to.extent.to,
    pageDays: Object.freeze([]),
  };
  const party = partyOf(parties);
  const span: Rule<EdtfDate> = {
    allowed: `${EDTF_ALLOWED}; A/.. while it lasts`,
    read: (value) => readEdtf(value, context.coverage.to.extent.to),
  };
  const eraRules: Rules<Spanned<Era>> = {
    id: ID,
    label: TEXT,
    name: optional(TEXT),
    party: optional(party),
    date: span,
  };
  const silenceRules: Rules<Spanned<Silence>> = { id: ID, label: TEXT, date: span };
  const missionRules: Rules<Mission> = {
    party,
    mission: optional(TEXT),
    envoy: optional(TEXT),
    envoyTitle: optional(TEXT),
  };
  const spanned = <T extends Era | Silence>(
    name: string,
    items: readonly unknown[],
    rules: Rules<Spanned<T>>,
  ): T[] =>
    readList(items, name, fault, (item, tell) => {
      const { date, ...rest } = readObject(item, rules, tell);
      return Object.freeze({ ...rest, date: date?.edtf, when: date } as unknown as T);
    });
  const eras = spanned<Era>('eras', fields.eras ?? [], eraRules);
  const silences = spanned<Silence>('silences', fields.silences ?? [], silenceRules);
  const missions = (fields.missions ?? []).map((mission, at) =>
    Object.freeze(readObject(mission, missionRules, inside(`missions[${at}]`, fault)) as Mission),
  );
  const authored = fields.events ?? [];
  const makeId = idMaker(() => authored.map((event) => String((Object(event) as { id?: unknown }).id)));
  const events = readList(authored, 'events', fault, eventReader(context, makeId, undefined, checked));
  const { id, version, title, lang } = fields as Pick<Dataset, 'id' | 'version' | 'title' | 'lang'>;
  return Object.freeze(
    Object.assign({ id, version, title }, context, {
      source: Object.freeze(source as Source),
      ...(lang === undefined ? {} : { lang }),
      ...(ownTypes ? { ownTypes } : {}),
      ...(ofIndex ? { index: Object.freeze(ofIndex as NonNullable<Dataset['index']>) } : {}),
      missions: Object.freeze(missions),
      eras: Object.freeze(eras),
      silences: Object.freeze(silences),
      events: Object.freeze(sortedEvents(events)),
    }),
  );
}

/** What has been read, so that a dataset that is handed on is known for one. */
const datasets = new WeakSet<object>();

export function registered(dataset: Dataset): Dataset {
  datasets.add(dataset);
  return dataset;
}

/** @throws {RangeError} for what no parse has made, such as a file's own JSON */
export function assertDataset(given: unknown): asserts given is Dataset {
  if (typeof (Object(given) as Partial<Dataset>).displayEnd !== 'number')
    throw invalid('dataset', given, 'what parseDataset, parseCsv or bundledDataset returns');
}

/**
 * Reads a dataset in the format of data/dataset.schema.json, and by the rules that a schema cannot state.
 * Of ids and parties: each id stands once, and the two parties differ. Of types: they and their categories exist, and no other key does.
 * Of dates: they exist, in order, within the coverage, and `until` only where a measure can stand.
 * Of claims and weights: each claim has a claimant, and each weight in place of the type's has a reason.
 * A dataset that was read before is returned as it is.
 * Throws nothing but a `DatasetError`: the first problem, and how many there are besides.
 */
export function parseDataset(input: unknown, types: EventTypes = EVENT_TYPES): Dataset {
  if (typeof input === 'object' && input && datasets.has(input)) return input as Dataset;
  const problems: Problem[] = [];
  const dataset = readDataset(input, types, into(problems));
  const [first] = problems;
  if (first) throw new DatasetError(first, problems.length - 1);
  return registered(dataset);
}

/**
 * Reads a dataset that has been read by the rules before it was published, as a test does with the bundled one. What `parseDataset` would make of it,
 * in half the time: nearly all of the rest is a look at each field of each event.
 */
export const readChecked = (input: unknown): Dataset =>
  registered(readDataset(input, EVENT_TYPES, () => undefined, true));

/** Every problem for which `parseDataset` would refuse the input, in the order in which it reads; none where it would not. */
export function datasetProblems(input: unknown, types: EventTypes = EVENT_TYPES): Problem[] {
  const problems: Problem[] = [];
  readDataset(input, types, into(problems));
  return problems;
}
