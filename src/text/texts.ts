/** Every text of the interface, as one language gives it. Another language implements this type; what it leaves out is said in English. */
import type { Category, Stance, SourceKind } from '../data/dataset.js';

/** A name with the words that stand before it in running text: "the United States" is `["the ", "United States"]`. */
export type NameParts = readonly [before: string, name: string];

export interface Texts {
  /** `when` as `dates.in` and `dates.on` say it. */
  readonly headline: (value: string, when: string) => string;
  /** After the headline: the change since a year before. */
  readonly change: {
    readonly up: (before: string) => string;
    readonly down: (before: string) => string;
    readonly same: string;
  };
  /** Beside the last value, of the one a year before. */
  readonly yearBefore: (value: string) => string;
  /** How many acts of a side the period shows. */
  readonly sideActs: (
    hostile: string,
    cooperative: string,
  ) => readonly [hostile: string, cooperative: string];
  /** In place of the headline where the index is 0, and where it is above it and rounded to 0. */
  readonly calm: {
    readonly none: (when: string) => string;
    readonly hardly: (when: string) => string;
  };
  readonly headlineWithoutValue: (when: string) => string;
  /** After the headline and a semicolon, of a date after the coverage; and why there is no value. */
  readonly recordEnds: (month: string) => string;
  /** The data in view in one sentence: the level at its end, against the highest value. */
  readonly deck: {
    /** Where there is nothing to compare with. */
    readonly level: (level: string) => string;
    /** The period shown is the whole record. */
    readonly highestInRecord: (level: string) => string;
    readonly highestInPeriod: (level: string) => string;
    /** The highest value was earlier; `when` as `dates.in` and `dates.on` say it. */
    readonly below: (level: string, value: string, when: string) => string;
    /** The index is 0 all through the period: what was done in it instead. */
    readonly calm: (cooperative: string, hostile: string) => string;
    /** The last act of the period: its date as the chart has it, and its short title. */
    readonly latest: (when: string, title: string) => string;
    /** On a day after the coverage, behind the level. */
    readonly hatched: string;
    /** In place of `source` where the sensitivity band is drawn. */
    readonly band: string;
    readonly source: string;
  };
  readonly filtered: (shown: string, all: string) => string;
  /** Under the views: what the source is known to leave out of the period shown. */
  readonly silences: (what: string) => string;
  readonly mostTense: string;
  readonly conflictStock: string;
  readonly cooperationStock: string;
  /** The two sums that the index comes from: the control and the key that name them, and what stands over their scale. */
  readonly sums: {
    readonly label: string;
    readonly scale: string;
  };
  readonly actsBy: (party: NameParts) => readonly [plain: string, bold: string];
  readonly mutualActs: string;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly categories: Readonly<Record<Category, string>>;
  readonly fullRecord: string;
  readonly noRecord: string;
  readonly legend: {
    readonly title: string;
    readonly claim: string;
    /** Of the number in a pill. */
    readonly several: (count: string) => string;
  };
  /** Where the data come from; `kind` only where the dataset says it. */
  readonly source: (title: string, kind: SourceKind | undefined) => string;
  readonly data: (version: string, coverageEnd: string) => string;

  /** The index taken apart at a date; together with the headline and a colon, one sentence. */
  readonly reading: {
    readonly label: string;
    /** Words for the levels, from low to very high. */
    readonly levels: readonly [string, string, string, string, string];
    /** The sensitivity band at that date. */
    readonly band: (low: string, high: string) => string;
    readonly gap: string;
    /** The value is 0, though there were hostile acts; and where there was none. */
    readonly none: string;
    readonly noHostile: string;
    /** So many of the acts make up half; `most` is the title of the largest. */
    readonly half: (count: number, counted: string, most: string) => string;
    readonly share: (points: string) => string;
    readonly showAll: (count: string) => string;
    readonly back: (when: string) => string;
  };

  readonly panels: {
    readonly downloads: string;
    readonly about: string;
    /** The same in the footer, where a narrow line must hold it. */
    readonly guide: string;
    readonly aboutShort: string;
    readonly band: string;
    readonly computing: string;
    readonly compare: (when: string) => string;
  };

  /** What the index assumes in place of the method's defaults. */
  readonly assumptions: {
    readonly label: string;
    readonly stock: string;
    readonly flow: string;
    readonly scaled: (factor: string) => string;
    readonly without: (title: string) => string;
    readonly withoutSeveral: (count: string) => string;
    readonly thinLine: string;
    readonly leaveOut: string;
    readonly takeIn: string;
    /** Over the value of the index, where the act that is shown is left out of it. */
    readonly leftOut: (date: string) => string;
    readonly full: (tension: string) => string;
  };

  readonly dates: {
    readonly in: (month: string) => string;
    readonly on: (day: string) => string;
    readonly dayNotRecorded: (month: string) => string;
    readonly monthNotRecorded: (year: string) => string;
    readonly span: (from: string, to: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly about: (date: string) => string;
    readonly uncertain: (date: string) => string;
  };

  readonly details: {
    readonly label: string;
    readonly fromTo: (actor: string, target: string) => string;
    readonly mutual: (one: string, other: string) => string;
    readonly by: (actor: string) => string;
    readonly claimedBy: (who: string) => string;
    /** Of an act that is known from a report alone. */
    readonly reportedBy: (who: string) => string;
    readonly disputed: string;
    readonly inForceUntil: (date: string) => string;
    /** Of an end that was set, and of which it is not known whether it was kept. */
    readonly scheduledUntil: (date: string) => string;
    readonly coded: (type: string, weight: string) => string;
    /** Of the record, which ends. */
    readonly stillInForce: string;
    readonly inForce: string;
    readonly note: string;
    /** `source` is its title. */
    readonly section: (source: string, section: string) => string;
    readonly story: string;
    readonly own: string;
    readonly link: string;
    readonly shareAt: (date: string) => string;
    readonly shareToday: (date: string) => string;
    readonly ofPoints: (tension: string) => string;
    readonly lessThan: (points: string) => string;
    readonly notInIndex: string;
    /** Back to the words of the page that the event was chosen by. */
    readonly toText: string;
    readonly earlier: string;
    readonly later: string;
    readonly close: string;
    readonly several: (count: string, span: string) => string;
    readonly zoomHere: string;
  };

  readonly controls: {
    readonly explore: string;
    readonly label: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly earlier: string;
    readonly later: string;
    readonly everything: string;
    readonly since: (year: string) => string;
    readonly lastYears: (count: string) => string;
    readonly period: string;
    readonly categories: string;
    readonly actors: string;
    readonly phases: string;
    readonly search: string;
    /** How many events a search has found. */
    readonly found: (count: string) => string;
    /** What a button takes back, for who does not see its cross. */
    readonly remove: (what: string) => string;
    /** Back to the period, the choice and the filters of the page. */
    readonly home: string;
    readonly facts: string;
    readonly windowStart: string;
    readonly windowEnd: string;
    readonly reset: string;
  };

  readonly table: {
    readonly show: string;
    readonly label: string;
    readonly caption: (shown: string, all: string) => string;
  } & Readonly<Record<'date' | 'event' | 'parties' | 'kind' | 'weight' | 'status', string>>;

  /** What a screen reader hears. */
  readonly spoken: {
    readonly timeline: (title: string, count: string, from: string, to: string) => string;
    /** Of several acts that both did. */
    readonly mutual: string;
    /** `kind` says who acted and how: "Venezuela, hostile". */
    readonly cluster: (count: string, kind: string, span: string) => string;
    readonly chart: (title: string) => string;
    readonly value: (date: string, tension: string, conflict: string, cooperation: string) => string;
    readonly noRecordAt: (date: string) => string;
    readonly summary: (
      from: string,
      to: string,
      last: string,
      highest: string,
      highestWhen: string,
      lowest: string,
      lowestWhen: string,
      turningPoints: string,
    ) => string;
    /** In its place where the value is the same all through. */
    readonly steady: (from: string, to: string, value: string, turningPoints: string) => string;
    readonly keys: string;
    readonly selected: (title: string) => string;
  };

  readonly messages: {
    readonly loading: string;
    readonly notLoaded: string;
    readonly extraNotLoaded: string;
    readonly empty: string;
    readonly emptyFiltered: string;
    /** Of a period with nothing but facts of context, which are left out at first. */
    readonly contextAlone: string;
  };
}

/** The texts of a dataset in another language, by id; the shape of `data/us-venezuela.es.json`. */
export interface DatasetTexts {
  readonly dataset: string;
  readonly lang: string;
  readonly title: string;
  /** How readers of the language find the source named. */
  readonly source?: { readonly title: string };
  readonly parties: Readonly<
    Record<string, { readonly name: string; readonly short?: string; readonly capital?: string }>
  >;
  readonly eras: Readonly<Record<string, { readonly label: string; readonly name?: string }>>;
  readonly silences?: Readonly<Record<string, { readonly label: string }>>;
  /** The names of types that the dataset brings itself. */
  readonly types?: Readonly<Record<string, { readonly label: string }>>;
  readonly events: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly label?: string;
        readonly summary: string;
        readonly claimedBy?: string;
        readonly note?: string;
        readonly section?: string;
      }
    >
  >;
}
