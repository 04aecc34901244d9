/**
 * The owner of a widget's state: from an element's attributes to the snapshot that its views draw.
 * `<bilateral-relations>` has one, and so has a view that stands alone; views of a provider have none.
 */
import type { LitElement, PropertyValues } from 'lit';
import { eventById } from '../data/event-by-id.js';
import { bundledDataset } from '../bundled.js';
import type { BilateralEvent, Dataset } from '../data/dataset.js';
import { shown } from '../data/invalid.js';
import { withEvents, withOwnDays } from '../data/own-events.js';
import { parseDataset } from '../data/parse-dataset.js';
import { touches } from '../layout/lanes.js';
import { drawnGaps, type Scene } from '../layout/drawing.js';
import type { TimeWindow } from '../layout/time-axis.js';
import { wholeOf } from '../layout/whole.js';
import { fittedWindow, isoDay, tooNarrow, wholeWindow, windowAround } from '../layout/windows.js';
import { ownTask } from '../own-task.js';
import { tensionIndex } from '../tension/tension-index.js';
import { loadLanguage, localeNow } from '../text/languages.js';
import { localized } from '../text/localized.js';
import type { Locale } from '../text/locale.js';
import {
  attributeIn,
  edtf,
  eventOf,
  InputError,
  oneOf,
  positive,
  subset,
  type Refuse,
} from './attributes.js';
import { BilateralLoadEvent, BilateralSelectEvent, BilateralWindowEvent } from './events.js';
import { BandOnDemand } from './band-on-demand.js';
import { Crosshair } from './crosshair.js';
import { datasetAt } from './dataset-at.js';
import { languageOfElement } from './language-of.js';
import { ASSUMPTIONS, optionsOf, type Assumptions } from '../layout/assumptions.js';
import { filterOf, NO_FILTERS, type Filters } from '../layout/filter.js';
import { attributeOf } from './own-events.js';
import { Pending } from './pending.js';
import { Refusals } from './refusals.js';
import { THEMES, type Actions, type ListRow, type RelationsState, type Theme } from './state.js';

/** The attributes that make a state. */
export interface OwnerInputs {
  src: string | undefined;
  given: unknown;
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
const kept = <T>(given: unknown, read: T | undefined, last: T | undefined): T | undefined =>
  read ?? (given ? last : undefined);

export class RelationsOwner {
  readonly #host: LitElement & OwnerInputs;
  /** The last good dataset, in its own language and in the reader's. */
  #dataset: Dataset | undefined;
  #shown: Dataset | undefined;
  /** The last good dataset in its own language, where what the page has added leaves its sensitivity band as it is. */
  #banded: Dataset | undefined;
  #locale: Locale | undefined;
  #window: TimeWindow | undefined;
  /** Whether the window is no longer the one shown first. */
  #moved = false;
  /** The page's own events, as yet unread, and what was told of those that cannot be. */
  #own: readonly unknown[] = [];
  #told: ReadonlySet<string> = new Set();
  #scene: Scene | undefined;
  #selected: BilateralEvent | undefined;
  #row: { readonly id: ListRow; readonly chosen: string } | undefined;
  #group: readonly BilateralEvent[] = [];
  #pinned: number | undefined;
  #compared: number | undefined;
  #theme: Theme = 'auto';
  /** The inputs as last read: what changes while the host shows another element's state counts when it shows its own again. */
  #read: Partial<OwnerInputs> = {};
  #failed = false;
  /** The language that is being loaded. */
  #asked: string | undefined;
  #filters: Filters = NO_FILTERS;
  #assumptions: Assumptions = ASSUMPTIONS;
  /** The index under filters and assumptions, kept while they and the dataset stay: panning makes a scene at each step. */
  #index: (Pick<Scene, 'dataset' | 'events' | 'index' | 'options'> & { readonly given: Dataset }) | undefined;
  /** Counts loads, so that an answer that comes late is known to be late. */
  #load = 0;
  readonly #refusals: Refusals;
  readonly #pending = new Pending(() => this.#host.requestUpdate());
  readonly #crosshair = new Crosshair(() => this.#host.requestUpdate());
  readonly #bands = new BandOnDemand(() => this.#drawAnew());

  constructor(host: LitElement & OwnerInputs) {
    this.#host = host;
    this.#refusals = new Refusals(host);
  }

  readonly #actions: Actions = {
    select: (event, row) => {
      const last = this.#selected?.id;
      this.#row = event && row ? { id: row, chosen: event.id } : undefined;
      this.#host.selected = event?.id;
      this.#group = [];
      this.#host.requestUpdate();
      if (event?.id !== last) this.#host.dispatchEvent(new BilateralSelectEvent(event));
    },
    open: (events) => {
      this.#row = undefined;
      const closes = this.#selected !== undefined;
      this.#group = events;
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
      this.#group = [];
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
    show: (window, done) => {
      if (this.#shown) {
        this.#window = fittedWindow(window, this.#shown);
        this.#moved = true;
        this.#scene = undefined;
        this.#host.requestUpdate();
      }
      if (done && this.#window)
        this.#host.dispatchEvent(
          new BilateralWindowEvent(isoDay(this.#window.from), isoDay(this.#window.to)),
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
  get refuse(): Refuse {
    return this.#refusals.refuse;
  }

  /** The state for the host's attributes; `differing` as Lit gives it to `willUpdate`. */
  update(differing: PropertyValues): RelationsState {
    const changed = this.#readInputs(differing);
    this.#updateLocale();
    if (
      changed.has('src') ||
      changed.has('given') ||
      (this.#dataset === undefined && !this.#failed && this.#load === 0)
    )
      this.#startLoading();
    const { theme } = this.#host;
    if (changed.has('theme'))
      this.#theme =
        kept(theme, oneOf('theme', theme, THEMES, this.#refusals.refuseOnce), this.#theme) ?? 'auto';
    const locale = this.#locale;
    const previous = this.#shown;
    if (this.#dataset && locale && this.#shown === undefined)
      this.#shown = localized(this.#withOwn(this.#dataset), locale);
    const dataset = this.#shown;
    if (dataset && locale) {
      const fresh = dataset !== previous;
      if (!this.#window || changed.has('from') || changed.has('to')) this.#showFirstWindow(dataset);
      // What the page has added may have been the last that is drawn.
      else if (fresh) this.#window = fittedWindow(this.#window, dataset);
      if (fresh || changed.has('selected')) this.#updateSelected(dataset);
      if (fresh || changed.has('categories') || changed.has('actors')) this.#updateFilters(dataset);
      if (fresh || changed.has('memory') || changed.has('halfLifeScale')) this.#updateAssumptions();
      this.#scene ??= this.#makeScene(dataset, locale);
    }
    return this.#snapshot();
  }

  /** Reads the host's inputs, and tells which differ from when they were last read, or are asked for anew. */
  #readInputs(differing: PropertyValues): ReadonlySet<PropertyKey> {
    const { src, given, from, to, selected, categories, actors, memory, halfLifeScale, theme } = this.#host;
    const now = { src, given, from, to, selected, categories, actors, memory, halfLifeScale, theme };
    const last = this.#read;
    const names = Object.keys(now) as (keyof typeof now)[];
    const changed = names.filter((name) => now[name] !== last[name] || differing.has(name));
    for (const name of changed) this.#refusals.forget(name);
    this.#read = now;
    return new Set(changed);
  }

  /** The page's own events, as raw events of the dataset format; they come into every dataset that is shown. */
  set own(events: readonly unknown[]) {
    if (JSON.stringify(events) === JSON.stringify(this.#own)) return;
    this.#own = events;
    this.#shown = undefined;
    this.#group = [];
    // The window shown first lasts to the end of what is drawn, which may have changed.
    if (!this.#moved) this.#window = undefined;
    this.#host.requestUpdate();
  }

  /** The dataset with the page's own events; of each that is left out, the reason is told once. */
  #withOwn(given: Dataset): Dataset {
    this.#banded = given;
    if (this.#own.length === 0) return given;
    const { dataset, problems } = withEvents(given, this.#own);
    const { extent } = given.coverage.to;
    // Nothing has an effect before its date, nor without a weight.
    if (dataset.events.some(({ own, weight, when }) => own && weight && when.extent.from <= extent.to))
      this.#banded = undefined;
    const told = problems.map(
      ({ index, path, value, allowed }) =>
        `<bilateral-event>, ${index + 1} in <${this.#host.localName}>, is left out: ${attributeOf(path)} is ${shown(value)}; allowed: ${allowed}`,
    );
    for (const message of told) if (!this.#told.has(message)) this.#refusals.report(new Error(message));
    this.#told = new Set(told);
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
      group: this.#group,
      cursor: this.#crosshair.instant,
      pinned: this.#pinned,
      compared: this.#compared,
      estimating: this.#bands.computing,
      asked: this.#selected ? undefined : (this.#crosshair.rested ?? this.#compared ?? this.#pinned),
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
    if (tag === this.#asked) return;
    this.#asked = tag;
    this.#pending.track(
      loadLanguage(tag)
        .finally(ownTask)
        .catch((reason: unknown) => {
          this.#refusals.report(
            new Error(
              `<${this.#host.localName}> lang="${tag}": the texts could not be loaded (${String(reason)}); English is shown`,
            ),
          );
        }),
    );
  }

  #startLoading(): void {
    const load = (this.#load += 1);
    const { src, given } = this.#host;
    const property = `<${this.#host.localName}> dataset`;
    if (given !== undefined && given !== null) this.#accept(() => parseDataset(given), property);
    else if (src) this.#pending.track(this.#fetch(src, load));
    else this.#accept(bundledDataset, property);
  }

  async #fetch(src: string, load: number): Promise<void> {
    const answer = await datasetAt(src).finally(ownTask);
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
    this.#window = undefined;
    this.#group = [];
    this.#pinned = undefined;
    this.#compared = undefined;
    this.#crosshair.unrest();
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new BilateralLoadEvent(this.#dataset));
  }

  #fail(error: Error): void {
    this.#failed = true;
    this.#refusals.report(error);
  }

  /** The window that the attributes ask for; what cannot be shown leaves the last one, and what is too narrow is widened. */
  #showFirstWindow(dataset: Dataset): void {
    const { coverage } = dataset;
    const { from, to } = this.#host;
    const whole = wholeWindow(dataset);
    const first = edtf('from', from, this.#refusals.refuseOnce);
    const last = edtf('to', to, this.#refusals.refuseOnce);
    if (this.#window && ((from && !first) || (to && !last))) return;
    const asked = { from: first?.extent.from ?? whole.from, to: last?.extent.to ?? whole.to };
    const sound = asked.from <= asked.to && touches(asked, whole);
    const inside = { from: Math.max(asked.from, whole.from), to: Math.min(asked.to, whole.to) };
    if (!sound || tooNarrow(asked, whole))
      this.#refusals.refuseOnce(
        from ? 'from' : 'to',
        from ?? to,
        `a period of 28 days or more that touches the coverage ${coverage.from.edtf}/${coverage.to.edtf}`,
      );
    if (!sound && this.#window) return;
    this.#window = fittedWindow(sound ? inside : whole, dataset);
    this.#moved = false;
    this.#scene = undefined;
  }

  #updateSelected(dataset: Dataset): void {
    const before = eventById(dataset.events, this.#selected?.id);
    // It was shown, and is gone with its dataset or was the page's own: nobody's mistake.
    if (this.#selected && !before && this.#selected.id === this.#host.selected)
      this.#host.selected = undefined;
    const { selected } = this.#host;
    this.#selected = kept(
      selected,
      eventOf('selected', selected, dataset, this.#refusals.refuseOnce),
      before,
    );
    if (!this.#selected || !this.#window) return;
    this.#group = [];
    const { extent } = this.#selected.when;
    if (touches(extent, this.#window)) return;
    // An event that is chosen from outside comes into view.
    this.#window = fittedWindow(windowAround(extent, this.#window), dataset);
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
      categories: kept(
        categories,
        subset('categories', categories, kinds, this.#refusals.refuseOnce),
        last.categories,
      ),
      actors: kept(actors, subset('actors', actors, parties, this.#refusals.refuseOnce), last.actors),
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
        kept(memory, oneOf('memory', memory, ['stock', 'flow'], this.#refusals.refuseOnce), last.memory) ??
        'stock',
      halfLifeScale:
        kept(
          halfLifeScale,
          positive('half-life-scale', halfLifeScale, this.#refusals.refuseOnce),
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
    const dataset = options?.include ? withOwnDays(given, options.include) : given;
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
      whole: wholeOf(index),
      gaps: drawnGaps(dataset),
      window: this.#window ?? wholeWindow(dataset),
      text: {
        shortDate: locale.shortDate,
        conflictStock: locale.texts.conflictStock,
        noRecord: locale.texts.noRecord,
      },
    };
  }
}
