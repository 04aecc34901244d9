/**
 * How shapes look where there is no style sheet: for each class the attributes that the css of the views gives it in a browser.
 * A test draws both and compares them, node by node. Pure.
 */

/** Values that begin with `@` are colours of a palette; `@stance` and `@under` are what the nearest class around has set them to. */
type Declarations = Readonly<Record<string, string | number>>;

interface Rule {
  /** Compounds from the outermost to the shape's own. */
  readonly path: readonly Compound[];
  readonly weight: number;
  readonly declarations: Declarations;
}

interface Compound {
  readonly tag: string;
  readonly classes: readonly string[];
}

/** A shape as rules see it. */
export interface Styled {
  readonly tag: string;
  readonly classes: ReadonlySet<string>;
}

const HALO = { 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke', stroke: '@under' };
const CRISP = { 'shape-rendering': 'crispEdges' };
const OUTLINED = { fill: '@page', stroke: '@stance', 'stroke-width': 1.5, 'paint-order': 'normal' };
const FILLED = { fill: '@stance', stroke: '@page', 'stroke-width': 2.5, 'paint-order': 'stroke' };

/** In the order of the style sheets: of two rules that weigh the same, the later one holds. */
const RULES: readonly (readonly [selector: string, declarations: Declarations])[] = [
  ['text', { fill: '@ink' }],
  ['.muted', { fill: '@muted' }],
  ['.second', { fill: '@ink2' }],
  ['.bold', { 'font-weight': 'bold' }],
  ['.haloed', HALO],
  ['.on-a', { '@under': '@bandA' }],
  ['.on-b', { '@under': '@bandB' }],
  ['.hostile', { '@stance': '@hostile' }],
  ['.cooperative', { '@stance': '@cooperative' }],
  ['.neutral', { '@stance': '@ink2' }],
  ['.stance', { fill: '@stance' }],
  ['.outlined', OUTLINED],
  ['.band-a', { fill: '@bandA' }],
  ['.band-b', { fill: '@bandB' }],
  ['.hair', { stroke: '@hairline', 'stroke-width': 1, fill: 'none', ...CRISP }],
  ['.edge', { stroke: '@ink2', 'stroke-width': 1, ...CRISP }],
  ['.hatch', { stroke: '@hatch', 'stroke-width': 1 }],
  ['.guide', { stroke: '@ink', 'stroke-width': 1 }],
  ['.guide.hover', { 'stroke-width': 0.75, 'stroke-opacity': 0.7 }],
  ['.drop', { stroke: '@ink2', 'stroke-width': 1, 'stroke-dasharray': '1 2' }],
  ['.shape', FILLED],
  ['.cooperative .shape', OUTLINED],
  ['.neutral .shape', OUTLINED],
  ['.neutral .shape', { 'stroke-width': 1 }],
  ['.halo', { fill: '@page', stroke: '@page', 'stroke-width': 4 }],
  ['.claim .shape', { ...OUTLINED, fill: '@stance', 'fill-opacity': 0.22 }],
  ['.claim.cooperative .shape', { fill: '@page', 'fill-opacity': 1 }],
  ['.page-event', { fill: '@page' }],
  ['.cooperative .page-event', { fill: '@ink' }],
  ['.neutral .page-event', { fill: '@ink' }],
  ['.claim .page-event', { fill: '@ink' }],
  ['.pill', FILLED],
  ['.cooperative .pill', OUTLINED],
  ['.neutral .pill', { ...OUTLINED, 'stroke-width': 1 }],
  ['.count', { 'font-size': '0.93em', 'font-weight': 'bold', 'text-anchor': 'middle', fill: '@page' }],
  ['.cooperative .count', { fill: '@stance' }],
  ['.neutral .count', { fill: '@stance', 'font-weight': 'normal' }],
  ['.bracket', { stroke: '@stance', 'stroke-width': 1, fill: 'none', ...CRISP }],
  ['.bar', { fill: '@stance', opacity: 0.75 }],
  ['.key-line', { stroke: '@ink2', 'stroke-width': 2 }],
  ['.key-bracket', { stroke: '@ink2', 'stroke-width': 1, fill: 'none', ...CRISP }],
  ['.ink', { '@stance': '@ink2' }],
  ['.line', { fill: 'none', stroke: '@ink', 'stroke-width': 2, 'stroke-linejoin': 'round' }],
  ['.full', { fill: 'none', stroke: '@ink2', 'stroke-width': 1 }],
  ['.band', { fill: '@ink', 'fill-opacity': 0.12 }],
  ['.conflict', { fill: '@hostile', 'fill-opacity': 0.11 }],
  ['.cooperation', { fill: '@cooperative', 'fill-opacity': 0.16 }],
  ['.stock-edge', { fill: 'none', stroke: '@stance', 'stroke-width': 0.75, 'stroke-opacity': 0.6 }],
  ['.level', { stroke: '@hairline', 'stroke-width': 1, 'stroke-dasharray': '1 3' }],
  ['.zero', { stroke: '@ink', 'stroke-width': 1 }],
  ['.lane', { stroke: '@muted', 'stroke-width': 1, ...CRISP }],
  ['.coverage', { stroke: '@ink', 'stroke-width': 1, ...CRISP }],
  ['.label text', HALO],
  ['.leader', { stroke: '@ink2', 'stroke-width': 1 }],
  ['.dot', { fill: '@page', stroke: '@ink', 'stroke-width': 1.5 }],
  ['.dot.end', { fill: '@ink' }],
  ['.dot.chosen', { fill: '@ink' }],
  ['.badge .disc', { fill: '@ink' }],
  [
    '.badge text',
    { fill: '@page', 'font-size': '0.93em', 'font-weight': 'bold', 'text-anchor': 'middle', stroke: 'none' },
  ],
  ['.value', { 'font-size': '1.8em', 'font-weight': 'bold' }],
  ['.plate', { fill: '@page' }],
  ['.hit', { fill: 'none' }],
  ['.surface', { fill: 'none' }],
  ['.share', { fill: 'none', stroke: '@ink' }],
  ['.ring', { fill: 'none', stroke: 'none' }],
  ['.mark.chosen .ring', { stroke: '@ink', 'stroke-width': 1.75 }],
];

/** A class weighs more than any number of tags. */
const CLASS = 100;

function ruleOf([selector, declarations]: (typeof RULES)[number]): Rule {
  const path = selector.split(' ').map((compound): Compound => {
    const [tag = '', ...classes] = compound.split('.');
    return { tag, classes };
  });
  const weight = path.reduce((sum, { tag, classes }) => sum + CLASS * classes.length + Number(tag !== ''), 0);
  return { path, weight, declarations };
}

/** The weightiest last; the sort keeps the order of those that weigh the same. */
const sorted = RULES.map(ruleOf).sort((one, other) => one.weight - other.weight);

/** Places of the rules in that order, by the first class of the shape they are for or, without one, by its tag. */
const placesByName = new Map<string, number[]>();
for (const [place, { path }] of sorted.entries()) {
  const { tag, classes } = path.at(-1)!;
  const name = classes[0] ?? tag;
  placesByName.set(name, [...(placesByName.get(name) ?? []), place]);
}

const matches = ({ tag, classes }: Compound, shape: Styled): boolean =>
  (tag === '' || tag === shape.tag) && classes.every((name) => shape.classes.has(name));

function applies({ path }: Rule, around: readonly Styled[], shape: Styled): boolean {
  if (!matches(path.at(-1)!, shape)) return false;
  let left = path.length - 2;
  for (let place = around.length - 1; left >= 0 && place >= 0; place -= 1)
    if (matches(path[left]!, around[place]!)) left -= 1;
  return left < 0;
}

/**
 * What the rules say of a shape.
 * @param around the shapes it stands in, from the outermost
 */
export function lookOf(shape: Styled, around: readonly Styled[]): Declarations {
  const places = [shape.tag, ...shape.classes].flatMap((name) => placesByName.get(name) ?? []);
  const found: Record<string, string | number> = {};
  for (const place of places.sort((one, other) => one - other)) {
    const rule = sorted[place]!;
    if (applies(rule, around, shape)) Object.assign(found, rule.declarations);
  }
  return found;
}
