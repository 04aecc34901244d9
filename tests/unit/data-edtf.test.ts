import { expect } from 'chai';
import { edtfReader, parseEdtf, readEdtf } from '../../src/data/edtf.js';

const day = (date: Date): string => date.toISOString().slice(0, 10);

describe('parseEdtf', () => {
  const allowed: [text: string, from: string, to: string, precision: string][] = [
    ['2019-01-23', '2019-01-23', '2019-01-23', 'day'],
    ['2004-02-29', '2004-02-29', '2004-02-29', 'day'],
    ['2000-02-29', '2000-02-29', '2000-02-29', 'day'],
    ['2006-05', '2006-05-01', '2006-05-31', 'month'],
    ['2005-02', '2005-02-01', '2005-02-28', 'month'],
    ['2004-02', '2004-02-01', '2004-02-29', 'month'],
    ['2005-12', '2005-12-01', '2005-12-31', 'month'],
    ['1821', '1821-01-01', '1821-12-31', 'year'],
    ['0000', '0000-01-01', '0000-12-31', 'year'],
    ['0099-03', '0099-03-01', '0099-03-31', 'month'],
    ['9999-12-31', '9999-12-31', '9999-12-31', 'day'],
    ['2018-12/2019-03', '2018-12-01', '2019-03-31', 'interval'],
    ['1999/2013', '1999-01-01', '2013-12-31', 'interval'],
    ['1999-02-02/2013-03-05', '1999-02-02', '2013-03-05', 'interval'],
    ['2005/2005-03', '2005-01-01', '2005-03-31', 'interval'],
    ['2005-03-01/2005-03-01', '2005-03-01', '2005-03-01', 'interval'],
  ];
  for (const [text, from, to, precision] of allowed)
    it(`reads ${text} as ${from} to ${to}, precise to the ${precision}`, () => {
      const date = parseEdtf(text);
      expect(date.edtf).to.equal(text);
      expect([day(new Date(date.extent.from)), day(new Date(date.extent.to))]).to.deep.equal([from, to]);
      expect(date.precision).to.equal(precision);
      expect([date.approximate, date.uncertain]).to.deep.equal([false, false]);
    });

  const qualified: [text: string, approximate: boolean, uncertain: boolean][] = [
    ['2000~', true, false],
    ['2000-05?', false, true],
    ['2000-05-17%', true, true],
    ['1999~/2001', true, false],
    ['1999~/2001?', true, true],
  ];
  for (const [text, approximate, uncertain] of qualified)
    it(`reads the qualifier of ${text} and does not widen the date for it`, () => {
      const date = parseEdtf(text);
      expect([date.approximate, date.uncertain]).to.deep.equal([approximate, uncertain]);
      expect(date.extent).to.deep.equal(parseEdtf(text.replace(/[~?%]/g, '')).extent);
    });

  const refused = [
    '2005-02-30',
    '2005-02-29',
    '1900-02-29',
    '2005-04-31',
    '2005-13',
    '2005-00',
    '2005-01-00',
    '2005-01-32',
    '2005-1',
    '2005-1-1',
    '205',
    '20050101',
    '12005',
    '-2005',
    '2005-01-01T00:00',
    '2005-01-01T00:00:00Z',
    ' 2005',
    '2005 ',
    '2005\n',
    '',
    '..',
    '2005/',
    '/2005',
    '2005/2004',
    '2005-03/2005-02',
    '2005-03-02/2005-03-01',
    '2004/2005/2006',
    '../2005',
    '2005/..',
    '~2005',
    '2005-~01',
    '2005~~',
    '200X',
    '2005/2006-02-30',
    '２００５',
    'soon',
  ];
  for (const text of refused)
    it(`refuses ${JSON.stringify(text)} and says what is allowed`, () => {
      expect(() => parseEdtf(text)).to.throw(RangeError, /allowed: YYYY, YYYY-MM or YYYY-MM-DD/);
    });

  it('refuses what is no text', () => {
    for (const value of [2005, null, undefined, ['2005'], { edtf: '2005' }])
      expect(readEdtf(value)).to.equal(undefined);
  });

  it('lets an interval that still runs end at the instant given for it', () => {
    const end = Date.UTC(2026, 0, 31);
    expect(readEdtf('2013~/..', end)).to.deep.equal({
      edtf: '2013~/..',
      extent: { from: Date.UTC(2013, 0, 1), to: end },
      precision: 'interval',
      approximate: true,
      uncertain: false,
    });
    expect(readEdtf('2027/..', end)).to.equal(undefined);
  });
});

describe('the reader of the dates of one record', () => {
  it('reads what is written as a day, of whatever month and year, as each date alone is read', () => {
    const read = edtfReader();
    const two = (number: number): string => String(number).padStart(2, '0');
    for (const year of ['0000', '0099', '0100', '1821', '1900', '2000', '2024', '9999'])
      for (let month = 0; month <= 13; month += 1)
        for (let ofMonth = 0; ofMonth <= 32; ofMonth += 1) {
          const text = `${year}-${two(month)}-${two(ofMonth)}`;
          expect(read(text), text).to.deep.equal(readEdtf(text));
        }
  });

  it('reads all else as each alone is read', () => {
    const read = edtfReader();
    const values = [
      '2019-01-23',
      20190123,
      '20190123',
      '2019-01-2x',
      '2019/01/23',
      '2019-01-23~',
      '2019-01',
      '2019',
      '2019/2020',
    ];
    for (const value of [...values, '+019-01-23', '2019-01-23 ', '', null, undefined, ['2019-01-23']])
      expect(read(value), String(value)).to.deep.equal(readEdtf(value));
  });

  it('gives one object for what is the same', () => {
    const read = edtfReader();
    for (const text of ['2019-01-23', '2019-01-31', '2019-01', '2019~', '2018/2019'])
      expect(read(text)).to.equal(read(text.slice()));
  });
});
