/** Guides on the chart, at the chosen and the compared dates and under the pointer, each with a dot on the curve, where there is one. */
import { crosshairPlate } from '../layout/crosshair-plate.js';
import { isMonth } from '../layout/reading.js';
import { valueAt } from '../layout/value-at.js';
import { levelOf } from '../tension/level.js';
import { fixedDate } from './guides.js';
import { shape, shapes, type Shape } from './shape.js';
import type { View } from './view.js';

function lines(name: string, instants: readonly number[], { axis, chart }: View['drawing']): Shape[] {
  return shapes('line', name, instants, (instant) => {
    const x = axis.within(instant);
    return { x1: x, x2: x, y1: chart.top, y2: chart.bottom };
  });
}

function dots(name: string, instants: readonly number[], r: number, { drawing, scene }: View): Shape[] {
  const onCurve = instants.flatMap((instant) => {
    const value = valueAt(scene, instant);
    return value ? { instant, value } : [];
  });
  return shapes('circle', name, onCurve, ({ instant, value }) => ({
    cx: drawing.axis.within(instant),
    cy: drawing.scale.tension(value.tension),
    r,
  }));
}

/** "Jan 2019: 54, elevated" */
function wordsAt(instant: number, { scene, state: { locale } }: View): string {
  const value = valueAt(scene, instant);
  const date = isMonth(instant) ? locale.shortMonth(instant) : locale.day(instant);
  if (!value) return `${date}: ${locale.texts.noRecord}`;
  const level = locale.texts.reading.levels[levelOf(value.tension)] ?? '';
  return `${date}: ${locale.number(value.tension)}, ${level}`;
}

/** The two dates that are compared, where there are any. */
const comparedDates = ({ state: { selected, pinned, compared } }: View): readonly number[] =>
  compared === undefined || pinned === undefined || selected ? [] : [pinned, compared];

/** Whether a date is in the period. */
const isInView =
  ({ drawing: { axis } }: View) =>
  (instant: number | undefined): instant is number =>
    instant !== undefined && axis.x(instant) >= axis.x0 && axis.x(instant) <= axis.x1;

/** The lines, which lie under all that is written on the chart. */
export function chartGuides(view: View): Shape[] {
  const { cursor } = view.state;
  const [, other] = comparedDates(view);
  return [
    ...lines('guide', [fixedDate(view), other].filter(isInView(view)), view.drawing),
    ...lines('guide hover', cursor === undefined ? [] : [cursor], view.drawing),
  ];
}

/** The dots of the dates, and the readout of the one under the pointer. */
export function crosshair(view: View): Shape[] {
  const { drawing, state } = view;
  const { axis, chart, frame, measure } = drawing;
  const { cursor } = state;
  const fixed = dots('dot chosen', comparedDates(view).filter(isInView(view)), 4, view);
  if (cursor === undefined) return fixed;
  const text = wordsAt(cursor, view);
  const plate = crosshairPlate(axis.within(cursor), measure(text, true), frame, chart);
  return [
    ...fixed,
    ...dots('dot', [cursor], 3, view),
    shape('rect', 'plate', { x: plate.left, y: plate.top, width: plate.width, height: plate.height }),
    shape('text', 'bold', { 'text-anchor': 'middle', x: plate.middle, y: plate.baseline }, text),
  ];
}
