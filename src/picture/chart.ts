/** The chart: the tension index on a fixed scale, with the conflict and the cooperation that it comes from. */
import type { Stance } from '../data/dataset.js';
import { hatch } from '../layout/hatch.js';
import type { StockLabel } from '../layout/stock-label.js';
import { annotationShapes } from './annotations.js';
import { axisNames, coverageLine } from './axis.js';
import { backdrop, bandClassAt } from './backdrop.js';
import { chartGuides, crosshair } from './crosshair.js';
import { endValue } from './end-value.js';
import { hasGovernments } from '../layout/eras.js';
import { eraStrip } from './era-strip.js';
import { group, shape, shapes, unspoken, type Picture, type Shape } from './shape.js';
import { sumsScaleShapes } from './sums-scale.js';
import { plotSurface } from './surface.js';
import type { View } from './view.js';

/** Baseline of the years in their row, px. */
const AXIS_BASELINE = 15;
/** The levels that are named. */
const LEVELS = [0, 50, 100] as const;

/** For `fully` and `describedBy` see `plotSurface`. */
export function chartPicture(view: View, fully: boolean, describedBy: string): Picture {
  const { drawing, scene, state } = view;
  const { chart, frame } = drawing;
  const height = chart.bottom + chart.axis;
  return {
    width: frame.width,
    height,
    label: state.locale.texts.spoken.chart(scene.dataset.title),
    shapes: [
      unspoken('under', underSurface(view, height)),
      plotSurface(view, fully, describedBy),
      unspoken('over', [
        group('guides', {}, chartGuides(view)),
        group('annotations', {}, [...annotationShapes(view), ...endValue(view)]),
        group('crosshair', {}, crosshair(view)),
      ]),
    ],
  };
}

/** What lies under the pointer's surface, from back to front. */
function underSurface(view: View, height: number): Shape[] {
  const { drawing, scene, state } = view;
  const { measure } = drawing;
  const { axis, chart, coverageEnd, curve, frame } = drawing;
  const { locale } = state;
  const [above, below] = drawing.strips;
  const [first] = scene.dataset.parties;
  const path = (name: string, d: string): Shape => shape('path', name, { d });
  return [
    ...backdrop(below, drawing.ticks, chart.top, chart.bottom, height),
    ...eraStrip(
      above,
      hasGovernments(scene.dataset, first) ? first : undefined,
      frame,
      measure,
      0,
      chart.strip,
      false,
    ),
    ...levelLines(view),
    ...gaps(view),
    ...(scene.sums
      ? [
          path('conflict', curve.conflict),
          path('stock-edge hostile', curve.conflictEdge),
          path('cooperation', curve.cooperation),
          path('stock-edge cooperative', curve.cooperationEdge),
        ]
      : []),
    shape('line', 'zero', { x1: frame.x0, x2: axis.x1, y1: chart.zero, y2: chart.zero }),
    ...(drawing.fullLine ? [path('full', drawing.fullLine)] : []),
    ...(curve.band ? [shape('path', 'band', { part: 'band', d: curve.band })] : []),
    shape('path', 'line', { part: 'line', d: curve.line }),
    ...shapes('circle', 'dot', drawing.pageDays, ({ x, y }) => ({ cx: x, cy: y, r: 3 })),
    ...coverageLine(coverageEnd, chart.top, height),
    ...levelNames(view),
    ...sumsScaleShapes(view),
    ...stockName('hostile', drawing.conflictLabel, locale.texts.conflictStock, view),
    ...stockName('cooperative', drawing.cooperationLabel, locale.texts.cooperationStock, view),
    axisNames(drawing.ticks, chart.bottom + AXIS_BASELINE * frame.scale, drawing, locale),
  ];
}

/** At 50 and 100; the line at 0 belongs to the curves. */
function levelLines({ drawing: { frame, scale } }: View): Shape[] {
  return shapes('line', 'level', LEVELS.slice(1), (level) => {
    const y = scale.tension(level);
    return { x1: frame.x0, x2: frame.x1, y1: y, y2: y };
  });
}

/** Left of the plot, in portrait inside it. */
function levelNames({ drawing, state }: View): Shape[] {
  const { frame, scale } = drawing;
  const { mostTense } = state.locale.texts;
  const { portrait, x0 } = frame;
  return shapes(
    'text',
    'muted',
    LEVELS,
    (level) =>
      portrait
        ? { class: 'muted haloed', 'text-anchor': 'start', x: x0, y: scale.tension(level) - 3 }
        : { 'text-anchor': 'end', x: x0 - 8, y: scale.tension(level) + 4 * frame.scale },
    (level) => (portrait && level === 100 ? `${level} ${mostTense}` : String(level)),
  );
}

/** The stretches without a record: hatched, and named where the words fit. */
function gaps({ drawing: { chart, gaps: spans, noRecord }, state }: View): Shape[] {
  return [
    ...shapes('path', 'hatch', spans, ({ x0, x1 }) => ({ d: hatch(x0, x1, chart.top, chart.bottom) })),
    ...shapes(
      'text',
      'muted haloed',
      noRecord,
      (box) => ({ x: box.left, y: box.bottom - 3 }),
      () => state.locale.texts.noRecord,
    ),
  ];
}

function stockName(stance: Stance, at: StockLabel | undefined, text: string, { drawing }: View): Shape[] {
  if (!at) return [];
  const band = bandClassAt(at.x, drawing.strips[1]);
  return [shape('text', stance, { class: `stance ${stance} haloed ${band}`, x: at.x, y: at.y }, text)];
}
