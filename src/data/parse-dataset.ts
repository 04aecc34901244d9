/** The parse stage: from anything that JSON can hold to a frozen `Dataset`, or to the reasons why not. Pure. */
import type { Dataset, EdtfDate, Era, EventTypes, Mission, Party, Source } from './dataset.js';
import { DatasetError, inside, type Problem, type Report } from './dataset-error.js';
import { EDTF_ALLOWED, readEdtf } from './edtf.js';
import { ordered } from './event-order.js';
import { EVENT_TYPES } from './event-types.js';
import { eventReader } from './parse-event.js';
import {
  DATE,
  ID,
  LINK,
  LIST,
  OBJECT,
  PAIR,
  TEXT,
  oneOf,
  optional,
  readObject,
  type Rules,
} from './rules.js';

/** The whole file with its parts still unread. */
interface AuthoredDataset extends Pick<Dataset, 'id' | 'version' | 'title'> {
  readonly parties: readonly unknown[];
  readonly coverage: object;
  readonly source: object;
  readonly missions?: readonly unknown[];
  readonly eras?: readonly unknown[];
  readonly events: readonly unknown[];
}

const DATASET: Rules<AuthoredDataset> = {
  id: ID,
  version: TEXT,
  title: TEXT,
  parties: PAIR,
  coverage: OBJECT,
  source: OBJECT,
  missions: optional(LIST),
  eras: optional(LIST),
  events: LIST,
};
const PARTY: Rules<Party> = { id: ID, name: TEXT, article: optional(TEXT), capital: optional(TEXT) };
const COVERAGE: Rules<Dataset['coverage']> = { from: DATE, to: DATE };
const SOURCE: Rules<Source> = {
  title: TEXT,
  url: optional(LINK),
  license: optional(TEXT),
  retrieved: optional(TEXT),
};

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
    if (item) {
      if (ids.size === ids.add(item.id).size) fault('id', item.id, 'an id that no other has');
      items.push(item);
    }
    index += 1;
  }
  return items;
}

/** Reads a dataset; what it returns is one only where nothing was reported. */
function readDataset(input: unknown, types: EventTypes, report: Report): Dataset | undefined {
  let sound = true;
  const fault: Report = (...problem) => {
    sound = false;
    report(...problem);
  };
  const fields = readObject(input, DATASET, fault);
  const parties = readList(fields.parties ?? [], 'parties', fault, (party, tell) =>
    Object.freeze(readObject(party, PARTY, tell) as Party),
  );
  const { from, to } = fields.coverage
    ? readObject(fields.coverage, COVERAGE, inside('coverage', fault))
    : {};
  const source = fields.source && readObject(fields.source, SOURCE, inside('source', fault));
  if (from && to && to.extent.to < from.extent.from)
    fault('coverage.to', to.edtf, `a date not before coverage.from, ${from.edtf}`);
  // Without parties and coverage nothing can be said about the rest.
  if (!sound || !from || !to) return undefined;

  const context = {
    parties: Object.freeze(parties) as unknown as Dataset['parties'],
    coverage: Object.freeze({ from, to }),
    types,
  };
  const party = oneOf(parties.map(({ id }) => id));
  const eraRules: Rules<Omit<Era, 'date' | 'when'> & { readonly date: EdtfDate }> = {
    id: ID,
    label: TEXT,
    name: optional(TEXT),
    party: optional(party),
    date: { allowed: `${EDTF_ALLOWED}; A/.. while it lasts`, read: (value) => readEdtf(value, to.extent.to) },
  };
  const missionRules: Rules<Mission> = {
    party,
    mission: optional(TEXT),
    envoy: optional(TEXT),
    envoyTitle: optional(TEXT),
  };
  const eras = readList(fields.eras ?? [], 'eras', fault, (era, tell) => {
    const { date, ...rest } = readObject(era, eraRules, tell);
    return Object.freeze({ ...rest, date: date?.edtf, when: date } as Era);
  });
  const missions = (fields.missions ?? []).map((mission, index) =>
    Object.freeze(readObject(mission, missionRules, inside(`missions[${index}]`, fault)) as Mission),
  );
  const events = readList(fields.events!, 'events', fault, eventReader(context));
  return Object.freeze(
    Object.assign(fields as Pick<Dataset, 'id' | 'version' | 'title'>, context, {
      source: Object.freeze(source as Source),
      missions: Object.freeze(missions),
      eras: Object.freeze(eras),
      events: Object.freeze(ordered(events)),
    }),
  );
}

/** What has been read, so that a dataset that is handed on is known for one. */
const datasets = new WeakSet<object>();

export function known(dataset: Dataset): Dataset {
  datasets.add(dataset);
  return dataset;
}

/**
 * Reads a dataset in the format of data/dataset.schema.json, and by the rules that a schema cannot state: ids once,
 * two distinct parties, known types, dates that exist, in order and within the coverage, `until` only where a measure can
 * stand, a claimant for each claim, a reason for each weight of an event's own. Keys that the format does not know are
 * left aside, so that a later version of it still loads. A dataset that was read before is returned as it is. Throws the first problem as a `DatasetError`, nothing else.
 */
export function parseDataset(input: unknown, types: EventTypes = EVENT_TYPES): Dataset {
  if (typeof input === 'object' && input && datasets.has(input)) return input as Dataset;
  return known(
    readDataset(input, types, (...problem) => {
      throw new DatasetError(...problem);
    })!,
  );
}

/** Every problem for which `parseDataset` would refuse the input, in the order in which it reads; none where it would not. */
export function datasetProblems(input: unknown, types: EventTypes = EVENT_TYPES): Problem[] {
  const problems: Problem[] = [];
  readDataset(input, types, (path, value, allowed) => problems.push({ path, value, allowed }));
  return problems;
}
