/** The step to a view that the page, an address or words of the page ask for. What of it cannot be shown is reported, and the rest is shown. Pure. */
import type { Dataset } from '../data/dataset.js';
import { fullPeriod } from '../layout/periods.js';
import { ASSUMPTIONS } from './assumptions.js';
import { edtf, eventIds, type ReportInvalid } from './attributes.js';
import { WRITABLE, type Effect, type Step, type Writable } from './effects.js';
import { NO_FILTERS, wordsOf } from './filters.js';
import { withAssumptions, withFilters, withFirstPeriod, withSelected } from './read-attributes.js';
import { VIEW_FIELDS, type ViewState } from './view-state.js';
import type { Attributes, WidgetState } from './widget-state.js';

/** A day of the drawing, ms. */
function instantOf(
  name: 'date' | 'compared',
  view: ViewState,
  dataset: Dataset,
  invalid: ReportInvalid,
): number | undefined {
  const value = view[name];
  const date = edtf(name, value, invalid);
  if (!date) return undefined;
  const { from, to } = fullPeriod(dataset);
  const at = date.extent.from;
  if (at >= from && at <= to) return at;
  const { coverage } = dataset;
  invalid(name, value, `a date of the coverage ${coverage.from.edtf}/${coverage.to.edtf}`);
  return undefined;
}

/** The dates that are taken apart; where the first cannot be shown, the other is the one. */
function withDates(
  state: WidgetState,
  view: ViewState,
  dataset: Dataset,
  invalid: ReportInvalid,
): WidgetState {
  const [pinned, compared] = (['date', 'compared'] as const)
    .map((name) => instantOf(name, view, dataset, invalid))
    .filter((instant) => instant !== undefined);
  return { ...state, pinned, compared };
}

/** What attributes say of the view that is shown. */
const written = ({
  selected,
  filters,
  assumptions,
  sums,
}: WidgetState): Required<Pick<Attributes, Writable>> => ({
  selected: selected?.id,
  categories: wordsOf(filters.categories),
  actors: wordsOf(filters.actors),
  memory: assumptions.memory,
  halfLifeScale: assumptions.halfLifeScale,
  sums,
});

const isView = (given: unknown): given is ViewState => typeof given === 'object' && given !== null;

/** @param asked whether the reader asked for it: then it is told as the reader's choice is */
export function showView(last: WidgetState, given: ViewState, asked: boolean): Step<WidgetState> {
  const effects: Effect[] = [];
  const report = (field: string | undefined, value: unknown, allowed: string): void =>
    void effects.push({ type: 'invalid view', field, value, allowed });
  const anyFields = `an object with any of ${VIEW_FIELDS.join(', ')}`;
  if (!isView(given)) {
    report(undefined, given, anyFields);
    return { state: last, effects };
  }
  if (!last.shown) return { state: { ...last, awaitedView: given }, effects };
  const invalid: ReportInvalid = (name, value, allowed) =>
    report(name === 'half-life-scale' ? 'halfLifeScale' : name, value, allowed);
  for (const name of Object.keys(given))
    if (!VIEW_FIELDS.some((field) => field === name)) report(undefined, name, anyFields);

  const { dataset } = last.shown;
  const { read } = last;
  const blank: WidgetState = {
    ...last,
    awaitedView: undefined,
    selected: undefined,
    row: undefined,
    cluster: [],
    rested: undefined,
    sums: given.sums === true,
    filters: { ...NO_FILTERS, facts: given.facts === true },
    assumptions: {
      ...ASSUMPTIONS,
      without: new Set(eventIds('without', given.without, dataset, invalid)),
    },
  };
  const ends = { from: given.from ?? read.from, to: given.to ?? read.to };
  let state = withFirstPeriod(blank, ends, dataset, invalid);
  if (given.from ?? given.to) state = { ...state, moved: true };
  state = withSelected(state, { selected: given.selected }, dataset, invalid, true);
  state = withDates(state, given, dataset, invalid);
  state = withFilters(state, { categories: given.categories, actors: given.actors }, dataset, invalid);
  state = withAssumptions(
    state,
    { memory: given.memory ?? 'stock', halfLifeScale: given.halfLifeScale ?? 1 },
    invalid,
  );
  const now = written(state);
  for (const name of WRITABLE) effects.push({ type: 'write', name, value: now[name] } as Effect);
  effects.push({ type: 'stop resting' });
  const { lang } = given;
  if (lang !== undefined && lang !== last.locale?.lang) effects.push({ type: 'speak', lang: String(lang) });
  if (asked) effects.push(...toldOf(last, state));
  return { state: { ...state, read: { ...read, ...now } }, effects };
}

/** What the page hears of a view that the reader asked for. */
function toldOf(last: WidgetState, { selected, period }: WidgetState): readonly Effect[] {
  const effects: Effect[] = [];
  if (selected?.id !== last.selected?.id) effects.push({ type: 'select', event: selected });
  if (period && (period.from !== last.period?.from || period.to !== last.period.to))
    effects.push({ type: 'window', period });
  return effects;
}
