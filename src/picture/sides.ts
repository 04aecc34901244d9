/** The two sides at a glance: what each did in the period, in words of two stances, with a bar as long as the weights of its acts. */
import type { Scene } from '../layout/scene.js';
import { sidesIn, type Side } from '../layout/sides.js';
import type { Locale } from '../text/locale.js';
import type { Sign } from './legend.js';
import { shape, type Shape } from './shape.js';

/** The longest bar, and the height of all, px. */
const LONGEST = 64;
const HEIGHT = 12;
/** Between the two parts of a bar, and the line around the second, px. */
const GAP = 2;
const LINE = 1.5;

export interface SideRow {
  readonly name: string;
  /** The hostile part is filled, the cooperative one outlined. */
  readonly bar: Sign;
  /** How many acts of each stance: in the colours of the marks, whose key this is. */
  readonly words: readonly [hostile: string, cooperative: string];
}

function bar({ hostile, cooperative }: Side, most: number): Sign {
  const [first, second] = [hostile, cooperative].map(({ weight }) => (weight / most) * LONGEST) as [
    number,
    number,
  ];
  const width = first + GAP + second;
  const [left, top] = [-width / 2, -HEIGHT / 2];
  const shapes: Shape[] = [];
  if (first > 0)
    shapes.push(
      shape('rect', 'hostile', { class: 'stance hostile', x: left, y: top, width: first, height: HEIGHT }),
    );
  if (second > LINE)
    shapes.push(
      shape('rect', 'cooperative', {
        class: 'outlined cooperative',
        x: left + first + GAP + LINE / 2,
        y: top + LINE / 2,
        width: second - LINE,
        height: HEIGHT - LINE,
      }),
    );
  return { width, height: HEIGHT, look: '', shapes };
}

/** One row for each party, in the order of the dataset. */
export function sideRows(scene: Scene, { texts, number }: Locale): readonly SideRow[] {
  const sides = sidesIn(scene);
  const most = Math.max(1, ...sides.map(({ hostile, cooperative }) => hostile.weight + cooperative.weight));
  return sides.map((side) => ({
    name: side.party.name,
    bar: bar(side, most),
    words: texts.sideActs(number(side.hostile.count), number(side.cooperative.count)),
  }));
}
