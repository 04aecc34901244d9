/** Width of a text in the drawing's font, px. It is passed to the layout, which has no page to ask. */
export interface Measure {
  (text: string, bold?: boolean): number;
  /** Size of the font that it measures, px; where it says none, the usual one. */
  readonly fontSize?: number;
}

const scaledMeasures = new WeakMap<Measure, Map<number, Measure>>();

/** The measure of the same font at so many times its size. The same object for the same arguments, for layouts are cached by it. */
export function scaledMeasure(measure: Measure, factor: number): Measure {
  if (factor === 1) return measure;
  const made = scaledMeasures.get(measure) ?? new Map<number, Measure>();
  scaledMeasures.set(measure, made);
  const cached = made.get(factor);
  if (cached) return cached;
  const scaled: Measure = (text, bold) => measure(text, bold) * factor;
  made.set(factor, scaled);
  return scaled;
}
