/** What the reader of an event database's format is, and what it makes of a row. */
import { quoted } from '../../data/invalid.js';
import type { Dyad, Side } from './dyad.js';
import type { Place } from './places.js';
import type { Row } from './rows.js';

/** What a row reports: an act of one of the two governments toward the other. */
export interface Report {
  readonly kind: 'report';
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly actor: Side;
  /** Both did it. */
  readonly mutual: boolean;
  /** A type of the scale. */
  readonly type: string;
  /** The database's own code. */
  readonly code: string;
  /** How often it was told. */
  readonly mentions: number;
  readonly place: Place;
  /** The same for the same row in another file. */
  readonly id: number;
}

/** Why rows on the two countries are left out, in words that follow a number of them. */
export const LEFT_OUT = {
  unofficial: 'whose actor or target is not the government of its country',
  outside: 'dated outside of the period asked for',
  retrospective: 'dated more than 30 days before they were reported, as what a report looks back on is',
  uncoded: 'without a code for what was done',
  repeated: 'that had been read before',
  faulty: 'with a fault',
} as const;
export type LeftOut = keyof typeof LEFT_OUT;

/** A row on the two countries that is no report. */
export interface Left {
  readonly kind: 'left';
  readonly why: LeftOut;
  readonly day?: number;
}

/** A row that is not as the format has it. */
export interface Fault {
  readonly kind: 'fault';
  /** Absent where it is the row as a whole. */
  readonly column?: string;
  readonly given: string;
  readonly allowed: string;
}

/** Undefined for a row on others. */
export type Outcome = Report | Left | Fault | undefined;

/** How the rows of one text are read. */
export interface TextReader {
  /** Whether its first row names the columns. */
  readonly hasHeader: boolean;
  readonly read: (row: Row) => Outcome;
}

export const FORMAT_IDS = ['gdelt', 'icews', 'polecat'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

export interface Format {
  /** What the command and the dataset's id call it. */
  readonly id: FormatId;
  readonly name: string;
  /** The work, as a dataset names its source. */
  readonly title: string;
  readonly url: string;
  /** What its codes are codes of. */
  readonly scheme: string;
  /** Whether it counts mentions; where it does not, each row is one. */
  readonly countsMentions: boolean;
  /** From the first row of a text how the others are read; a fault where it is not of this format. */
  readonly open: (first: Row, dyad: Dyad) => TextReader | Fault;
}

export const fault = (column: string | undefined, given: string, allowed: string): Fault => ({
  kind: 'fault',
  ...(column === undefined ? {} : { column }),
  given,
  allowed,
});

export const left = (why: LeftOut, day?: number): Left => ({
  kind: 'left',
  why,
  ...(day === undefined ? {} : { day }),
});

/** A fault in words, after the place where it is. */
export const toldFault = ({ column, given, allowed }: Fault): string =>
  `${column === undefined ? given : `column ${column}: ${quoted(given)}`} given; allowed: ${allowed}`;
