/**
 * The owner of a widget's state: from an element's attributes to the snapshot that its views draw.
 * `<bilateral-relations>` has one, and so has a view that stands alone; views of a provider have none.
 */
import type { LitElement, PropertyValues } from 'lit';
import { eventById } from '../../data/event-by-id.js';
import { bundledDataset } from '../../bundled.js';
import type { BilateralEvent, Dataset } from '../../data/dataset.js';
import { quoted } from '../../data/invalid.js';
import { withPageEvents, withPageDays } from '../../data/page-events.js';
import { parseDataset } from '../../data/parse-dataset.js';
import { drawnGaps } from '../../layout/gaps.js';
import type { Scene } from '../../layout/scene.js';
import { fullRecordCurve } from '../../layout/full-record-curve.js';
import { fittedPeriod, isoDay, tooNarrow, fullPeriod, periodAround } from '../../layout/periods.js';
import { nextMacrotask } from '../page/next-macrotask.js';
import { tensionIndex } from '../../tension/tension-index.js';
import { loadLanguage, localeNow } from '../../text/languages.js';
import { localized } from '../../text/localized.js';
import type { Locale } from '../../text/locale.js';
import {
  attributeIn,
  edtf,
  eventOf,
  InputError,
  oneOf,
  positive,
  subset,
  type ReportInvalid,
} from '../../state/attributes.js';
import { BilateralLoadEvent, BilateralSelectEvent, BilateralWindowEvent } from '../events.js';
import { LazyBand } from './lazy-band.js';
import { Crosshair } from './crosshair.js';
import { fetchDataset } from '../page/fetch-dataset.js';
import { languageOfElement } from '../page/language-of.js';
import { ASSUMPTIONS, optionsOf, type Assumptions } from '../../state/assumptions.js';
import { filterOf, NO_FILTERS, type Filters } from '../../state/filters.js';
import { attributeOf } from '../page/page-event-children.js';
import { Pending } from './pending.js';
import { InputReporter } from './input-reporter.js';
import { THEMES, type Actions, type ListRow, type RelationsState, type Theme } from './context.js';
import { overlaps, type Period } from '../../time/period.js';

/** The attributes that make a state. */
export interface OwnerInputs {
  src: string | undefined;
  data: unknown;
  from: string | undefined;
  to: string | undefined;
  selected: string | undefined;
  categories: string | undefined;
  actors: string | undefined;
  memory: string;
  halfLifeScale: string | number;
  theme: string;
  static: boolean;
}

/** What an attribute means: where it was given and cannot be used, what it meant before. */
const orLastValid = <T>(given: unknown, read: T | undefined, last: T | undefined): T | undefined =>
  read ?? (given ? last : undefined);

export class RelationsOwner {
  readonly #host: LitElement & OwnerInputs;
  /** The last good dataset, in its own language and in the reader's. */
  #dataset: Dataset | undefined;
  #shown: Dataset | undefined;
  /** The last good dataset in its own language, where what the page has added leaves its sensitivity band as it is. */
  #banded: Dataset | undefined;
  #locale: Locale | undefined;
  #period: Period | undefined;
  /** Whether the period is no longer the one shown first. */
  #moved = false;
  /** The page's own events, as yet unread, and what was told of those that cannot be. */
  #pageEvents: readonly unknown[] = [];
  #reported: ReadonlySet<string> = new Set();
  #scene: Scene | undefined;
  #selected: BilateralEvent | undefined;
  #row: { readonly id: ListRow; readonly chosen: string } | undefined;
  #cluster: readonly BilateralEvent[] = [];
  #pinned: number | undefined;
  #compared: number | undefined;
  #theme: Theme = 'auto';
  /** The inputs as last read: what changes while the host shows another element's state counts when it shows its own again. */
  #read: Partial<OwnerInputs> = {};
  #failed = false;
  /** The language that is being loaded. */
  #loadingLanguage: string | undefined;
  #filters: Filters = NO_FILTERS;
  #assumptions: Assumptions = ASSUMPTIONS;
  /** The index under filters and assumptions, kept while they and the dataset stay: panning makes a scene at each step. */
  #index: (Pick<Scene, 'dataset' | 'events' | 'index' | 'options'> & { readonly given: Dataset }) | undefined;
  /** Counts loads, so that an answer that comes late is known to be late. */
  #load = 0;
  readonly #reporter: InputReporter;
  readonly #pending = new Pending(() => this.#host.requestUpdate());
  readonly #crosshair = new Crosshair(() => this.#host.requestUpdate());
  readonly #bands = new LazyBand(() => this.#drawAnew());

  constructor(host: LitElement & OwnerInputs) {
    this.#host = host;
    this.#reporter = new InputReporter(host);
  }

  readonly #actions: Actions = {
    select: (event, row) => {
      const last = this.#selected?.id;
      this.#row = event && row ? { id: row, chosen: event.id } : undefined;
      this.#host.selected = event?.id;
      this.#cluster = [];
      this.#host.requestUpdate();
      if (event?.id !== last) this.#host.dispatchEvent(new BilateralSelectEvent(event));
    },
    open: (events) => {
      this.#row = undefined;
      const closes = this.#selected !== undefined;
      this.#cluster = events;
      this.#host.selected = undefined;
      this.#host.requestUpdate();
      if (closes) this.#host.dispatchEvent(new BilateralSelectEvent(undefined));
    },
    point: (instant, asking = false) => this.#crosshair.point(instant, asking),
    pin: (instant) => {
      // The date that is asked for now is the pinned one or none, however long the pointer has rested.
      this.#crosshair.unrest();
      this.#row = undefined;
      if (this.#compared !== undefined && instant !== undefined) this.#compared = instant;
      else [this.#pinned, this.#compared] = [instant, undefined];
      this.#cluster = [];
      if (this.#host.selected !== undefined) {
        this.#host.selected = undefined;
        this.#host.dispatchEvent(new BilateralSelectEvent(undefined));
      }
      this.#host.requestUpdate();
    },
    compare: (instant) => {
      this.#compared = instant;
      this.#host.requestUpdate();
    },
    estimate: () => this.#bands.ask(),
    filter: (change) => {
      const attribute = (set: ReadonlySet<string> | undefined): string | undefined =>
        set && [...set].join(' ');
      if ('categories' in change) this.#host.categories = attribute(change.categories);
      if ('actors' in change) this.#host.actors = attribute(change.actors);
      this.#filters = { ...this.#filters, ...change };
      this.#countAnew();
    },
    assume: (change) => {
      if (change.memory) this.#host.memory = change.memory;
      if (change.halfLifeScale) this.#host.halfLifeScale = change.halfLifeScale;
      this.#assumptions = { ...this.#assumptions, ...change };
      this.#countAnew();
    },
    show: (period, done) => {
      if (this.#shown) {
        this.#period = fittedPeriod(period, this.#shown);
        this.#moved = true;
        this.#scene = undefined;
        this.#host.requestUpdate();
      }
      if (done && this.#period)
        this.#host.dispatchEvent(
          new BilateralWindowEvent(isoDay(this.#period.from), isoDay(this.#period.to)),
        );
    },
  };

  #drawAnew(): void {
    this.#scene = undefined;
    this.#host.requestUpdate();
  }

  #countAnew(): void {
    this.#index = undefined;
    this.#drawAnew();
  }

  /** Resolves when nothing is being loaded. */
  settled(): Promise<void> {
    return this.#pending.settled();
  }

  /** Reports a bad attribute value; the default or the last good value stays. */
  get reportInvalid(): ReportInvalid {
    return this.#reporter.reportInvalid;
  }

  /** The state for the host's attributes; `differing` as Lit gives it to `willUpdate`. */
  update(differing: PropertyValues): RelationsState {
    const changed = this.#readInputs(differing);
    this.#updateLocale();
    if (
      changed.has('src') ||
      changed.has('data') ||
      (this.#dataset === undefined && !this.#failed && this.#load === 0)
    )
      this.#startLoading();
    const { theme } = this.#host;
    if (changed.has('theme'))
      this.#theme =
        orLastValid(theme, oneOf('theme', theme, THEMES, this.#reporter.reportInvalidOnce), this.#theme) ??
        'auto';
    const locale = this.#locale;
    const previous = this.#shown;
    if (this.#dataset && locale && this.#shown === undefined)
      this.#shown = localized(this.#withOwn(this.#dataset), locale);
    const dataset = this.#shown;
    if (dataset && locale) {
      const fresh = dataset !== previous;
      if (!this.#period || changed.has('from') || changed.has('to')) this.#showFirstWindow(dataset);
      // What the page has added may have been the last that is drawn.
      else if (fresh) this.#period = fittedPeriod(this.#period, dataset);
      if (fresh || changed.has('selected')) this.#updateSelected(dataset);
      if (fresh || changed.has('categories') || changed.has('actors')) this.#updateFilters(dataset);
      if (fresh || changed.has('memory') || changed.has('halfLifeScale')) this.#updateAssumptions();
      this.#scene ??= this.#makeScene(dataset, locale);
    }
    return this.#snapshot();
  }

  /** Reads the host's inputs, and tells which differ from when they were last read, or are asked for anew. */
  #readInputs(differing: PropertyValues): ReadonlySet<PropertyKey> {
    const { src, data, from, to, selected, categories, actors, memory, halfLifeScale, theme } = this.#host;
    const now = { src, data, from, to, selected, categories, actors, memory, halfLifeScale, theme };
    const last = this.#read;
    const names = Object.keys(now) as (keyof typeof now)[];
    const changed = names.filter((name) => now[name] !== last[name] || differing.has(name));
    for (const name of changed) this.#reporter.forget(name);
    this.#read = now;
    return new Set(changed);
  }

  /** The page's own events, as raw events of the dataset format; they come into every dataset that is shown. */
  set pageEvents(events: readonly unknown[]) {
    if (JSON.stringify(events) === JSON.stringify(this.#pageEvents)) return;
    this.#pageEvents = events;
    this.#shown = undefined;
    this.#cluster = [];
    // The period shown first lasts to the end of what is drawn, which may have changed.
    if (!this.#moved) this.#period = undefined;
    this.#host.requestUpdate();
  }

  /** The dataset with the page's own events; of each that is left out, the reason is told once. */
  #withOwn(given: Dataset): Dataset {
    this.#banded = given;
    if (this.#pageEvents.length === 0) return given;
    const { dataset, problems } = withPageEvents(given, this.#pageEvents);
    const { extent } = given.coverage.to;
    // Nothing has an effect before its date, nor without a weight.
    if (
      dataset.events.some(
        ({ isPageEvent, weight, when }) => isPageEvent && weight && when.extent.from <= extent.to,
      )
    )
      this.#banded = undefined;
    const reported = problems.map(
      ({ index, path, value, allowed }) =>
        `<bilateral-event>, ${index + 1} in <${this.#host.localName}>, is left out: ${attributeOf(path)} is ${quoted(value)}; allowed: ${allowed}`,
    );
    for (const message of reported)
      if (!this.#reported.has(message)) this.#reporter.report(new Error(message));
    this.#reported = new Set(reported);
    return dataset;
  }

  /** The language may have changed above the host, or have become known. */
  languageChanged(): void {
    if (localeNow(languageOfElement(this.#host)) !== this.#locale) this.#host.requestUpdate();
  }

  #snapshot(): RelationsState {
    const locale = this.#locale ?? localeNow('en');
    if (!locale) throw new Error('invalid languages: English is missing');
    return {
      locale,
      scene: this.#locale ? this.#scene : undefined,
      message: this.#failed && !this.#scene ? locale.texts.messages.notLoaded : undefined,
      theme: this.#theme,
      isStatic: this.#host.static,
      filters: this.#filters,
      assumptions: this.#assumptions,
      selected: this.#selected,
      row: this.#row?.chosen === this.#selected?.id ? this.#row?.id : undefined,
      cluster: this.#cluster,
      cursor: this.#crosshair.instant,
      pinned: this.#pinned,
      compared: this.#compared,
      estimating: this.#bands.computing,
      highlightedDate: this.#selected
        ? undefined
        : (this.#crosshair.rested ?? this.#compared ?? this.#pinned),
      actions: this.#actions,
    };
  }

  #updateLocale(): void {
    const tag = languageOfElement(this.#host);
    const locale = localeNow(tag);
    if (locale) {
      if (locale === this.#locale) return;
      this.#locale = locale;
      this.#shown = undefined;
      this.#scene = undefined;
      return;
    }
    if (tag === this.#loadingLanguage) return;
    this.#loadingLanguage = tag;
    this.#pending.track(
      loadLanguage(tag)
        .finally(nextMacrotask)
        .catch((reason: unknown) => {
          this.#reporter.report(
            new Error(
              `<${this.#host.localName}> lang="${tag}": the texts could not be loaded (${String(reason)}); English is shown`,
            ),
          );
        }),
    );
  }

  #startLoading(): void {
    const load = (this.#load += 1);
    const { src, data } = this.#host;
    const property = `<${this.#host.localName}> data`;
    if (data !== undefined && data !== null) this.#accept(() => parseDataset(data), property);
    else if (src) this.#pending.track(this.#fetch(src, load));
    else this.#accept(bundledDataset, property);
  }

  async #fetch(src: string, load: number): Promise<void> {
    const answer = await fetchDataset(src).finally(nextMacrotask);
    if (load !== this.#load) return;
    if ('make' in answer) this.#accept(answer.make, attributeIn(this.#host.localName, 'src', src));
    else
      this.#fail(
        new InputError(
          this.#host.localName,
          'src',
          src,
          `the URL of a dataset in JSON or CSV (${answer.reason})`,
        ),
      );
  }

  /** @param from names where the dataset comes from, for messages */
  #accept(make: () => Dataset, from: string): void {
    try {
      this.#dataset = make();
    } catch (error) {
      this.#fail(
        new Error(`${from}: ${error instanceof Error ? error.message : String(error)}`, { cause: error }),
      );
      return;
    }
    this.#failed = false;
    this.#shown = undefined;
    this.#period = undefined;
    this.#cluster = [];
    this.#pinned = undefined;
    this.#compared = undefined;
    this.#crosshair.unrest();
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new BilateralLoadEvent(this.#dataset));
  }

  #fail(error: Error): void {
    this.#failed = true;
    this.#reporter.report(error);
  }

  /** The period that the attributes ask for; what cannot be shown leaves the last one, and what is too narrow is widened. */
  #showFirstWindow(dataset: Dataset): void {
    const { coverage } = dataset;
    const { from, to } = this.#host;
    const whole = fullPeriod(dataset);
    const first = edtf('from', from, this.#reporter.reportInvalidOnce);
    const last = edtf('to', to, this.#reporter.reportInvalidOnce);
    if (this.#period && ((from && !first) || (to && !last))) return;
    const asked = { from: first?.extent.from ?? whole.from, to: last?.extent.to ?? whole.to };
    const sound = asked.from <= asked.to && overlaps(asked, whole);
    const inside = { from: Math.max(asked.from, whole.from), to: Math.min(asked.to, whole.to) };
    if (!sound || tooNarrow(asked, whole))
      this.#reporter.reportInvalidOnce(
        from ? 'from' : 'to',
        from ?? to,
        `a period of 28 days or more that touches the coverage ${coverage.from.edtf}/${coverage.to.edtf}`,
      );
    if (!sound && this.#period) return;
    this.#period = fittedPeriod(sound ? inside : whole, dataset);
    this.#moved = false;
    this.#scene = undefined;
  }

  #updateSelected(dataset: Dataset): void {
    const before = eventById(dataset.events, this.#selected?.id);
    // It was shown, and is gone with its dataset or was the page's own: nobody's mistake.
    if (this.#selected && !before && this.#selected.id === this.#host.selected)
      this.#host.selected = undefined;
    const { selected } = this.#host;
    this.#selected = orLastValid(
      selected,
      eventOf('selected', selected, dataset, this.#reporter.reportInvalidOnce),
      before,
    );
    if (!this.#selected || !this.#period) return;
    this.#cluster = [];
    const { extent } = this.#selected.when;
    if (overlaps(extent, this.#period)) return;
    // An event that is chosen from outside comes into view.
    this.#period = fittedPeriod(periodAround(extent, this.#period), dataset);
    this.#moved = true;
    this.#scene = undefined;
  }

  #updateFilters(dataset: Dataset): void {
    const { categories, actors } = this.#host;
    const last = this.#filters;
    const kinds = [...new Set(Object.values(dataset.types).map((type) => type.category))];
    const parties = dataset.parties.map(({ id }) => id);
    this.#filters = {
      ...last,
      categories: orLastValid(
        categories,
        subset('categories', categories, kinds, this.#reporter.reportInvalidOnce),
        last.categories,
      ),
      actors: orLastValid(
        actors,
        subset('actors', actors, parties, this.#reporter.reportInvalidOnce),
        last.actors,
      ),
    };
    this.#index = undefined;
    this.#scene = undefined;
  }

  #updateAssumptions(): void {
    const { memory, halfLifeScale } = this.#host;
    const last = this.#assumptions;
    this.#assumptions = {
      ...last,
      memory:
        orLastValid(
          memory,
          oneOf('memory', memory, ['stock', 'flow'], this.#reporter.reportInvalidOnce),
          last.memory,
        ) ?? 'stock',
      halfLifeScale:
        orLastValid(
          halfLifeScale,
          positive('half-life-scale', halfLifeScale, this.#reporter.reportInvalidOnce),
          last.halfLifeScale,
        ) ?? 1,
    };
    this.#index = undefined;
    this.#scene = undefined;
  }

  #indexOf(given: Dataset): Pick<Scene, 'dataset' | 'events' | 'index' | 'options'> {
    if (this.#index?.given === given) return this.#index;
    const passes = filterOf(this.#filters);
    const events = passes ? given.events.filter(passes) : given.events;
    // Filters that every event passes leave the index as it is.
    const complete = events.length === given.events.length;
    const options = optionsOf(complete ? undefined : passes, this.#assumptions);
    const dataset = options?.include ? withPageDays(given, options.include) : given;
    this.#index = {
      given,
      dataset,
      events: complete ? dataset.events : events,
      options,
      index: tensionIndex(dataset, options),
    };
    return this.#index;
  }

  #makeScene(given: Dataset, locale: Locale): Scene {
    const found = this.#indexOf(given);
    const { dataset, events, index, options } = found;
    return {
      dataset,
      events,
      full: options && tensionIndex(dataset),
      options,
      index,
      band: this.#bands.of(found, this.#banded),
      fullRecord: fullRecordCurve(index),
      gaps: drawnGaps(dataset),
      period: this.#period ?? fullPeriod(dataset),
      text: {
        shortDate: locale.shortDate,
        conflictStock: locale.texts.conflictStock,
        noRecord: locale.texts.noRecord,
      },
    };
  }
}
