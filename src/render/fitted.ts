/** The picture that is largest in an image of a given size, as link previews want it: laid out for a phone or for a desk, at the width whose shape is nearest. Pure. */
import { PORTRAIT_BELOW } from '../layout/frame.js';
import type { PaintedDocument } from './document.js';

/** Widths at which a picture is laid out in one way, px. */
const LAYOUTS = [
  { least: PORTRAIT_BELOW, most: 4000 },
  { least: 240, most: PORTRAIT_BELOW - 1 },
] as const;

/** The height hardly depends on the width: so many steps lead to the width that fits. */
const STEPS = 2;

interface Size {
  readonly width: number;
  readonly height: number;
}

const scaleIn = (image: Size, { attributes: { width, height } }: PaintedDocument): number =>
  Math.min(image.width / width, image.height / height);

/** @param draw the picture at a width, px */
export function fitted(image: Size, draw: (width: number) => PaintedDocument): PaintedDocument {
  const [first, ...others] = LAYOUTS.map(({ least, most }) => {
    let picture = draw(least);
    for (let step = 0; step < STEPS; step += 1) {
      const wanted = Math.round((picture.attributes.height * image.width) / image.height);
      const width = Math.min(most, Math.max(least, wanted));
      if (width !== picture.attributes.width) picture = draw(width);
    }
    return picture;
  }) as [PaintedDocument, PaintedDocument];
  return others.reduce((best, other) => (scaleIn(image, other) > scaleIn(image, best) ? other : best), first);
}
