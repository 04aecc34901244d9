import { expect } from 'chai';
import { DatasetError } from '../../src/data/dataset-error.js';
import type { Dataset } from '../../src/data/dataset.js';
import { datasetProblems, parseDataset } from '../../src/data/parse-dataset.js';
import { SCALE, rawDataset, type RawEvent } from '../support/small-dataset.js';

/** All that an event needs. */
const NEEDED: RawEvent = {
  date: '2001-05-02~',
  type: 'strike',
  actor: 'B',
  title: 'Béland strikes; “twice”',
};

const of = (...events: RawEvent[]): Dataset => parseDataset(rawDataset(events), SCALE);

describe('An event of date, type, actor and title', () => {
  it('is enough: id, target, status and summary are made', () => {
    const [event] = of(NEEDED).events;
    expect(event).to.include({
      id: '2001-05-02-beland-strikes-twice',
      target: 'A',
      status: 'established',
      summary: '',
      mutual: false,
    });
  });

  for (const key of ['date', 'type', 'actor', 'title'])
    it(`without its ${key} is refused, with the list of what is needed`, () => {
      const { [key]: _, ...rest } = NEEDED;
      const problems = datasetProblems(rawDataset([rest]), SCALE);
      expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([[`events[0].${key}`, 'missing']]);
      expect(problems[0]?.allowed).to.contain('each event needs date, type, actor, title');
    });

  it('needs no actor in context, and is then given no target', () => {
    const [event] = of({ date: '2001', type: 'context', title: 'Oil is found' }).events;
    expect(event).to.not.have.any.keys('actor', 'target');
  });
});

describe('The id that is made', () => {
  const cases: [date: string, title: string, id: string][] = [
    ['2001', 'A   strikes B!', '2001-a-strikes-b'],
    ['2001-05?/2002', 'Ünited Åland’s “deal”', '2001-05-united-aland-s-deal'],
    ['2001', '…', '2001'],
    ['2001', 'Соглашение', '2001-соглашение'],
    ['2001', 'x'.repeat(70), `2001-${'x'.repeat(60)}`],
  ];
  for (const [date, title, id] of cases)
    it(`of ${date} and “${title.slice(0, 20)}” is ${id.slice(0, 30)}`, () =>
      expect(of({ ...NEEDED, date, title }).events[0]?.id).to.equal(id));

  it('does not depend on the place in the file', () => {
    const other = { ...NEEDED, title: 'Another act' };
    const ids = (dataset: Dataset): string[] => dataset.events.map(({ id }) => id).sort();
    expect(ids(of(NEEDED, other))).to.deep.equal(ids(of(other, NEEDED)));
  });

  it('is followed by a number where another event has it', () => {
    expect(
      of(NEEDED, NEEDED, { ...NEEDED, id: '2001-05-02-beland-strikes-twice' }).events.map(({ id }) => id),
    ).to.have.members([
      '2001-05-02-beland-strikes-twice',
      '2001-05-02-beland-strikes-twice-2',
      '2001-05-02-beland-strikes-twice-3',
    ]);
  });
});

describe('Types of a dataset’s own', () => {
  const TYPE = { category: 'economic', weight: 5, source: 'our panel' };
  const withTypes = (types: unknown, ...events: RawEvent[]): Record<string, unknown> =>
    rawDataset(events, { types });

  it('stand beside those of the scale, and are told apart from them', () => {
    const { types, ownTypes, events } = parseDataset(
      withTypes({ 'joint-venture': TYPE }, { ...NEEDED, type: 'joint-venture' }, NEEDED),
      SCALE,
    );
    expect(ownTypes).to.deep.equal({
      'joint-venture': { ...TYPE, label: 'Joint venture', cameo: null, standing: false },
    });
    expect(Object.keys(types)).to.have.members([...Object.keys(SCALE), 'joint-venture']);
    expect(events.map(({ weight }) => weight).sort()).to.deep.equal([-10, 5]);
  });

  it('may stand, where they say so', () => {
    const type = { ...TYPE, standing: true };
    const [event] = parseDataset(
      withTypes({ lease: type }, { ...NEEDED, type: 'lease', until: '2003' }),
      SCALE,
    ).events;
    expect(event?.standing).to.equal(true);
  });

  const bad: [what: string, types: unknown, path: string][] = [
    ['no object', [], 'types'],
    ['a category that is none', { x: { ...TYPE, category: 'cultural' } }, 'types.x.category'],
    ['no weight', { x: { category: 'verbal', source: 'x' } }, 'types.x.weight'],
    ['a weight off the scale', { x: { ...TYPE, weight: 11 } }, 'types.x.weight'],
    ['no source of the weight', { x: { category: 'verbal', weight: 1 } }, 'types.x.source'],
    ['context that weighs', { x: { ...TYPE, category: 'context' } }, 'types.x.weight'],
    ['the id of a type of the scale', { strike: TYPE }, 'types.strike'],
    ['an id with a space', { 'a b': TYPE }, 'types'],
    ['a key that no type has', { x: { ...TYPE, half: 2 } }, 'types.x'],
  ];
  for (const [what, types, path] of bad)
    it(`are refused for ${what}`, () => {
      expect(() => parseDataset(withTypes(types), SCALE))
        .to.throw(DatasetError)
        .with.property('path', path);
    });
});

describe('The language of a dataset', () => {
  it('is kept', () => expect(parseDataset(rawDataset([], { lang: 'pt-BR' }), SCALE).lang).to.equal('pt-BR'));
  for (const lang of ['', 'Portuguese', 'pt_BR', 7])
    it(`is not ${JSON.stringify(lang)}`, () =>
      expect(() => parseDataset(rawDataset([], { lang }), SCALE)).to.throw(DatasetError, 'lang: '));
});
