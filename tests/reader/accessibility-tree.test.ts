import { deepEqual, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession } from 'puppeteer-core';
import { readingRoom, type Room } from '../support/reader.js';

let room: Room;
before(async () => {
  room = await readingRoom();
});
after(() => room.close());

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
}

const LAYOUT = new Set(['InlineTextBox', 'LineBreak', 'none']);

/** Chromium's own accessibility tree as text: role and name, a level deeper by two spaces. */
async function tree(cdp: CDPSession): Promise<string[]> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: Node, depth: number): void => {
    const role = String(node.role?.value ?? '');
    const told = !node.ignored && !LAYOUT.has(role) && role !== 'generic';
    if (told)
      lines.push(
        `${'  '.repeat(depth)}${role} ${String(node.name?.value ?? '')
          .replace(/\s+/g, ' ')
          .trim()}`.trimEnd(),
      );
    // A control is what it is called; what it is made of is not told again.
    if (['button', 'heading', 'link', 'StaticText'].includes(role)) return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, depth + (told ? 1 : 0));
    }
  };
  const [first] = nodes;
  if (first) walk(first, 0);
  return lines;
}

/** Highest, lowest and turning points follow; the legend and the source end it. */
const EXPECTED = `RootWebArea
  heading Tension at 71 out of 100 in March 2019, up from 46 a year earlier
  paragraph
    StaticText United States–Venezuela relations
    StaticText .
    StaticText High, the highest in the period shown. Latest: Last US diplomats leave Caracas, Mar 14. Shaded: most other counts.
  group Tension index of United States–Venezuela relations
    slider Tension index of United States–Venezuela relations
  paragraph
    StaticText Index from January 2019 to March 2019: 71 out of 100 at the end.
  group Timeline of United States–Venezuela relations: 9 events, January 2019 to March 2019
    list
      listitem
        button between December 2018 and March 2019. US revokes 340 visas of Venezuelans. United States, toward Venezuela. economic or legal, hostile
      listitem
        button 1. 2019, month not given. Trump raises possible military intervention. United States, toward Venezuela. verbal, hostile
      listitem
        button January 23, 2019 (uncertain). US recognizes Guaidó as interim president. United States, toward Venezuela. diplomatic, hostile
      listitem
        button January 23, 2019. Maduro announces that Venezuela breaks ties with the US. Venezuela, toward the United States. diplomatic, hostile
      listitem
        button between January 23, 2019 and January 26, 2019 (uncertain). US says it will not close its embassy in Caracas. United States, toward Venezuela. diplomatic, hostile
      listitem
        button 2 acts, Venezuela, hostile, January 23, 2019 to January 26, 2019; opens a list
      listitem
        button January 26, 2019. Maduro backtracks on expulsion of US diplomats. Venezuela, toward the United States. verbal, cooperative
      listitem
        button March 14, 2019. Last US diplomats leave Caracas. United States, toward Venezuela. diplomatic, hostile
  list
    listitem
      StaticText United States
      StaticText 5 hostile
      StaticText ,
      StaticText 0 cooperative
    listitem
      StaticText Venezuela
      StaticText 3 hostile
      StaticText ,
      StaticText 1 cooperative
  list How to read the marks`.split('\n');

describe('the accessibility tree', () => {
  it('of the whole widget is heading, summary, chart, list of events, window, source, in that order', async () => {
    const { page, cdp } = await room.open({ attributes: 'from="2019-01-20" to="2019-03-31"' });
    const told = await tree(cdp);
    const legend = EXPECTED.at(-1);
    const lines = told
      .slice(0, told.indexOf(legend ?? '') + 1)
      .map((line) => line.replace(/ Highest: .* Turning points: .*$/, ''));
    deepEqual(lines, EXPECTED);
    ok(told.at(-1)?.includes('About') || told.some((line) => line.includes('link Source: ')));
    await page.close();
  });

  it('tells each of the 20 and more marks of the timeline by a name of its own', async () => {
    const { page, cdp } = await room.open({ attributes: 'from="1999"' });
    const lines = (await tree(cdp)).map((line) => line.trim());
    const start = lines.findIndex((line) => line.startsWith('list'));
    const marks = lines.slice(start).filter((line) => line.startsWith('button') && /\d{4}/.test(line));
    ok(marks.length > 20);
    await page.close();
  });
});
