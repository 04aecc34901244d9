/** The rows of the two sides: beside each other on a desk, one under the other on a phone. Pure. */
import { sideRows, type SideRow } from '../picture/sides.js';
import { BOLD, DESCENT, GAP, group, inRows, measureAt, type Block } from './block.js';
import { painted, type Painted } from './painted.js';
import type { Palette } from './palette.js';
import type { Pictured } from './still.js';
import type { Styler } from './styler.js';
import { textLines } from './text-lines.js';

/** Size of the text, height of a row, the space between two things in it, and between two columns, px. */
const SIZE = 12;
const ROW = { height: 18, gap: 8 } as const;
const BETWEEN = 16;
/** Room for the name on a phone, em, so that the bars begin at the same place. */
const NAME = 7;

interface Item {
  readonly width: number;
  /** Around the middle of its row. */
  readonly content: readonly Painted[];
}

export function sidesBlock(drawn: Pictured, styler: Styler, { ink, hostile, cooperative }: Palette): Block {
  const { frame } = drawn.drawing;
  const measure = measureAt(drawn, SIZE);
  const text = (words: string, look: Painted['look']): Painted =>
    painted('text', { y: DESCENT }, words, { ...look, 'font-size': SIZE });
  const inner = frame.width - 2 * frame.margin;
  const width = frame.portrait ? inner : (inner - BETWEEN) / 2;

  const itemsOf = ({ name, bar, words: [first, second] }: SideRow): Item[] => [
    ...textLines(name, width, measure, true).map((line) => ({
      width: Math.max(measure(line, true), frame.portrait ? NAME * SIZE : 0),
      content: [text(line, { fill: ink, ...BOLD })],
    })),
    { width: bar.width, content: [group(bar.width / 2, 0, styler.styled(bar.shapes, bar.look))] },
    {
      width: measure(`${first}, ${second}`),
      content: [
        text(`${first},`, { fill: hostile }),
        group(measure(`${first}, `), 0, [text(second, { fill: cooperative })]),
      ],
    },
  ];

  let height = GAP;
  const heights: number[] = [];
  const content = sideRows(drawn.scene, drawn.state.locale).map((row, column) => {
    const items = itemsOf(row);
    const rows = inRows(
      items.map((item) => item.width),
      { ...ROW, left: 0, right: width },
    );
    const [x, y] = frame.portrait ? [frame.margin, height] : [frame.margin + column * (width + BETWEEN), GAP];
    heights.push(rows.height);
    height = frame.portrait ? height + rows.height : GAP + Math.max(...heights);
    return group(
      x,
      y,
      items.map((item, place) => {
        const [left, top] = rows.places[place]!;
        return group(left, top + ROW.height / 2, item.content);
      }),
    );
  });
  return { content, height };
}
