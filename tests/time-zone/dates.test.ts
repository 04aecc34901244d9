import { expect } from 'chai';
import '../../src/define.js';
import { bundledDataset } from '../../src/bundled.js';
import type { EdtfDate } from '../../src/data/dataset.js';
import { parseEdtf } from '../../src/data/edtf.js';
import { ticks, timeAxis } from '../../src/layout/time-axis.js';
import { createLocale, ENGLISH } from '../../src/text/locale.js';
import { deepAll } from '../support/shadow.js';

/** Minutes that the zones of this run lie behind UTC: Pacific/Midway, UTC, Pacific/Kiritimati. */
const OFFSETS = [660, 0, -840];
/** Of today's zones: in 1970 Kiritimati lay on the other side of the date line. */
const OFFSET = new Date(Date.UTC(2020, 0)).getTimezoneOffset();
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const locale = createLocale('en-GB', ENGLISH);

/** The words of a day, month or year, from its digits alone. */
function words(edtf: string): string {
  const [year = '', month, day] = edtf.replace(/[~?%]$/, '').split('-');
  const name = MONTHS[Number(month) - 1];
  if (day) return `${Number(day)} ${name} ${year}`;
  return month ? `${name} ${year}` : year;
}

function spoken({ precision, extent }: EdtfDate): string {
  const say = { day: locale.day, month: locale.month, year: locale.year, interval: locale.year }[precision];
  return say(extent.from).replaceAll('\u00a0', ' ');
}

describe(`a date, ${OFFSET} minutes behind UTC`, () => {
  it('is told in one of the time zones of this run', () => {
    expect(OFFSETS).to.include(OFFSET);
  });

  const days = [
    { edtf: '2019-01-23', from: '2019-01-23', to: '2019-01-23' },
    { edtf: '2000-02-29', from: '2000-02-29', to: '2000-02-29' },
    { edtf: '2019-01-01', from: '2019-01-01', to: '2019-01-01' },
    { edtf: '2019-12-31', from: '2019-12-31', to: '2019-12-31' },
    { edtf: '2006-05', from: '2006-05-01', to: '2006-05-31' },
    { edtf: '1821', from: '1821-01-01', to: '1821-12-31' },
    { edtf: '0099', from: '0099-01-01', to: '0099-12-31' },
    { edtf: '2018-12/2019-03', from: '2018-12-01', to: '2019-03-31' },
  ];
  for (const { edtf, from, to } of days) {
    it(`${edtf} is ${from} to ${to}`, () => {
      const { extent } = parseEdtf(edtf);
      expect([extent.from, extent.to].map((instant) => new Date(instant).toISOString())).to.deep.equal(
        [from, to].map((day) => `${day}T00:00:00.000Z`),
      );
    });
  }

  it('of the bundled record is told as its digits say', () => {
    const simple = bundledDataset().events.filter(({ when }) => when.precision !== 'interval');
    expect(simple.map(({ when }) => spoken(when))).to.deep.equal(simple.map(({ date }) => words(date)));
  });

  it('has its tick on the first day of a year, month or day', () => {
    for (const [from, to] of [
      ['1821', '2026'],
      ['2018', '2019'],
      ['2019-01', '2019-02'],
    ] as const) {
      const window = { from: parseEdtf(from).extent.from, to: parseEdtf(to).extent.to };
      const drawn = ticks(timeAxis(window, 0, 720));
      expect(drawn).not.to.be.empty;
      expect(drawn.filter(({ instant }) => instant % 86_400_000 !== 0)).to.deep.equal([]);
      expect(
        drawn.filter(
          ({ instant, unit }) => unit === 'year' && !new Date(instant).toISOString().includes('-01-01T'),
        ),
      ).to.deep.equal([]);
    }
  });

  it('is shown to the reader as the day it was', async () => {
    const widget = document.createElement('bilateral-relations');
    widget.setAttribute('lang', 'en-GB');
    widget.setAttribute('from', '2018');
    widget.setAttribute('selected', '2019-01-23-ties-broken');
    document.body.append(widget);
    await widget.updateComplete;
    const details = deepAll(widget, '[part~="details"]')
      .map(({ textContent }) => textContent)
      .join(' ');
    widget.remove();
    expect(details).to.include('23 January 2019');
  });
});
