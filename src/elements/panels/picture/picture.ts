/** What a widget shows as a file: headline, drawing, legend and source in one picture. */
import { invalid } from '../../../data/invalid.js';
import { drawing } from '../../../layout/drawing.js';
import { TEXT_SIZE } from '../../../layout/frame.js';
import type { Measure } from '../../../layout/measure.js';
import type { Scene } from '../../../layout/scene.js';
import { paintOnCanvas } from '../../../render/canvas.js';
import { paintedDocument, type PaintedDocument } from '../../../render/document.js';
import { FONT, safeMeasure } from '../../../render/measure.js';
import { readWidth } from '../../../render/options.js';
import { svgMarkup } from '../../../render/svg.js';
import type { RelationsState } from '../../../state/relations-state.js';
import type { UsedTheme } from '../../page/page-theme.js';
import type { PanelHost } from '../panel-focus.js';
import { pagePalette } from './page-palette.js';

export interface PictureOptions {
  /** CSS px, 240 to 4000; without it, the width of the widget. */
  readonly width?: number | string;
  /** Pixels to one CSS px, 0.5 to 4; 1 without it. Of no effect on an SVG. */
  readonly scale?: number | string;
  /** `image/png`, which it is without it, `image/jpeg` or `image/svg+xml`. */
  readonly type?: string;
}

/** What makes pictures of itself. */
export interface PictureHost extends PanelHost {
  readonly toBlob: (options?: PictureOptions) => Promise<Blob>;
}

/** A widget and what it shows. */
export interface Pictorial {
  readonly host: PanelHost;
  readonly scene: Scene;
  readonly state: RelationsState;
  /** CSS px; 0 where the widget has no box. */
  readonly width: number;
  readonly measure: Measure;
  readonly theme: UsedTheme;
  readonly charted: boolean;
}

const SVG = 'image/svg+xml';
const TYPES = ['image/png', 'image/jpeg', SVG] as const;
const SCALES = { least: 0.5, most: 4 } as const;
const LANES = 'bilateral-timeline';

function scaleOf(value: unknown): number {
  if (value === undefined) return 1;
  const scale = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  if (scale >= SCALES.least && scale <= SCALES.most) return scale;
  throw invalid('scale', value, `a number from ${SCALES.least} to ${SCALES.most}`);
}

function typeOf(value: unknown): (typeof TYPES)[number] {
  if (value === undefined) return TYPES[0];
  const found = TYPES.find((type) => type === value);
  if (found === undefined) throw invalid('type', value, TYPES.join(', '));
  return found;
}

/** The texts keep to their places where the page's font is missing, too. */
const portable = (measure: Measure): Measure => {
  const fontSize = measure.fontSize ?? TEXT_SIZE;
  const safe = safeMeasure(fontSize);
  return Object.assign((text: string, bold?: boolean) => Math.max(measure(text, bold), safe(text, bold)), {
    fontSize,
  });
};

function paintedOf(shown: Pictorial, given: unknown, measure: Measure, fallback: string): PaintedDocument {
  const { host, scene, state, charted, theme } = shown;
  const width = readWidth(given, shown.width || undefined);
  const root = host.renderRoot.querySelector('.root') ?? host;
  const families = getComputedStyle(root).fontFamily;
  const pictured = {
    scene,
    state,
    drawing: drawing(scene, width, measure, charted, state.selected),
    measure,
    font: fallback ? `${families}, ${fallback}` : families,
    charted,
    laned: !charted || (host.renderRoot.querySelector(LANES) ?? host.querySelector(LANES)) !== null,
  };
  return paintedDocument(pictured, pagePalette(root, theme), 'whole');
}

/** @throws RangeError for a width that cannot be used */
export const pictureSvg = (shown: Pictorial, { width }: Pick<PictureOptions, 'width'> = {}): string =>
  svgMarkup(paintedOf(shown, width, portable(shown.measure), FONT));

function lengthOf(d: string): number {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  return path.getTotalLength();
}

/** @throws RangeError for an option that cannot be used */
export async function pictureBlob(shown: Pictorial, options: PictureOptions = {}): Promise<Blob> {
  const type = typeOf(options.type);
  const scale = scaleOf(options.scale);
  if (type === SVG) return new Blob([pictureSvg(shown, options)], { type });
  const picture = paintedOf(shown, options.width, shown.measure, '');
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.attributes.width * scale);
  canvas.height = Math.round(picture.attributes.height * scale);
  const context = canvas.getContext('2d');
  context?.scale(scale, scale);
  if (context) paintOnCanvas(context, picture, lengthOf);
  const blob = context && (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type)));
  if (!blob) throw new Error(`this browser makes no picture of ${canvas.width} × ${canvas.height} px`);
  return blob;
}
