import { expect } from 'chai';
import json from '../../data/us-venezuela.json';
import { bundledDataset } from '../../src/bundled.js';
import { DatasetError } from '../../src/data/dataset-error.js';
import { EVENT_TYPES } from '../../src/data/event-types.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { SCALE, datasetOf, rawDataset, rawEvent, type RawEvent } from '../support/small-dataset.js';

const parse = (input: unknown) => parseDataset(input, SCALE);

function refusal(input: unknown): DatasetError {
  try {
    parse(input);
  } catch (error) {
    expect(error).to.be.instanceOf(DatasetError);
    return error as DatasetError;
  }
  throw new Error('parseDataset did not refuse it');
}

describe('parseDataset', () => {
  it('keeps the authored fields and adds what follows from them', () => {
    const raw = rawEvent({
      id: 'embargo',
      date: '2001-03~',
      type: 'embargo',
      until: '2004',
      mutual: true,
      label: 'Embargo',
      status: 'claimed',
      claimedBy: 'B',
      weight: -9,
      note: 'Wider than the type',
      episode: 'crisis',
      section: 'Trade',
      href: 'https://example.org/a',
    });
    const [event] = parse(rawDataset([raw])).events;
    expect(event).to.deep.include({ ...raw, standing: true, category: 'economic', weight: -9 });
    expect(event!.when.extent).to.deep.equal({ from: Date.UTC(2001, 2, 1), to: Date.UTC(2001, 2, 31) });
    expect(event!.ended!.extent).to.deep.equal({ from: Date.UTC(2004, 0, 1), to: Date.UTC(2004, 11, 31) });
  });

  it('gives a one-off act the weight of its type, no end and no mutuality', () => {
    const [event] = datasetOf({ type: 'aid' }).events;
    expect(event).to.include({ weight: 6.4, category: 'economic', standing: false, mutual: false });
    expect(event).to.not.have.any.keys('until', 'ended', 'own', 'label', 'href');
  });

  it('takes a measure in force as standing without an end', () => {
    const [event] = datasetOf({ type: 'embargo', until: '..' }).events;
    expect(event).to.include({ standing: true, until: '..' });
    expect(event).to.not.have.property('ended');
  });

  it('lets context lack actor and target', () => {
    const { actor: _actor, target: _target, ...raw } = rawEvent({ type: 'context' });
    expect(parse(rawDataset([raw])).events[0]).to.include({ category: 'context', weight: 0 });
  });

  it('sorts events of one date by their places in their episodes, and before those that have none', () => {
    const { events } = datasetOf(
      { id: 'a', date: '2000-05' },
      { id: 'b', date: '2000-05', episode: 'story', order: 2 },
      { id: 'c', date: '2000-05', episode: 'story', order: 1 },
    );
    expect(events.map(({ id }) => id)).to.deep.equal(['c', 'b', 'a']);
  });

  it('sorts events by first day, last day and id, whatever their order in the file', () => {
    const events = [
      rawEvent({ id: 'd', date: '2001-01-02' }),
      rawEvent({ id: 'c', date: '2001' }),
      rawEvent({ id: 'b', date: '2001-01-01' }),
      rawEvent({ id: 'B', date: '2001-01-01' }),
      rawEvent({ id: 'a', date: '2001-01' }),
    ];
    const ids = (input: RawEvent[]) => parse(rawDataset(input)).events.map(({ id }) => id);
    expect(ids(events)).to.deep.equal(['B', 'b', 'a', 'c', 'd']);
    expect(ids([...events.slice(2), ...events.slice(0, 2)])).to.deep.equal(['B', 'b', 'a', 'c', 'd']);
  });

  it('reads eras, one that still runs to the end of the coverage, and missions', () => {
    const eras = [
      { id: 'one', label: 'One', name: 'One the First', party: 'A', date: '1980/1999' },
      { id: 'two', label: 'Two', date: '1999/..' },
    ];
    const missions = [{ party: 'A', mission: 'Embassy', envoy: 'N. N.', envoyTitle: 'Ambassador' }];
    const dataset = parse(rawDataset([], { eras, missions }));
    expect(dataset.eras[0]).to.deep.include(eras[0]!);
    expect(dataset.eras[1]!.when.extent).to.deep.equal({
      from: Date.UTC(1999, 0, 1),
      to: Date.UTC(2030, 11, 31),
    });
    expect(dataset.missions).to.deep.equal(missions);
  });

  it('leaves aside what a file says of itself: its schema, and where it was taken from', () => {
    const dataset = parse(rawDataset([rawEvent()], { $schema: 'schema.json', export: { any: ['thing'] } }));
    expect(dataset).to.not.have.any.keys('$schema', 'export');
  });

  it('does not change what it is given, and freezes what it returns', () => {
    const raw = rawDataset([rawEvent()], { eras: [{ id: 'one', label: 'One', date: '1999/2000' }] });
    const before = JSON.stringify(raw);
    const dataset = parse(raw);
    expect(JSON.stringify(raw)).to.equal(before);
    const [event] = dataset.events;
    for (const part of [
      dataset,
      dataset.parties,
      dataset.parties[0],
      dataset.coverage,
      dataset.coverage.from.extent,
      dataset.source,
      dataset.eras,
      dataset.eras[0],
      dataset.missions,
      dataset.events,
      event,
      event!.when,
      event!.when.extent,
    ])
      expect(Object.isFrozen(part)).to.equal(true);
  });

  it('has the documented scale as its default', () => {
    expect(parseDataset(rawDataset([rawEvent({ type: 'relations-broken' })])).types).to.equal(EVENT_TYPES);
  });

  it('takes ids that name properties of every object for what they are', () => {
    const events = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((id) =>
      rawEvent({ id, actor: '__proto__' }),
    );
    const parties = [
      { id: '__proto__', name: 'Atland' },
      { id: 'B', name: 'Beland' },
    ];
    expect(parse(rawDataset(events, { parties })).events.map(({ id }) => id)).to.have.members(
      events.map(({ id }) => id),
    );
    expect(refusal(rawDataset([rawEvent({ type: 'constructor' })])).path).to.equal('events[0].type');
    expect(refusal(rawDataset([rawEvent({ type: '__proto__' })])).path).to.equal('events[0].type');
    const inherited = Object.create(rawEvent()) as RawEvent;
    expect(refusal(rawDataset([inherited])).path).to.equal('events[0].date');
    expect(refusal(JSON.parse('{"__proto__": {"id": "a", "events": []}}')).path).to.equal('id');
  });
});

describe('A DatasetError', () => {
  const whole: [what: string, input: unknown, path: string][] = [
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['a text', '{}', ''],
    ['an array', [], ''],
    ['an empty object', {}, 'id'],
    ['an id with a space', rawDataset([], { id: 'a b' }), 'id'],
    ['an endless id', rawDataset([], { id: 'a'.repeat(101) }), 'id'],
    ['a version that is a number', rawDataset([], { version: 1 }), 'version'],
    ['an empty title', rawDataset([], { title: ' \n' }), 'title'],
    ['no parties', rawDataset([], { parties: undefined }), 'parties'],
    ['one party', rawDataset([], { parties: [{ id: 'A', name: 'A' }] }), 'parties'],
    [
      'the same party twice',
      rawDataset([], {
        parties: [
          { id: 'A', name: 'A' },
          { id: 'A', name: 'B' },
        ],
      }),
      'parties[1].id',
    ],
    [
      'a nameless party',
      rawDataset([], { parties: [{ id: 'A', name: 'A' }, { id: 'B' }] }),
      'parties[1].name',
    ],
    ['no coverage', rawDataset([], { coverage: null }), 'coverage'],
    ['a coverage without end', rawDataset([], { coverage: { from: '1990', to: '..' } }), 'coverage.to'],
    ['a coverage in reverse', rawDataset([], { coverage: { from: '1990', to: '1989' } }), 'coverage.to'],
    ['a source without title', rawDataset([], { source: { url: 'https://example.org' } }), 'source.title'],
    [
      'a source that is a script',
      rawDataset([], { source: { title: 'x', url: 'javascript:alert(1)' } }),
      'source.url',
    ],
    ['missions that are no array', rawDataset([], { missions: {} }), 'missions'],
    ['a mission of no party', rawDataset([], { missions: [{ party: 'C' }] }), 'missions[0].party'],
    ['eras that are no array', rawDataset([], { eras: 'all' }), 'eras'],
    ['an era without date', rawDataset([], { eras: [{ id: 'one', label: 'One' }] }), 'eras[0].date'],
    [
      'an era of no party',
      rawDataset([], { eras: [{ id: 'one', label: 'One', date: '1999/2000', party: 'C' }] }),
      'eras[0].party',
    ],
    [
      'an era twice',
      rawDataset([], {
        eras: [
          { id: 'one', label: 'One', date: '1999' },
          { id: 'one', label: 'Two', date: '2000' },
        ],
      }),
      'eras[1].id',
    ],
    ['no events', rawDataset([], { events: undefined }), 'events'],
    ['events that are no array', rawDataset([], { events: { 0: rawEvent() } }), 'events'],
    ['an event that is a text', rawDataset([rawEvent(), '2000-01-01']), 'events[1]'],
    ['an event that is an array', rawDataset([[]]), 'events[0]'],
    ['an id twice', rawDataset([rawEvent({ id: 'x' }), rawEvent(), rawEvent({ id: 'x' })]), 'events[2].id'],
    ['a key that no dataset has', rawDataset([], { evnets: [] }), ''],
    [
      'a key that no coverage has',
      rawDataset([], { coverage: { from: '1990', to: '2030', until: '' } }),
      'coverage',
    ],
    ['a source of no known kind', rawDataset([], { source: { title: 'x', kind: 'blog' } }), 'source.kind'],
    ['an index without its half', rawDataset([], { index: {} }), 'index.half'],
    ['a half of nothing', rawDataset([], { index: { half: 0 } }), 'index.half'],
    ['a key that no index has', rawDataset([], { index: { half: 2, lambda: 1 } }), 'index'],
    ['a key that no source has', rawDataset([], { source: { title: 'x', author: 'y' } }), 'source'],
    ['a key that no mission has', rawDataset([], { missions: [{ party: 'A', head: 'x' }] }), 'missions[0]'],
    ['a key that no event has', rawDataset([rawEvent(), rawEvent({ untill: '2001' })]), 'events[1]'],
  ];
  for (const [what, input, path] of whole)
    it(`names ${path || 'the root'} for ${what}`, () => expect(refusal(input).path).to.equal(path));

  const fields: [fields: RawEvent, key: string, allowed: RegExp][] = [
    [{ id: '' }, 'id', /without spaces/],
    [{ id: 7 }, 'id', /without spaces/],
    [{ date: undefined }, 'date', /YYYY/],
    [{ date: 2005 }, 'date', /YYYY/],
    [{ date: '2005-02-30' }, 'date', /a day that exists/],
    [{ date: '2005-13' }, 'date', /YYYY/],
    [{ date: '2005/2004' }, 'date', /in order/],
    [{ date: '2005/..' }, 'date', /YYYY/],
    [{ date: '1989-12-31' }, 'date', /in the coverage, 1990 to 2030/],
    [{ date: '1989/1991' }, 'date', /in the coverage/],
    [{ date: '2030/2031' }, 'date', /in the coverage/],
    [{ type: 'party-held' }, 'type', /one of the event types: accusation, praise/],
    [{ type: 3 }, 'type', /one of the event types: accusation, praise/],
    [{ actor: 'C' }, 'actor', /one of A, B/],
    [{ actor: undefined }, 'actor', /one of A, B; only context may have none/],
    [{ target: 'A' }, 'target', /not the actor/],
    [{ mutual: 'true' }, 'mutual', /true or false/],
    [{ title: '' }, 'title', /1 to 70 characters/],
    [{ title: 'x'.repeat(71) }, 'title', /1 to 70 characters/],
    [{ title: ['x'] }, 'title', /1 to 70 characters/],
    [{ label: 'x'.repeat(37) }, 'label', /1 to 36 characters/],
    [{ summary: null }, 'summary', /a text/],
    [{ status: 'rumoured' }, 'status', /one of established, claimed, reported, disputed/],
    [{ status: 'claimed' }, 'claimedBy', /who claims or reports it/],
    [{ status: 'reported' }, 'claimedBy', /who claims or reports it/],
    [{ status: 'claimed', claimedBy: ' ' }, 'claimedBy', /a text/],
    [{ until: '1999-12-31' }, 'until', /not before that of the event, 2000-01-01/],
    [{ date: '2000-05', until: '2000-05-10' }, 'until', /not before that of the event, 2000-05/],
    [{ until: '2031' }, 'until', /in the coverage/],
    [{ until: 'today' }, 'until', /\.\. for in force, or YYYY/],
    [{ until: '' }, 'until', /\.\. for in force/],
    [{ type: 'aid', until: '2001' }, 'until', /aid cannot stand/],
    [{ scheduled: true }, 'until', /the end that is scheduled/],
    [{ until: '..', scheduled: true }, 'until', /the end that is scheduled/],
    [{ until: '2001', scheduled: 'yes' }, 'scheduled', /true or false/],
    [{ type: 'context', until: '..' }, 'until', /context cannot stand/],
    [{ weight: -11, note: 'x' }, 'weight', /from -10 to 10/],
    [{ weight: NaN, note: 'x' }, 'weight', /from -10 to 10/],
    [{ weight: '-5', note: 'x' }, 'weight', /from -10 to 10/],
    [{ weight: -5 }, 'note', /the reason for/],
    [{ weight: 0 }, 'note', /the reason for/],
    [{ type: 'context', weight: -5, note: 'x' }, 'weight', /none for context/],
    [{ href: 'javascript:alert(1)' }, 'href', /http or https/],
    [{ href: ' https://example.org' }, 'href', /http or https/],
    [{ href: '//example.org' }, 'href', /http or https/],
    [{ note: 5 }, 'note', /a text/],
    [{ episode: '' }, 'episode', /a text/],
    [{ order: 1 }, 'episode', /in which it has a place/],
    [{ episode: 'story', order: 0 }, 'order', /a whole number from 1/],
    [{ episode: 'story', order: 1.5 }, 'order', /a whole number from 1/],
    [{ section: {} }, 'section', /a text/],
  ];
  for (const [given, key, allowed] of fields)
    it(`names events[1].${key} for ${JSON.stringify(given).slice(0, 60)} and says what is allowed`, () => {
      const error = refusal(rawDataset([rawEvent(), rawEvent(given)]));
      expect(error.path).to.equal(`events[1].${key}`);
      expect(error.allowed).to.match(allowed);
      expect(error.value).to.deep.equal(given[key]);
      expect(error.message).to.include(error.path).and.include(error.allowed);
    });

  it('quotes a key that the format does not know, and says which it does', () => {
    expect(refusal(rawDataset([rawEvent({ untill: '2001' })])).message).to.equal(
      'events[0]: "untill" given; allowed: only the keys id, date, type, actor, target, mutual, title, label, summary, status, ' +
        'claimedBy, until, scheduled, weight, episode, order, section, note, href',
    );
  });

  it('says how many problems there are besides the first', () => {
    const one = rawEvent({ date: 'soon' });
    expect(refusal(rawDataset([one])).more).to.equal(0);
    const error = refusal(rawDataset([one, rawEvent({ actor: 'C', untill: '2001' })]));
    expect([error.path, error.more]).to.deep.equal(['events[0].date', 2]);
    expect(error.message).to.match(/^events\[0\]\.date: "soon" given; allowed: .* \(and 2 more\)$/);
  });

  it('names no path for the root, which its own name says', () => {
    expect(refusal(42).message).to.equal('42 given; allowed: an object');
  });

  it('takes characters outside the basic plane as one character of a title', () => {
    expect(datasetOf({ title: '🕊'.repeat(70) }).events).to.have.length(1);
    expect(refusal(rawDataset([rawEvent({ title: '🕊'.repeat(71) })])).path).to.equal('events[0].title');
  });

  it('has a short message on one line, however long the value', () => {
    const long = '<script>\n'.repeat(1_000_000);
    for (const input of [
      long,
      rawDataset([rawEvent({ id: long })]),
      rawDataset([rawEvent({ title: long })]),
      rawDataset([rawEvent({ date: long })]),
      rawDataset([rawEvent({ [long]: 1 })]),
    ]) {
      const { message } = refusal(input);
      expect(message.length).to.be.below(250);
      expect(message).to.not.include('\n');
    }
    expect(refusal(rawDataset([rawEvent({ date: '2005-02-30' })])).message).to.equal(
      'events[0].date: "2005-02-30" given; allowed: ' +
        'YYYY, YYYY-MM or YYYY-MM-DD (a day that exists; ~ ? % may follow) or two with / between, in order',
    );
  });
});

describe('The bundled dataset', () => {
  it('is, read without a look at each field, what the rules make of it', () => {
    expect(bundledDataset()).to.deep.equal(parseDataset(json));
  });
});
