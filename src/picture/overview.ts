/** The overview: all that is drawn as one strip, and on it the period with two grips to resize it. */
import { STANCES } from '../data/stances.js';
import { OVERVIEW, type Frame } from '../layout/frame.js';
import { hatch } from '../layout/hatch.js';
import { gripAt, overviewSurface, periodFrame, type PeriodEnd } from '../layout/overview-grips.js';
import type { Overview, Stretch } from '../layout/overview.js';
import type { Locale } from '../text/locale.js';
import type { Period } from '../time/period.js';
import { breakSign } from './break-sign.js';
import { group, shape, shapes, unspoken, type Picture, type Shape } from './shape.js';

/** From where to where a tick reaches, px from the middle. */
const TICKS = { hostile: [-7, 0], cooperative: [0, 7], neutral: [-2, 2] } as const;
const MIDDLE = OVERVIEW.height / 2;
/** From the middle to the baseline of words on the strip, and from its bottom to that of the years under it, px. */
const ON_STRIP = 4;
const UNDER_STRIP = 11;

const records = new WeakMap<readonly Stretch[], { readonly locale: Locale; readonly shape: Shape }>();

/** What stays while the period moves. The same object for the same stretches and locale, so that a painter skips it. */
function record(overview: Overview, locale: Locale): Shape {
  const cached = records.get(overview.stretches);
  if (cached?.locale === locale) return cached.shape;
  const made = group('record', {}, recordShapes(overview, locale.texts.noRecord));
  records.set(overview.stretches, { locale, shape: made });
  return made;
}

/** The gaps, and in the stretches between them the events, or the index. */
function recordShapes({ gaps, stretches }: Overview, noRecord: string): Shape[] {
  const { height } = OVERVIEW;
  /** All of one kind as one path: an element for each tick would be a tenth of the whole drawing. */
  const together = (name: string, part: (stretch: Stretch) => string): Shape[] => {
    const d = stretches.map(part).join('');
    return d ? [shape('path', name, { d })] : [];
  };
  return [
    ...shapes(
      'path',
      'hatch',
      gaps.filter(({ broken }) => !broken),
      ({ x0, x1 }) => ({ d: hatch(x0, x1, 0, height) }),
    ),
    ...shapes(
      'path',
      'break',
      gaps.filter(({ broken }) => broken),
      ({ x0, x1 }) => ({ d: breakSign((x0 + x1) / 2, MIDDLE) }),
    ),
    ...shapes(
      'text',
      'muted halo-page',
      gaps.filter(({ named }) => named),
      ({ x0, x1 }) => ({ 'text-anchor': 'middle', x: (x0 + x1) / 2, y: MIDDLE + ON_STRIP }),
      () => noRecord,
    ),
    ...shapes('rect', 'record', stretches, ({ x0, x1 }) => ({ x: x0, y: 0, width: x1 - x0, height })),
    ...together('axis-line', ({ x0, x1, silhouette }) => (silhouette ? '' : `M${x0},${MIDDLE}H${x1}`)),
    ...together('silhouette', ({ silhouette }) => silhouette),
    ...STANCES.flatMap((stance) => {
      const [from, to] = TICKS[stance];
      return together(`tick ${stance}`, ({ ticks }) =>
        ticks
          .filter((tick) => tick.stance === stance)
          .map(({ x }) => `M${x},${MIDDLE + from}V${MIDDLE + to}`)
          .join(''),
      );
    }),
  ];
}

/** Years under the strip, those of the period among them. */
const years = ({ labels }: Overview): Shape[] =>
  shapes(
    'text',
    'muted',
    labels,
    ({ x, anchor, current }) => ({
      class: current ? 'bold' : 'muted',
      'text-anchor': anchor,
      x,
      y: OVERVIEW.height + UNDER_STRIP,
    }),
    ({ text }) => text,
  );

/** A slider over the dates of one end of the period, which stands at that of what is seen. */
function grip(
  end: PeriodEnd,
  { axis }: Overview,
  period: Period,
  seen: Period,
  { texts, month }: Locale,
): Shape {
  const { windowStart, windowEnd } = texts.controls;
  return {
    key: `grip ${end}`,
    tag: 'rect',
    attributes: {
      class: 'grip',
      'data-end': end,
      ...gripAt(seen[end], axis),
      rx: 2,
      role: 'slider',
      tabindex: 0,
      'aria-label': end === 'from' ? windowStart : windowEnd,
      'aria-valuemin': axis.period.from,
      'aria-valuemax': axis.period.to,
      'aria-valuenow': period[end],
      'aria-valuetext': month(period[end]),
    },
  };
}

/** @param seen the period on its way to `period`, or that one */
export function overviewPicture(
  overview: Overview,
  frame: Frame,
  period: Period,
  seen: Period,
  locale: Locale,
  isStatic: boolean,
): Picture {
  const { axis } = overview;
  const { fullRecord } = locale.texts;
  const name: Shape = {
    key: 'full record',
    tag: 'text',
    attributes: { x: frame.margin, y: MIDDLE + ON_STRIP },
    inside: fullRecord,
  };
  return {
    width: frame.width,
    height: OVERVIEW.height + OVERVIEW.labels,
    label: fullRecord,
    shapes: [
      unspoken('strip', [
        ...(frame.portrait ? [] : [name]),
        record(overview, locale),
        group('years', {}, years(overview)),
        shape('rect', 'frame', { ...periodFrame(seen, axis) }),
        ...(isStatic ? [] : [shape('rect', 'surface', { ...overviewSurface(axis) })]),
      ]),
      ...(isStatic
        ? []
        : [
            group('grips', {}, [
              grip('from', overview, period, seen, locale),
              grip('to', overview, period, seen, locale),
            ]),
          ]),
    ],
  };
}
