/** The dataset that is made of acts, as it is written. Pure. */
import { EVENT_TYPES } from '../../data/event-types.js';
import { parseDataset } from '../../data/parse-dataset.js';
import { writtenDay } from './days.js';
import { otherSide, type Dyad } from './dyad.js';
import type { Format } from './format.js';
import type { Act } from './acts.js';
import { counted } from './counted.js';
import { halfOf } from './half.js';
import { toldPlaces } from './places.js';

/** The longest title, characters. */
const TITLE_LENGTH = 70;

/** The day of an act, or the days between which it lies. */
const dateOf = ({ first, last }: Act): string =>
  first === last ? writtenDay(first) : `${writtenDay(first)}/${writtenDay(last)}`;

function titleOf({ type, actor, mutual }: Act, dyad: Dyad): string {
  const label = EVENT_TYPES[type]?.label ?? type;
  const by = mutual ? `${dyad[0].name}, ${dyad[1].name}` : dyad[actor].name;
  const title = `${by}: ${label}`;
  if (title.length <= TITLE_LENGTH) return title;
  return `${mutual ? `${dyad[0].id}, ${dyad[1].id}` : dyad[actor].id}: ${label}`;
}

function summaryOf(act: Act, dyad: Dyad, { countsMentions, scheme }: Format): string {
  const reports = counted(act.reports, 'report');
  const mentions = countsMentions ? ` with ${counted(act.mentions, 'mention')}` : '';
  const days = act.days.size > 1 ? ` on ${act.days.size} days` : '';
  const codes = [...act.codes].sort().join(', ');
  return `A program coded ${reports}${mentions}${days} as ${scheme} ${codes}. Located: ${toldPlaces(act.places, dyad)}.`;
}

interface AuthoredEvent {
  readonly id: string;
  readonly date: string;
  readonly [field: string]: unknown;
}

function eventOf(act: Act, dyad: Dyad, format: Format): AuthoredEvent {
  const { id: actor } = dyad[act.actor];
  return {
    id: `${writtenDay(act.first)}-${act.mutual ? 'both' : actor.toLowerCase()}-${act.type}`,
    date: dateOf(act),
    type: act.type,
    actor,
    target: dyad[otherSide(act.actor)].id,
    ...(act.mutual ? { mutual: true } : {}),
    title: titleOf(act, dyad),
    summary: summaryOf(act, dyad, format),
    // Nobody has established it: the database says so.
    status: 'reported',
    claimedBy: `${format.name}, machine-coded`,
  };
}

/** By first day, last day and id, as the format has it. */
const inOrder = (a: AuthoredEvent, b: AuthoredEvent): number => {
  const [one, other] = [a, b].map(({ id, date }) => `${date.slice(0, 10)} ${date.slice(-10)} ${id}`);
  return one! < other! ? -1 : 1;
};

export interface Made {
  readonly acts: readonly Act[];
  readonly dyad: Dyad;
  readonly format: Format;
  /** Days since 1970-01-01 of the first and the last row on the two countries. */
  readonly coverage: { readonly from: number; readonly to: number };
  /** How it was made, for who takes the file up. */
  readonly account: Readonly<Record<string, unknown>>;
}

/** A dataset that `parseDataset` reads; there is at least one act. */
export function datasetOf({ acts, dyad, format, coverage, account }: Made): object {
  const [first, second] = dyad;
  const made = {
    $schema: 'https://unpkg.com/bilateral-relations/dist/data/dataset.schema.json',
    export: account,
    id: `${first.id}-${second.id}-${format.id}`.toLowerCase(),
    version: '1.0.0',
    title: `${first.name}–${second.name} relations`,
    parties: dyad.map(({ id, name, article, capital }) => ({
      id,
      name,
      ...(article && { article }),
      capital,
    })),
    coverage: { from: writtenDay(coverage.from), to: writtenDay(coverage.to) },
    source: { title: format.title, kind: 'machine-coded', url: format.url },
    events: acts.map((act) => eventOf(act, dyad, format)).sort(inOrder),
  };
  const half = halfOf(parseDataset(made));
  if (half === undefined) return made;
  const { events, ...above } = made;
  return { ...above, index: { half }, events };
}
