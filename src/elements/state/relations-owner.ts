/**
 * The owner of a widget's state: gives each input to the pure step (src/state/step.ts), keeps the state that comes out, and carries out the effects.
 * `<bilateral-relations>` has one, and so has a view that stands alone; views of a provider have one that does nothing.
 */
import type { PropertyValues, ReactiveController, ReactiveControllerHost } from 'lit';
import { bundledDataset } from '../../bundled.js';
import type { ReportInvalid } from '../../state/attributes.js';
import { countedOf, snapshot } from '../../state/derived.js';
import type { Effect } from '../../state/effects.js';
import type { Actions, RelationsState } from '../../state/relations-state.js';
import { step, type Input } from '../../state/step.js';
import { INITIAL, type Attributes, type WidgetState } from '../../state/widget-state.js';
import { localeNow } from '../../text/languages.js';
import type { Locale } from '../../text/locale.js';
import { viewStateOf, type ViewState } from '../../state/view-state.js';
import type { LoadCsv } from '../page/fetch-dataset.js';
import { languageOfElement, watchLanguage } from '../page/language-of.js';
import { InputReporter } from '../page/input-reporter.js';
import { EffectRunner } from './effect-runner.js';
import { bandNow, LazyBand, type LoadBand } from './lazy-band.js';
import { Pending } from './pending.js';
import { ViewReports } from './view-reports.js';

/** Modules that the owner loads when they are needed. */
export interface OwnerLoaders {
  readonly csv: LoadCsv;
  readonly band: LoadBand;
}

type Host = ReactiveControllerHost & HTMLElement & Attributes;

/** The attributes that make a state, as the host has them now. */
const attributesOf = (host: Attributes): Attributes => ({
  src: host.src,
  data: host.data,
  from: host.from,
  to: host.to,
  selected: host.selected,
  categories: host.categories,
  actors: host.actors,
  labels: host.labels,
  memory: host.memory,
  halfLifeScale: host.halfLifeScale,
  theme: host.theme,
  sums: host.sums,
  static: host.static,
});

const isSame = <T extends object>(one: T, other: T): boolean =>
  (Object.keys(other) as (keyof T)[]).every((key) => one[key] === other[key]);

function english(): Locale {
  const locale = localeNow('en');
  if (!locale) throw new Error('invalid languages: English is missing');
  return locale;
}

export class RelationsOwner implements ReactiveController {
  readonly #host: Host;
  #state: WidgetState = INITIAL;
  /** Effects of what was computed for the update that goes on. */
  #effects: Effect[] = [];
  /** Whether the page heard of anything during the update that goes on: what it sets then needs another one. */
  #heard = false;
  #unwatch: (() => void) | undefined;
  #snapshot: RelationsState | undefined;
  /** Who is told of fields of the last view that cannot be shown. */
  #viewReport: ReportInvalid | undefined;
  readonly #reporter: InputReporter;
  readonly #pending: Pending;
  readonly #effectRunner: EffectRunner;
  readonly #bands: LazyBand;
  readonly #views: ViewReports;

  constructor(host: Host, loaders: OwnerLoaders) {
    this.#host = host;
    this.#reporter = new InputReporter(host);
    this.#views = new ViewReports(host);
    this.#pending = new Pending(() => host.requestUpdate());
    this.#effectRunner = new EffectRunner({
      host,
      reporter: this.#reporter,
      pending: this.#pending,
      loadCsv: loaders.csv,
      act: (input) => this.#act(input),
      english,
    });
    this.#bands = new LazyBand(loaders.band, (found) => {
      if (found) host.requestUpdate();
      else this.#act({ type: 'no band' });
    });
    host.addController(this);
  }

  readonly #actions: Actions = {
    select: (event, row) => this.#act({ type: 'select', event, row }),
    open: (events) => this.#act({ type: 'open cluster', events }),
    point: (instant, asking = false) => this.#act({ type: 'point', instant, asking }),
    pin: (instant) => this.#act({ type: 'pin', instant, selected: this.#host.selected }),
    compare: (instant) => this.#act({ type: 'compare', instant }),
    estimate: () => this.#act({ type: 'estimate' }),
    search: (query) => this.#act({ type: 'search', query }),
    reset: () => this.#act({ type: 'reset' }),
    filter: (change) => this.#act({ type: 'filter', change }),
    assume: (change) => this.#act({ type: 'assume', change }),
    sums: (shown) => this.#act({ type: 'sums', shown }),
    show: (period, done) => this.#act({ type: 'show period', period, done }),
    move: (period) => this.#act({ type: 'show period', period, done: true, moves: true }),
  };

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.#host, () => this.#languageChanged());
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  /** The page hears of what was loaded, and of what cannot be used, before it is drawn. */
  hostUpdate(): void {
    const effects = this.#effects;
    this.#effects = [];
    this.#heard = effects.length > 0;
    for (const effect of effects) this.#effectRunner.run(effect, this.#viewReport ?? this.reportView);
  }

  hostUpdated(): void {
    if (this.#heard && this.#differs()) this.#host.requestUpdate();
    this.#heard = false;
    this.#views.drawn(this.#state);
    const counted = countedOf(this.#state);
    if (counted && this.#state.bandWanted && !bandNow(counted, this.#state.shown?.banded))
      this.#bands.compute(counted);
    else this.#bands.stop();
  }

  /** Resolves when nothing is being loaded. */
  settled(): Promise<void> {
    return this.#pending.settled();
  }

  /** Reports a bad attribute value; the default or the last valid value stays. */
  readonly reportInvalid: ReportInvalid = (attribute, value, allowed) => {
    this.#effects.push({ type: 'invalid', attribute, value, allowed });
    this.#host.requestUpdate();
  };

  /** The page's events, as raw events of the dataset format; they come into every dataset that is shown. */
  set pageEvents(events: readonly unknown[]) {
    const before = this.#state;
    this.#step({ type: 'page events', events });
    if (this.#state !== before) this.#host.requestUpdate();
  }

  /**
   * The state for the host's attributes. Only computes: the effects wait until `hostUpdate`.
   * @param set as Lit gives it to `willUpdate`
   */
  update(set: PropertyValues): RelationsState {
    const tag = languageOfElement(this.#host);
    this.#effects.push(
      ...this.#step({
        type: 'attributes',
        attributes: attributesOf(this.#host),
        set: new Set(set.keys()),
        language: { tag, locale: localeNow(tag) },
        bundled: bundledDataset,
      }),
    );
    const counted = countedOf(this.#state);
    const band = counted && bandNow(counted, this.#state.shown?.banded);
    const now = snapshot(this.#state, band, english(), this.#actions);
    // The same object where nothing differs, so that views do not draw again.
    if (!this.#snapshot || !isSame(this.#snapshot, now)) this.#snapshot = now;
    return this.#snapshot;
  }

  /** What the reader sees, or will see as soon as there is a record. */
  get view(): ViewState {
    return this.#state.awaitedView ?? viewStateOf(this.#state);
  }

  /**
   * Shows a view, or will as soon as there is a record.
   * @param asked whether the reader asked for it, by words of the page, and not the page itself
   * @param report is told of each field that cannot be shown, where the view is given by another element
   * @param moves whether the picture may move there, where the reader allows motion
   */
  showView(view: ViewState, asked = false, report: ReportInvalid = this.reportView, moves = true): void {
    // A view that waits for the record is read with it.
    this.#viewReport = report;
    this.#act({ type: 'view', view, asked, moves }, report);
  }

  /** Reports a field of a view that cannot be shown. */
  readonly reportView: ReportInvalid = (field, value, allowed) =>
    this.#reporter.reportInvalid(field ? `viewState.${field}` : 'viewState', value, allowed);

  /** Whether the host's attributes are no longer what was read. */
  #differs(): boolean {
    const { read } = this.#state;
    const now = attributesOf(this.#host);
    return (Object.keys(now) as (keyof Attributes)[]).some((name) => now[name] !== read[name]);
  }

  /** A language was registered, or one above the host has changed. */
  #languageChanged(): void {
    if (localeNow(languageOfElement(this.#host)) !== this.#state.locale) this.#host.requestUpdate();
  }

  #step(input: Input): readonly Effect[] {
    const { state, effects } = step(this.#state, input);
    this.#state = state;
    return effects;
  }

  /** What does not come with the attributes takes effect at once. */
  #act(input: Input, reportView = this.reportView): void {
    const before = this.#state;
    const effects = this.#step(input);
    this.#views.acted(input, before);
    if (this.#state === before && effects.length === 0) return;
    const [writes, others] = [
      effects.filter(({ type }) => type === 'write'),
      effects.filter(({ type }) => type !== 'write'),
    ];
    for (const effect of writes) this.#effectRunner.run(effect, reportView);
    this.#host.requestUpdate();
    for (const effect of others) this.#effectRunner.run(effect, reportView);
  }
}
