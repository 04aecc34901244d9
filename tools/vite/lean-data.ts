/**
 * Puts the bundled data into the drop-in with what it needs, in the order that compresses best. Brotli finds more to share between
 * neighbours of one kind than between neighbours of one event, so the events' fields and those of the scale go in as columns and become events
 * and types again when the module runs. Of a date goes in what the event's id does not tell, of the status what its claimant does not; of the
 * scale what computes and what is drawn: where a weight comes from is told by "about this index", which brings the whole scale along.
 */
import type { Plugin } from 'vite';

type Json = Readonly<Record<string, unknown>>;

/** Marks a field that an event does not have: no text of an event is empty, and a column of nothing but texts is a single text once it is minified. */
const ABSENT = '';

/** The date that an id begins with. */
const DATE_OF_ID = /^\d{4}(?:-\d\d){0,2}(?=-)/;

/** Rebuilds the events; part of the drop-in and of its first drawing, so it is short and copies nothing. */
const EVENTS_OF = `columns => { const events = []; Object.entries(columns).forEach(([key, values]) => values.forEach((value, row) => { if (value !== '') (events[row] ??= {})[key] = value; })); for (const event of events) { if (!/^\\d/.test(event.date)) event.date = ${String(DATE_OF_ID)}.exec(event.id)[0] + (event.date ?? ''); event.status ??= event.claimedBy ? 'claimed' : 'established'; } return events; }`;

interface Event extends Json {
  readonly id: string;
  readonly date: string;
  readonly status: string;
  readonly claimedBy?: string;
}

/** What an event has besides what the rebuilding knows: of its date the rest, which begins with a sign, or where its id does not begin it all of it. */
function lean(event: Event): Json {
  const { id, date, status, claimedBy } = event;
  const begin = DATE_OF_ID.exec(id)?.[0];
  return {
    ...event,
    date: begin !== undefined && date.startsWith(begin) ? date.slice(begin.length) : date,
    status: status === (claimedBy === undefined ? 'established' : 'claimed') ? ABSENT : status,
  };
}

export function datasetModule({ $schema: _, events, ...rest }: Json): string {
  const list = (events as Event[]).map(lean);
  const keys = [...new Set(list.flatMap((event) => Object.keys(event)))];
  const columns = Object.fromEntries(keys.map((key) => [key, list.map((event) => event[key] ?? ABSENT)]));
  return `const eventsOf = ${EVENTS_OF};\nexport default { ...${JSON.stringify(rest)}, events: eventsOf(${JSON.stringify(columns)}) };`;
}

/** Rebuilds the scale. */
const TYPES_OF = `(ids, labels, categories, weights, standing) => { const types = {}; ids.forEach((id, row) => (types[id] = { label: labels[row], category: categories[row], weight: weights[row], standing: standing[row] })); return types; }`;

export function scaleModule({ types }: Json): string {
  const scale = Object.entries(types as Record<string, Json>);
  const ids = scale.map(([id]) => id);
  const columns = ['label', 'category', 'weight', 'standing'].map((field) =>
    scale.map(([, type]) => type[field]),
  );
  return `const typesOf = ${TYPES_OF};\nexport default { types: typesOf(${[ids, ...columns].map((column) => JSON.stringify(column)).join()}) };`;
}

const MODULES: Readonly<Record<string, (json: Json) => string>> = {
  'us-venezuela.json': datasetModule,
  'event-types.json': scaleModule,
};

export function leanData(): Plugin {
  return {
    name: 'lean-data',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/data\/(?:us-venezuela|event-types)\.json$/ },
      handler(code, id) {
        const module = MODULES[id.slice(id.lastIndexOf('/') + 1)];
        return module ? { code: module(JSON.parse(code) as Json), map: null, moduleType: 'js' } : null;
      },
    },
  };
}
