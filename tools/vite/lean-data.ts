/**
 * Puts the bundled data into the drop-in with what it needs, in the order that compresses best. Brotli finds more to share between
 * neighbours of one kind than between neighbours of one event, so the events' fields go in as columns and become events again when the module
 * runs. Of the scale the drop-in needs what computes and what is drawn; where a weight comes from is told by "about this index", which
 * brings the whole scale along.
 */
import type { Plugin } from 'vite';

type Json = Readonly<Record<string, unknown>>;

/** Marks a field that an event does not have; `undefined` has no place in JSON, and 0 is a weight. */
const ABSENT = null;

/** Rebuilds the events; part of the drop-in and of its first drawing, so it is short and copies nothing. */
const EVENTS_OF = `columns => { const events = []; Object.entries(columns).forEach(([key, values]) => values.forEach((value, row) => { if (value !== null) (events[row] ??= {})[key] = value; })); return events; }`;

export function datasetModule({ $schema: _, events, ...rest }: Json): string {
  const list = events as Json[];
  const keys = [...new Set(list.flatMap((event) => Object.keys(event)))];
  const columns = Object.fromEntries(keys.map((key) => [key, list.map((event) => event[key] ?? ABSENT)]));
  return `const eventsOf = ${EVENTS_OF};\nexport default { ...${JSON.stringify(rest)}, events: eventsOf(${JSON.stringify(columns)}) };`;
}

export function scaleModule({ types }: Json): string {
  const lean = Object.entries(types as Record<string, Json>).map(
    ([id, { label, category, weight, standing }]) => [id, { label, category, weight, standing }],
  );
  return `export default { types: ${JSON.stringify(Object.fromEntries(lean))} };`;
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
