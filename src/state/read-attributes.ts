/** The step for what the attributes of a widget say. Pure. */
import { eventById } from '../data/event-by-id.js';
import type { Dataset } from '../data/dataset.js';
import { fittedPeriod, fullPeriod, periodAround } from '../layout/periods.js';
import type { Locale } from '../text/locale.js';
import { overlaps } from '../time/period.js';
import {
  attributeIn,
  edtf,
  eventIds,
  eventOf,
  oneOf,
  positive,
  subset,
  type ReportInvalid,
} from './attributes.js';
import { notLoaded, parsed, withRecord } from './datasets.js';
import { choicesOf } from './filters.js';
import { WRITABLE, type Effect, type Step } from './effects.js';
import { kept } from './kept.js';
import { THEMES } from './relations-state.js';
import { shownRecord } from './shown-record.js';
import type { Attributes, WidgetState } from './widget-state.js';

export interface AttributesInput {
  readonly type: 'attributes';
  readonly attributes: Readonly<Attributes>;
  /** Names of those that were set since the last step: they are read again, also where the value is the same. */
  readonly set: ReadonlySet<PropertyKey>;
  /** The language tag that the element inherits, and its locale if it needs no loading. */
  readonly language: { readonly tag: string; readonly locale: Locale | undefined };
  /** Gives the dataset that is shown without `src` and `data`. */
  readonly bundled: () => Dataset;
}

/** What an attribute means: where a value is given that cannot be used, what it meant before. */
const orLastValid = <T>(given: unknown, read: T | undefined, last: T | undefined): T | undefined =>
  read ?? (given ? last : undefined);

/** Reports a value of an attribute no more than once. */
function reporter(
  reported: ReadonlyMap<string, string>,
  effects: Effect[],
): { readonly invalid: ReportInvalid; readonly reported: () => ReadonlyMap<string, string> } {
  const now = new Map(reported);
  return {
    invalid: (attribute, value, allowed) => {
      const message = `${attributeIn('', attribute, value)} ${allowed}`;
      if (now.get(attribute) === message) return;
      now.set(attribute, message);
      effects.push({ type: 'invalid', attribute, value, allowed });
    },
    reported: () => now,
  };
}

/** The attribute that a property is set by, where the names differ. */
const attributeName = (property: string): string =>
  property === 'halfLifeScale' ? 'half-life-scale' : property;

export function readAttributes(last: WidgetState, input: AttributesInput): Step<WidgetState> {
  const { attributes } = input;
  const names = Object.keys(attributes) as (keyof Attributes)[];
  const changed = new Set<keyof Attributes>(
    names.filter((name) => attributes[name] !== last.read[name] || input.set.has(name)),
  );
  const reported = new Map(last.reported);
  for (const name of changed) reported.delete(attributeName(name));
  const effects: Effect[] = [];
  let state: WidgetState = { ...withHome(last, attributes), read: attributes, reported };
  const then = (step: Step<WidgetState>): void => {
    state = step.state;
    effects.push(...step.effects);
  };
  then(withLanguage(state, input.language));
  const first = state.record === undefined && !state.failed && state.load === 0;
  if (first || changed.has('src') || changed.has('data'))
    then(withSource(state, attributes, input.bundled, attributes.src === last.read.src));
  then(withRead(state, attributes, changed));
  return { state, effects };
}

/** What is not what the reader's choices have written was set by the page. */
function withHome(last: WidgetState, attributes: Attributes): WidgetState {
  const set = WRITABLE.filter(
    (name) => attributes[name] !== (name in last.written ? last.written[name] : last.home[name]),
  );
  if (set.length === 0) return last;
  const given = Object.fromEntries(set.map((name) => [name, attributes[name]]));
  return { ...last, home: { ...last.home, ...given }, written: { ...last.written, ...given } };
}

function withLanguage(state: WidgetState, { tag, locale }: AttributesInput['language']): Step<WidgetState> {
  if (locale) {
    const now = state.awaitedLanguage === undefined ? state : { ...state, awaitedLanguage: undefined };
    return { state: locale === state.locale ? now : { ...now, locale, shown: undefined }, effects: [] };
  }
  if (tag === state.awaitedLanguage) return { state, effects: [] };
  return { state: { ...state, awaitedLanguage: tag }, effects: [{ type: 'load language', tag }] };
}

/** A dataset that is at hand is taken at once, another one is fetched. */
function withSource(
  last: WidgetState,
  { src, data }: Attributes,
  bundled: () => Dataset,
  anew: boolean,
): Step<WidgetState> {
  const state = { ...last, load: last.load + 1, loading: false };
  if (data !== undefined && data !== null) return withRecord(state, parsed(data), undefined);
  if (src === undefined || src === null) return withRecord(state, bundled, undefined);
  if (!String(src).trim())
    return notLoaded(state, src, 'it is empty; without the attribute the bundled dataset is shown');
  return { state: { ...state, loading: true }, effects: [{ type: 'fetch', src, load: state.load, anew }] };
}

/** What depends on the dataset: read when the attribute has changed, and all of it with each new dataset, language and list of page events. */
function withRead(
  last: WidgetState,
  attributes: Attributes,
  changed: ReadonlySet<keyof Attributes>,
): Step<WidgetState> {
  const effects: Effect[] = [];
  const { invalid, reported } = reporter(last.reported, effects);
  const any = (...names: readonly (keyof Attributes)[]): boolean => names.some((name) => changed.has(name));
  let state = last;
  if (any('theme')) {
    const { theme } = attributes;
    state = {
      ...state,
      theme: orLastValid(theme, oneOf('theme', theme, THEMES, invalid), state.theme) ?? 'auto',
    };
  }
  if (any('sums')) state = { ...state, sums: attributes.sums };
  const { record, locale } = state;
  if (!record || !locale) return { state: { ...state, reported: reported() }, effects };

  const fresh = state.shown === undefined;
  const shown = state.shown ?? shownRecord(record, state.pageEvents, locale);
  const { dataset } = shown;
  state = { ...state, shown };
  let now = attributes;
  if (fresh) {
    const { state: left, rewritten } = kept(withProblems(state, effects), dataset);
    state = left;
    now = { ...attributes, ...rewritten };
    for (const [name, value] of Object.entries(rewritten))
      effects.push({ type: 'write', name, value } as Effect);
  }
  if (!state.period || any('from', 'to')) state = withFirstPeriod(state, attributes, dataset, invalid);
  if (fresh || any('selected')) state = withSelected(state, now, dataset, invalid, any('selected'));
  if (fresh || any('categories', 'actors')) state = withFilters(state, now, dataset, invalid);
  if (fresh || any('labels')) state = withLabels(state, attributes, dataset, invalid);
  if (fresh || any('memory', 'halfLifeScale')) state = withAssumptions(state, attributes, invalid);
  return { state: { ...state, reported: reported() }, effects };
}

/** Each problem of a page event is reported once, for as long as it lasts. */
function withProblems(state: WidgetState, effects: Effect[]): WidgetState {
  const { shown, reportedPageEvents } = state;
  const messages = new Set<string>();
  for (const problem of shown?.problems ?? []) {
    const message = `${problem.index} ${attributeIn('', problem.path, problem.value)} ${problem.allowed}`;
    if (!reportedPageEvents.has(message)) effects.push({ type: 'left out', problem });
    messages.add(message);
  }
  return { ...state, reportedPageEvents: messages };
}

/** The period that the attributes ask for. One that cannot be shown leaves the last one as it is; one that is too narrow is widened. */
export function withFirstPeriod(
  state: WidgetState,
  { from, to }: Partial<Pick<Attributes, 'from' | 'to'>>,
  dataset: Dataset,
  invalid: ReportInvalid,
): WidgetState {
  const { coverage } = dataset;
  const full = fullPeriod(dataset);
  const first = edtf('from', from, invalid);
  const last = edtf('to', to, invalid);
  if (state.period && ((from && !first) || (to && !last))) return state;
  const asked = { from: first?.extent.from ?? full.from, to: last?.extent.to ?? full.to };
  const usable = asked.from <= asked.to && overlaps(asked, full);
  if (!usable)
    invalid(
      from ? 'from' : 'to',
      from ?? to,
      `a period that touches the coverage ${coverage.from.edtf}/${coverage.to.edtf}`,
    );
  if (!usable && state.period) return state;
  const inside = { from: Math.max(asked.from, full.from), to: Math.min(asked.to, full.to) };
  return { ...state, period: fittedPeriod(usable ? inside : full, dataset), moved: false };
}

/** @param asked whether the event is chosen now: if not, the reader may have left it behind, and stays where it is not seen */
export function withSelected(
  state: WidgetState,
  { selected: id }: Pick<Attributes, 'selected'>,
  dataset: Dataset,
  invalid: ReportInvalid,
  asked: boolean,
): WidgetState {
  const before = eventById(dataset.events, state.selected?.id);
  const selected = orLastValid(id, eventOf('selected', id, dataset, invalid), before);
  if (!selected || !state.period) return { ...state, selected };
  const { extent } = selected.when;
  if (overlaps(extent, state.period) || (selected === before && !asked))
    return { ...state, selected, cluster: [] };
  // An event that is chosen from outside comes into view.
  const period = fittedPeriod(periodAround(extent, state.period), dataset);
  return { ...state, selected, cluster: [], period, moved: true };
}

export function withFilters(
  state: WidgetState,
  { categories, actors }: Pick<Attributes, 'categories' | 'actors'>,
  dataset: Dataset,
  invalid: ReportInvalid,
): WidgetState {
  const last = state.filters;
  const choices = choicesOf(dataset);
  return {
    ...state,
    filters: {
      ...last,
      categories: orLastValid(
        categories,
        subset('categories', categories, choices.categories, invalid),
        last.categories,
      ),
      actors: orLastValid(actors, subset('actors', actors, choices.actors, invalid), last.actors),
    },
  };
}

function withLabels(
  state: WidgetState,
  { labels }: Attributes,
  dataset: Dataset,
  invalid: ReportInvalid,
): WidgetState {
  return {
    ...state,
    labels: orLastValid(labels, eventIds('labels', labels, dataset, invalid), state.labels),
  };
}

export function withAssumptions(
  state: WidgetState,
  { memory, halfLifeScale }: Pick<Attributes, 'memory' | 'halfLifeScale'>,
  invalid: ReportInvalid,
): WidgetState {
  const last = state.assumptions;
  return {
    ...state,
    assumptions: {
      ...last,
      memory:
        orLastValid(memory, oneOf('memory', memory, ['stock', 'flow'], invalid), last.memory) ?? 'stock',
      halfLifeScale:
        orLastValid(halfLifeScale, positive('half-life-scale', halfLifeScale, invalid), last.halfLifeScale) ??
        1,
    },
  };
}
