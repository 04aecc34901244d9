/** The last value in view: a dot on the curve and, in the right column, the figure, its month, and the event that explains it. */
import { LINE_HEIGHT } from '../layout/labels/places.js';
import { lastValuePlace } from '../layout/last-value-place.js';
import { group, shape, shapes, type Shape } from './shape.js';
import type { View } from './view.js';

export function endValue({ drawing, scene, state }: View): Shape[] {
  const { end, frame, chart } = drawing;
  if (!end) return [];
  const { locale } = state;
  const { x, figure, month: monthBaseline, text } = lastValuePlace(end, frame, chart);
  const month = locale.shortDate({
    ...scene.dataset.coverage.to,
    precision: 'month',
    extent: { from: end.instant, to: end.instant },
  });
  return [
    group('end', { class: 'knob', 'data-id': end.event?.id }, [
      shape('circle', 'dot', { class: 'dot end', cx: end.x, cy: end.y, r: 4 }),
      shape('text', 'value', { x, y: figure }, locale.number(end.tension)),
      ...(frame.portrait ? [] : [shape('text', 'bold', { x, y: monthBaseline }, month)]),
      ...shapes(
        'text',
        'second',
        frame.portrait ? month.split(' ') : end.lines,
        (_, line) => ({ x, y: text + LINE_HEIGHT * line }),
        (line) => line,
      ),
    ]),
  ];
}
