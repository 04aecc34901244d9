/** The texts of the panels that are loaded on demand: they stand in the file of their language, and weigh on nobody who does not open them. */

import type { Precision } from '../data/dataset.js';

export interface AboutTexts {
  readonly title: string;
  readonly what: string;
  /** What 0 and 50 are. */
  readonly scale: string;
  /** The same where the dataset states the residue of T = 50. */
  readonly ownScale: (half: string) => string;
  readonly nearTheTop: string;
  readonly how: string;
  readonly formula: readonly string[];
  readonly equation: string;
  readonly parameters: string;
  /** Months of each category and their names, in the same order. */
  readonly halfLives: (months: string, kinds: string) => readonly [name: string, value: string, why: string];
  readonly parameter: readonly [name: string, value: string, why: string][];
  /** κ₀, from the residue of T = 50. */
  readonly saturation: (half: string) => readonly [name: string, value: string, why: string];
  readonly parameterHeads: readonly [string, string, string];
  readonly weights: string;
  readonly weightHeads: readonly [
    type: string,
    category: string,
    weight: string,
    count: string,
    source: string,
  ];
  readonly weightsNote: string;
  /** Before the source of a weight that the dataset brings itself, beyond the scale. */
  readonly ownType: string;
  readonly overrides: string;
  readonly overrideHeads: readonly [event: string, scale: string, used: string, reason: string];
  readonly band: string;
  readonly bandText: string;
  readonly not: string;
  readonly limits: readonly string[];
  /** Two more limits: of a record that people have written, and of a machine-coded one. */
  readonly incomplete: string;
  readonly unchecked: string;
  readonly silences: string;
  /** Before a list of them. */
  readonly silencesText: string;
  readonly totals: string;
  readonly totalHeads: readonly [by: string, hostile: string, sum: string, cooperative: string, sum: string];
  readonly totalsNote: string;
  readonly source: string;
  readonly sourceText: (title: string, license: string, from: string, to: string, version: string) => string;
  readonly machineCoded: string;
  readonly own: (count: string) => string;
  readonly cite: string;
  /** The parts of a citation, in the order in which they follow on the title; each `span` is two dates with a slash between. */
  readonly citation: {
    readonly title: (dataset: string) => string;
    readonly data: (id: string, version: string, span: string) => string;
    readonly own: (count: number) => string;
    readonly period: (span: string) => string;
    readonly event: (id: string) => string;
    readonly source: (source: string) => string;
  };
  readonly plain: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly close: string;
}

export interface DownloadTexts {
  readonly title: string;
  readonly picture: string;
  readonly events: string;
  readonly index: string;
  readonly step: string;
  readonly steps: Readonly<Record<'day' | 'month' | 'year', string>>;
  readonly notes: string;
  readonly hint: string;
  /** The title of a file that does not hold exactly the events of the dataset. */
  readonly part: (title: string, shown: number, all: number, own: number) => string;
  /** What a file says of itself. */
  readonly file: {
    /** In place of a license that the dataset does not name. */
    readonly license: string;
    readonly selection: (shown: number, all: number) => string;
    readonly own: (ids: string) => string;
    readonly beyond: (end: string, events: string) => string;
    /** `months` by category. */
    readonly parameters: (months: string, phi: string, lambda: string, half: string) => string;
    readonly filtered: (count: number, all: number) => string;
    readonly emptyCells: string;
  };
}

export interface CompareTexts {
  readonly label: string;
  readonly rose: (points: string, from: string, then: string, to: string, now: string) => string;
  readonly fell: (points: string, from: string, then: string, to: string, now: string) => string;
  readonly same: (value: string, then: string, now: string) => string;
  /** P(now > then) over the draws. */
  readonly probability: (count: string, of: string, now: string, then: string) => string;
  readonly computing: string;
  readonly gap: string;
  readonly noRecord: (when: string) => string;
  readonly value: (value: string, when: string, level: string) => string;
  readonly hint: string;
  readonly acts: string;
  readonly showAll: (count: string) => string;
  readonly back: (when: string) => string;
}

/** The card beside a mark. */
export interface CardTexts {
  /** The index the day before the act and at the end of its date; `when` is one of the words below. */
  readonly effect: (before: string, after: string, when: string) => string;
  readonly when: Readonly<Record<Precision, string>>;
  /** Of several acts, those that are not named. */
  readonly more: (count: string) => string;
  /** To a reader who turns the wheel over a plot: which key to hold. */
  readonly hold: (key: string) => string;
}

/** The panel that tells what each sign of the drawing means. */
export interface GuideTexts {
  readonly title: string;
  readonly line: string;
  readonly band: string;
  readonly dot: string;
  /** `name` is that of a kind of acts. */
  readonly kind: (name: string) => string;
  /** `stance` is the word for hostile, and for cooperative. */
  readonly above: (stance: string) => string;
  readonly below: (stance: string) => string;
  readonly several: string;
  readonly claim: string;
  readonly imprecise: string;
  readonly inForce: string;
  readonly gap: string;
  /** A gap on the strip of all that is recorded, where it is shortened. */
  readonly break: string;
  /** The two sums that the index comes from, on their scale. */
  readonly hostilitySum: string;
  readonly cooperationSum: string;
  readonly own: string;
  /** An event of the record that a sign stands for. */
  readonly example: (title: string, date: string) => string;
}

/** A link to what the reader sees, and what a widget says of one that it cannot show in full. */
export interface ShareTexts {
  readonly share: string;
  readonly copied: string;
  /** Beside a field with the link, where the page may not copy it. */
  readonly byHand: string;
  /** `what` is one or several of the fields below. */
  readonly missing: (what: string) => string;
  readonly fields: Readonly<Record<'period' | 'event' | 'date' | 'filters' | 'assumptions' | 'rest', string>>;
}

/** By panel, as a language exports them. */
export interface ExtraTexts {
  readonly about: AboutTexts;
  readonly downloads: DownloadTexts;
  readonly compare: CompareTexts;
  readonly card: CardTexts;
  readonly guide: GuideTexts;
  readonly share: ShareTexts;
}
