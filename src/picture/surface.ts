/** The plot of the chart as one control: what a pointer presses, and a slider over its dates for keyboard and screen reader. */
import { lastInstant } from '../layout/scene.js';
import { readingValueInWords } from '../wording/chart-summary.js';
import { describeReading } from '../wording/descriptions.js';
import type { Shape } from './shape.js';
import type { View } from './view.js';

/**
 * @param fully whether a whole sentence says what the value is made up of, as for a keyboard; a pointer moves too fast to take each value apart
 * @param describedBy id of the element with the chart in words
 */
export function plotSurface({ drawing, scene, state }: View, fully: boolean, describedBy: string): Shape {
  const { frame, chart } = drawing;
  const { locale } = state;
  const date = state.cursor ?? state.pinned ?? lastInstant(scene.period, scene.dataset);
  const box = {
    class: 'surface',
    x: frame.x0,
    y: chart.top,
    width: frame.x1 - frame.x0,
    height: chart.bottom - chart.top,
  };
  if (state.isStatic) {
    const label = readingValueInWords(scene, date, locale);
    return { key: 'static surface', tag: 'rect', attributes: { ...box, role: 'img', 'aria-label': label } };
  }
  return {
    key: 'surface',
    tag: 'rect',
    attributes: {
      ...box,
      part: 'surface',
      role: 'slider',
      tabindex: 0,
      'aria-describedby': describedBy,
      'aria-label': locale.texts.spoken.chart(scene.dataset.title),
      'aria-valuemin': scene.period.from,
      'aria-valuemax': scene.period.to,
      'aria-valuenow': date,
      'aria-valuetext': (fully ? describeReading : readingValueInWords)(scene, date, locale),
    },
  };
}
