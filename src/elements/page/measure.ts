/** Widths of texts in the widget's own font, for the layout. Nothing is put into the page for it: a canvas measures. */
import { SYSTEM_FONT } from '../styles/theme.styles.js';
import type { Measure } from '../../layout/measure.js';

/** Size of all text in the drawing, px. */
export const CHART_TEXT = 11;

const measures = new Map<string, Measure>();

/** A canvas for each weight: to change the font of one costs as much as to measure a word. */
function widthsIn(font: string): (text: string) => number {
  const widths = new Map<string, number>();
  let context: CanvasRenderingContext2D | null | undefined;
  return (text) => {
    const cached = widths.get(text);
    if (cached !== undefined) return cached;
    if (context === undefined) {
      context = document.createElement('canvas').getContext('2d');
      if (context) context.font = font;
    }
    // Without a canvas, the mean width of a sans serif's letters must do.
    const width = context?.measureText(text).width ?? text.length * CHART_TEXT * 0.56;
    widths.set(text, width);
    return width;
  };
}

function measureIn(family: string): Measure {
  const font = `${CHART_TEXT}px ${family}`;
  const plain = widthsIn(font);
  const strong = widthsIn(`bold ${font}`);
  return (text, bold) => (bold ? strong : plain)(text);
}

const familyOf = (element: Element): string =>
  getComputedStyle(element).getPropertyValue('--bilateral-font').trim() || SYSTEM_FONT;

/** The measure in the font that `--bilateral-font` gives the element; shared by all elements with the same font. */
export function measureOf(element: Element): Measure {
  const family = familyOf(element);
  const cached = measures.get(family);
  if (cached) return cached;
  const measure = measureIn(family);
  measures.set(family, measure);
  return measure;
}

const reported = new WeakSet<Event>();

/** Whether fonts that have come are ones that the element's texts were measured without; then they are measured anew. */
export function measuresAnew(element: Element, came: Event): boolean {
  const family = familyOf(element);
  // Where an engine does not tell which fonts came, any may be meant.
  const faces = 'fontfaces' in came ? (came.fontfaces as readonly FontFace[]) : undefined;
  if (faces?.length && !faces.some((face) => family.includes(face.family.replace(/["']/g, '')))) return false;
  // One event reaches many elements, and what the first of them measured is right for the others.
  if (!reported.has(came)) measures.clear();
  reported.add(came);
  return true;
}
