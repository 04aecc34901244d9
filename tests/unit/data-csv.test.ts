import { expect } from 'chai';
import type { Dataset } from '../../src/data/dataset.js';
import { DatasetError } from '../../src/data/dataset-error.js';
import { parseCsv } from '../../src/data/parse-csv.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { SCALE } from '../support/small-dataset.js';

const read = (text: string): Dataset => parseCsv(text, { name: 'mine.csv', types: SCALE });

const HEADER = 'id,date,type,actor,target,title,summary,status,until,weight,note,mutual';
const ROW = 'one,2001-05-02,strike,A,B,A strikes B,"It struck, so it is said.",established,,,,';

const problemOf = (text: string): DatasetError => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('no problem was found');
};

describe('a dataset as CSV', () => {
  it('has an event for each row, with the fields of the format as columns', () => {
    const { events } = read(
      `${HEADER}\n${ROW}\ntwo,2003,aid,B,A,B helps A,It helped.,established,,3,smaller,TRUE\n`,
    );
    expect(events).to.have.length(2);
    expect(events[0]).to.include({
      id: 'one',
      date: '2001-05-02',
      summary: 'It struck, so it is said.',
      standing: false,
      mutual: false,
      weight: -10,
    });
    expect(events[1]).to.include({ weight: 3, mutual: true, note: 'smaller' });
  });

  it('has a scheduled end and a place in an episode as what they are', () => {
    const { events } = read(
      'id,date,type,actor,target,title,summary,status,until,scheduled,episode,order\n' +
        'one,2001,embargo,A,B,A bans trade,It banned it.,established,2003,true,ban,2\n',
    );
    expect(events[0]).to.include({ until: '2003', scheduled: true, episode: 'ban', order: 2 });
  });

  it('takes parties, coverage and title from the events and the file where no row tells them', () => {
    const dataset = read(`${HEADER}\n${ROW}\ntwo,2003,aid,B,A,B helps A,It helped.,established,,,,\n`);
    expect(dataset.parties).to.deep.equal([
      { id: 'A', name: 'A' },
      { id: 'B', name: 'B' },
    ]);
    expect(dataset.coverage.from.edtf).to.equal('2001-05-02');
    expect(dataset.coverage.to.edtf).to.equal('2003-12-31');
    expect(dataset.title).to.equal('mine.csv');
  });

  it('takes them from the rows #dataset and #party where there are some', () => {
    const about = '#dataset,1990/2010,,,,Atland and Beland,A book,,,,,';
    const parties = '#party,,,A,,Atland,,,,,,\n#party,,,B,,Beland,,,,,,';
    const dataset = read(`${HEADER}\n${about}\n${parties}\n${ROW}`);
    expect(dataset.title).to.equal('Atland and Beland');
    expect(dataset.source.title).to.equal('A book');
    expect(dataset.parties.map(({ name }) => name)).to.deep.equal(['Atland', 'Beland']);
    expect([dataset.coverage.from.edtf, dataset.coverage.to.edtf]).to.deep.equal(['1990', '2010']);
  });

  it('takes from rows with # all that stands above the events in JSON', () => {
    const above = {
      id: 'a-b',
      version: '1.2.0',
      title: 'Atland and Beland',
      lang: 'en',
      parties: [
        { id: 'A', name: 'Atland', article: 'the', short: 'Atl', capital: 'Alva' },
        { id: 'B', name: 'Beland', capital: 'Bork' },
      ],
      coverage: { from: '1990', to: '2010' },
      source: {
        title: 'A book',
        url: 'https://example.org/book',
        kind: 'book',
        license: 'CC0 1.0',
        retrieved: '2024-05-01',
      },
      index: { half: 4 },
      types: {
        annexed: {
          label: 'Annexes land',
          category: 'military',
          weight: -9,
          source: 'ours',
          standing: true,
          cameo: '192',
        },
      },
      eras: [{ id: 'cold', label: 'Cold', name: 'Cold years', party: 'A', date: '1991/1995' }],
      silences: [{ id: 'gap', label: 'the war', date: '1996' }],
      missions: [{ party: 'A', mission: 'Embassy', envoy: 'Ann', envoyTitle: 'Consul' }],
    };
    const table = `id,key,version,lang,kind,license,retrieved,half,date,type,actor,title,article,short,capital,label,category,weight,standing,cameo,summary,href,note,envoy,envoyTitle
#dataset,a-b,1.2.0,en,book,CC0 1.0,2024-05-01,4,1990/2010,,,Atland and Beland,,,,,,,,,A book,https://example.org/book,,,
#party,,,,,,,,,,A,Atland,the,Atl,Alva,,,,,,,,,,
#party,,,,,,,,,,B,Beland,,,Bork,,,,,,,,,,
#era,cold,,,,,,,1991/1995,,A,Cold years,,,,Cold,,,,,,,,,
#silence,gap,,,,,,,1996,,,,,,,the war,,,,,,,,,
#mission,,,,,,,,,,A,Embassy,,,,,,,,,,,,Ann,Consul
#type,,,,,,,,,annexed,,Annexes land,,,,,military,-9,true,192,,,ours,,
one,,,,,,,,2001,annexed,A,A takes a hill,,,,,,,,,,,,,`;
    const events = [{ id: 'one', date: '2001', type: 'annexed', actor: 'A', title: 'A takes a hill' }];
    expect(read(table)).to.deep.equal(parseDataset({ ...above, events }, SCALE));
  });

  for (const [name, delimiter] of [
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const)
    it(`may be delimited by ${name}, with a byte order mark and Windows line ends`, () => {
      const text = `\uFEFF${HEADER}\n${ROW.replace(', so', ' so')}`
        .replaceAll(',', delimiter)
        .replaceAll('\n', '\r\n');
      expect(read(text).events.map(({ id }) => id)).to.deep.equal(['one']);
    });

  it('may have empty rows, which count as rows', () => {
    expect(problemOf(`${HEADER}\n${ROW}\n,,,,,,,,,,,\n${ROW}`).path).to.equal('row 4, column id');
  });

  const BAD: readonly [what: string, text: string, path: string, value: unknown][] = [
    ['a misspelt column', `${HEADER},titel\n${ROW},x`, 'row 1, cell 13', 'titel'],
    ['a column twice', `${HEADER},ID\n${ROW},x`, 'row 1, cell 13', 'ID'],
    ['a row longer than the header', `${HEADER}\n${ROW},,x`, 'row 2', '14 cells'],
    [
      'a date that is none',
      `${HEADER}\n${ROW.replace('2001-05-02', '2001-13-02')}`,
      'row 2, column date',
      '2001-13-02',
    ],
    [
      'an unknown type',
      `${HEADER}\n${ROW}\n${ROW.replace('one', 'two').replace('strike', 'hug')}`,
      'row 3, column type',
      'hug',
    ],
    [
      'a third party',
      `${HEADER}\n${ROW}\n${ROW.replace('one', 'two').replace(',A,B', ',A,C')}`,
      'row 3, column target',
      'C',
    ],
    ['an id twice', `${HEADER}\n${ROW}\n${ROW}`, 'row 3, column id', 'one'],
    [
      'a weight that is no number',
      `${HEADER}\n${ROW.replace('established,,', 'established,,many')}`,
      'row 2, column weight',
      'many',
    ],
    ['an unknown # row', `${HEADER}\n${ROW}\n#eras,2001,,,,x,,,,,,`, 'row 3, column id', '#eras'],
    ['an empty file', '', 'row 1', undefined],
  ];
  for (const [what, text, path, value] of BAD)
    it(`is refused with row and column for ${what}`, () => {
      const problem = problemOf(text);
      expect(problem.path).to.equal(path);
      if (value !== undefined) expect(problem.value).to.equal(value);
    });

  it('keeps markup as text', () => {
    const text = `${HEADER}\n${ROW.replace('A strikes B', '<img src=x onerror=alert(1)>')}`;
    expect(read(text).events[0]?.title).to.equal('<img src=x onerror=alert(1)>');
  });
});
