/** Everything under the views: details, overview, controls, what they open, live regions, legend and footer. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Drawing } from '../../layout/drawing.js';
import type { Scene } from '../../layout/scene.js';
import type { Measure } from '../../layout/measure.js';
import type { RelationsState } from '../../state/relations-state.js';
import { Announcements } from './announcements.js';
import { button } from './button.js';
import { chips } from './chips.js';
import type { ChildViews } from './child-views.js';
import type * as compare from './compare.js';
import { DetailsPanel, type DetailsGiven } from './details-panel.js';
import { emptyMessage } from './empty-message.js';
import { exploreButton } from './explore-button.js';
import { renderFooter, renderLegendRow } from './footer.js';
import { hasRow, KeyList } from './key-list.js';
import type { LazyModule } from '../page/lazy-modules.js';
import { OpenPanels, type PanelModules } from './open-panels.js';
import { OverviewStrip } from './overview-strip.js';
import { PanelFocus } from './panel-focus.js';
import type { PictureHost } from './picture/picture.js';
import { renderSides } from './sides.js';
import { renderShortForm } from './short-form.js';
import { printList } from './print-list.js';
import { silences } from './silences.js';

export interface Modules extends PanelModules {
  readonly compare: LazyModule<typeof compare>;
}

/** What is drawn, and at which width. */
interface Drawn {
  readonly scene: Scene;
  readonly state: RelationsState;
  readonly drawing: Drawing;
  readonly measure: Measure;
}

/** What the page leaves out. */
export interface PanelOptions {
  readonly withoutControls: boolean;
  readonly withoutDetails: boolean;
  readonly withoutFooter: boolean;
  /** Paper has no pointer: the page may want all events in view listed there. */
  readonly printList: boolean;
}

export class Panels {
  readonly #focus: PanelFocus;
  readonly #details: DetailsPanel;
  readonly #open: OpenPanels;
  readonly #keys: KeyList;
  readonly #announcements: Announcements;
  readonly #wayBack: DetailsGiven['wayBack'];
  readonly #strip = new OverviewStrip();
  #drawn: Drawn | undefined;
  #showsOverview = false;

  constructor(
    host: PictureHost,
    modules: Modules,
    views: ChildViews,
    { state, wayBack }: Pick<DetailsGiven, 'state' | 'wayBack'>,
  ) {
    this.#wayBack = wayBack;
    this.#focus = new PanelFocus(host, () => {
      const { selected, cluster, compared, pinned } = state() ?? {};
      return selected?.id ?? cluster?.[0]?.id ?? compared ?? pinned;
    });
    this.#details = new DetailsPanel(host, {
      compare: modules.compare,
      focus: this.#focus,
      state,
      views,
      wayBack,
    });
    this.#open = new OpenPanels(host, { modules, focus: this.#focus, choose: this.#details.choose });
    this.#keys = new KeyList(host);
    this.#announcements = new Announcements(host, () => state()?.scene?.period);
  }

  /**
   * Takes over what is to be drawn; undefined where nothing is.
   * @param overview whether the full record is shown from the start, not only with the controls
   */
  derive(drawn: Drawn | undefined, overview: boolean): void {
    this.#drawn = drawn;
    this.#showsOverview = overview || this.#open.controls;
    if (drawn && this.#showsOverview)
      this.#strip.derive(drawn.scene, drawn.state, drawn.drawing, drawn.measure);
  }

  get isPortrait(): boolean {
    return this.#drawn?.drawing.frame.portrait ?? false;
  }

  /** The form without a drawing, where the column is too narrow for one. */
  get shortForm(): TemplateResult | typeof nothing | undefined {
    return this.#drawn?.drawing.frame.short
      ? renderShortForm(this.#drawn.drawing, this.#drawn.state.locale)
      : undefined;
  }

  /** Gives the focus to what the details show. */
  focusDetails(): void {
    this.#focus.giveOnce('.details');
  }

  /** What the index leaves out or assumes, for the header. */
  chips(): TemplateResult | typeof nothing {
    if (!this.#drawn) return nothing;
    const { scene, state } = this.#drawn;
    return chips(scene, state, () => this.#focus.giveOnce('.chip', '.explore'));
  }

  /** Leads back to the words of the page whose view is shown, where no details do. */
  wayBack({ withoutDetails }: PanelOptions): TemplateResult | typeof nothing {
    if (!this.#drawn) return nothing;
    const { selected, cluster, pinned, locale } = this.#drawn.state;
    const hasDetails = !withoutDetails && (selected ?? cluster[0] ?? pinned) !== undefined;
    const back = hasDetails ? undefined : this.#wayBack();
    return back
      ? html`<div class="buttons way-back">${button(locale.texts.details.toText, back)}</div>`
      : nothing;
  }

  /** @param level of the titles in the page's outline */
  render(options: PanelOptions, level: number): TemplateResult | typeof nothing {
    if (!this.#drawn) return nothing;
    const { scene, state, drawing } = this.#drawn;
    const { isStatic } = state;
    const canExplore = !isStatic && !options.withoutControls && !drawing.frame.short;
    const details = options.withoutDetails
      ? undefined
      : this.#details.render(scene, state, level, this.#open.openAbout);
    // On a phone the details open where the eye is: under the views, or under the row that was pressed. There they come in the order of the focus too.
    const { portrait, short } = drawing.frame;
    const inRow = hasRow(drawing, state.row);
    const explore = canExplore
      ? exploreButton(state.locale, this.#open.controls, this.#open.toggleControls)
      : nothing;
    // What was chosen in the table opens there.
    const inTable = state.row !== undefined && typeof state.row !== 'string' && this.#open.tableIsOpen;
    const inPlace = inRow || inTable;
    return html`${emptyMessage(scene, drawing, state, () => this.#focus.give('.explore'))}
      ${portrait && !inPlace ? details : nothing}
      ${this.#keys.render({ drawing, scene, state }, details && (inRow ? details : nothing))}
      ${short ? nothing : guard([scene, state.locale], () => renderSides(scene, state.locale))}
      ${short ? nothing : options.withoutFooter ? explore : renderLegendRow(scene, state, explore)}
      ${this.#showsOverview && !short ? this.#strip.render(!canExplore) : nothing}
      ${canExplore ? this.#open.renderControls(scene, state) : nothing}
      ${isStatic ? nothing : this.#open.render(scene, state, drawing, level, inTable && details ? details : nothing)}
      ${portrait || inTable ? nothing : details}
      ${isStatic ? nothing : this.#announcements.render(scene, state)}
      ${options.printList ? printList(scene, state.locale) : nothing}
      <div class="small">
        ${silences(scene, state.locale)}
        ${options.withoutFooter ? nothing : renderFooter(scene, state, this.#open)}
      </div>`;
  }
}
