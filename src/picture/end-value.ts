/** The last value in view: a dot on the curve and, in the right column, the figure, its month and the page's event that it comes from; with them the value of a year before. */
import { lastValuePlace } from '../layout/last-value-place.js';
import { isByDay } from '../layout/periods.js';
import { isMonth } from '../layout/reading.js';
import { group, shape, shapes, type Shape } from './shape.js';
import type { View } from './view.js';

export function endValue({ drawing, scene, state }: View): Shape[] {
  const { end, frame, chart, measure } = drawing;
  if (!end) return [];
  const { locale } = state;
  const { x, figure, month, before } = lastValuePlace(end, frame, chart);
  const byDay = isByDay(scene.period) && !isMonth(end.instant);
  const short = byDay ? locale.tick(end.instant, 'day') : locale.shortMonth(end.instant);
  const room = frame.width - x;
  const full = byDay ? locale.day(end.instant) : locale.month(end.instant);
  const date = measure(full, true) <= room ? full : short;
  const size =
    measure(date, !frame.portrait) > room - 2
      ? { textLength: room - 4, lengthAdjust: 'spacingAndGlyphs' }
      : {};
  return [
    group('end', { class: 'knob', 'data-id': end.own?.event.id }, [
      ...(end.before ? [shape('circle', 'dot before', { cx: end.before.x, cy: end.before.y, r: 3 })] : []),
      shape('circle', 'dot end', { cx: end.x, cy: end.y, r: 4 }),
      shape('text', 'value', { x, y: figure }, locale.number(end.tension)),
      shape('text', frame.portrait ? 'date' : 'bold', { x, y: month, ...size }, date),
      ...shapes(
        'text',
        'second',
        end.own?.lines ?? [],
        (_, line) => ({ x, y: month + frame.lineHeight * (line + 1) }),
        (line) => line,
      ),
      ...(end.before && before !== undefined
        ? [shape('text', 'second', { x, y: before }, beforeIn(locale, end.before.tension, room, measure))]
        : []),
    ]),
  ];
}

/** "56 a year earlier", or the number alone where that does not fit. */
function beforeIn(
  { number, texts }: View['state']['locale'],
  tension: number,
  room: number,
  measure: View['measure'],
): string {
  const words = texts.yearBefore(number(tension));
  return measure(words) <= room ? words : number(tension);
}
