import { expect } from 'chai';
import { csvParse, type DSVRowArray } from 'd3-dsv';
import json from '../../data/us-venezuela.json';
import { bundledDataset } from '../../src/bundled.js';
import { parseCsv } from '../../src/data/parse-csv.js';
import { withPageEvents } from '../../src/data/page-events.js';
import type { Dataset } from '../../src/data/dataset.js';
import type { Scene } from '../../src/layout/scene.js';
import { about, downloads } from '../../src/text/en.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { bibtexCitation, cslCitation, plainCitation, type Cited } from '../../src/downloads/citation.js';
import {
  eventsAsCsv,
  eventsAsJson,
  indexAsCsv,
  indexAsJson,
  indexRows,
  indexDays,
  notes,
} from '../../src/downloads/files.js';
import { tensionAt } from '../../src/tension/tension-at.js';
import { datasetOf } from '../support/small-dataset.js';
import { day, sceneOf, windowOf } from '../support/scenes.js';

const dataset = bundledDataset();
const scene = sceneOf(dataset, windowOf('1821', '2026-01'));
const SOFTWARE = '9.9.9';

/** A table as programs read it: its columns, and a record for each row. */
const asTable = (of: Scene): DSVRowArray => csvParse(eventsAsCsv(of));
const asJson = (of: Scene): string => eventsAsJson(of, SOFTWARE, downloads);

/** What makes an event, without what a file has no room for. */
const essence = (events: typeof dataset.events): unknown[] => events.map((event) => ({ ...event }));

describe('the events in view as a file', () => {
  it('are, as JSON, a dataset that loads again, event for event', () => {
    const again = parseDataset(JSON.parse(asJson(scene)));
    expect(essence(again.events)).to.deep.equal(essence(dataset.events));
    expect(again.coverage).to.deep.equal(dataset.coverage);
    expect(again.eras).to.deep.equal(dataset.eras);
  });

  it('are, as CSV, rows of one kind: an event each, with dataset, version and license', () => {
    const rows = asTable(scene);
    expect(rows.map(({ id }) => id)).to.deep.equal(dataset.events.map(({ id }) => id));
    for (const row of rows)
      expect(row).to.include({ dataset: 'us-venezuela', version: dataset.version, license: 'CC BY-SA 4.0' });
    const [relief] = rows.filter(({ id }) => id === '2023-10-oil-sanctions-relaxed');
    expect(relief).to.include({ date: '2023-10', type: 'sanctions-eased', actor: 'US', scheduled: 'true' });
  });

  it('have, as CSV, the end of a measure that outlasts the window', () => {
    const [row] = asTable(sceneOf(dataset, windowOf('2023-10', '2023-12'))).filter(
      ({ id }) => id === '2023-10-oil-sanctions-relaxed',
    );
    expect(row!['until']).to.equal('2024-04');
  });

  it('can be read, as CSV, as events of a dataset', () => {
    const again = parseCsv(eventsAsCsv(scene), { name: 'again', warn: () => undefined });
    expect(again.events.map(({ title }) => title)).to.deep.equal(dataset.events.map(({ title }) => title));
  });

  it('are those of the window', () => {
    const part = sceneOf(dataset, windowOf('2019', '2019'));
    const { events } = JSON.parse(asJson(part)) as { events: { date: string }[] };
    expect(events.length).to.be.within(1, dataset.events.length - 1);
    expect(events.every(({ date }) => date.includes('2019') || date.includes('/'))).to.equal(true);
  });

  it('say how much of the record they are, and which of them the page has added', () => {
    const added = {
      id: 'mine',
      date: '2025-11-20',
      type: 'sanctions-imposed',
      actor: 'US',
      target: 'VE',
      title: 'New',
    };
    const { dataset: extended } = withPageEvents(dataset, [added]);
    const part = sceneOf(extended, windowOf('2025-06', '2026-01'));
    expect(asJson(part)).to.match(new RegExp(`\\b\\d+ of ${dataset.events.length + 1} events are shown`));
    expect(asJson(part)).to.contain('added by the page, not by the source: mine');
    const own = asTable(part).filter((row) => row['dataset'] === 'page');
    expect(own.map(({ id, version, license }) => [id, version, license])).to.deep.equal([['mine', '', '']]);
    expect(asJson(scene)).not.to.contain('added by the page');
  });

  describe('that are not all of the record, or others too,', () => {
    const again = (of: Scene): Dataset => parseDataset(JSON.parse(asJson(of)));
    const { dataset: extended } = withPageEvents(dataset, [
      { id: 'mine', date: '2026-01-31', type: 'criticism', actor: 'US', target: 'VE', title: 'New' },
    ]);
    const { dataset: longer } = withPageEvents(dataset, [
      { date: '2026-11-20', type: 'criticism', actor: 'US', target: 'VE', title: 'New' },
    ]);
    it('do not pass for it: id, title and coverage are those of the part', () => {
      const part = again(sceneOf(dataset, windowOf('1821', '1823')));
      expect(part.id).to.not.equal(dataset.id);
      expect(part.title).to.equal(
        `United States–Venezuela relations (${part.events.length} of ${dataset.events.length} events)`,
      );
      expect([part.coverage.from.edtf, part.coverage.to.edtf]).to.deep.equal(['1821', '1823-12-31']);
    });

    it('have a measure that outlasts the part in force at its end, and say when it ended', () => {
      const measure = dataset.events.find(({ id }) => id === '2023-10-oil-sanctions-relaxed');
      expect(measure?.until).to.equal('2024-04');
      const of = sceneOf(dataset, windowOf('2023-10', '2023-12'));
      expect(measure?.scheduled).to.equal(true);
      const told = again(of).events.find(({ id }) => id === measure?.id);
      expect(told?.until).to.equal('..');
      expect(told?.scheduled).to.equal(undefined);
      expect(asJson(of)).to.contain('2023-10-oil-sanctions-relaxed 2024-04');
    });

    it('hold what the page has added to the record, also without a summary', () => {
      const all = again(sceneOf(extended, windowOf('1821', '2026-01')));
      expect(all.title).to.equal(
        `United States–Venezuela relations (${extended.events.length} of ${extended.events.length} events, 1 added by the page)`,
      );
      expect(all.events.at(-1)).to.include({ id: 'mine', summary: '' });
      expect(all.id).to.not.equal(dataset.id);
    });

    it('tell in words what the page has added after the record, for that is no part of one', () => {
      const of = sceneOf(longer, windowOf('1821', '2026-11-20'));
      const { id, title, coverage, events } = again(of);
      expect([id, title, coverage, events.length]).to.deep.equal([
        dataset.id,
        dataset.title,
        dataset.coverage,
        dataset.events.length,
      ]);
      expect(asJson(of)).to.contain('page-event-1, 2026-11-20, criticism, US to VE, New');
      const later = again(sceneOf(longer, windowOf('2026-09', '2026-11-20')));
      expect([later.coverage.to.edtf, later.events]).to.deep.equal(['2026-01', []]);
    });

    it('have a coverage as wide as what dates of the part allow', () => {
      const of = sceneOf(dataset, windowOf('2014-03', '2014-06'));
      const { coverage, events } = parseDataset(JSON.parse(asJson(of)));
      expect(events.some(({ when }) => when.extent.to > day('2014-06-30'))).to.equal(true);
      expect(coverage.to.extent.to).to.equal(Math.max(...events.map(({ when }) => when.extent.to)));
    });

    it('of a filtered record have its whole coverage', () => {
      const events = dataset.events.filter(({ category }) => category === 'military');
      const { id, coverage } = parseDataset(JSON.parse(asJson(sceneOf(dataset, scene.period, { events }))));
      expect([id, coverage]).to.deep.equal(['us-venezuela-derived', dataset.coverage]);
    });
  });

  it('never become formulas of a spreadsheet, and come back as they were', () => {
    const own = datasetOf({
      id: 'e1',
      title: '=HYPERLINK("http://example.org")',
      summary: '-1 "quoted", and more',
    });
    const csv = eventsAsCsv(sceneOf(own, windowOf('1990', '2030')));
    expect(csv).to.contain(`"'=HYPERLINK(""http://example.org"")"`).and.contain(`"'-1 ""quoted"", and more"`);
    const again = parseCsv(csv, { name: 'again', types: own.types });
    expect(again.events[0]?.title).to.equal(own.events[0]?.title);
    expect(again.events[0]?.summary).to.equal(own.events[0]?.summary);
  });

  it('hold version, parameters and licence as JSON', () => {
    const file = asJson(scene);
    for (const told of [
      '9.9.9',
      dataset.version,
      'CC BY-SA 4.0',
      'verbal 3, diplomatic 12',
      'phi 0.5',
      'lambda 0.5',
      'half 2',
    ])
      expect(file).to.contain(told);
  });

  it('has the same levels again as JSON where the dataset has a scale of its own', () => {
    const dense = parseDataset({ ...(json as object), index: { half: 12 } });
    const again = parseDataset(JSON.parse(asJson(sceneOf(dense, windowOf('1821', '2026-01')))));
    expect(tensionAt(again, '2019-02').tension).to.equal(tensionAt(dense, '2019-02').tension);
    expect(tensionAt(again, '2019-02').tension).to.be.below(tensionAt(dataset, '2019-02').tension / 2);
  });
});

describe('the index as a file', () => {
  const part = sceneOf(dataset, windowOf('1998-12', '2019-02'));

  it('has the value at the end of each step', () => {
    for (const [step, last] of [
      ['day', '2019-02-28'],
      ['month', '2019-02-28'],
      ['year', '2018-12-31'],
    ] as const) {
      const rows = indexRows(part, step);
      expect(rows.at(-1)?.date).to.equal(last);
      expect(rows.at(-1)?.tension).to.be.closeTo(part.index.at(day(last)).tension, 1e-4);
    }
  });

  it('leaves the cells empty where there is no record, and says what that means', () => {
    const old = sceneOf(dataset, windowOf('1850', '1852'));
    expect(indexRows(old, 'year')).to.deep.equal([
      { date: '1850-12-31' },
      { date: '1851-12-31' },
      { date: '1852-12-31' },
    ]);
    const csv = indexAsCsv(old, 'year');
    expect(csv).to.contain(`1851-12-31,,,,us-venezuela,${dataset.version},CC BY-SA 4.0\n`);
    expect(notes(old, SOFTWARE, '', downloads)).to.contain('empty cells: no data, which does not mean calm');
  });

  const longer = withPageEvents(dataset, [
    { date: '2026-11-20', type: 'sanctions-imposed', actor: 'US', target: 'VE', title: 'New sanctions' },
  ]).dataset;
  const beyond = sceneOf(longer, windowOf('2025-11', '2026-11-20'));

  it('has no values between the record and what the page has added, and a row for its day', () => {
    for (const [step, rows] of [
      ['month', 3 + 9 + 1],
      ['year', 1 + 1],
      ['day', 92 + 292 + 1],
    ] as const) {
      const found = indexRows(beyond, step);
      expect(found, step).to.have.length(rows);
      expect(found.at(-1)?.date, step).to.equal('2026-11-20');
      expect(found.at(-1)?.tension, step).to.be.closeTo(beyond.index.at(longer.displayEnd).tension, 1e-4);
      const told = found.filter(({ tension }) => tension !== undefined).map(({ date }) => date);
      expect(
        told.filter((date) => date > '2026-01-31'),
        step,
      ).to.deep.equal(['2026-11-20']);
    }
  });

  it('says what its rows after the record are', () => {
    for (const file of [
      notes(beyond, SOFTWARE, '', downloads),
      indexAsJson(beyond, 'month', SOFTWARE, downloads),
    ])
      expect(file).to.contain(
        'the data end 2026-01; after it nothing is known but what the page has added, on whose days the index is given as if nothing else had happened, and on no others: page-event-1, 2026-11-20, sanctions-imposed, US to VE, New sanctions',
      );
    expect(notes(scene, SOFTWARE, '', downloads)).not.to.contain('the data end');
  });

  it('never goes past the coverage', () => {
    const ends = indexDays(scene, 'month');
    expect(ends.at(-1)).to.equal(day('2026-01-31'));
    expect(ends).to.have.length((2026 - 1821) * 12 + 1);
  });

  it('is, as CSV, a header and rows of as many cells, and no comment: programs read it without options', () => {
    const [header = '', ...rows] = indexAsCsv(part, 'year').trimEnd().split('\n');
    expect(header).to.equal('date,tension,conflict,cooperation,dataset,version,license');
    expect(rows.length).to.equal(indexRows(part, 'year').length);
    for (const row of rows)
      expect(row).to.match(
        /^\d{4}-12-31,(?:\d+(?:\.\d+)?)?,[\d.]*,[\d.]*,us-venezuela,[\d.]+,CC BY-SA 4\.0$/,
      );
  });

  it('names how to cite it in the notes', () => {
    expect(notes(part, SOFTWARE, 'A. Author: B', downloads)).to.contain('how to cite: A. Author: B\n');
  });

  for (const [form, file] of [
    ['notes', notes(part, SOFTWARE, '', downloads)],
    ['JSON', indexAsJson(part, 'year', SOFTWARE, downloads)],
  ] as const)
    it(`holds version, parameters and licence as ${form}`, () => {
      for (const told of ['9.9.9', dataset.version, 'CC BY-SA 4.0', 'military 36', '1998-12-01/2019-02-28'])
        expect(file).to.contain(told);
    });
});

describe('a citation', () => {
  const cited: Cited = {
    dataset,
    period: windowOf('1999', '2026-01'),
    selected: dataset.events.find(({ id }) => id === '2026-01-maduro-captured'),
    software: SOFTWARE,
  };
  const FORMS = { words: plainCitation, BibTeX: bibtexCitation, 'CSL-JSON': cslCitation };

  for (const [form, cite] of Object.entries(FORMS))
    it(`names versions, window, selection, source and licence in ${form}`, () => {
      const text = cite(cited, about.citation).replaceAll('\\', '');
      for (const named of [
        'us-venezuela',
        `version ${dataset.version}`,
        '1999-01-01/2026-01-31',
        '2026-01-maduro-captured',
        'CC BY-SA 4.0',
        'bilateral-relations 9.9.9',
      ])
        expect(text).to.contain(named);
    });

  it('names the coverage of the record and says that the page has added to it', () => {
    const { dataset: longer } = withPageEvents(dataset, [
      { date: '2026-11-20', type: 'sanctions-imposed', actor: 'US', target: 'VE', title: 'New sanctions' },
    ]);
    for (const cite of Object.values(FORMS)) {
      expect(cite({ ...cited, dataset: longer }, about.citation)).to.contain(
        'covering 1821/2026-01; with an event added by the page',
      );
      expect(cite(cited, about.citation)).not.to.contain('added');
    }
  });

  it('is JSON in CSL-JSON', () => {
    const [entry] = JSON.parse(cslCitation(cited, about.citation)) as { type: string; version: string }[];
    expect(entry).to.include({ type: 'dataset', version: dataset.version });
  });

  it('keeps a title from being a command of BibTeX', () => {
    const odd = { ...cited, dataset: { ...dataset, title: 'A & B \\input{x} 100%' } };
    expect(bibtexCitation(odd, about.citation)).to.contain('A \\& B inputx 100\\%');
  });
});
