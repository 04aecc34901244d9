/** Letters that are larger or further apart than a page says: none overlaps another, none is cut. */
import { deepEqual, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { all, allOnce, drawn, press, readingRoom, type Room } from '../support/reader.js';

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

/** Texts that overlap, stand out of the widget, or are a letter alone on a line among longer ones; runs in the page. */
const FAULTS = `(() => {
  const APART = 1.5;
  const widget = document.querySelector('bilateral-relations');
  const around = widget.getBoundingClientRect();
  const lines = [];
  const read = (node) => {
    for (const child of (node.shadowRoot ?? node).childNodes) {
      if (child instanceof Text) {
        if (child.data.trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(child);
        // A range of a text that is set closer has the width that it had before.
        const closer = child.parentElement.closest('text[textLength]');
        const boxes = [...(closer ?? range).getClientRects()].filter(({ width }) => width > 0);
        const inSvg = child.parentElement.closest('svg');
        for (const box of boxes) lines.push({ text: child.data.trim(), box, owner: child, inSvg, lines: boxes.length });
      } else if (child instanceof Element) {
        const { visibility, display } = getComputedStyle(child);
        if (display === 'none' || visibility === 'hidden' || child.matches('style, .unseen, title, .letters')) continue;
        if (child instanceof HTMLSlotElement && child.assignedNodes().length > 0) continue;
        read(child);
      }
    }
  };
  read(widget);
  if (lines.length < 15) return ['hardly anything is drawn: ' + lines.length];
  const faults = [];
  for (const { text, box } of lines)
    if (box.left < around.left - 0.5 || box.right > around.right + 0.5)
      faults.push('stands out: ' + text + ' ' + box.left.toFixed(0) + '–' + box.right.toFixed(0));
  lines.forEach((one, place) => {
    for (const other of lines.slice(place + 1)) {
      if (one.owner === other.owner) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      // Lines of running text are as high as their line; letters of a drawing stand closer.
      const slack = one.inSvg && other.inSvg ? 0.3 * Math.min(one.box.height, other.box.height) : APART;
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > APART && down > slack) faults.push('overlap: ' + one.text + ' / ' + other.text);
    }
  });
  return faults;
})()`;

const faults = (page: Page): Promise<string[]> => page.evaluate(FAULTS) as Promise<string[]>;

/** The faults once all is drawn anew for the letters: the same in two looks one after the other. */
async function settledFaults(page: Page): Promise<string[]> {
  for (let last = ''; ;) {
    await drawn(page);
    await page.evaluate(
      'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
    );
    const box = await page.evaluate(
      'document.querySelector("bilateral-relations").shadowRoot.textContent.length + " " + document.querySelector("bilateral-relations").offsetHeight',
    );
    if (String(box) === last) return faults(page);
    last = String(box);
  }
}

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
          await all<string>(page, '.headline', '(headline) => /[0-9]+/.exec(headline.textContent)[0]'),
        );
        deepEqual(await all(page, 'bilateral-tension, bilateral-timeline', '() => 1'), []);
        const rows = await all<string>(page, '.keys button', '(row) => row.textContent');
        ok(rows.length > 2, String(rows));
        await page.close();
      });

  it('the details of what is chosen in the list open there, and nothing stands out', async () => {
    const { page } = await room.open({ attributes: 'from="1999"', style: 'body { width: 120px }' });
    await press(page, '.keys button', '.details');
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
