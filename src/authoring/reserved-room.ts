/** The room that a frame needs in columns of each width, from the style sheet that reserves it for widgets (src/bilateral-relations.css). Pure. */
import type { WidgetAttributes } from './attributes.js';

const SIZE = /--bilateral-room-(\w+): (\d+)px/g;
/** The sizes for all columns, and those of narrower ones, each up to the next. */
const STEP = /(?:^|@media \(max-width: (?<widest>[\d.]+)px\) \{)(?<rules>.*?)(?=@media|\n\[without|$)/gs;

type Sizes = Readonly<Record<string, number>>;

const sizesIn = (rules: string): Sizes =>
  Object.fromEntries([...rules.matchAll(SIZE)].map(([, name, size]) => [name, Number(size)]));

/** The sizes that a rule sets whose first line ends in a selector. */
const sizesAt = (css: string, selector: string): Sizes =>
  sizesIn(css.split(`${selector} {`)[1]?.split('}')[0] ?? '');

const sum = (sizes: Sizes): number => Object.values(sizes).reduce((total, size) => total + size, 0);

export interface Room {
  /** The widest column that it is for, CSS px; undefined for those of any width. */
  readonly widest: string | undefined;
  /** CSS px. */
  readonly height: number;
}

/**
 * The widest columns first; each holds for narrower ones until the next.
 * @param css the style sheet
 */
export function reservedRoom(css: string, attributes: WidgetAttributes): readonly Room[] {
  const changed: Sizes = {
    ...(attributes['without-header'] && sizesAt(css, '[without-header]')),
    ...(attributes['without-footer'] && sizesAt(css, '[without-footer]')),
    ...(attributes.view === 'timeline' && sizesAt(css, "[data-view='timeline']")),
    ...(attributes.view === 'tension' && sizesAt(css, "[data-view='tension']")),
  };
  let sizes: Sizes = {};
  return [...css.matchAll(STEP)].map(({ groups }) => {
    sizes = { ...sizes, ...sizesIn(groups?.['rules'] ?? '') };
    return { widest: groups?.['widest'], height: sum({ ...sizes, ...changed }) };
  });
}
