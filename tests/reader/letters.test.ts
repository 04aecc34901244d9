/** Letters that are larger or further apart than a page says: none overlaps another, none is cut. */
import { deepEqual, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { settledFaults } from '../support/letter-faults.js';
import { all, allOnce, press, readingRoom, type Room } from '../support/reader.js';

/** WCAG 2.2, 1.4.12, as its tests inject it. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Puts a style into every shadow root; runs in the page. */
const inject = (css: string): string => `(() => {
  const put = (node) => {
    for (const { shadowRoot } of node.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      const style = document.createElement('style');
      style.textContent = ${JSON.stringify(css)};
      shadowRoot.append(style);
      put(shadowRoot);
    }
  };
  put(document);
})()`;

const WIDTHS = [720, 360, 240];
const LANGUAGES = ['en', 'es'];

describe('with the text spacing of WCAG 1.4.12', () => {
  let room: Room;
  before(async () => {
    room = await readingRoom();
  });
  after(() => room.close());

  for (const width of WIDTHS)
    for (const lang of LANGUAGES)
      it(`nothing overlaps and nothing is cut, ${width} px, ${lang}`, async () => {
        const { page } = await room.open({ width, lang, attributes: 'from="1999"' });
        await page.evaluate(inject(SPACING));
        deepEqual(await settledFaults(page), []);
        await page.close();
      });
});

for (const least of [15, 20])
  describe(`with a least size of type of ${least} px set in the browser`, () => {
    let room: Room;
    before(async () => {
      room = await readingRoom([`--blink-settings=minimumFontSize=${least}`]);
    });
    after(() => room.close());

    for (const width of WIDTHS)
      for (const lang of LANGUAGES)
        it(`the drawing has it too, nothing overlaps and nothing is cut, ${width} px, ${lang}`, async () => {
          const { page } = await room.open({ width, lang, attributes: 'from="1999"' });
          deepEqual(await settledFaults(page), []);
          const sizes = await all<number>(
            page,
            'svg[role] .axis, svg[role] [part="axis"] text',
            '(text) => parseFloat(getComputedStyle(text).fontSize)',
          );
          ok(
            sizes.every((size) => size > least - 0.5),
            String(sizes),
          );
          await page.close();
        });
  });

describe('with the reader’s size of type set to twice the usual', () => {
  let room: Room;
  before(async () => {
    room = await readingRoom(['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26']);
  });
  after(() => room.close());

  for (const width of WIDTHS)
    for (const lang of LANGUAGES)
      it(`all texts have it, nothing overlaps and nothing is cut, ${width} px, ${lang}`, async () => {
        const { page } = await room.open({ width, lang, attributes: 'from="1999"' });
        deepEqual(await settledFaults(page), []);
        const sizes = await all<number>(
          page,
          ':is([part="header"] [role="heading"], .deck, .keys, footer, svg[role] text)',
          '(text) => parseFloat(getComputedStyle(text).fontSize)',
        );
        ok(
          sizes.every((size) => size > 19.9),
          String(sizes),
        );
        await page.close();
      });
});

describe('in a column that is too narrow for a drawing', () => {
  let room: Room;
  before(async () => {
    room = await readingRoom();
  });
  after(() => room.close());

  /** Words of which a line has a single letter; runs in the page. */
  const TORN = `(() => {
    const torn = [];
    const read = (node) => {
      for (const child of (node.shadowRoot ?? node).childNodes) {
        if (child instanceof Element && !child.matches('style, .unseen, .letters, svg')) read(child);
        if (!(child instanceof Text)) continue;
        for (const { index, 0: word } of child.data.matchAll(/[\\p{L}\\p{N}]{2,}/gu)) {
          const lines = new Map();
          for (let at = index; at < index + word.length; at += 1) {
            const range = document.createRange();
            range.setStart(child, at);
            range.setEnd(child, at + 1);
            const { top } = range.getBoundingClientRect();
            lines.set(top, (lines.get(top) ?? 0) + 1);
          }
          if (lines.size > 1 && [...lines.values()].includes(1)) torn.push(word);
        }
      }
    };
    read(document.querySelector('bilateral-relations'));
    return torn;
  })()`;

  for (const width of [120, 160, 200, 240, 259])
    for (const lang of LANGUAGES)
      it(`headline, last value and list are there, whole, ${width} px, ${lang}`, async () => {
        const { page } = await room.open({
          attributes: 'from="1999"',
          lang,
          style: `body { width: ${width}px }`,
        });
        deepEqual(await settledFaults(page), []);
        deepEqual(await page.evaluate(TORN), []);
        deepEqual(
          await all<string>(page, '.last b', '(value) => value.textContent'),
          await all<string>(
            page,
            '[part="header"] [role="heading"]',
            '(headline) => /[0-9]+/.exec(headline.textContent)[0]',
          ),
        );
        deepEqual(await all(page, 'bilateral-tension, bilateral-timeline', '() => 1'), []);
        const rows = await all<string>(page, '.keys button', '(row) => row.textContent');
        ok(rows.length > 2, String(rows));
        await page.close();
      });

  it('the details of what is chosen in the list open there, and nothing stands out', async () => {
    const { page } = await room.open({ attributes: 'from="1999"', style: 'body { width: 120px }' });
    await press(page, '.keys button', '[part="details"]');
    deepEqual(await settledFaults(page), []);
    await page.close();
  });

  it('each view alone says its last value', async () => {
    const { page } = await room.open({
      before:
        '<div style="width: 200px"><bilateral-tension></bilateral-tension><bilateral-timeline></bilateral-timeline></div>',
    });
    const values = await allOnce<string>(
      page,
      '.last',
      '(value) => value.textContent',
      ({ length }) => length === 2,
    );
    deepEqual(values[0], values[1]);
    await page.close();
  });
});
