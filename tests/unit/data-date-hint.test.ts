import { expect } from 'chai';
import { dateHint } from '../../src/data/date-hint.js';
import { readEdtf } from '../../src/data/edtf.js';

describe('A date that a spreadsheet or a person has rewritten', () => {
  const one: [given: string | number, meant: string][] = [
    ['6/14/2018', '2018-06-14'],
    ['14/06/2018', '2018-06-14'],
    ['14.06.2018', '2018-06-14'],
    ['14. 6. 2018', '2018-06-14'],
    ['14-06-2018', '2018-06-14'],
    ['5/5/2018', '2018-05-05'],
    ['6/14/2018 0:00', '2018-06-14'],
    ['2018/06/14', '2018-06-14'],
    ['2018-6-14', '2018-06-14'],
    ['2018.06.14', '2018-06-14'],
    ['2018-06-14T00:00:00', '2018-06-14'],
    ['2018-06-14 00:00:00', '2018-06-14'],
    ['14-Jun-2018', '2018-06-14'],
    ['14 June 2018', '2018-06-14'],
    ['June 14, 2018', '2018-06-14'],
    ['Thursday, June 14, 2018', '2018-06-14'],
    ['14. Juni 2018', '2018-06-14'],
    ['Donnerstag, 14. Juni 2018', '2018-06-14'],
    ['14 juin 2018', '2018-06-14'],
    ['14 de junio de 2018', '2018-06-14'],
    ['1er janvier 2018', '2018-01-01'],
    ['1º de enero del 2018', '2018-01-01'],
    ['14 июня 2018 г.', '2018-06-14'],
    ['the 14th of June 2018', '2018-06-14'],
    ['2018-Jun-14', '2018-06-14'],
    ['2018. 6. 14.', '2018-06-14'],
    ['2018-06-14Z', '2018-06-14'],
    ['6/14/2018 12:00 AM', '2018-06-14'],
    ['June of 2018', '2018-06'],
    ['2,019', '2019'],
    ['2018-06-XX', '2018-06'],
    ['2018-XX-XX', '2018'],
    ['201X', '2010/2019'],
    ['19th century', '1801/1900'],
    ['2018 or 2019', '2018/2019'],
    ['2018-06-14 - 2018-06-20', '2018-06-14/2018-06-20'],
    ['14–16 June 2018', '2018-06-14/2018-06-16'],
    ['June 14–16, 2018', '2018-06-14/2018-06-16'],
    ['14-16 de junio de 2018', '2018-06-14/2018-06-16'],
    ['2018年6月14日', '2018-06-14'],
    ['Mar 2011', '2011-03'],
    ['März 2011', '2011-03'],
    ['март 2011', '2011-03'],
    ['06/2018', '2018-06'],
    ['2018/6', '2018-06'],
    ['43488', '2019-01-23'],
    [43488, '2019-01-23'],
    ['43488,5', '2019-01-23'],
    ['20180614', '2018-06-14'],
    ['2018.0', '2018'],
    ['2018–2019', '2018/2019'],
    ['2018-06 – 2018-08', '2018-06/2018-08'],
    ['2018–06–14', '2018-06-14'],
    ['ca. 2018', '2018~'],
    ['Q2 2018', '2018-04/2018-06'],
    ['1990s', '1990/1999'],
  ];
  for (const [given, meant] of one)
    it(`${given} was probably ${meant}`, () => {
      expect(readEdtf(given)).to.equal(undefined);
      expect(dateHint(given)?.meant).to.equal(meant);
    });

  const several: [given: string, words: RegExp][] = [
    ['06/07/2018', /may be 2018-07-06 or 2018-06-07/],
    ['06.07.2018', /may be 2018-07-06 or 2018-06-07/],
    ['6/14/18', /century is missing/],
    ['14-Jun-18', /century is missing/],
    ['Mar-11', /may be a year or a day/],
    ['Mrz 18', /may be a year or a day/],
    ['14.06.2018 - 20.06.2018', /two dates have \/ between them/],
    ['########', /too narrow/],
    ['spring 2018', /interval/],
    ['early June 2018', /interval/],
    ['2018-21', /interval/],
    ['before 2018', /its other end/],
    ['2018-06/', /its other end/],
    ['11-Mar', /may be a year or a day/],
    ['mars-11', /may be a year or a day/],
    ['14. Jun', /may be a year or a day/],
  ];
  for (const [given, words] of several)
    it(`${given} has more readings than one, and none is guessed`, () => {
      expect(dateHint(given)).to.not.have.property('meant');
      expect(dateHint(given)?.words).to.match(words);
    });

  for (const given of [
    'soon',
    'x'.repeat(1e6),
    '',
    '2018-13-01',
    '2018-02-30',
    '31/02/2018',
    7,
    null,
    {},
    '12345678901',
  ])
    it(`of ${JSON.stringify(given)?.slice(0, 20)} nothing is known`, () =>
      expect(dateHint(given)).to.equal(undefined));

  for (const given of ['…', '...', 'ongoing', 'Present'])
    it(`“${given}” is an open end, where there may be one`, () => {
      expect(dateHint(given, true)?.meant).to.equal('..');
      expect(dateHint(given)).to.equal(undefined);
    });
});
