/** The mark of an event beside its words. */
import { html, type TemplateResult } from 'lit';
import type { BilateralEvent } from '../../../data/dataset.js';
import { glyph } from '../../../layout/glyph.js';
import { glyphShapes, markClass } from '../../../picture/glyphs.js';
import { drawShapes } from '../../renderer/svg-renderer.js';

/** @param size diameter, px */
export function eventMark(event: BilateralEvent, size: number, className: string): TemplateResult {
  const half = size / 2 + 3;
  return html`<svg
    class="${markClass(event)} ${className}"
    width=${half * 2}
    height=${half * 2}
    viewBox="${-half} ${-half} ${half * 2} ${half * 2}"
    aria-hidden="true"
    ${drawShapes(glyphShapes(event, glyph(event.category, size)))}
  ></svg>`;
}
