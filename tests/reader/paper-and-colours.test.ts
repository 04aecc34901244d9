import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { all, allOnce, press, readingRoom, type Reader, type Room } from '../support/reader.js';

let room: Room;
before(async () => {
  room = await readingRoom();
});
after(() => room.close());

const SHOWN = `(element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1`;
const visible = async (page: Page, selector: string): Promise<number> =>
  (await all<boolean>(page, selector, SHOWN)).filter(Boolean).length;
const style = (page: Page, selector: string, property: string): Promise<string[]> =>
  all<string>(
    page,
    selector,
    `(element) => getComputedStyle(element).getPropertyValue(${JSON.stringify(property)})`,
  );

describe('on paper', () => {
  const HOUSE =
    'bilateral-relations { --bilateral-page: #000; --bilateral-ink: #fff; --bilateral-ink-second: #eee; --bilateral-muted: #ccc; --bilateral-band-strong: #222; --bilateral-band-faint: #111; --bilateral-hostile: #ffb0a0; --bilateral-cooperative: #a0d0ff }';
  const CASES: [what: string, reader: Reader][] = [
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['in a dark house', { theme: 'dark', style: HOUSE }],
  ];
  for (const [what, reader] of CASES)
    it(`is black on white, ${what}`, async () => {
      const { page } = await room.open({ ...reader, attributes: 'from="2015"', media: 'print' });
      deepEqual(new Set(await style(page, '.root', 'background-color')), new Set(['rgb(255, 255, 255)']));
      deepEqual(await style(page, 'path.line', 'stroke'), ['rgb(0, 0, 0)']);
      deepEqual(await style(page, '[part="header"] [role="heading"]', 'color'), ['rgb(0, 0, 0)']);
      deepEqual(
        new Set(await style(page, '.mark.hostile:not(.claim) .shape', 'fill')),
        new Set(['rgb(179, 63, 18)']),
      );
      await page.close();
    });

  it('has every event in view as a list where the page asks for it, the source, and no controls', async () => {
    const { page } = await room.open({
      attributes: 'print-list from="2015" selected="2019-01-23-ties-broken"',
    });
    await press(page, '.explore', '[part="controls"]');
    await press(page, '[part="controls"] button', '[part="table"]', 'Table');
    const [rows] = await all<number>(page, '[part="table"] tbody', '(body) => body.rows.length');
    await page.emulateMediaType('print');
    const shown = await allOnce<boolean>(page, '.listing li', SHOWN, ({ length }) => length > 0);
    equal(shown.filter(Boolean).length, rows);
    ok((await visible(page, '[part="details"] .title')) === 1, 'the open event is printed');
    equal(
      await visible(
        page,
        'button:not(.keys button, .acts button), select, input, .grip, [part="controls"], [part="table"]',
      ),
      0,
    );
    const [source] = await all<string>(page, 'footer', '(element) => element.textContent');
    ok(source?.includes('Source: United States'), source);
    await page.emulateMediaType('screen');
    await allOnce(page, '.listing li', SHOWN, (list) => !list.includes(true));
    await page.close();
  });

  for (const attributes of ['', 'print-list', 'static'])
    it(`has the whole article around a widget${attributes && ` with ${attributes}`}, to its last paragraph`, async () => {
      const paragraph = (number: number): string =>
        `<p>${'All that was said on that day, and by whom. '.repeat(16)}<a href="https://paragraph.example/${number}/">${number}</a></p>`;
      const paragraphs = (from: number, to: number): string =>
        Array.from({ length: to - from }, (_, place) => paragraph(from + place)).join('');
      const { page } = await room.open({
        attributes: `from="1999" ${attributes}`,
        before: paragraphs(0, 20),
        after: paragraphs(20, 80),
        style: 'p { font-size: 20px }',
      });
      const pdf = Buffer.from(await page.pdf({ format: 'a4' })).toString('latin1');
      ok((pdf.match(/\/Type \/Page\b/g) ?? []).length >= 10, 'ten pages or more');
      // In a PDF each link is a note of its own, with its address in plain letters.
      const printed = new Set(pdf.match(/paragraph\.example\/\d+/g));
      equal(printed.size, 80);
      await page.close();
    });

  it('is a PDF in which nothing stands out sideways', async () => {
    const { page } = await room.open({ width: 640, attributes: 'from="1999"', media: 'print' });
    equal(await page.evaluate(() => document.documentElement.scrollWidth), 640);
    ok((await page.pdf({ format: 'a4' })).length > 20_000);
    await page.close();
  });
});

describe('in forced colours', () => {
  const READER: Reader = {
    attributes: 'from="1999" selected="2019-01-23-ties-broken"',
    features: { 'forced-colors': 'active' },
  };

  it('hostile and cooperative acts differ in colour, filling and place', async () => {
    const { page } = await room.open(READER);
    const fill = async (stance: string): Promise<Set<string>> =>
      new Set(await style(page, `.mark.${stance}:not(.claim)[part="event"] .shape`, 'fill'));
    const [hostile, cooperative] = [await fill('hostile'), await fill('cooperative')];
    const [canvas] = await style(page, 'bilateral-timeline .root, .root', 'background-color');
    deepEqual(cooperative, new Set([canvas]));
    ok(!hostile.has(canvas!), 'filled');
    const stroke = new Set(await style(page, '.mark.cooperative[part="event"] .shape', 'stroke'));
    ok(![...stroke].some((colour) => hostile.has(colour)), 'another colour');
    await page.close();
  });

  it('a claim is dashed, the chosen mark is ringed, the focus is seen', async () => {
    const { page } = await room.open({
      ...READER,
      attributes: `from="2019" selected="2019-01-23-ties-broken"`,
    });
    const dashes = await style(page, '.mark.claim .shape', 'stroke-dasharray');
    ok(dashes.length > 0 && dashes.every((dash) => dash !== 'none'), String(dashes));
    const [ring] = await style(page, '.mark.chosen .ring', 'stroke');
    ok(ring && ring !== 'none', ring);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const [focus] = await style(page, '.mark:focus-visible .ring', 'stroke');
    ok(focus && focus !== 'none', focus);
    await page.close();
  });

  it('lines, band and hatching are not the page’s colour, and nothing is wider than the page', async () => {
    const { page } = await room.open(READER);
    const [canvas] = await style(page, '.root', 'background-color');
    for (const [selector, property] of [
      ['path.line', 'stroke'],
      ['.band[part="band"]', 'fill'],
      ['.overview .hatch', 'stroke'],
      ['.hair', 'stroke'],
      ['.lane', 'stroke'],
      ['.bar', 'fill'],
    ] as const)
      for (const colour of await style(page, selector, property))
        ok(colour !== canvas, `${selector} ${colour}`);
    equal(await page.evaluate(() => document.documentElement.scrollWidth), 720);
    await page.close();
  });
});

describe('motion', () => {
  for (const preference of ['no-preference', 'reduce'])
    it(`there is none, with prefers-reduced-motion: ${preference}`, async () => {
      const { page } = await room.open({
        attributes: 'from="1999" selected="2019-01-23-ties-broken"',
        features: { 'prefers-reduced-motion': preference },
      });
      await press(page, '.explore', '[part="controls"]');
      const durations = await all<string>(
        page,
        '*',
        '(element) => { const css = getComputedStyle(element); return css.transitionDuration + " " + css.animationName; }',
      );
      deepEqual([...new Set(durations)], ['0s none']);
      equal(await page.evaluate(() => document.getAnimations().length), 0);
      await page.close();
    });
});
