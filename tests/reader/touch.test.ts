import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { all, allOnce, press, readingRoom, windowOf, windowThat, type Room } from '../support/reader.js';

const DAY = 86_400_000;

type Point = readonly [x: number, y: number];

let room: Room;
before(async () => {
  room = await readingRoom();
});
after(() => room.close());

/** Fingers that go on straight lines from where they are put to where they are lifted. */
async function fingers(cdp: CDPSession, ...paths: (readonly [from: Point, to: Point])[]): Promise<void> {
  const STEPS = 12;
  const points = (step: number): { x: number; y: number; id: number }[] =>
    paths.map(([[x0, y0], [x1, y1]], id) => ({
      x: x0 + ((x1 - x0) * step) / STEPS,
      y: y0 + ((y1 - y0) * step) / STEPS,
      id,
    }));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
  for (let step = 1; step <= STEPS; step += 1)
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function centre(page: Page, selector: string): Promise<Point> {
  const [found] = await all<Point>(
    page,
    selector,
    '(element) => { const { left, top, width, height } = element.getBoundingClientRect(); return [left + width / 2, top + height / 2]; }',
  );
  ok(found, selector);
  return found;
}

const PHONE = {
  width: 360,
  touch: true,
  attributes: 'from="2010" to="2020" overview',
  style: 'body { padding-bottom: 2000px }',
} as const;
const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);
const VIEWS = [
  'bilateral-tension [part="surface"], [part="surface"][role="slider"]',
  '.lane',
  '.overview .surface',
] as const;

describe('one finger', () => {
  for (const view of VIEWS)
    it(`up over ${view} scrolls the page and changes nothing in the widget`, async () => {
      const { page, cdp } = await room.open(PHONE);
      const untouched = await windowOf(page);
      const [x, y] = await centre(page, view);
      await fingers(cdp, [
        [x, y],
        [x + 3, y - 200],
      ]);
      await page.waitForFunction('scrollY > 100');
      await windowThat(page, (window) => String(window) === String(untouched));
      await page.close();
    });

  for (const [name, selector] of [
    ['chart', '[part="surface"][role="slider"]'],
    ['timeline', '.lane'],
  ] as const)
    it(`sideways over the ${name} pans, and scrolls nothing`, async () => {
      const { page, cdp } = await room.open(PHONE);
      const [from, to] = await windowOf(page);
      const [x, y] = await centre(page, selector);
      await fingers(cdp, [
        [x + 60, y],
        [x - 60, y],
      ]);
      const [later, end] = await windowThat(page, ([start]) => start > from + 365 * DAY);
      equal(Math.round((end - later) / DAY), Math.round((to - from) / DAY));
      equal(await scrolled(page), 0);
      await page.close();
    });

  it('on an end of the window resizes it, from 16 px beside it', async () => {
    const { page, cdp } = await room.open({ ...PHONE, attributes: 'from="1930" to="2000" overview' });
    const [from, to] = await windowOf(page);
    const [x, y] = await centre(page, '.grip');
    await fingers(cdp, [
      [x - 16, y],
      [x - 60, y],
    ]);
    const [, end] = await windowThat(page, ([start]) => start < from);
    ok(Math.abs(end - to) < DAY, 'the other end stays');
    await page.close();
  });

  it('that taps a mark opens it', async () => {
    const { page } = await room.open(PHONE);
    const [x, y] = await centre(page, '.mark[part="event"] .ring');
    await page.touchscreen.tap(x, y);
    await allOnce(page, '[part="details"]', '() => 1', ({ length }) => length === 1);
    await page.close();
  });

  /** A page of a phone, 640 px high: the top of what matches, px of the viewport. */
  const topOf = async (page: Page, selector: string): Promise<number> => {
    const [top] = await all<number>(page, selector, '(element) => element.getBoundingClientRect().top');
    ok(top !== undefined, selector);
    return top;
  };
  const opened = (page: Page): Promise<unknown> =>
    allOnce(page, '[part="details"]', '() => 1', ({ length }) => length === 1);
  const AFTER = `(details) => { const root = details.getRootNode(); const order = ['bilateral-timeline', '[part="details"]', '.keys'].map((one) => root.querySelector(one));
    return order.every((one, number) => number === 0 || Boolean(order[number - 1].compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) && order[number - 1].getBoundingClientRect().top < one.getBoundingClientRect().top); }`;

  for (const [lang, scroll] of [
    ['en', 0],
    ['es', 0],
    ['en', 200],
  ] as const)
    for (const lane of [0, 1])
      it(`that taps a mark of lane ${lane} in ${lang} has the details in view, right under the lanes, and nothing moved; the page scrolled by ${scroll} px`, async () => {
        const { page } = await room.open({ ...PHONE, attributes: 'from="1999"', lang });
        await page.setViewport({ width: 360, height: 680, hasTouch: true, isMobile: true });
        await page.evaluate((y) => window.scrollTo(0, y), scroll);
        const line = (await all<number>(page, '.lane', '(one) => one.getBoundingClientRect().top'))[lane]!;
        const marks = await all<Point>(
          page,
          '.mark .ring',
          '(one) => { const { left, top, width, height } = one.getBoundingClientRect(); return [left + width / 2, top + height / 2]; }',
        );
        const [x, y] = marks.filter((mark) => Math.abs(mark[1] - line) < 20)[3]!;
        ok(y > 0 && y < 680, `the mark is in view: ${y}`);
        const place = await topOf(page, 'bilateral-timeline');
        await page.touchscreen.tap(x, y);
        await opened(page);
        equal(await topOf(page, 'bilateral-timeline'), place);
        equal(await scrolled(page), scroll);
        const top = await topOf(page, '[part="details"]');
        ok(top > 0 && top < 680, `the details begin at ${top}`);
        deepEqual(await all(page, '[part="details"]', AFTER), [true]);
        await page.close();
      });

  for (const [what, selector] of [
    ['a mark', '.mark[part="event"] .ring'],
    ['a row of the list', '.keys > li:nth-child(4) > button'],
  ] as const)
    it(`that taps ${what} at the bottom of the screen has the details' title and what follows it in view, and the place that it tapped`, async () => {
      const { page } = await room.open({ ...PHONE, attributes: 'from="1999"' });
      await page.setViewport({ width: 360, height: 460, hasTouch: true, isMobile: true });
      if (what !== 'a mark')
        await all(page, selector, '(one) => scrollTo(0, one.getBoundingClientRect().bottom - innerHeight)');
      const points = await all<Point>(
        page,
        selector,
        '(one) => { const { left, top, width, height } = one.getBoundingClientRect(); return [left + width / 2, top + height / 2]; }',
      );
      const [x, y] = points.find(([, middle]) => middle > 420 && middle < 460)!;
      const start = await scrolled(page);
      await page.touchscreen.tap(x, y);
      await allOnce<number>(
        page,
        '[part="details"] .title, [part="details"] :is(.meta, .acts li:first-child)',
        '(one) => one.getBoundingClientRect().bottom',
        (ends) => ends.length >= 2 && ends.slice(0, 2).every((bottom) => bottom <= 460),
      );
      const by = (await scrolled(page)) - start;
      ok(by > 0 && by < y, `scrolled by ${by} px, tapped at ${y}`);
      await page.close();
    });

  it('that taps a row of the list has the details right under the row, which stays where it is, and closed they give the focus back to it', async () => {
    const { page } = await room.open({ ...PHONE, attributes: 'from="1999"' });
    await page.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: true });
    await page.evaluate(() => window.scrollTo(0, 400));
    const row = '.keys > li:nth-child(3) > button';
    const [x, y] = await centre(page, row);
    ok(y < 600, `the row is in view: ${y}`);
    await page.touchscreen.tap(x, y);
    await opened(page);
    deepEqual(await centre(page, row), [x, y]);
    const gap = (await topOf(page, '[part="details"]')) - y;
    ok(gap > 0 && gap < 60, `the details begin ${gap} px under the middle of the row`);
    await press(page, '[part="details"] .button', '.keys', 'Close');
    const focus = await all<boolean>(page, row, '(one) => one.getRootNode().activeElement === one');
    deepEqual(focus, [true]);
    await page.close();
  });

  it('that taps a mark after a row has the details under the lanes again', async () => {
    const { page } = await room.open({ ...PHONE, attributes: 'from="1999"' });
    await press(page, '.keys > li:nth-child(3) > button', '.keys [part="details"]');
    const [x, y] = await centre(page, '.mark[part="event"] .ring');
    await page.touchscreen.tap(x, y);
    await allOnce(page, '.keys [part="details"]', '() => 1', ({ length }) => length === 0);
    deepEqual(await all(page, '[part="details"]', AFTER), [true]);
    await page.close();
  });

  it('that taps a date of the chart takes it apart, and the chart speaks of the same date', async () => {
    const { page } = await room.open(PHONE);
    const [x, y] = await centre(page, '[part="surface"][role="slider"]');
    // Under the curve and its numbers.
    await page.touchscreen.tap(x - 40, y + 55);
    const [title] = await allOnce<string>(
      page,
      '[part="details"] .title',
      '(element) => element.textContent.trim()',
      ({ length }) => length === 1,
    );
    await allOnce<string>(
      page,
      '[part="surface"][role="slider"]',
      '(element) => element.getAttribute("aria-valuetext")',
      ([spoken = '']) => spoken.startsWith(`${title}:`),
    );
    await page.close();
  });
});

describe('two fingers', () => {
  it('apart zoom in on what is between them, and together out', async () => {
    const { page, cdp } = await room.open(PHONE);
    const [from, to] = await windowOf(page);
    const [x, y] = await centre(page, '[part="surface"][role="slider"]');
    await fingers(
      cdp,
      [
        [x - 30, y],
        [x - 90, y],
      ],
      [
        [x + 30, y],
        [x + 90, y],
      ],
    );
    const [nearFrom, nearTo] = await windowThat(
      page,
      ([start, end]) => Math.abs((end - start) / (to - from) - 1 / 3) < 0.05,
    );
    ok(Math.abs((nearTo + nearFrom) / 2 - (from + to) / 2) < 0.05 * (to - from), 'around the same middle');
    await fingers(
      cdp,
      [
        [x - 90, y],
        [x - 30, y],
      ],
      [
        [x + 90, y],
        [x + 30, y],
      ],
    );
    await windowThat(page, ([start, end]) => Math.abs((end - start) / (to - from) - 1) < 0.1);
    await page.close();
  });
});

/** What is asked to be 44 px wide and high, of the first screen's button and list 32 px high: all but marks, whose neighbours stand closer, and what stands in a line of text, which is as high. */
const SMALL = `(element) => { const target = element.matches('input[type=checkbox]') ? element.closest('label') : element; const { width, height } = target.getBoundingClientRect();
  const wide = target.matches('.hit') || width > 43.9; const least = target.matches('.explore, .keys > li > button') ? 31.9 : 43.9; return width === 0 || (wide && height > least) ? '' : element.localName + '.' + element.className + ' ' + target.textContent.trim().slice(0, 20) + ' ' + Math.round(width) + '×' + Math.round(height); }`;
const TARGETS = 'button, select, input, summary, .hit, .overview .surface, footer a';

describe('for a coarse pointer', () => {
  for (const [state, attributes, selector, key] of [
    ['with a date taken apart', 'from="2018"', '[part="surface"][role="slider"]', 'Enter'],
    ['with a list of acts open', 'from="1999"', '.mark[part="cluster"]', 'Enter'],
    ['empty', 'from="1860" to="1870"', '', ''],
  ] as const)
    it(`every target is 44 px and more, ${state}`, async () => {
      const { page } = await room.open({ width: 360, touch: true, attributes });
      if (selector) {
        await all(
          page,
          selector,
          `(element) => window.pressed ??= element.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`,
        );
        await allOnce(page, '[part="details"]', '() => 1', ({ length }) => length > 0);
      }
      deepEqual((await all<string>(page, TARGETS, SMALL)).filter(Boolean), []);
      await page.close();
    });

  for (const [state, shows, words] of [
    ['as it comes', '', ''],
    ['with the table', '[part="table"]', 'Table'],
    ['with what can be taken away', '.downloads', 'Download'],
    ['with what the index is', '.about', 'About this index'],
  ] as const)
    it(`every target is 44 px and more, ${state}`, async () => {
      const { page } = await room.open({
        width: 360,
        touch: true,
        attributes: 'from="2018" selected="2019-01-23-ties-broken"',
      });
      await press(page, '.explore', '[part="controls"]');
      if (words) await press(page, '[part="controls"] button', shows, words);
      const small = await all<string>(page, TARGETS, SMALL);
      deepEqual(small.filter(Boolean), []);
      await page.close();
    });
});
