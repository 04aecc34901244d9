/** The panel of what is chosen: what it draws, and what its buttons and keys do. */
import type { nothing, ReactiveController, TemplateResult } from 'lit';
import type { BilateralEvent } from '../../data/dataset.js';
import type { Scene } from '../../layout/scene.js';
import { DAY } from '../../time/units.js';
import { spanOf } from '../../wording/descriptions.js';
import type { RelationsState } from '../../state/relations-state.js';
import type { ChildViews } from './child-views.js';
import type * as compare from './compare.js';
import type { Opened } from './details/acts.js';
import { renderDetails } from './details/details.js';
import { detailsSection } from './details/section.js';
import type { LazyModule } from '../page/lazy-modules.js';
import { openLazy, renderLazy } from './lazy-panel.js';
import type { PanelFocus, PanelHost } from './panel-focus.js';

/** Around the events of a cluster, the period that shows them has this part of their span on each side, and this at least, ms. */
const ZOOM_MARGIN = 0.1;
const LEAST_MARGIN = 20 * DAY;

export interface DetailsGiven {
  readonly compare: LazyModule<typeof compare>;
  readonly focus: PanelFocus;
  /** As the host has derived it last. */
  readonly state: () => RelationsState | undefined;
  /** Leads back to the words of the page that the event shown was chosen by; undefined where there are none. */
  readonly wayBack: () => (() => void) | undefined;
  readonly views: ChildViews;
}

/** The two dates that are compared, ms; undefined where the details show something else. */
function comparedDates({
  selected,
  cluster,
  pinned = 0,
  compared,
}: RelationsState): compare.Dates | undefined {
  return compared === undefined || selected || cluster.length > 0 ? undefined : [pinned, compared];
}

export class DetailsPanel implements ReactiveController {
  readonly #host: PanelHost;
  readonly #given: DetailsGiven;
  /** The date whose acts are all listed, ms. */
  #allActsOf: number | undefined;
  #simulation: compare.Simulation | undefined;

  constructor(host: PanelHost, given: DetailsGiven) {
    this.#host = host;
    this.#given = given;
    host.addController(this);
  }

  hostUpdated(): void {
    const state = this.#given.state();
    const module = this.#given.compare.now();
    const dates = state && comparedDates(state);
    if (!state?.scene || !dates || typeof module === 'string') return;
    this.#simulation = module.simulate(state.scene, dates, this.#simulation, () =>
      this.#host.requestUpdate(),
    );
  }

  /** @param level of the title in the page's outline */
  render(
    scene: Scene,
    state: RelationsState,
    level: number,
    about: () => void,
  ): TemplateResult | typeof nothing {
    const { pinned, selected, cluster, actions } = state;
    const dates = comparedDates(state);
    const back = (): void => this.#back(state);
    const unpin = (): void => this.#unpin(state);
    if (dates)
      return this.#comparison(scene, state, dates, level, {
        close: unpin,
        back: () => actions.compare(undefined),
        acts: this.#actsOf(dates[1]),
      });
    return renderDetails(scene, state, level, {
      wayBack: this.#given.wayBack(),
      close: pinned === undefined ? back : unpin,
      back,
      step: (direction) => {
        const next = selected && scene.events[scene.events.indexOf(selected) + direction];
        if (next) actions.select(next, state.row);
      },
      zoom: () => {
        const { from, to } = spanOf(cluster);
        const margin = Math.max((to - from) * ZOOM_MARGIN, LEAST_MARGIN);
        actions.move({ from: from - margin, to: to + margin });
      },
      compare: (other) => {
        openLazy(this.#host, this.#given.compare);
        actions.compare(other);
      },
      acts: this.#actsOf(pinned),
      about,
    });
  }

  #comparison(
    scene: Scene,
    state: RelationsState,
    dates: compare.Dates,
    level: number,
    handlers: compare.CompareHandlers,
  ): TemplateResult {
    const module = this.#given.compare;
    const comparison = renderLazy(module, state, ({ renderComparison }) =>
      renderComparison(scene, state, dates, level, handlers),
    );
    // Until the module is there, the panel keeps its place and the focus.
    return typeof module.now() === 'string'
      ? detailsSection(state.locale.texts.reading.label, handlers.back, comparison)
      : comparison;
  }

  #actsOf(instant: number | undefined): Opened {
    return {
      all: this.#allActsOf === instant,
      showAll: () => {
        this.#allActsOf = instant;
        this.#host.requestUpdate();
      },
    };
  }

  /** The reader chose an event in a list that may be long. The details stand after it, so they get the focus. */
  readonly choose = (event: BilateralEvent, from: HTMLElement): void => {
    this.#given.state()?.actions.select(event, from);
    void this.#host.updateComplete.then(() => this.#given.focus.give('.details'));
  };

  /** Closes the panel of a date, or of one of its acts. */
  #unpin({ actions }: RelationsState): void {
    actions.pin(undefined);
    this.#given.views.focusDate();
  }

  /** Closes an event or a cluster, and gives the focus back to the row or the mark where it was chosen; else closes the date. */
  #back(state: RelationsState): void {
    const wayBack = this.#given.wayBack();
    if (wayBack) {
      wayBack();
      return;
    }
    const event = state.selected ?? state.cluster[0];
    if (!event) {
      this.#unpin(state);
      return;
    }
    const inList = this.#host.renderRoot.querySelector('.keys .details')?.previousElementSibling;
    const from = inList ?? state.row;
    state.actions.select(undefined);
    if (from instanceof HTMLElement && from.isConnected) from.focus();
    // Where the event was one of a date's acts, the panel is that date's again and keeps the focus.
    else if (state.pinned === undefined)
      void this.#host.updateComplete.then(() => this.#given.views.focusEvent(event.id));
  }
}
