/** The whole picture as one SVG: headline, drawing, key events, legend and source, one under the other. Pure. */
import { labelOf } from '../layout/event-place.js';
import { rounded } from '../layout/path-number.js';
import { chartPicture } from '../picture/chart.js';
import { lanesPicture } from '../picture/lanes.js';
import { legendOf } from '../picture/legend.js';
import type { Shape } from '../picture/shape.js';
import { BOLD, DESCENT, GAP, group, inRows, measureAt, space, type Block } from './block.js';
import { painted, type Painted, type PaintedAttributes } from './painted.js';
import type { Palette } from './palette.js';
import { sidesBlock } from './sides-block.js';
import type { Pictured } from './still.js';
import { stylerOf, type Styler } from './styler.js';
import { textLines } from './text-lines.js';
import { keyEvents, wordsOf, type Words } from './words.js';

/** Fonts for whose widths the texts are placed, and what most Linux systems have. Without quotes: resvg does not find a quoted one after a comma. */
export const FONT = 'Arial, Helvetica, Liberation Sans, Noto Sans, Roboto, Segoe UI, DejaVu Sans, sans-serif';

/** Sizes of text, and heights of a line, px. */
const TEXT = { size: 12, line: 16 } as const;
const SMALL = { size: 12, line: 15 } as const;
const HEADLINE = { size: 20, line: 24 } as const;
const HEADLINE_PORTRAIT = { size: 18, line: 22 } as const;
/** Border, and space above the headline, px. */
const BORDER = 2;
const TOP = 12;
/** A row of the list of key events, and where date and title begin in it, px. */
const ROW = { height: 22, number: 7, date: 20, title: 88 } as const;
/** A row of the legend, the space between a key and its words, and between two keys, px. */
const KEY = { height: 19, gap: 4, between: 12 } as const;

/** The number in the disc of a key event. */
const NUMBER = { ...BOLD, 'font-size': 11, 'text-anchor': 'middle' } as const;

/** A tree of shapes over the whole width, as the live views draw them. */
const drawnBlock = (styler: Styler, fontSize: number, height: number, shapes: readonly Shape[]): Block => ({
  content: [painted('g', {}, styler.styled(shapes), { 'font-size': fontSize })],
  height,
});

function paragraph(
  text: string,
  drawn: Pictured,
  { size, line }: { readonly size: number; readonly line: number },
  fill: string,
  bold = false,
): Block {
  const { margin, width } = drawn.drawing.frame;
  const lines = textLines(text, width - 2 * margin, measureAt(drawn, size), bold);
  const spans = lines.map((one, place) =>
    painted('tspan', { x: margin, y: line * (place + 1) - DESCENT }, one),
  );
  const look = { fill, 'font-size': size, ...(bold && BOLD) };
  return { content: [painted('text', {}, spans, look)], height: line * lines.length };
}

function keyList(drawn: Pictured, { ink, page }: Palette): Block {
  const { frame, badges } = drawn.drawing;
  if (badges.length === 0) return space(0);
  const measure = measureAt(drawn, TEXT.size);
  const middle = ROW.height / 2;
  const look = { fill: ink };
  let height = GAP;
  const rows = keyEvents(drawn).map(({ event, number }) => {
    const lines = textLines(labelOf(event), frame.width - 2 * frame.margin - ROW.title, measure);
    const title = lines.map((one, place) =>
      painted('tspan', { x: ROW.title, y: middle + DESCENT + TEXT.line * place }, one),
    );
    const row = group(frame.margin, height, [
      painted('circle', { cx: ROW.number, cy: middle, r: number ? 7 : 4 }, [], look),
      ...(number
        ? [painted('text', { x: ROW.number, y: middle + 3.5 }, number, { ...NUMBER, fill: page })]
        : []),
      painted('text', { x: ROW.date, y: middle + DESCENT }, drawn.scene.text.shortDate(event.when), {
        ...look,
        ...BOLD,
      }),
      painted('text', {}, title, look),
    ]);
    height += ROW.height + TEXT.line * (lines.length - 1);
    return row;
  });
  return { content: rows, height };
}

function legend(drawn: Pictured, words: Words, styler: Styler, { ink2 }: Palette): Block {
  const { frame } = drawn.drawing;
  const measure = measureAt(drawn, SMALL.size);
  const { keys } = legendOf(drawn.state.locale, words.pageEvents, drawn.scene.sums);
  const look = { fill: ink2 };
  const rows = inRows(
    keys.map(({ width, text }) => width + KEY.gap + measure(text)),
    { left: frame.margin, right: frame.width - frame.margin, gap: KEY.between, height: KEY.height },
  );
  const content = keys.flatMap((key, place) => {
    const [x, y] = rows.places[place]!;
    const middle = GAP + y + KEY.height / 2;
    const sign = group(x + key.width / 2, middle, styler.styled(key.shapes, key.look));
    const at = { x: x + key.width + KEY.gap, y: middle + DESCENT };
    return [sign, painted('text', at, key.text, look)];
  });
  return { content: [painted('g', {}, content, { 'font-size': SMALL.size })], height: GAP + rows.height };
}

/** What of the picture is wanted: a page has its own words around the drawing. */
export type Part = 'whole' | 'drawing';

/** A picture of which the outermost element is an `<svg>`, with its sizes, px. */
export interface PaintedDocument extends Painted {
  readonly inside: readonly Painted[];
  readonly attributes: PaintedAttributes & { readonly width: number; readonly height: number };
}

/** @returns one `<svg>` that needs nothing else: no style sheet, font or script */
export function paintedDocument(drawn: Pictured, palette: Palette, part: Part): PaintedDocument {
  const { drawing, scene, charted, laned } = drawn;
  const { frame } = drawing;
  const styler = stylerOf(palette);
  const words = wordsOf(drawn);
  const { ink, ink2, muted, page } = palette;
  const chart = chartPicture(drawn, false, '');
  const lanes = lanesPicture(drawn, !charted, undefined);
  const views = [
    ...(charted ? [drawnBlock(styler, frame.fontSize, chart.height, chart.shapes)] : []),
    ...(laned ? [drawnBlock(styler, frame.fontSize, lanes.height, lanes.shapes)] : []),
  ];
  const blocks =
    part === 'drawing'
      ? views
      : [
          space(TOP),
          paragraph(words.headline, drawn, frame.portrait ? HEADLINE_PORTRAIT : HEADLINE, ink, true),
          paragraph(`${scene.dataset.title}. ${words.deck}`, drawn, TEXT, ink2),
          space(GAP),
          ...views,
          keyList(drawn, palette),
          sidesBlock(drawn, styler, palette),
          ...(words.silences ? [space(GAP), paragraph(words.silences, drawn, SMALL, muted)] : []),
          legend(drawn, words, styler, palette),
          space(GAP),
          paragraph(`${words.source.text}${words.source.license} · ${words.data}`, drawn, SMALL, muted),
          space(GAP),
        ];
  let height = 0;
  const placed: Painted[] = [];
  for (const block of blocks) {
    if (block.content.length > 0) placed.push(group(0, height, block.content));
    height += block.height;
  }
  const { width } = frame;
  const border = painted('rect', { width, height: BORDER }, [], { fill: ink });
  return {
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': words.headline,
      direction: 'ltr',
    },
    look: { 'font-family': drawn.font, 'font-size': TEXT.size },
    inside: [
      painted('title', {}, `${scene.dataset.title}: ${words.headline}`),
      painted('desc', {}, words.summary),
      painted('rect', { width, height }, [], { fill: page }),
      ...(part === 'whole' ? [border] : []),
      ...placed,
    ],
  };
}

/**
 * The same picture in the middle of an image, as large as it fits.
 * @param size of the image, px
 */
export function fittedInto(
  document: PaintedDocument,
  size: { readonly width: number; readonly height: number },
  { page }: Palette,
): PaintedDocument {
  const { width, height } = document.attributes;
  const scale = Math.min(size.width / width, size.height / height);
  const around = { width: rounded(size.width / scale), height: rounded(size.height / scale) };
  const [x, y] = [rounded((width - around.width) / 2), rounded((height - around.height) / 2)];
  const isFilled = around.width === width && around.height === height;
  const ground = painted('rect', { x, y, ...around }, [], { fill: page });
  return {
    ...document,
    attributes: { ...document.attributes, ...size, viewBox: `${x} ${y} ${around.width} ${around.height}` },
    inside: isFilled ? document.inside : [ground, ...document.inside],
  };
}
