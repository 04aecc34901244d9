import { expect } from 'chai';
import type { Dataset } from '../../src/data/dataset.js';
import { parseCsv } from '../../src/data/parse-csv.js';
import { SCALE } from '../support/small-dataset.js';

const read = (text: string): Dataset => parseCsv(text, { types: SCALE });

/** The same two events in each of the sheets. */
const summary = ({ events }: Dataset): unknown[] =>
  events.map(({ date, type, actor, target, mutual, weight, title }) => [
    date,
    type,
    actor,
    target,
    mutual,
    weight,
    title,
  ]);
const TWO = [
  ['2001-05-02', 'strike', 'A', 'B', false, -10, 'A strikes, twice'],
  ['2003', 'aid', 'B', 'A', true, 3.5, 'B helps A'],
];

const ROWS = ['2001-05-02;strike;A;B;;;A strikes, twice;', '2003;aid;B;A;TRUE;3,5;B helps A;less'];
const HEADER = 'date;type;actor;target;mutual;weight;title;note';
const sheet = (...lines: string[]): string => lines.join('\n');

describe('A sheet as people have it is read:', () => {
  const sheets: [what: string, text: string][] = [
    ['semicolons and a decimal comma', sheet(HEADER, ...ROWS)],
    [
      'commas and quotation marks',
      sheet(
        HEADER.replaceAll(';', ','),
        '2001-05-02,strike,A,B,,,"A strikes, twice",',
        '2003,aid,B,A,TRUE,3.5,B helps A,less',
      ),
    ],
    ['tabs', sheet(HEADER, ...ROWS).replaceAll(';', '\t')],
    ['a byte order mark and Windows line ends', `\uFEFF${sheet(HEADER, ...ROWS)}`.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', sheet(HEADER, ...ROWS).replaceAll('\n', '\r')],
    ['sep=;', sheet('sep=;', HEADER, ...ROWS)],
    ['a byte order mark, "sep=;" in quotation marks', `\uFEFF"sep=;"\r\n${sheet(HEADER, ...ROWS)}`],
    [
      'headers in capitals, with blanks and signs',
      sheet('DATE; Type ;Actor:;"TARGET";Mutual?;\u00A0weight;Title*;Note', ...ROWS),
    ],
    [
      'headers with a remark in brackets',
      sheet(
        'Date (EDTF);Type [of the scale];actor;target;Mutual (y/n);weight (−10 to 10);"title\n(70 characters)";note',
        ...ROWS,
      ),
    ],
    [
      'headings between the rows',
      sheet(HEADER, 'Before;;;;;;;', ROWS[0] ?? '', ';After;;;;;;', ROWS[1] ?? ''),
    ],
    [
      'the header again, notes and a total below the table',
      sheet(HEADER, ...ROWS, HEADER, '* our own research;;;;;;;', ';;Note: see above;;;;;', 'Total;2;;;;;;'),
    ],
    ['a note in the column of titles', sheet(HEADER, ...ROWS, ';;;;;;Source: our archive;')],
    ['a sum below the title', sheet(HEADER, ...ROWS, ';;;;;;Summe: 2;')],
    ['empty columns at the end', sheet(`${HEADER};;`, ...ROWS.map((row) => `${row};;`))],
    [
      'rows that are longer than the header, but empty there',
      sheet(HEADER, ...ROWS.map((row) => `${row};;`)),
    ],
    [
      'rows that are shorter than the header',
      sheet(HEADER, '2001-05-02;strike;A;B;;;A strikes, twice', ROWS[1] ?? ''),
    ],
    [
      'empty rows between and at the end',
      sheet(HEADER, ';;;;;;;', ROWS[0] ?? '', '', ROWS[1] ?? '', ' ; ;;;;;;', '', ''),
    ],
    ['rows of unticked boxes', sheet(HEADER, ...ROWS, ';;;;FALSE;;;', ';;;;falsch;;;', ';;;;☐;;;')],
    ['a row of no-break and zero-width blanks', sheet(HEADER, ...ROWS, '\u00A0;\u200B;\u3000;;;;;')],
    [
      'blanks of all kinds around cells',
      sheet(HEADER, ...ROWS.map((row) => row.replace(/[^;]+/g, '\u00A0 $&\u200B '))),
    ],
    ['a title above the header', sheet('Aland and Beland;;;;;;;', ';;;;;;;', HEADER, ...ROWS)],
    ['a title row without delimiters', sheet('Aland and Beland, 2001 to 2003', HEADER, ...ROWS)],
    [
      'columns in another order',
      sheet(
        'title;note;date;type;actor;target;mutual;weight',
        'A strikes, twice;;2001-05-02;strike;A;B;;',
        'B helps A;less;2003;aid;B;A;TRUE;3,5',
      ),
    ],
    [
      'words that begin with a capital',
      sheet(HEADER, ...ROWS.map((row) => row.replace('strike', 'Strike').replace('aid', 'AID'))),
    ],
    ['dates kept as text by an apostrophe', sheet(HEADER, ...ROWS.map((row) => `'${row}`))],
    [
      'dashes in a date and before a number',
      sheet(HEADER, '2001–05–02;strike;A;B;;−10;A strikes, twice;as ever', ROWS[1] ?? ''),
    ],
    [
      'round quotation marks around cells with a comma',
      sheet(
        HEADER.replaceAll(';', ','),
        '2001-05-02,strike,A,B,,,“A strikes, twice”,',
        '2003,aid,B,A,TRUE,“3,5”,B helps A,less',
      ),
    ],
    [
      'round quotation marks around all cells',
      sheet(
        '“date”;“type”;“actor”;“target”;“mutual”;“weight”;“title”;“note”',
        '“2001-05-02”;“strike”;“A”;“B”;“”;“”;“A strikes, twice”;“”',
        '„2003“;„aid“;„B“;„A“;„TRUE“;„3,5“;„B helps A“;„less“',
      ),
    ],
    [
      'the other party left out',
      sheet(HEADER, ROWS[0]?.replace(';B;', ';;') ?? '', ROWS[1]?.replace(';A;', ';;') ?? ''),
    ],
    [
      'parties in any case, without rows #party',
      sheet(HEADER, ROWS[0] ?? '', (ROWS[1] ?? '').replace('B;A', 'b;“a”')),
    ],
    [
      'parties named by their names, in any case',
      sheet(
        'id;' + HEADER,
        '#party;;;A;;;;Aland;',
        '#party;;;B;;;;Beland;',
        ';2001-05-02;strike;Aland;beland;;;A strikes, twice;',
        ';2003;aid;BELAND;a;TRUE;3,5;B helps A;less',
      ),
    ],
  ];
  for (const [what, text] of sheets) it(what, () => expect(summary(read(text))).to.deep.equal(TWO));

  const YES = [
    'TRUE',
    'WAHR',
    'VRAI',
    'VERDADERO',
    'Verdadeiro',
    'VERO',
    'WAAR',
    'SANN',
    'PRAWDA',
    'ИСТИНА',
    'DOĞRU',
    'TOSI',
    'x',
    'X',
    '1',
    'yes',
    'Y',
    'ja',
    'oui',
    'sí',
    'si',
    'sim',
    'sì',
    'да',
    'tak',
    'evet',
    '✓',
    '☑',
    '是',
  ];
  const NO = [
    'FALSE',
    'FALSCH',
    'FAUX',
    'FALSO',
    'ONWAAR',
    'FALSKT',
    'FAŁSZ',
    'ЛОЖЬ',
    'YANLIŞ',
    'EPÄTOSI',
    '0',
    'no',
    'nein',
    'non',
    'não',
    'нет',
    'nie',
    'hayır',
    '☐',
    '',
  ];
  for (const [words, mutual] of [
    [YES, true],
    [NO, false],
  ] as const)
    for (const word of words)
      it(`“${word}” is ${mutual ? 'yes' : 'no'}`, () =>
        expect(read(sheet(HEADER, `2001;aid;A;B;${word};;A helps B;`)).events[0]?.mutual).to.equal(mutual));

  for (const [cell, weight] of [
    ['-7.5', -7.5],
    ['-7,5', -7.5],
    ['−7,5', -7.5],
    ['+3', 3],
    ['3.', 3],
    [',5', 0.5],
    ['0', 0],
  ] as const)
    it(`a weight of ${cell} is ${weight}`, () =>
      expect(read(sheet(HEADER, `2001;aid;A;B;;"${cell}";A helps B;why`)).events[0]?.weight).to.equal(
        weight,
      ));

  it('names with spaces as parties, when no row #party gives them an id', () => {
    const { parties, events } = read(
      sheet('date,type,actor,title', '2001,aid,United States,x', '2002,aid,Cabo Verde,x'),
    );
    expect(parties).to.deep.equal([
      { id: 'united-states', name: 'United States' },
      { id: 'cabo-verde', name: 'Cabo Verde' },
    ]);
    expect(events[0]).to.include({ actor: 'united-states', target: 'cabo-verde' });
  });
});
