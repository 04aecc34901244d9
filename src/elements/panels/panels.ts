/** Everything under the views: details, overview, controls, what they open, live regions, legend and footer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from '../../layout/drawing.js';
import type { Scene } from '../../layout/scene.js';
import type { Measure } from '../../layout/measure.js';
import type { RelationsState } from '../../state/relations-state.js';
import { Announcements } from './announcements.js';
import { button } from './button.js';
import { chips } from './chips.js';
import type { ChildViews } from './child-views.js';
import { DetailsPanel, type DetailsGiven } from './details-panel.js';
import { emptyMessage } from './empty-message.js';
import { renderEnd, type EndOptions } from './footer.js';
import { hasRow, KeyList } from './key-list.js';
import { OpenPanels, type PanelModules } from './open-panels.js';
import { LazyOverview } from './lazy-overview.js';
import { PanelFocus } from './panel-focus.js';
import type { PictureHost } from './picture/picture.js';
import { renderUnder } from './under.js';
import { renderShortForm } from './short-form.js';
import { cachedDrawing } from '../state/cached-drawing.js';

export type Modules = PanelModules & Pick<DetailsGiven, 'compare'>;

/** What is drawn, and at which width. */
interface Drawn {
  readonly scene: Scene;
  readonly state: RelationsState;
  readonly drawing: Drawing;
  readonly measure: Measure;
}

/** What the page leaves out. */
export interface PanelOptions extends EndOptions {
  readonly withoutControls: boolean;
  readonly withoutDetails: boolean;
}

export class Panels {
  readonly #focus: PanelFocus;
  readonly #details: DetailsPanel;
  readonly #open: OpenPanels;
  readonly #keys: KeyList;
  readonly #announcements: Announcements;
  readonly #wayBack: DetailsGiven['wayBack'];
  readonly #overview: LazyOverview;
  #drawn: Drawn | undefined;

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
    this.#overview = new LazyOverview(host, modules.overview);
    this.#keys = new KeyList(host);
    this.#announcements = new Announcements(host, () => state()?.scene?.period);
  }

  /**
   * Takes over what is to be drawn.
   * @param width CSS px
   * @param charted whether a chart is among the views
   * @param overview whether the full record is shown from the start, not only with the controls
   */
  derive(state: RelationsState, width: number, measure: Measure, charted: boolean, overview: boolean): void {
    const { scene } = state;
    this.#drawn =
      scene && width > 0
        ? { scene, state, drawing: cachedDrawing(scene, width, measure, charted, state.selected), measure }
        : undefined;
    const { drawing } = this.#drawn ?? {};
    const isShown = (overview || this.#open.controls) && !drawing?.frame.short;
    this.#overview.derive(scene && drawing && isShown ? [scene, state, drawing, measure] : undefined);
  }

  /** Resolves when nothing that is shown is being loaded. */
  settled(): Promise<void> {
    return this.#overview.settled();
  }

  /** What styles go by. */
  get layout(): string {
    const { portrait = false, short = false } = this.#drawn?.drawing.frame ?? {};
    return `${portrait ? 'portrait' : 'wide'} ${short ? 'short' : ''}`;
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
  wayBack(withoutDetails: boolean): TemplateResult | typeof nothing {
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
    // What was chosen in the table opens there.
    const inTable = state.row !== undefined && typeof state.row !== 'string' && this.#open.tableIsOpen;
    const inPlace = inRow || inTable;
    return html`${emptyMessage(scene, drawing, state, () => this.#focus.give('.explore'))}
    ${portrait && !inPlace ? details : nothing}
    ${this.#keys.render({ drawing, scene, state }, details && (inRow ? details : nothing))}
    ${short ? nothing : renderUnder(scene, state, options.withoutFooter, canExplore ? this.#open : undefined)}
    ${this.#overview.render(!canExplore)} ${canExplore ? this.#open.renderControls(scene, state) : nothing}
    ${isStatic ? nothing : this.#open.render(scene, state, drawing, level, inTable && details ? details : nothing)}
    ${portrait || inTable ? nothing : details}
    ${isStatic ? nothing : this.#announcements.render(scene, state)}
    ${renderEnd(scene, state, this.#open, options)}`;
  }
}
