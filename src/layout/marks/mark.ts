/** The marks of the timeline: one event, or a cluster of several that would cover each other. Types, and what both kinds have. */
import type { BilateralEvent, Stance } from '../../data/dataset.js';
import type { Period } from '../../time/period.js';
import type { Glyph } from '../glyph.js';
import type { LaneNumber } from '../rows.js';

interface Placed {
  readonly lane: LaneNumber;
  readonly stance: Stance;
  /** Centre, px. */
  readonly x: number;
  readonly y: number;
  /** Half width, px. */
  readonly rx: number;
}

export interface EventMark extends Placed {
  readonly kind: 'event';
  readonly event: BilateralEvent;
  readonly glyph: Glyph;
  /** The span that an imprecise date allows, where it is wide enough to be seen. */
  readonly bracket?: { readonly x0: number; readonly x1: number; readonly y: number };
}

export interface ClusterMark extends Placed {
  readonly kind: 'cluster';
  readonly count: number;
  /** The first of its events in the order of the record. */
  readonly first: BilateralEvent;
  /** From the first to the last day that the dates of its events allow. */
  readonly span: Period;
  /** In the order of the record. */
  readonly events: readonly BilateralEvent[];
  /** Whether an event is in the cluster. Costs less than a look into `events`, which are listed on first use. */
  readonly has: (event: BilateralEvent) => boolean;
  readonly height: number;
}

export type Mark = EventMark | ClusterMark;

/** The event that gives a mark its place in time order. */
export const firstOf = (mark: Mark): BilateralEvent => (mark.kind === 'event' ? mark.event : mark.first);

/** The days that the dates of a mark's events allow. */
export const spanOfMark = (mark: Mark): Period =>
  mark.kind === 'event' ? mark.event.when.extent : mark.span;

/** In the order of the record. */
export const eventsOfMark = (mark: Mark): readonly BilateralEvent[] =>
  mark.kind === 'event' ? [mark.event] : mark.events;

/** Whether a mark stands for an event, alone or among others. */
export const holdsEvent = (mark: Mark, event: BilateralEvent): boolean =>
  mark.kind === 'event' ? mark.event === event : mark.has(event);

/** A mark's identity while it is drawn anew: the id of its first event. */
export const keyOfMark = (mark: Mark): string => firstOf(mark).id;
