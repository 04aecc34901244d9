/** Where the names of the lanes stand: in the gutter on two lines, in portrait inside the lanes on one. Pure. */
import type { Party } from '../data/dataset.js';
import type { Frame, LaneRows } from './frame.js';
import type { Mark } from './marks/mark.js';
import type { Measure } from './measure.js';
import { laneName, type LaneName } from './party-names.js';

/** Space between a name in the gutter and the plot, px. */
export const GUTTER_PAD = 3;
/** Space between the plot's edge and a name inside the lanes, px. */
const PORTRAIT_INSET = 4;

/** Part of a line's height from its baseline to the top of its letters. */
const ASCENT = 0.7;

/** Left edge of all names of lanes, px. */
export const laneNamesLeft = ({ portrait, x0, margin }: Frame): number =>
  portrait ? x0 + PORTRAIT_INSET : margin;

export interface ActorNamePlace extends LaneName {
  readonly x: number;
  /** Baselines of both lines, px; in portrait all stands on the first. */
  readonly baselines: readonly [number, number];
  /** The length that the bold name is set to, px, where its own would reach into a mark or the plot. */
  readonly squeezedTo: number | undefined;
}

/** Who acted in the first or the last lane. */
export function actorNamePlace(
  party: Party,
  lane: 0 | 2,
  frame: Frame,
  lanes: LaneRows,
  marks: readonly Mark[],
  actsBy: (name: readonly [before: string, name: string]) => readonly [string, string],
  measure: Measure,
): ActorNamePlace {
  const { portrait, x0, width, margin, lineHeight } = frame;
  const left = laneNamesLeft(frame);
  const nameIn = (room: number): LaneName => laneName(party, actsBy, room, measure, portrait);
  const y = lanes.names[lane];
  // What stands between the lanes, or hangs from the first, may stand beside the last one's name.
  const free = freeBetween(marksAt(marks, y - lineHeight * ASCENT, y), left, width - margin);
  const wanted = nameIn(Infinity);
  const { x, room } = portrait
    ? (free.find((one) => sameName(nameIn(one.room), wanted)) ?? widest(free))
    : { x: left, room: x0 - margin - GUTTER_PAD };
  const name = nameIn(room);
  return {
    ...name,
    x,
    baselines: [y, y + lineHeight],
    squeezedTo: portrait ? undefined : squeezed(name.lines[1], lane, frame, marks, measure),
  };
}

interface Room {
  readonly x: number;
  readonly room: number;
}

const sameName = (one: LaneName, other: LaneName): boolean => one.lines.join() === other.lines.join();

const widest = (rooms: readonly Room[]): Room =>
  rooms.reduce((most, one) => (one.room > most.room ? one : most));

/** The marks that reach into a row from `top` to `bottom`, px. */
const marksAt = (marks: readonly Mark[], top: number, bottom: number): readonly Mark[] =>
  marks.filter((mark) => {
    const { y } = mark;
    const [over, under] =
      mark.kind === 'event' ? [mark.glyph.top, mark.glyph.bottom] : [mark.height / 2, mark.height / 2];
    return y + under > top && y - over < bottom;
  });

/** The stretches from `left` to `right` in which no mark stands, from left to right, px. */
function freeBetween(marks: readonly Mark[], left: number, right: number): readonly Room[] {
  const rooms: Room[] = [];
  let x = left;
  for (const mark of [...marks].sort((one, other) => one.x - other.x)) {
    rooms.push({ x, room: mark.x - mark.rx - GUTTER_PAD - x });
    x = Math.max(x, mark.x + mark.rx + GUTTER_PAD);
  }
  return [...rooms, { x, room: right - x }];
}

/** Left edge of the marks of a lane; `otherwise` where it has none left of that, px. */
const leftmostOf = (marks: readonly Mark[], lane: number, otherwise: number): number =>
  marks.reduce((most, mark) => (mark.lane === lane ? Math.min(most, mark.x - mark.rx) : most), otherwise);

/** A mark at the start of the period may stand out of the plot; a name beside it is set closer still. */
function squeezed(
  name: string,
  lane: number,
  { x0, margin }: Frame,
  marks: readonly Mark[],
  measure: Measure,
): number | undefined {
  const free = leftmostOf(marks, lane, x0) - margin - GUTTER_PAD;
  return measure(name, true) > free ? free : undefined;
}
