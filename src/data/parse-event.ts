/** Reads one event by the rules of the format. Pure; never throws. */
import type { BilateralEvent, Dataset, EdtfDate, Stance, Status } from './dataset.js';
import type { Report } from './dataset-error.js';
import { EDTF_ALLOWED, readEdtf } from './edtf.js';
import {
  BOOLEAN,
  DATE,
  ID,
  LINK,
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

/** `until` of a measure that is in force. */
const IN_FORCE = '..';

/** Longest title and label, characters: what the details and the drawing have room for. */
const TITLE_LENGTH = 70;
const LABEL_LENGTH = 36;

interface AuthoredEvent extends Omit<
  BilateralEvent,
  'date' | 'mutual' | 'weight' | 'own' | 'when' | 'ended' | 'standing' | 'category' | 'stance'
> {
  readonly date: EdtfDate;
  readonly mutual?: boolean;
  readonly weight?: number;
}

const stanceOf = (weight: number): Stance =>
  weight < 0 ? 'hostile' : weight > 0 ? 'cooperative' : 'neutral';

/** Reads the raw event at `path` (empty: the root); undefined where anything was reported. `id` is for one that has none. */
export type EventReader = (
  input: unknown,
  path: string,
  report: Report,
  id?: string,
) => BilateralEvent | undefined;

/**
 * A reader of the events of a dataset.
 * @param own whether they are the page's own: those need no id, summary or status and may come after the coverage.
 */
export function eventReader(
  { parties, types, coverage }: Pick<Dataset, 'parties' | 'types' | 'coverage'>,
  own?: true,
): EventReader {
  const unlessOwn = <T>(rule: Rule<T>): Rule<T> => (own ? optional(rule) : rule);
  const party = oneOf(parties.map(({ id }) => id));
  const rules: Rules<AuthoredEvent> = {
    id: unlessOwn(ID),
    date: DATE,
    type: keyOf(types),
    actor: optional(party),
    target: optional(party),
    mutual: optional(BOOLEAN),
    title: textUpTo(TITLE_LENGTH),
    label: optional(textUpTo(LABEL_LENGTH)),
    summary: unlessOwn(TEXT),
    status: unlessOwn(oneOf<Status>(['established', 'claimed', 'disputed'])),
    claimedBy: optional(TEXT),
    until: {
      allowed: `${IN_FORCE} for in force, or ${EDTF_ALLOWED}`,
      read: (value) => (value === IN_FORCE ? value : readEdtf(value)?.edtf),
      optional: true,
    },
    weight: optional(WEIGHT),
    episode: optional(TEXT),
    section: optional(TEXT),
    note: optional(TEXT),
    href: optional(LINK),
  };

  return (input, path, report, id = '') => {
    let sound = true;
    const fault: Report = (...problem) => {
      sound = false;
      report(...problem);
    };
    const fields = readObject(input, rules, path, fault);
    const { date: when, until } = fields;
    const ended = readEdtf(until);
    const type = fields.type === undefined ? undefined : types[fields.type];

    // What relates one field to another; each rule holds where its fields could be read.
    const refuse = (key: keyof AuthoredEvent, value: unknown, allowed: string): void =>
      fault(path ? `${path}.${key}` : key, value, allowed);
    const within = (key: keyof AuthoredEvent, date: EdtfDate | undefined): void => {
      const { from, to } = coverage;
      if (date && (date.extent.from < from.extent.from || (!own && date.extent.to > to.extent.to)))
        refuse(key, date.edtf, `a date in the coverage, ${from.edtf} to ${to.edtf}`);
    };
    // A field that could not be read counts as absent, so what is missing is told only where nothing else is wrong.
    const require = (key: keyof AuthoredEvent, allowed: string): void => {
      if (sound && !(key in fields)) refuse(key, undefined, allowed);
    };
    within('date', when);
    within('until', ended);
    if (when && ended && (ended.extent.from < when.extent.from || ended.extent.to < when.extent.to))
      refuse('until', until, `a date not before that of the event, ${when.edtf}`);
    if (type && until && !type.standing)
      refuse('until', until, `none: what is of type ${fields.type} cannot stand`);
    if (fields.actor && fields.actor === fields.target)
      refuse('target', fields.target, 'the party that is not the actor');
    if (type?.category === 'context' && fields.weight !== undefined)
      refuse('weight', fields.weight, 'none for context');
    if ((type && type.category !== 'context') || fields.mutual)
      for (const key of ['actor', 'target'] as const)
        require(key, `${party.allowed}; only context may have none`);
    if (fields.status === 'claimed') require('claimedBy', 'a text: who claims it');
    if (fields.weight !== undefined) require('note', 'a text: the reason for the weight');

    if (!sound) return undefined;
    // Onto the object as read, not into a copy of it: copying is most of the cost of 100,000 events.
    const event = Object.assign(fields as Omit<AuthoredEvent, 'date' | 'mutual' | 'weight'>, {
      id: fields.id ?? id,
      date: when!.edtf,
      summary: fields.summary ?? '',
      status: fields.status ?? 'established',
      mutual: fields.mutual ?? false,
      when: when!,
      standing: until !== undefined,
      category: type!.category,
      weight: fields.weight ?? type!.weight,
      stance: stanceOf(fields.weight || type!.weight),
    });
    if (ended) Object.assign(event, { ended });
    return Object.freeze(own ? Object.assign(event, { own }) : event);
  };
}
