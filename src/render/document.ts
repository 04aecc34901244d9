/** The whole picture as one SVG: headline, drawing, key events, legend and source, one under the other. Pure. */
import { labelOf } from '../layout/event-place.js';
import { rounded } from '../layout/path-number.js';
import { chartPicture } from '../picture/chart.js';
import { lanesPicture } from '../picture/lanes.js';
import { legendOf } from '../picture/legend.js';
import type { Shape } from '../picture/shape.js';
import { escaped, tag } from './markup.js';
import { safeMeasure } from './measure.js';
import type { Palette } from './palette.js';
import type { Drawn } from './still.js';
import { SvgPainter } from './svg.js';
import { textLines } from './text-lines.js';
import { keyEvents, wordsOf, type Words } from './words.js';

/** Fonts for whose widths the texts are placed, and what most Linux systems have. Without quotes: resvg does not find a quoted one after a comma. */
export const FONT = 'Arial, Helvetica, Liberation Sans, Noto Sans, Roboto, Segoe UI, DejaVu Sans, sans-serif';

/** Sizes of text, and heights of a line, px. */
const TEXT = { size: 12, line: 16 } as const;
const SMALL = { size: 12, line: 15 } as const;
const HEADLINE = { size: 20, line: 24 } as const;
const HEADLINE_PORTRAIT = { size: 18, line: 22 } as const;
/** From the bottom of a line to its baseline, px. */
const DESCENT = 4;
/** Border, and space above the headline, below it, and at the end, px. */
const BORDER = 2;
const TOP = 12;
const GAP = 8;
/** A row of the list of key events, and where date and title begin in it, px. */
const ROW = { height: 22, number: 7, date: 20, title: 88 } as const;
/** A row of the legend, the space between a key and its words, and between two keys, px. */
const KEY = { height: 19, gap: 4, between: 12 } as const;

/** Markup with the height that it takes, px. */
interface Block {
  readonly markup: string;
  readonly height: number;
}

const group = (x: number, y: number, markup: string): string =>
  tag('g', { transform: `translate(${x},${y})` }, markup);

/** A tree of shapes over the whole width, as the live views draw them. */
const drawnBlock = (
  painter: SvgPainter,
  fontSize: number,
  height: number,
  shapes: readonly Shape[],
): Block => ({
  markup: tag('g', { 'font-size': fontSize }, painter.paint(shapes)),
  height,
});

function paragraph(
  text: string,
  drawn: Drawn,
  { size, line }: { readonly size: number; readonly line: number },
  fill: string,
  bold = false,
): Block {
  const { margin, width } = drawn.drawing.frame;
  const lines = textLines(text, width - 2 * margin, safeMeasure(size), bold);
  const markup = lines.map((one, place) =>
    tag('tspan', { x: margin, y: line * (place + 1) - DESCENT }, escaped(one)),
  );
  const look = { fill, 'font-size': size, 'font-weight': bold ? 'bold' : undefined };
  return { markup: tag('text', look, markup.join('')), height: line * lines.length };
}

function keyList(drawn: Drawn, colours: Palette): Block {
  const { frame, badges } = drawn.drawing;
  if (badges.length === 0) return { markup: '', height: 0 };
  const measure = safeMeasure(TEXT.size);
  const { ink, page } = colours;
  let height = GAP;
  const rows = keyEvents(drawn).map(({ event, number }) => {
    const lines = textLines(labelOf(event), frame.width - 2 * frame.margin - ROW.title, measure);
    const middle = ROW.height / 2;
    const mark = number
      ? `${tag('circle', { cx: ROW.number, cy: middle, r: 7, fill: ink }, '')}${tag(
          'text',
          {
            x: ROW.number,
            y: middle + 3.5,
            fill: page,
            'font-size': 11,
            'font-weight': 'bold',
            'text-anchor': 'middle',
          },
          escaped(number),
        )}`
      : tag('circle', { cx: ROW.number, cy: middle, r: 4, fill: ink }, '');
    const date = tag(
      'text',
      { x: ROW.date, y: middle + DESCENT, fill: ink, 'font-weight': 'bold' },
      escaped(drawn.scene.text.shortDate(event.when)),
    );
    const title = lines.map((one, place) =>
      tag('tspan', { x: ROW.title, y: middle + DESCENT + TEXT.line * place }, escaped(one)),
    );
    const row = group(frame.margin, height, mark + date + tag('text', { fill: ink }, title.join('')));
    height += ROW.height + TEXT.line * (lines.length - 1);
    return row;
  });
  return { markup: rows.join(''), height };
}

function legend(drawn: Drawn, words: Words, painter: SvgPainter, colours: Palette): Block {
  const { frame } = drawn.drawing;
  const measure = safeMeasure(SMALL.size);
  const { keys } = legendOf(drawn.state.locale, words.pageEvents);
  const right = frame.width - frame.margin;
  let [x, y] = [frame.margin, GAP];
  const markup = keys.map((key) => {
    const wanted = key.width + KEY.gap + measure(key.text);
    if (x > frame.margin && x + wanted > right) [x, y] = [frame.margin, y + KEY.height];
    const middle = y + KEY.height / 2;
    const sign = group(x + key.width / 2, middle, painter.paint(key.shapes, key.look));
    const at = { x: x + key.width + KEY.gap, y: middle + DESCENT, fill: colours.ink2 };
    x += wanted + KEY.between;
    return sign + tag('text', at, escaped(key.text));
  });
  return { markup: tag('g', { 'font-size': SMALL.size }, markup.join('')), height: y + KEY.height };
}

/** What of the picture is wanted: a page has its own words around the drawing. */
export type Part = 'whole' | 'drawing';

/** A picture with its size, px. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly page: string;
  /** What stands in the `<svg>`, its name and description first. */
  readonly markup: string;
}

export function pictureOf(drawn: Drawn, palette: Palette, part: Part): Picture {
  const { drawing, scene, charted, laned } = drawn;
  const { frame } = drawing;
  const painter = new SvgPainter(palette);
  const words = wordsOf(drawn);
  const { ink, ink2, muted, page } = palette;
  const chart = chartPicture(drawn, false, '');
  const lanes = lanesPicture(drawn, !charted, undefined);
  const views = [
    ...(charted ? [drawnBlock(painter, drawn.drawing.frame.fontSize, chart.height, chart.shapes)] : []),
    ...(laned ? [drawnBlock(painter, drawn.drawing.frame.fontSize, lanes.height, lanes.shapes)] : []),
  ];
  const space = (height: number): Block => ({ markup: '', height });
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
          ...(words.silences ? [space(GAP), paragraph(words.silences, drawn, SMALL, muted)] : []),
          legend(drawn, words, painter, palette),
          space(GAP),
          paragraph(`${words.source.text}${words.source.license} · ${words.data}`, drawn, SMALL, muted),
          space(GAP),
        ];
  let height = 0;
  const placed = blocks.map((block) => {
    const at = height;
    height += block.height;
    return block.markup && group(0, at, block.markup);
  });
  const border = part === 'whole' ? tag('rect', { width: frame.width, height: BORDER, fill: ink }, '') : '';
  return {
    width: frame.width,
    height,
    label: words.headline,
    page,
    markup:
      tag('title', {}, escaped(`${scene.dataset.title}: ${words.headline}`)) +
      tag('desc', {}, escaped(words.summary)) +
      tag('rect', { width: frame.width, height, fill: page }, '') +
      border +
      placed.join(''),
  };
}

/**
 * One `<svg>` that needs nothing else: no style sheet, font or script.
 * @param size of the image, px, in whose middle the picture stands as large as it fits; without it, the picture's own
 */
export function svgDocument(
  { width, height, label, page, markup }: Picture,
  size: { readonly width: number; readonly height: number } = { width, height },
): string {
  const scale = Math.min(size.width / width, size.height / height);
  const around = { width: rounded(size.width / scale), height: rounded(size.height / scale) };
  const [x, y] = [rounded((width - around.width) / 2), rounded((height - around.height) / 2)];
  const isFilled = around.width === width && around.height === height;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      viewBox: `${x} ${y} ${around.width} ${around.height}`,
      role: 'img',
      'aria-label': label,
      'font-family': FONT,
      'font-size': TEXT.size,
      direction: 'ltr',
    },
    (isFilled ? '' : tag('rect', { x, y, ...around, fill: page }, '')) + markup,
  );
}
