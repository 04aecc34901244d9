import { expect } from 'chai';
import { range } from '../../src/arrays/range.js';
import { americanDates, americanNumber, isAmerican } from '../../src/text/english-dates.js';
import { createLocale, ENGLISH } from '../../src/text/locale.js';

const FORMATS: Readonly<Record<Exclude<keyof typeof americanDates, 'year'>, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short', year: 'numeric' },
  monthOnly: { month: 'short' },
  dayMonth: { day: 'numeric', month: 'short' },
};

describe('American English dates', () => {
  const instants = [1821, 1900, 2000, 2024, 2026].flatMap((year) =>
    range(0, 12).flatMap((month) => [1, 9, 28].map((ofMonth) => Date.UTC(year, month, ofMonth))),
  );
  for (const [name, options] of Object.entries(FORMATS) as [keyof typeof FORMATS, (typeof FORMATS)['day']][])
    it(`are, as ${name}, what Intl writes, in every month and in each century of the record`, () => {
      const { format } = new Intl.DateTimeFormat('en-US', {
        ...options,
        timeZone: 'UTC',
        calendar: 'gregory',
      });
      const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
      expect(instants.map((instant) => plain(americanDates[name](instant)))).to.deep.equal(
        instants.map((instant) => format(instant)),
      );
    });

  it('are those of plain English and of the United States, not of other regions or languages', () => {
    expect(['en', 'en-US', 'en-GB', 'en-CA', 'es', 'eng'].map(isAmerican)).to.deep.equal([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a number in American English', () => {
  const values = [
    0, 1e-9, 9.9e-7, 0.04, 0.05, 0.15, 0.25, 0.4, 0.5, 1.005, 1.05, 2.45, 2.5, 9.96, 54, 63.449, 99.5, 998.6,
    999.4, 999.5, 1000, 1234.56, 100000, 9876543.21,
  ];
  for (const digits of [0, 1, 2])
    it(`with up to ${digits} decimals is what Intl writes, halves rounded up`, () => {
      const { format } = new Intl.NumberFormat('en-US', { maximumFractionDigits: digits });
      expect(values.map((value) => americanNumber(value, digits))).to.deep.equal(
        values.map((value) => format(value)),
      );
    });

  for (const value of [-0.4, -1, 1e12, Infinity, Number.NaN])
    it(`${value} is left to Intl`, () => {
      expect(americanNumber(value, 0)).to.equal(undefined);
    });
});

describe('the English locale', () => {
  it('writes dates and numbers of a first drawing without a formatter', () => {
    const { DateTimeFormat, NumberFormat } = Intl;
    const made: string[] = [];
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, { construct: () => (made.push('date'), {}) });
    Intl.NumberFormat = new Proxy(NumberFormat, { construct: () => (made.push('number'), {}) });
    try {
      const locale = createLocale('en', ENGLISH);
      const instant = Date.UTC(2026, 0, 31);
      locale.month(instant);
      locale.shortMonth(instant);
      locale.day(instant);
      locale.tick(instant, 'year');
      locale.number(55.3, 1);
    } finally {
      Object.assign(Intl, { DateTimeFormat, NumberFormat });
    }
    expect(made).to.deep.equal([]);
  });
});
