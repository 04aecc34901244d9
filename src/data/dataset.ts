/** The parsed dataset: the authored fields unchanged, plus what every later stage derives from them. Types only. */
import type { Period } from '../time/period.js';
import type { Category } from './categories.js';
import type { Stance } from './stances.js';

export type { Category, Stance };

export type Precision = 'day' | 'month' | 'year' | 'interval';

/** A date as precise as its source. `~` and `?` are told in words and do not widen the extent, for how wide they are is unknown. */
export interface EdtfDate {
  /** The date as authored. */
  readonly edtf: string;
  /** The instants that it allows: 00:00 UTC of its first and of its last day. A single day: `from === to`. */
  readonly extent: Period;
  readonly precision: Precision;
  /** Qualified by `~` or `%`. */
  readonly approximate: boolean;
  /** Qualified by `?` or `%`. */
  readonly uncertain: boolean;
}

/** One row of the scale, data/event-types.json. */
export interface EventType {
  readonly label: string;
  readonly category: Category;
  /** CAMEO code, null where the scheme has none. */
  readonly cameo: string | null;
  /** On Goldstein's scale: −10 the most hostile, 10 the most cooperative. */
  readonly weight: number;
  /** Where the weight comes from. */
  readonly source: string;
  /** Whether a measure of this type can stand, that is, have an `until`. */
  readonly standing: boolean;
}

/** The scale by type id. */
export type EventTypes = Readonly<Record<string, EventType>>;

/**
 * established: it happened. claimed: a statement was made, and what it says is a claim. reported: whether it happened is known from a report
 * alone. disputed: the source tells it in two ways that exclude each other.
 */
export type Status = 'established' | 'claimed' | 'reported' | 'disputed';

export interface Party {
  readonly id: string;
  readonly name: string;
  /** Words that stand before the name in running text, such as "the". */
  readonly article?: string;
  /** Stands for the name where that is too long, such as "DR Congo". */
  readonly short?: string;
  /** Names the party's government in the strips, such as "Washington". */
  readonly capital?: string;
}

export interface BilateralEvent {
  /** Stable: embeds refer to it. Made of date and title where none was given. */
  readonly id: string;
  readonly date: string;
  /** A key of `Dataset.types`. */
  readonly type: string;
  /** Id of the party that did it; absent only in `context`. */
  readonly actor?: string;
  /** Id of the party that it was done to: the other one where none was given; absent only in `context`. */
  readonly target?: string;
  /** Both did it to each other. */
  readonly mutual: boolean;
  readonly title: string;
  /** A shorter title for the drawing. */
  readonly label?: string;
  /** Empty where none was given. */
  readonly summary: string;
  readonly status: Status;
  /** Who makes the claim, or reports the act. */
  readonly claimedBy?: string;
  /** When a standing measure ended, `..` while it is in force. */
  readonly until?: string;
  /** The end in `until` is the one that was set; whether it was kept is not known. */
  readonly scheduled?: boolean;
  readonly episode?: string;
  /** Place among the events of the episode, from 1. */
  readonly order?: number;
  readonly section?: string;
  readonly note?: string;
  readonly href?: string;
  /** Added by the page, not by the dataset. */
  readonly isPageEvent?: true;
  /** What the page adds to an event of the record: neither the index nor the drawing knows of it. */
  readonly additions?: readonly Addition[];

  readonly when: EdtfDate;
  /** `until` as a date; absent while in force and in one-off acts. */
  readonly ended?: EdtfDate;
  /** Has an `until`: a measure in force from `when` on. */
  readonly standing: boolean;
  readonly category: Category;
  /** The event's own weight, else its type's. */
  readonly weight: number;
  /** The sign of the weight; of an act whose own weight of 0 keeps it out of the index, the sign of its type's. */
  readonly stance: Stance;
}

/** What a page adds to an event of the record. */
export interface Addition {
  /** A date within that of the event. */
  readonly when?: EdtfDate;
  readonly note?: string;
  readonly href?: string;
}

/** A stretch of time behind the events: a government of one party or, without `party`, a phase of the relationship. */
export interface Era {
  readonly id: string;
  /** As drawn. */
  readonly label: string;
  /** The full name, where the label is short for it. */
  readonly name?: string;
  readonly party?: string;
  /** An interval; one that ends in `/..` runs to the end of the coverage. */
  readonly date: string;
  readonly when: EdtfDate;
}

/** Something that the source is known to leave out: the index lacks its weight. */
export interface Silence {
  readonly id: string;
  /** In a few words, which follow on each other in a sentence. */
  readonly label: string;
  /** A stretch of time, as of an era. */
  readonly date: string;
  readonly when: EdtfDate;
}

export interface Mission {
  readonly party: string;
  readonly mission?: string;
  readonly envoy?: string;
  readonly envoyTitle?: string;
}

/** What kind of work a source is. `machine-coded`: a program has read events out of news reports, and nobody has looked them through. */
export type SourceKind = 'article' | 'book' | 'dataset' | 'archive' | 'machine-coded';

export interface Source {
  readonly title: string;
  readonly kind?: SourceKind;
  readonly url?: string;
  readonly license?: string;
  readonly retrieved?: string;
}

/** Deeply frozen, but for the scale, which is the caller's. */
export interface Dataset {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly parties: readonly [Party, Party];
  /** What the record covers, as it was authored: what the page adds never lengthens it. */
  readonly coverage: { readonly from: EdtfDate; readonly to: EdtfDate };
  /** The last day that is drawn, ms: the end of the coverage, or the last day of what the page has added after it. */
  readonly displayEnd: number;
  /**
   * The days after the coverage on which something counts that the page has added, ms, ascending: of an imprecise date the last, when all of it does.
   * On these the index has a value, as if nothing else had happened; between and after them there is no record, which is not calm.
   */
  readonly pageDays: readonly number[];
  readonly source: Source;
  /** Language of its texts, a BCP 47 tag. */
  readonly lang?: string;
  /** What the dataset states of its index. */
  readonly index?: {
    /** The residue, hostile less half of the cooperative, at which the index is 50; absent: 2. */
    readonly half: number;
  };
  readonly missions: readonly Mission[];
  readonly eras: readonly Era[];
  readonly silences: readonly Silence[];
  /** By first day, last day, place in the episode, then id. */
  readonly events: readonly BilateralEvent[];
  /** The scale, with the types that the dataset brings. */
  readonly types: EventTypes;
  /** The types that the dataset brings itself, beyond the scale. */
  readonly ownTypes?: EventTypes;
}
