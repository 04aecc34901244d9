/** Rows of tab-separated text out of bytes as they come. Nothing is decoded but the cells that are asked for; memory is that of one row. Pure. */

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** No format has more columns; those beyond are counted and not kept. */
const MOST_CELLS = 128;
/** A row that goes on for longer is none, bytes. */
const LONGEST_ROW = 1 << 22;

/** The row that is being read. It is one object for all rows: what is to be kept of it must be taken out. */
export interface Row {
  bytes: Uint8Array;
  /** As an editor counts them, from 1. */
  line: number;
  /** How many cells there are. */
  cells: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const decoder = new TextDecoder();

/** The text of a cell; empty beyond the last. */
export function textAt({ bytes, cells, starts, ends }: Row, column: number): string {
  return column >= 0 && column < cells ? decoder.decode(bytes.subarray(starts[column], ends[column])) : '';
}

/** All cells of a row. */
export const textsOf = (row: Row): string[] =>
  Array.from({ length: Math.min(row.cells, MOST_CELLS) }, (_, column) => textAt(row, column));

/** Whether a cell holds exactly these bytes. */
export function holds({ bytes, cells, starts, ends }: Row, column: number, wanted: Uint8Array): boolean {
  if (column >= cells) return false;
  const start = starts[column]!;
  const { length } = wanted;
  if (ends[column]! - start !== length) return false;
  for (let at = 0; at < length; at += 1) if (bytes[start + at] !== wanted[at]) return false;
  return true;
}

export interface RowReader {
  readonly push: (bytes: Uint8Array) => void;
  /** Reads the last row where no line feed ends it. */
  readonly end: () => void;
}

/**
 * Calls `onRow` for each row that is not empty, in order.
 * @param onOverlong called with the line of a row that does not end, once; what follows is not read
 */
export function rowReader(onRow: (row: Row) => void, onOverlong: (line: number) => void): RowReader {
  const row: Row = {
    bytes: new Uint8Array(),
    line: 0,
    cells: 0,
    starts: new Int32Array(MOST_CELLS + 1),
    ends: new Int32Array(MOST_CELLS + 1),
  };
  const { starts, ends } = row;
  /** The beginning of a row that the next bytes go on with. */
  let begun: Uint8Array[] = [];
  let begunLength = 0;
  let stopped = false;

  const read = (bytes: Uint8Array, from: number, to: number): void => {
    row.line += 1;
    let start = from;
    if (row.line === 1 && BYTE_ORDER_MARK.every((byte, at) => bytes[from + at] === byte)) start += 3;
    const end = to > start && bytes[to - 1] === CARRIAGE_RETURN ? to - 1 : to;
    if (end === start) return;
    let cell = 0;
    starts[0] = start;
    for (let at = start; at < end; at += 1)
      if (bytes[at] === TAB) {
        if (cell < MOST_CELLS) {
          ends[cell] = at;
          starts[cell + 1] = at + 1;
        }
        cell += 1;
      }
    if (cell < MOST_CELLS) ends[cell] = end;
    row.bytes = bytes;
    row.cells = cell + 1;
    onRow(row);
  };

  const readBegun = (rest: Uint8Array): void => {
    const whole = new Uint8Array(begunLength + rest.length);
    let at = 0;
    for (const part of [...begun, rest]) {
      whole.set(part, at);
      at += part.length;
    }
    begun = [];
    begunLength = 0;
    read(whole, 0, whole.length);
  };

  return {
    push: (bytes) => {
      if (stopped) return;
      let from = 0;
      let end = bytes.indexOf(LINE_FEED);
      if (end >= 0 && begunLength > 0) {
        readBegun(bytes.subarray(0, end));
        from = end + 1;
        end = bytes.indexOf(LINE_FEED, from);
      }
      for (; end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
        read(bytes, from, end);
        from = end + 1;
      }
      if (from === bytes.length) return;
      // A copy: who pushes may use the bytes again.
      begun.push(bytes.slice(from));
      begunLength += bytes.length - from;
      if (begunLength <= LONGEST_ROW) return;
      stopped = true;
      onOverlong(row.line + 1);
    },
    end: () => {
      if (!stopped && begunLength > 0) readBegun(new Uint8Array());
    },
  };
}
