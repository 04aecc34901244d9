/** The timeline: lanes of who acted, with the governments under them, and each event's mark as a button in a list. */
import { keyOfMark } from '../layout/marks/mark.js';
import { endsOf } from '../wording/descriptions.js';
import { axisNames, coverageLine } from './axis.js';
import { backdrop } from './backdrop.js';
import { bars, brackets } from './bars.js';
import { emphasisOf } from './emphasis.js';
import { hasGovernments } from '../layout/eras.js';
import { eraStrip } from './era-strip.js';
import { guides } from './guides.js';
import { laneNames } from './lane-names.js';
import { markShape } from './mark.js';
import { group, shapes, unspoken, type Picture, type Shape } from './shape.js';
import type { View } from './view.js';

/** Height of the row of years over the lanes, and the baseline in it, px. */
const AXIS_ROW = 20;
const AXIS_BASELINE = 15;

/** Top of the lanes in their picture, px: under the years, where they are drawn. */
export const lanesTop = (withAxis: boolean): number => (withAxis ? AXIS_ROW : 0);

/**
 * @param withAxis whether the years are drawn over the lanes
 * @param tabbed key of the mark that Tab reaches
 */
export function lanesPicture(view: View, withAxis: boolean, tabbed: string | undefined): Picture {
  const { drawing, scene, state } = view;
  const { lanes, marks } = drawing;
  const { locale } = state;
  const top = lanesTop(withAxis);
  const height = top + lanes.height + lanes.strip;
  const emphasis = emphasisOf(scene, state);
  const count = marks.reduce((sum, mark) => sum + (mark.kind === 'event' ? 1 : mark.count), 0);
  return {
    width: drawing.frame.width,
    height,
    label: locale.texts.spoken.timeline(
      scene.dataset.title,
      locale.number(count),
      ...endsOf(scene.period, locale),
    ),
    shapes: [
      unspoken('under', underMarks(view, withAxis, top, height)),
      group(
        'marks',
        { role: 'list', transform: `translate(0,${top})` },
        marks.map((mark) => markShape(mark, view, emphasis(mark), keyOfMark(mark) === tabbed)),
      ),
    ],
  };
}

/** What lies under the marks, from back to front. */
function underMarks(view: View, withAxis: boolean, top: number, height: number): Shape[] {
  const { drawing, scene, state } = view;
  const { coverageEnd, frame, lanes, marks, measure, ticks } = drawing;
  const [, governments] = drawing.strips;
  const [, party] = scene.dataset.parties;
  const bottom = top + lanes.height;
  return [
    ...backdrop(governments, ticks, top, bottom, height),
    // Under all that is written.
    ...guides(view, height),
    ...(withAxis ? [axisNames(ticks, AXIS_BASELINE, drawing, state.locale)] : []),
    ...eraStrip(
      governments,
      hasGovernments(scene.dataset, party) ? party : undefined,
      frame,
      measure,
      bottom,
      lanes.strip,
      true,
    ),
    group('lanes', { transform: `translate(0,${top})` }, [
      ...shapes('line', 'lane', [lanes.lines[0], lanes.lines[2]], (y) => ({
        x1: frame.x0,
        x2: frame.x1,
        y1: y,
        y2: y,
      })),
      ...laneNames(view),
      ...bars(drawing.bars),
      ...brackets(marks),
    ]),
    ...coverageLine(coverageEnd, top, height),
  ];
}
