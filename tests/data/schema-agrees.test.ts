import { Ajv2020 } from 'ajv/dist/2020.js';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CATEGORIES } from '../../src/data/categories.js';
import type { Problem } from '../../src/data/dataset-error.js';
import { readEdtf } from '../../src/data/edtf.js';
import { datasetProblems } from '../../src/data/parse-dataset.js';
import { eventTypes, schema } from '../../tools/data/files.js';

const validate = new Ajv2020({ allErrors: false, strictRequired: false }).compile(schema);

interface Definitions {
  readonly $defs: {
    readonly scaleType: { readonly enum: readonly string[] };
    readonly eventType: { readonly properties: { readonly category: { readonly enum: readonly string[] } } };
    readonly date: { readonly pattern: string };
    readonly span: { readonly pattern: string };
  };
}
const { $defs } = schema as Definitions;
const SHAPES = [$defs.date.pattern, $defs.span.pattern].map((pattern) => new RegExp(pattern, 'u'));

/** What relates one part of a file to another, or a date to the calendar: no schema can state it, and it says so itself. */
function isBeyondSchema(
  { path, value, allowed }: Problem,
  typeOf: (path: string) => unknown,
  hasTypes: boolean,
): boolean {
  if (/no other has|not the actor|not before|in the coverage/.test(allowed)) return true;
  // Ids of parties, and types of the dataset's own, are known from the file alone.
  const isId = typeof value === 'string' && /^\S{1,100}$/u.test(value);
  if (
    isId &&
    (hasTypes ? /\.(?:actor|target|party|type)$/ : /\.(?:actor|target|party)$/).test(path) &&
    allowed.startsWith('one of')
  )
    return true;
  // What a type asks for, the schema knows of the types of the scale; whether one can stand, of context alone.
  if (/cannot stand/.test(allowed)) return typeOf(path) !== 'context';
  if (/\.(?:weight|actor)$/.test(path) && /context/.test(allowed))
    return !Object.hasOwn(eventTypes, String(typeOf(path)));
  return (
    /YYYY/.test(allowed) &&
    typeof value === 'string' &&
    !readEdtf(value, Infinity) &&
    SHAPES.some((shape) => shape.test(value))
  );
}

const odd = fc.constantFrom<unknown>(
  null, true, 0, -0, 1, 10, -10.5, 1e21, '', ' ', '\u00A0', 'x', 'a b', '..', 'A', 'B', 'C', [], {}, [1],
  'context', 'strike', 'accusation', 'own-type', 'claimed', 'HTTPS://e.org/', 'http://', 'https://a b', 'ftp://e.org',
  '2001', '2001-05', '2001-02-29', '2000-02-29', '2001-13', '2001-00', '2001-04-31', '0000', '2001~', '2001%', '2001?~',
  '2001/2003', '2003/2001', '2001/..', '2001/2002/2003', '../2001', '2001-05-02T00:00', ' 2001', '2001\n', '𝟚001',
  'en', 'pt-BR', 'x_y', 'x'.repeat(36), 'x'.repeat(37), 'x'.repeat(70), 'x'.repeat(71), '🕊'.repeat(70), '🕊'.repeat(71), 'x'.repeat(101),
); // prettier-ignore

type Fields = Readonly<Record<string, unknown>>;

const EVENT: Fields = {
  id: 'one', date: '2001-05-02', type: 'accusation', actor: 'A', target: 'B', mutual: false, title: 'x', label: 'x', summary: 'x', status: 'claimed',
  claimedBy: 'B', until: '2003', scheduled: false, weight: -3, episode: 'e', order: 1, section: 's', note: 'n', href: 'https://e.org/',
}; // prettier-ignore
const FILE: Fields = {
  $schema: 'x',
  export: {},
  id: 'a-b',
  version: '1.0.0',
  title: 'A and B',
  parties: [
    { id: 'A', name: 'Aland', article: 'the', short: 'Al', capital: 'Acity' },
    { id: 'B', name: 'Beland' },
  ],
  coverage: { from: '1990', to: '2010' },
  source: { title: 'S', kind: 'book', url: 'https://e.org/', license: 'CC', retrieved: '2024' },
  lang: 'en',
  types: {
    'own-type': { label: 'x', category: 'verbal', weight: 1, source: 's', cameo: '1', standing: true },
  },
  index: { half: 2 },
  missions: [{ party: 'A', mission: 'x', envoy: 'x', envoyTitle: 'x' }],
  silences: [{ id: 's', label: 'x', date: '1991/1993' }],
  eras: [{ id: 'e', label: 'x', name: 'x', party: 'A', date: '1991/..' }],
};

/** Nothing, but for one time in twelve: most files of three parts that are each all right are then all right themselves. */
const seldom = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 11, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: one });

/** An object near a model: some of its keys left out, and one or none with another value, or a key that no such object has. */
const near = (model: Fields, needed: readonly string[]): fc.Arbitrary<Fields> =>
  fc
    .record({
      kept: fc.subarray(Object.keys(model)),
      without: seldom(fc.constantFrom(...needed)),
      changed: fc.option(fc.tuple(fc.constantFrom(...Object.keys(model), 'other'), odd), { freq: 3 }),
    })
    .map(({ kept, without, changed }) => {
      const keys = Object.keys(model).filter(
        (key) => (kept.includes(key) || needed.includes(key)) && key !== without,
      );
      const object = Object.fromEntries(keys.map((key) => [key, model[key]]));
      return changed ? { ...object, [changed[0]]: changed[1] } : object;
    });

const event = fc
  .tuple(
    near(EVENT, ['id', 'date', 'type', 'actor', 'title']),
    fc.constantFrom('accusation', 'force-deployed', 'context', 'own-type', 'hug'),
  )
  .map(([fields, type]) =>
    typeof fields.type === 'string' && fields.type === EVENT.type ? { ...fields, type } : fields,
  );

const part = (
  name: 'parties' | 'eras' | 'silences' | 'missions',
  needed: readonly string[],
): fc.Arbitrary<Fields> => near((FILE[name] as readonly Fields[])[0] ?? {}, needed);

const file = fc
  .record({
    head: near(FILE, ['id', 'version', 'title', 'parties', 'coverage', 'source', 'events']),
    party: seldom(part('parties', ['id', 'name'])),
    silence: seldom(part('silences', ['id', 'label', 'date'])),
    era: seldom(part('eras', ['id', 'label', 'date'])),
    mission: seldom(part('missions', ['party'])),
    source: seldom(near(FILE.source as Fields, ['title'])),
    coverage: seldom(near(FILE.coverage as Fields, ['from', 'to'])),
    type: seldom(
      near((FILE.types as Record<string, Fields>)['own-type'] ?? {}, ['category', 'weight', 'source']),
    ),
    typeId: fc.constantFrom('own-type', 'own-type', 'own-type', 'context', 'a b'),
    events: fc.array(event, { maxLength: 2 }),
  })
  .map(({ head, party, silence, era, mission, source, coverage, type, typeId, events }): Fields => {
    const [, second] = FILE.parties as readonly Fields[];
    const parts: Record<string, unknown> = {
      ...(party ? { parties: [party, second] } : {}),
      ...(era ? { eras: [era] } : {}),
      ...(silence ? { silences: [silence] } : {}),
      ...(mission ? { missions: [mission] } : {}),
      ...(source ? { source } : {}),
      ...(coverage ? { coverage } : {}),
      ...(type ? { types: { [typeId]: type } } : {}),
    };
    const kept = Object.entries(parts).filter(([key]) => Object.hasOwn(head, key));
    return {
      ...head,
      ...Object.fromEntries(kept),
      ...(Object.hasOwn(head, 'events') && head.events !== undefined ? {} : { events }),
    };
  });

describe('The schema and the checker', () => {
  it('say the same of files near the format', () => {
    let [refused, taken] = [0, 0];
    fc.assert(
      fc.property(file, (input) => {
        const given: unknown = JSON.parse(JSON.stringify(input));
        const { events } = given as { readonly events?: readonly { readonly type?: unknown }[] };
        const typeOf = (path: string): unknown => events?.[Number(/\d+/.exec(path)?.[0])]?.type;
        const bySchema = validate(given);
        // What the schema takes, the checker may refuse for what a schema cannot say; what the schema refuses, the checker refuses.
        const problems = datasetProblems(given).filter(
          (problem) => !bySchema || !isBeyondSchema(problem, typeOf, Object.hasOwn(Object(given), 'types')),
        );
        if (bySchema) taken += 1;
        else refused += 1;
        equal(
          problems.length === 0,
          bySchema,
          `${JSON.stringify(given)}\n${JSON.stringify(validate.errors)}\n${JSON.stringify(problems)}`,
        );
      }),
      { numRuns: 2500 },
    );
    ok(refused > 200 && taken > 200, `${refused} refused, ${taken} taken`);
  });

  it('know the same types and categories', () => {
    deepEqual($defs.scaleType.enum, Object.keys(eventTypes));
    deepEqual($defs.eventType.properties.category.enum, CATEGORIES);
  });
});
