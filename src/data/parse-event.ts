/** Reads one event by the rules of the format. Pure; never throws. */
import type { BilateralEvent, EdtfDate, EventTypes, Extent, Party, Status } from './dataset.js';
import type { Report } from './dataset-error.js';
import { EDTF_ALLOWED, readEdtf } from './edtf.js';
import { BOOLEAN, DATE, ID, LINK, TEXT, WEIGHT, oneOf, optional, readObject, textUpTo, type Rule, type Rules } from './rules.js';

/** `until` of a measure that is in force. */
const IN_FORCE = '..';

/** Longest title and label, characters: what the details and the drawing have room for. */
const TITLE_LENGTH = 70;
const LABEL_LENGTH = 36;

interface AuthoredEvent
  extends Omit<BilateralEvent, 'date' | 'until' | 'mutual' | 'own' | 'when' | 'ended' | 'standing' | 'category' | 'weight'> {
  readonly date: EdtfDate;
  readonly until?: EdtfDate | typeof IN_FORCE;
  readonly mutual?: boolean;
  readonly weight?: number;
}

export interface EventContext {
  readonly parties: readonly Party[];
  readonly types: EventTypes;
  /** Every instant that an event's dates may allow. */
  readonly coverage: Extent;
  /** The events are the page's own: they need no id, summary or status. */
  readonly own?: true;
}

/** Reads the raw event at `path` (empty: the root); undefined where anything was reported. `id` is for one that has none. */
export type EventReader = (input: unknown, path: string, report: Report, id?: string) => BilateralEvent | undefined;

const days = (extent: Extent): string =>
  [extent.from, extent.to].map((day) => (Number.isFinite(day) ? new Date(day).toISOString().slice(0, 10) : '')).join('…');

/** A reader of the events of one dataset. */
export function eventReader({ parties, types, coverage, own }: EventContext): EventReader {
  const unlessOwn = <T>(rule: Rule<T>): Rule<T> => (own ? optional(rule) : rule);
  const party = oneOf(parties.map(({ id }) => id));
  const rules: Rules<AuthoredEvent> = {
    id: unlessOwn(ID),
    date: DATE,
    type: {
      read: (value) => (typeof value === 'string' && Object.hasOwn(types, value) ? value : undefined),
      allowed: `a type of the scale, such as ${Object.keys(types).slice(0, 3).join(', ')}`,
    },
    actor: optional(party),
    target: optional(party),
    mutual: optional(BOOLEAN),
    title: textUpTo(TITLE_LENGTH),
    label: optional(textUpTo(LABEL_LENGTH)),
    summary: unlessOwn(TEXT),
    status: unlessOwn(oneOf<Status>(['established', 'claimed', 'disputed'])),
    claimedBy: optional(TEXT),
    until: optional({
      read: (value) => (value === IN_FORCE ? IN_FORCE : readEdtf(value)),
      allowed: `${IN_FORCE} for in force, or ${EDTF_ALLOWED}`,
    }),
    weight: optional(WEIGHT),
    episode: optional(TEXT),
    section: optional(TEXT),
    note: optional(TEXT),
    href: optional(LINK),
  };

  return (input, path, report, id = '') => {
    const prefix = path && `${path}.`;
    let sound = true;
    const fault: Report = (...problem) => {
      sound = false;
      report(...problem);
    };
    const fields = readObject(input, rules, path, fault);
    const { date, until } = fields;
    const type = fields.type === undefined ? undefined : types[fields.type];
    const ended = until === IN_FORCE ? undefined : until;

    // What relates one field to another; each rule holds where its fields could be read.
    const within = (key: string, when: EdtfDate | undefined): void => {
      if (when && (when.extent.from < coverage.from || when.extent.to > coverage.to))
        fault(`${prefix}${key}`, when.edtf, `a date within the coverage, ${days(coverage)}`);
    };
    within('date', date);
    within('until', ended);
    if (date && ended && (ended.extent.from < date.extent.from || ended.extent.to < date.extent.to))
      fault(`${prefix}until`, ended.edtf, `a date not before the event's own, ${date.edtf}`);
    if (type && until && !type.standing)
      fault(`${prefix}until`, typeof until === 'string' ? until : until.edtf, `no until: a measure of type ${fields.type} cannot stand`);
    if (fields.actor !== undefined && fields.actor === fields.target)
      fault(`${prefix}target`, fields.target, 'the party that is not the actor');
    // What is missing is told only where nothing else is wrong: a field that could not be read counts as absent here.
    const needs = (key: keyof AuthoredEvent, allowed: string): void => {
      if (sound && !(key in fields)) fault(`${prefix}${key}`, undefined, allowed);
    };
    if (type && type.category !== 'context') {
      needs('actor', `${party.allowed}; only context may lack it`);
      needs('target', `${party.allowed}; only context may lack it`);
    } else if (type && fields.weight) fault(`${prefix}weight`, fields.weight, 'no weight: context is no term of the index');
    if (fields.status === 'claimed') needs('claimedBy', 'who claims it, for the status is claimed');
    if (fields.weight !== undefined) needs('note', "the reason for the event's own weight");

    if (!sound) return undefined;
    // Onto the object as read, not into a copy of it: copying is most of the cost of 100,000 events.
    const derived = {
      id: fields.id ?? id,
      summary: fields.summary ?? '',
      status: fields.status ?? 'established',
      date: date!.edtf,
      mutual: fields.mutual ?? false,
      when: date!,
      standing: until !== undefined,
      category: type!.category,
      weight: fields.weight ?? type!.weight,
    };
    const event = Object.assign(fields as Omit<AuthoredEvent, keyof typeof derived | 'until'>, derived);
    if (ended) Object.assign(event, { until: ended.edtf, ended });
    return Object.freeze(own ? Object.assign(event, { own } as const) : event);
  };
}
