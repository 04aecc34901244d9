/** Reads one event by the rules of the format. Pure; never throws. */
import type { BilateralEvent, Dataset, EdtfDate, Party, Status } from './dataset.js';
import type { ProblemKind, Report } from './dataset-error.js';
import { EDTF_ALLOWED, edtfReader } from './edtf.js';
import type { MakeId } from './event-id.js';
import {
  BOOLEAN,
  ID,
  LINK,
  PLACE,
  TEXT,
  WEIGHT,
  keyOf,
  oneOf,
  optional,
  readObject,
  textUpTo,
  type Rule,
  type Rules,
} from './rules.js';
import { stanceOf } from './stances.js';

/** `until` of a measure that is in force. */
const IN_FORCE = '..';

/** Longest title and label, characters: what the details and the drawing have room for. */
export const TITLE_LENGTH = 70;
export const LABEL_LENGTH = 36;

/** What an authored event needs; all else may be left out. In `context` the actor may be left out too. */
export const REQUIRED = ['date', 'type', 'actor', 'title'] as const;

interface AuthoredEvent extends Omit<
  BilateralEvent,
  | 'id'
  | 'date'
  | 'mutual'
  | 'summary'
  | 'status'
  | 'weight'
  | 'isPageEvent'
  | 'additions'
  | 'when'
  | 'ended'
  | 'standing'
  | 'category'
  | 'stance'
> {
  readonly id?: string;
  readonly date: EdtfDate;
  readonly summary?: string;
  readonly status?: Status;
  readonly mutual?: boolean;
  readonly weight?: number;
}

const MISSING: ProblemKind = { code: 'missing' };

/** Further texts that an event has only where they were given. */
const WHERE_GIVEN = ['label', 'claimedBy', 'until', 'episode', 'section', 'note', 'href'] as const;

/** What somebody says, and what is known from somebody alone. */
const OF_SOMEBODY: ReadonlySet<Status | undefined> = new Set(['claimed', 'reported']);

/** One of the parties; where they could not be read themselves, any. */
export const partyOf = (parties: readonly Party[]): Rule<string> => {
  const ids = parties.flatMap(({ id }) => id ?? []);
  return ids.length < 2 ? TEXT : oneOf(ids);
};

/** Reads a raw event; undefined where anything was reported. */
export type EventReader = (input: unknown, report: Report) => BilateralEvent | undefined;

/**
 * A reader of the events of a dataset. What it needs for each event is made once, for all of them: they may be many.
 * @param makeId for events that have no id.
 * @param own whether they are the page's own: those may come after the coverage.
 * @param checked whether their fields are known to be as the rules have them, and are taken as they are.
 */
export function eventReader(
  { parties, types, coverage }: Pick<Dataset, 'parties' | 'types' | 'coverage'>,
  makeId: MakeId,
  own?: true,
  checked?: true,
): EventReader {
  const party = partyOf(parties);
  const unlessContext = `${party.allowed}; only context may have none`;
  const readDate = edtfReader();
  const rules: Rules<AuthoredEvent> = {
    id: optional(ID),
    date: { allowed: EDTF_ALLOWED, read: readDate },
    type: keyOf(types),
    actor: optional(party),
    target: optional(party),
    mutual: optional(BOOLEAN),
    title: textUpTo(TITLE_LENGTH),
    label: optional(textUpTo(LABEL_LENGTH)),
    summary: optional(TEXT),
    status: optional(oneOf<Status>(['established', 'claimed', 'reported', 'disputed'])),
    claimedBy: optional(TEXT),
    until: {
      allowed: `${IN_FORCE} for in force, or ${EDTF_ALLOWED}`,
      read: (value) => (value === IN_FORCE ? value : readDate(value)?.edtf),
      optional: true,
    },
    scheduled: optional(BOOLEAN),
    weight: optional(WEIGHT),
    episode: optional(TEXT),
    order: optional(PLACE),
    section: optional(TEXT),
    note: optional(TEXT),
    href: optional(LINK),
  };

  const unread: Partial<AuthoredEvent> = Object.fromEntries(
    Object.keys(rules).map((key) => [key, undefined]),
  );
  /** Of the event that is being read: its fields, which were reported, and to whom. One object with all keys serves for all of a long record. */
  const fields = { ...unread };
  const faults: string[] = [];
  let report: Report;
  const fault: Report = (path, value, allowed, kind) => {
    faults.push(path);
    const needed = kind?.code === 'missing' && (REQUIRED as readonly string[]).includes(path);
    report(path, value, needed ? `${allowed}; each event needs ${REQUIRED.join(', ')}` : allowed, kind);
  };
  const within = (key: 'date' | 'until', date: EdtfDate | undefined): void => {
    const { from, to } = coverage;
    if (date && (date.extent.from < from.extent.from || (!own && date.extent.to > to.extent.to)))
      fault(key, date.edtf, `a date in the coverage, ${from.edtf} ${own ? 'or later' : `to ${to.edtf}`}`);
  };
  // A field that could not be read is not missing.
  const require = (key: keyof AuthoredEvent, allowed: string): void => {
    if (fields[key] === undefined && !faults.includes(key)) fault(key, undefined, allowed, MISSING);
  };

  return (input, to) => {
    report = to;
    faults.length = 0;
    Object.assign(fields, unread);
    if (checked) Object.assign(fields, input, { date: readDate((input as BilateralEvent).date) });
    else readObject(input, rules, fault, fields);
    const { date: when, until } = fields;
    const ended = until === undefined ? until : readDate(until);
    const type = fields.type === undefined ? undefined : types[fields.type];

    // What relates one field to another; each rule holds where its fields could be read.
    within('date', when);
    within('until', ended);
    if (when && ended && (ended.extent.from < when.extent.from || ended.extent.to < when.extent.to))
      fault('until', until, `a date not before that of the event, ${when.edtf}`);
    if (type && until && !type.standing)
      fault('until', until, `none: what is of type ${fields.type} cannot stand`);
    if (fields.actor && fields.actor === fields.target)
      fault('target', fields.target, 'the party that is not the actor');
    if (type?.category === 'context' && fields.weight !== undefined)
      fault('weight', fields.weight, 'none for context');
    if ((type && type.category !== 'context') || fields.mutual) {
      require('actor', unlessContext);
      const other = parties.find(({ id }) => id !== fields.actor);
      if (fields.target === undefined && !faults.includes('target') && other) fields.target = other.id;
    }
    if (OF_SOMEBODY.has(fields.status)) require('claimedBy', 'a text: who claims or reports it');
    if (fields.scheduled && !ended && !faults.includes('until'))
      fault('until', until, 'a date: the end that is scheduled');
    if (fields.order !== undefined) require('episode', 'a text: the episode in which it has a place');
    if (fields.weight !== undefined) require('note', 'a text: the reason for the weight');

    const { title } = fields;
    // Without a fault none of these is missing, which the compiler cannot know.
    if (faults.length > 0 || !when || !type || fields.type === undefined || title === undefined)
      return undefined;
    const event: { -readonly [Key in keyof BilateralEvent]: BilateralEvent[Key] } = {
      id: fields.id ?? makeId(when, title),
      date: when.edtf,
      type: fields.type,
      mutual: fields.mutual ?? false,
      title,
      summary: fields.summary ?? '',
      status: fields.status ?? 'established',
      when,
      standing: until !== undefined,
      category: type.category,
      weight: fields.weight ?? type.weight,
      stance: stanceOf(fields.weight || type.weight),
    };
    // By name, for nearly all events have them.
    if (fields.actor !== undefined) event.actor = fields.actor;
    if (fields.target !== undefined) event.target = fields.target;
    for (const key of WHERE_GIVEN) if (fields[key] !== undefined) event[key] = fields[key];
    if (fields.scheduled) event.scheduled = true;
    if (fields.order !== undefined) event.order = fields.order;
    if (ended) event.ended = ended;
    if (own) event.isPageEvent = own;
    return Object.freeze(event);
  };
}
