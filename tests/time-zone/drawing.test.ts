import { expect } from 'chai';
import '../../src/define.js';
import { bundledDataset } from '../../src/bundled.js';
import { deepAll } from '../support/shadow.js';

const DAY = 86_400_000;
/** Plot of a widget of 720 px. */
const [X0, X1] = [100, 604];

/** Events that are known to the day, by id. */
const DAYS = new Map(
  bundledDataset().events.flatMap(({ id, date }) => (/^\d{4}-\d\d-\d\d$/.test(date) ? [[id, date]] : [])),
);

const MONTHS = ' Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A widget in the test's page, drawn. */
async function drawn(attributes: string): Promise<HTMLElement> {
  const container = document.createElement('div');
  container.style.width = '720px';
  container.innerHTML = `<bilateral-relations lang="en" ${attributes}></bilateral-relations>`;
  document.body.append(container);
  await container.querySelector('bilateral-relations')!.updateComplete;
  return container;
}

/** From the digits of days alone: x of a day in a window of days, to a tenth of a px. */
function xOf(day: string, from: string, to: string): number {
  const [at, first, last] = [day, from, to].map((iso) => Date.parse(`${iso}T00:00:00Z`) / DAY) as [
    number,
    number,
    number,
  ];
  return X0 + ((X1 - X0) * (at - first)) / (last - first);
}

const texts = (root: Element, selector: string): string[] =>
  deepAll(root, selector).map(({ textContent }) =>
    textContent.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim(),
  );

/** Where what is drawn stands on the time axis, px. */
const placedAt = (element: Element): number =>
  Number(/translate\(([\d.]+)/.exec(element.getAttribute('transform')!)![1]);

describe(`the drawing, ${new Date(0).getTimezoneOffset()} minutes behind UTC`, () => {
  let container: HTMLElement | undefined;
  afterEach(() => container?.remove());

  it('has each mark of a day at the x of that day', async () => {
    container = await drawn('from="2019-01-01" to="2019-06-30" view="timeline"');
    const events = deepAll(container, '.mark[part="event"]').map((mark) => [
      mark.getAttribute('data-key')!,
      placedAt(mark),
    ]) as [string, number][];
    const days = events.filter(([id]) => DAYS.has(id));
    expect(days.length).to.be.at.least(2);
    for (const [id, x] of days)
      expect(x, id).to.be.closeTo(xOf(DAYS.get(id)!, '2019-01-01', '2019-06-30'), 0.06);
  });

  const ticks: [from: string, to: string, day: (text: string) => string][] = [
    ['1999-01-01', '2026-01-31', (text) => `${text}-01-01`],
    [
      '2018-12-31',
      '2019-12-31',
      (text) => (/^\d{4}$/.test(text) ? `${text}-01-01` : `2019-${MONTHS.indexOf(text)}-01`),
    ],
    [
      '2019-01-01',
      '2019-03-02',
      (text) => {
        const [month = '', day = '1'] = text.split(' ');
        return `2019-${/^\d/.test(month) ? '01' : MONTHS.indexOf(month)}-${day.padStart(2, '0')}`;
      },
    ],
  ];
  for (const [from, to, day] of ticks)
    it(`has the ticks of ${from} to ${to} on the days that they name`, async () => {
      container = await drawn(`from="${from}" to="${to}" view="timeline"`);
      const found = deepAll(container, '[part="axis"] text').map(
        (text) => [text.textContent.trim(), placedAt(text)] as const,
      );
      expect(found.length).to.be.greaterThan(3);
      for (const [text, x] of found) {
        const [year, month = '', date] = day(text).split('-');
        const place = xOf(`${year}-${month.padStart(2, '0')}-${date}`, from, to);
        // A name at the end of the axis is moved in, so that it keeps to the plot.
        expect(x, text).to.be.closeTo(place, place > X1 - 12 ? 8 : 0.01);
      }
    });

  const headlines: [to: string, expected: RegExp][] = [
    ['2018-12-31', /in Dec(?:ember)? 2018/],
    ['2019-01-01', /in Jan(?:uary)? 2019/],
    ['2019', /in Dec(?:ember)? 2019/],
    ['2026-01', /in Jan(?:uary)? 2026/],
  ];
  for (const [to, expected] of headlines)
    it(`says of a period to ${to} ${expected.source}`, async () => {
      container = await drawn(`from="1999" to="${to}"`);
      expect(texts(container, '[part="header"] [role="heading"]')[0]).to.match(expected);
    });

  it('has one value of the index for one date: the same in every zone', async () => {
    container = await drawn('from="1999" to="2019-01-23" overview');
    const now = Number(
      deepAll(container, '[part="surface"][role="slider"]')[0]!.getAttribute('aria-valuenow'),
    );
    expect(new Date(now).toISOString()).to.equal('2019-01-23T00:00:00.000Z');
  });

  it('tells the days of a window that the reader moved as UTC days', async () => {
    container = await drawn('from="2010" to="2020" overview');
    const told: string[] = [];
    container.addEventListener('bilateral-window', ({ from, to }) => told.push(from, to));
    deepAll(container, '.grip')[0]!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Home', bubbles: true }),
    );
    expect(told).to.deep.equal(['1821-01-01', '2020-12-31']);
  });

  it('names every mark by its date as its digits say', async () => {
    container = await drawn('from="2018-06" to="2019-06"');
    const days = deepAll(container, '.mark[part="event"]').filter((mark) =>
      DAYS.has(mark.getAttribute('data-key')!),
    );
    expect(days.length).to.be.at.least(2);
    for (const mark of days) {
      const id = mark.getAttribute('data-key')!;
      const [year, , day] = DAYS.get(id)!.split('-');
      expect(mark.getAttribute('aria-label')!.replaceAll('\u00a0', ' '), id).to.match(
        new RegExp(`^\\w+ ${Number(day)}, ${year}\\. `),
      );
    }
  });
});
