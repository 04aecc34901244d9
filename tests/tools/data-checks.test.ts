import { Ajv2020 } from 'ajv/dist/2020.js';
import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CHECKS,
  copiedLineFindings,
  copyFindings,
  parseFindings,
  schemaFindings,
  translationFindings,
  type Finding,
} from '../../tools/data/checks.js';
import { copiedRuns, sourceText } from '../../tools/data/copied-wording.js';
import { eventTypes, schema } from '../../tools/data/files.js';

const event = {
  id: '2019-01-23-ties-broken-off',
  date: '2019-01-23',
  type: 'relations-broken',
  actor: 'VE',
  target: 'US',
  title: 'Venezuela breaks off relations',
  summary: 'Venezuela breaks off relations.',
  status: 'established',
};
const dataset = {
  id: 'a-b',
  version: '1.0.0',
  title: 'A and B',
  parties: [
    { id: 'US', name: 'United States' },
    { id: 'VE', name: 'Venezuela' },
  ],
  coverage: { from: '1999', to: '2026-01' },
  source: { title: 'A source' },
  eras: [{ id: 'era', label: 'Era', date: '2000/2010' }],
  events: [event],
};
const translation = {
  title: 'A y B',
  parties: { US: { name: 'Estados Unidos' }, VE: { name: 'Venezuela' } },
  eras: { era: { label: 'Era' } },
  events: { [event.id]: { title: 'Venezuela rompe relaciones', summary: 'Venezuela rompe relaciones.' } },
};

type Fields = Readonly<Record<string, unknown>>;
const withEvents = (...events: readonly Fields[]) => ({
  ...dataset,
  events: events.map((fields) => ({ ...event, ...fields })),
});
const places = (findings: readonly Finding[]) => findings.map(({ where, field }) => `${where}, ${field}`);

const later = { id: '2019-02-01-second-act-done', date: '2019-02-01' };

describe('the checks of the data', () => {
  const validate = new Ajv2020({ allErrors: true, strictRequired: false, verbose: true }).compile(schema);

  it('find nothing where all is well', () => {
    deepEqual(schemaFindings(dataset, validate), []);
    deepEqual(parseFindings(dataset, eventTypes), []);
    for (const check of Object.values(CHECKS)) deepEqual(check(dataset, eventTypes), []);
    deepEqual(translationFindings(dataset, translation), []);
  });

  it('name the event and the field that the schema does not allow', () => {
    deepEqual(places(schemaFindings(withEvents({ title: '' }), validate)), [`event ${event.id}, title`]);
  });

  it('name the event and the field that the widget would refuse', () => {
    deepEqual(places(parseFindings(withEvents({ type: 'unheard-of' }), eventTypes)), [
      `event ${event.id}, type`,
    ]);
  });

  const cases: readonly { rule: string; broken: string; events: readonly Fields[]; at: string }[] = [
    { rule: 'dates', broken: 'a day that does not exist', events: [{ date: '2019-02-30' }], at: 'date' },
    { rule: 'dates', broken: 'an end that is no date', events: [{ until: 'soon' }], at: 'until' },
    {
      rule: 'ids',
      broken: 'an id that says another date',
      events: [{ id: '2018-ties-broken-off' }],
      at: 'id',
    },
    { rule: 'order', broken: 'a later event before an earlier one', events: [later, {}], at: 'date' },
    { rule: 'lengths', broken: 'a title of 71 characters', events: [{ title: 'x'.repeat(71) }], at: 'title' },
    { rule: 'lengths', broken: 'a label of 37 characters', events: [{ label: 'x'.repeat(37) }], at: 'label' },
    { rule: 'lengths', broken: 'a label with a full stop', events: [{ label: 'Ties broken.' }], at: 'label' },
    {
      rule: 'lengths',
      broken: 'a summary of four sentences',
      events: [{ summary: 'A b. C d. E f. G h.' }],
      at: 'summary',
    },
    { rule: 'ends', broken: 'an end before the beginning', events: [{ until: '2018' }], at: 'until' },
    {
      rule: 'twins',
      broken: 'one act told twice',
      events: [{}, { id: '2019-01-23-told-once-more' }],
      at: 'episode',
    },
  ];
  for (const { rule, broken, events, at } of cases) {
    it(`find ${broken}`, () => {
      const input = withEvents(...events);
      deepEqual(places(CHECKS[rule]!(input as Parameters<typeof translationFindings>[0], eventTypes)), [
        `event ${input.events.at(rule === 'order' ? 0 : -1)!.id}, ${at}`,
      ]);
    });
  }

  it('find an event that was published and is gone', () => {
    deepEqual(places(CHECKS['published']!(dataset, eventTypes, [event.id, '2018-gone'])), [
      'event 2018-gone, id',
    ]);
  });

  it('leave a published id as it is when its date is corrected', () => {
    const corrected = withEvents({ date: '2019-01-24' });
    deepEqual(places(CHECKS['ids']!(corrected, eventTypes)), [`event ${event.id}, id`]);
    deepEqual(CHECKS['ids']!(corrected, eventTypes, [event.id]), []);
  });

  it('take an abbreviation at the end of a title for no full stop', () => {
    deepEqual(CHECKS['lengths']!(withEvents({ title: 'Embargo de EE. UU.' }), eventTypes), []);
  });

  for (const title of ['Lo dice EE. UU.', 'Crece un 36 %', 'Cuesta 40 000 dólares'])
    it(`find a space that can break in “${title}”`, () => {
      const events = { [event.id]: { ...translation.events[event.id]!, title } };
      deepEqual(places(translationFindings(dataset, { ...translation, events })), [
        `event ${event.id}, title`,
      ]);
    });

  it('find a text that only one language has', () => {
    deepEqual(places(translationFindings(withEvents({ note: 'A doubt' }), translation)), [
      `event ${event.id}, note`,
    ]);
    deepEqual(places(translationFindings({ ...dataset, eras: [] }, translation)), ['era era, id']);
  });
});

describe('the check for words of the source', () => {
  const source = sourceText(
    'In May 2011 the U.S. said: "they are stepping up efforts to organize a coup". Chávez, at the Summit of the Americas, met Obama for the first time.',
  );
  const cases: readonly { what: string; text: string; runs: readonly string[] }[] = [
    { what: 'nothing in five words', text: 'Obama for the first time there.', runs: [] },
    {
      what: 'a run as long as it goes, whatever its case, accents and points',
      text: 'In may 2011, the US said so.',
      runs: ['in may 2011 the us said'],
    },
    {
      what: 'nothing in a marked quotation',
      text: 'He says “stepping up efforts to organize a coup”.',
      runs: [],
    },
    {
      what: 'no run across a quotation',
      text: 'They are stepping up “efforts” to organize a coup.',
      runs: [],
    },
    { what: 'a name as one word', text: 'Chávez at the Summit of the Americas met him.', runs: [] },
    {
      what: 'a run with a name in it',
      text: 'Chavez, at the Summit of the Americas, met Obama.',
      runs: ['chavez at the summit of the americas met obama'],
    },
  ];
  for (const { what, text, runs } of cases)
    it(`finds ${what}`, () => deepEqual(copiedRuns(text, source), runs));

  it('tells the event and the field, or the line of a file', () => {
    const summary = 'They are stepping up efforts to organize it.';
    deepEqual(places(copyFindings(withEvents({ summary }) as Parameters<typeof copyFindings>[0], source)), [
      `event ${event.id}, summary`,
    ]);
    deepEqual(
      copiedLineFindings(`First line\n${summary}`, source).map(({ where }) => where),
      ['line 2'],
    );
  });
});
