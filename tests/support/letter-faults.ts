/** For tests in Node: what is wrong with the letters of the first widget on a page. */
import type { Page } from 'puppeteer-core';
import { drawn } from './reader.js';

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
export async function settledFaults(page: Page): Promise<string[]> {
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
