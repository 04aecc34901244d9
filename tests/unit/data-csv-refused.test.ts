import { expect } from 'chai';
import { DatasetError } from '../../src/data/dataset-error.js';
import type { Dataset } from '../../src/data/dataset.js';
import { parseCsv } from '../../src/data/parse-csv.js';
import { SCALE } from '../support/small-dataset.js';

const read = (text: string, warnings: string[] = []): Dataset =>
  parseCsv(text, { types: SCALE, warn: (warning) => warnings.push(warning) });

const ROWS = ['2001-05-02;strike;A;B;;;A strikes, twice;', '2003;aid;B;A;TRUE;3,5;B helps A;less'];
const HEADER = 'date;type;actor;target;mutual;weight;title;note';
const sheet = (...lines: string[]): string => lines.join('\n');

describe('What is left aside in a sheet', () => {
  const warningsOf = (text: string): string[] => {
    const warnings: string[] = [];
    read(text, warnings);
    return warnings;
  };
  it('is told: columns of one’s own, once for all of them', () => {
    expect(warningsOf(sheet(`${HEADER};Comments;Region`, `${ROWS[0]};x;y`, ...ROWS.slice(1)))).to.deep.equal([
      'row 1: columns that the format does not know are not read: “Comments”, “Region”',
    ]);
  });
  it('is told: a title, a second #dataset, rows in columns that are not read alone', () => {
    const about = ['#dataset;2001/2003;;;;;;One;', '#dataset;2001/2003;;;;;;Two;'];
    expect(
      warningsOf(
        sheet(
          'My sheet',
          `id;${HEADER};Comments`,
          ...about,
          ...ROWS.map((row) => `;${row};`),
          ';;;;;;;;;see above',
        ),
      ),
    ).to.deep.equal([
      'what stands above the header is not read: “My sheet”',
      'row 2: a column that the format does not know is not read: “Comments”',
      'rows that hold something in columns that are not read alone are no events: 7',
      'row 4: a second #dataset is not read',
    ]);
  });
  it('is told: what is no event in the table', () => {
    expect(warningsOf(sheet(HEADER, 'Before 2003;;;;;;;', ...ROWS, HEADER, 'Total: 2;;;;;;;'))).to.deep.equal(
      [
        'a heading or a note, which is not read: row 2, “Before 2003”',
        'the header again, which is not read: row 5, “date”',
        'a total, which is not read: row 6, “Total: 2”',
      ],
    );
  });
  it('is nothing where all is read', () => expect(warningsOf(sheet(HEADER, ...ROWS))).to.deep.equal([]));
});

describe('A sheet is refused', () => {
  const refusal = (text: string): DatasetError => {
    try {
      read(text);
    } catch (error) {
      if (error instanceof DatasetError) return error;
      throw error;
    }
    throw new Error('it was read');
  };
  const COLUMNS = 'date,type,actor,target,title';
  const cases: [what: string, text: string, path: string, allowed: RegExp][] = [
    [
      'a column that may be misspelt',
      sheet(`${COLUMNS},untill`, '2001,aid,A,B,x,'),
      'row 1, cell 6',
      /^until,/,
    ],
    ['one in other capitals too', sheet(`${COLUMNS},LABLE`, '2001,aid,A,B,x,'), 'row 1, cell 6', /^label,/],
    [
      'a column that is needed and missing',
      sheet('type,actor,target,title', 'aid,A,B,x'),
      'row 1, column date',
      /date, type, actor, title/,
    ],
    ['no header at all', sheet('2001,aid,A,B,x', '2002,aid,A,B,x'), 'row 1', /date, type, actor, title/],
    [
      'a column that is needed and has another name',
      sheet('Fecha,type,actor,target,title', '2001,aid,A,B,x'),
      'row 1, column date',
      /if “Fecha” is meant, name it date$/,
    ],
    [
      'a header with other names alone',
      sheet('Datum,Typ,Akteur,Titel', '2001,aid,A,x'),
      'row 1',
      /if “Akteur” is meant, name it actor; if “Titel” is meant, name it title$/,
    ],
    ['no events', sheet('date,type,actor,title'), 'row 2', /^events, one a row/],
    [
      'a quotation mark that is not closed',
      sheet(COLUMNS, '2001,aid,A,B,"x', '2002,aid,A,B,x'),
      'row 2',
      /ends with one; all below it/,
    ],
    [
      'text after a closing quotation mark',
      sheet(COLUMNS, '2001,aid,A,B,x', '2002,aid,A,B,"Help" for B'),
      'row 3',
      /^nothing between the closing quotation mark/,
    ],
    [
      'a row #party where there is no column id',
      sheet(COLUMNS, '#party,,A,,Aland', '#party,,B,,Beland', '2001,aid,A,B,x'),
      'rows 2–3, column date',
      /#party in the column id, which this table does not have/,
    ],
    [
      'the cells below merged ones',
      sheet(COLUMNS, '2001,aid,A,B,x', ',aid,A,B,y', ',aid,A,B,z'),
      'rows 3–4, column date',
      /merged cells have their text in the first row alone/,
    ],
    ['a title without its event', sheet(COLUMNS, '2001,aid,A,B,x', ',,,,y'), 'row 3, column date', /YYYY/],
    ['cells beyond the header', sheet(COLUMNS, '2001,aid,A,B,x,more'), 'row 2', /5 cells/],
    ['one party alone', sheet('date,type,actor,title', '2001,aid,A,x'), 'parties', /name the other one/],
    [
      'dates that a spreadsheet has rewritten, in one message',
      sheet(COLUMNS, '6/14/2018,aid,A,B,x', '2001,aid,A,B,x', '14.06.2019,aid,A,B,x', '1/2/2019,aid,A,B,x'),
      'rows 2, 4–5, column date',
      /column as text.*probably 2018-06-14 in row 2, 2019-06-14 in row 4$/,
    ],
    [
      'an error of the spreadsheet',
      sheet(COLUMNS, '2001,aid,A,B,#REF!'),
      'row 2, column title',
      /error of the spreadsheet/,
    ],
    [
      'a third party in many rows, in one message',
      sheet(COLUMNS, '2001,aid,A,B,x', '2002,aid,A,B,x', '2003,aid,A,C,x', '2004,aid,D,A,x'),
      'row 4, column target',
      /"A" or "B"/,
    ],
    [
      'a title that is too long, in many rows',
      sheet(COLUMNS, ...[1, 2, 3].map((n) => `200${n},aid,A,B,${'x'.repeat(71)}${n}`)),
      'rows 2–4, column title',
      /70 characters/,
    ],
    [
      'a row #type without a weight',
      sheet(`id,${COLUMNS},category,note`, '#type,,mine,,,,verbal,why', ',2001,aid,A,B,x,,'),
      'row 2, column weight',
      /-10 to 10/,
    ],
    [
      'a row #era without a date',
      sheet(`id,${COLUMNS}`, '#era,,,A,,First', ',2001,aid,A,B,x'),
      'row 2, column date',
      /YYYY/,
    ],
  ];
  for (const [what, text, path, allowed] of cases)
    it(`for ${what}`, () => {
      const error = refusal(text);
      expect(error.path).to.equal(path);
      expect(error.allowed).to.match(allowed);
    });

  it('where its bytes are given in place of its text', () => {
    const bytes = new TextEncoder().encode('date,type,actor,title') as unknown as string;
    expect(() => parseCsv(bytes)).to.throw(
      RangeError,
      /invalid text: .*allowed: the text of a table, not its bytes/,
    );
  });

  it('with the same cause in forty rows as one problem', () => {
    const rows = Array.from({ length: 40 }, (_, number) => `${number + 1}/14/20,aid,A,B,x`);
    const error = refusal(sheet(COLUMNS, ...rows));
    expect([error.path, error.more]).to.deep.equal(['rows 2–41, column date', 0]);
  });
});

describe('All that JSON can say', () => {
  it('CSV can say: head, parties, eras, missions and types', () => {
    const columns = [
      'id',
      'date',
      'type',
      'actor',
      'title',
      'label',
      'summary',
      'href',
      'note',
      'weight',
      'key',
      'version',
      'lang',
      'kind',
      'license',
      'retrieved',
      'half',
      'article',
      'short',
      'capital',
      'category',
      'standing',
      'envoy',
      'envoyTitle',
    ];
    const row = (cells: Readonly<Record<string, string>>): string =>
      columns.map((column) => cells[column] ?? '').join(';');
    const dataset = read(
      sheet(
        columns.join(';'),
        row({
          id: '#dataset',
          key: 'a-b',
          title: 'A and B',
          date: '1990/2010',
          version: '1.2.0',
          lang: 'fr',
          summary: 'Un livre',
          href: 'https://e.org/',
          kind: 'Book',
          license: 'CC BY',
          retrieved: '2024-01',
          half: '2,5',
        }),
        row({ id: '#party', actor: 'A', title: 'Aland', article: 'the', short: 'Al.', capital: 'Acity' }),
        row({ id: '#Party', actor: 'B', title: 'Beland' }),
        row({ id: '#era', date: '1995/..', actor: 'Aland', label: 'First', title: 'A. First' }),
        row({ id: '#era', date: '1991/1993', title: 'Détente', key: 'detente' }),
        row({ id: '#mission', actor: 'B', title: 'Embassy', envoy: 'N. N.', envoyTitle: 'Ambassador' }),
        row({
          id: '#type',
          type: 'joint-venture',
          title: 'Founds a firm',
          category: 'Economic',
          weight: '5',
          note: 'our panel',
          standing: 'ja',
        }),
        row({ date: '2001', type: 'joint-venture', actor: 'A', title: 'A and B drill' }),
      ),
    );
    const { id, version, title, lang, source, index, parties, eras, missions, ownTypes, coverage } = dataset;
    expect([id, version, title, lang, coverage.from.edtf, coverage.to.edtf]).to.deep.equal([
      'a-b',
      '1.2.0',
      'A and B',
      'fr',
      '1990',
      '2010',
    ]);
    expect(source).to.deep.equal({
      title: 'Un livre',
      url: 'https://e.org/',
      kind: 'book',
      license: 'CC BY',
      retrieved: '2024-01',
    });
    expect(index).to.deep.equal({ half: 2.5 });
    expect(parties).to.deep.equal([
      { id: 'A', name: 'Aland', article: 'the', short: 'Al.', capital: 'Acity' },
      { id: 'B', name: 'Beland' },
    ]);
    expect(eras.map(({ when: _, ...era }) => era)).to.deep.equal([
      { id: '1995-a-first', label: 'First', name: 'A. First', party: 'A', date: '1995/..' },
      { id: 'detente', label: 'Détente', date: '1991/1993' },
    ]);
    expect(missions).to.deep.equal([
      { party: 'B', mission: 'Embassy', envoy: 'N. N.', envoyTitle: 'Ambassador' },
    ]);
    expect(ownTypes).to.deep.equal({
      'joint-venture': {
        label: 'Founds a firm',
        category: 'economic',
        cameo: null,
        weight: 5,
        source: 'our panel',
        standing: true,
      },
    });
  });
});
