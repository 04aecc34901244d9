/** What the reader has opened under the views: the controls, and one of the panels that their buttons open. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BilateralEvent } from '../../data/dataset.js';
import type { Drawing } from '../../layout/drawing.js';
import type { Scene } from '../../layout/scene.js';
import type { RelationsState } from '../../state/relations-state.js';
import type * as about from './about.js';
import { button } from './button.js';
import type * as controls from './controls/controls.js';
import type * as downloads from './downloads.js';
import type * as guide from './guide.js';
import type { LazyModule } from '../page/lazy-modules.js';
import { openLazy, renderLazy } from './lazy-panel.js';
import type { PanelFocus } from './panel-focus.js';
import type { PictureHost } from './picture/picture.js';
import type * as overviewStrip from './overview-strip.js';
import type * as table from './table.js';

export interface PanelModules {
  readonly about: LazyModule<typeof about>;
  readonly controls: LazyModule<typeof controls>;
  readonly downloads: LazyModule<typeof downloads>;
  readonly guide: LazyModule<typeof guide>;
  readonly overview: LazyModule<typeof overviewStrip>;
  readonly table: LazyModule<typeof table>;
  /** Computes the sensitivity band; here, only whether that could be loaded matters. */
  readonly band: LazyModule<object>;
}

type PanelName = 'about' | 'downloads' | 'guide' | 'table';

/** What gets the focus when a panel opens: of a table the caption, for a table may be longer than the screen. */
const FOCUSED: Readonly<Record<PanelName, string>> = {
  about: '.about',
  downloads: '.downloads',
  guide: '.guide',
  table: '.table caption',
};

/** Those that buttons of the footer open. */
const FROM_FOOTER: readonly PanelName[] = ['about', 'guide'];

interface Given {
  readonly modules: PanelModules;
  readonly focus: PanelFocus;
  /** The reader chose an event in the table. */
  readonly choose: (event: BilateralEvent, from: HTMLElement) => void;
}

export class OpenPanels {
  readonly #host: PictureHost;
  readonly #given: Given;
  #open: PanelName | undefined;
  #sorting: table.Sorting = { column: 'date', ascending: true };
  /** Whether the controls are open. */
  controls = false;

  constructor(host: PictureHost, given: Given) {
    this.#host = host;
    this.#given = given;
  }

  /** Which panel is open. */
  get name(): PanelName | undefined {
    return this.#open;
  }

  /** Closing the controls closes what their buttons have opened, but not what opens from elsewhere too. */
  readonly toggleControls = (): void => {
    this.controls = !this.controls;
    if (this.controls) void openLazy(this.#host, this.#given.modules.controls);
    this.#given.focus.await(this.controls ? '.controls .buttons' : undefined);
    if (!this.controls && !FROM_FOOTER.some((name) => name === this.#open)) this.#open = undefined;
    this.#host.requestUpdate();
  };

  readonly toggleAbout = (): void => this.#toggle('about');

  readonly toggleGuide = (): void => this.#toggle('guide');

  readonly openAbout = (): void => this.#show('about');

  #toggle(name: PanelName): void {
    this.#show(this.#open === name ? undefined : name);
  }

  #show(name: PanelName | undefined): void {
    this.#open = name;
    this.#given.focus.await(name && FOCUSED[name]);
    if (name) void openLazy(this.#host, this.#given.modules[name]);
    this.#host.requestUpdate();
  }

  /** Closes the panel; the focus goes back to what opened it or, where that is gone, to what a selector finds. */
  #closing(other: string): () => void {
    return () => {
      this.#show(undefined);
      this.#given.focus.giveBack(other);
    };
  }

  /** Whether the table is drawn. */
  get tableIsOpen(): boolean {
    return this.#open === 'table' && typeof this.#given.modules.table.now() !== 'string';
  }

  renderControls(scene: Scene, state: RelationsState): TemplateResult | typeof nothing {
    if (!this.controls) return nothing;
    const { table: texts, panels } = state.locale.texts;
    const labels: readonly (readonly [PanelName, string])[] = [
      ['table', texts.show],
      ['downloads', panels.downloads],
      ['about', panels.about],
    ];
    const further: (TemplateResult | typeof nothing)[] = [
      ...labels.map(([name, label]) =>
        button(label, () => this.#toggle(name), { expanded: this.#open === name }),
      ),
      this.#bandButton(scene, state),
    ];
    return renderLazy(this.#given.modules.controls, state, ({ renderControls }) =>
      renderControls(this.#host, scene, state, further),
    );
  }

  /** To compute a sensitivity band takes a while, so the reader asks for one that is not there. */
  #bandButton(
    { band }: Scene,
    { locale, estimating, actions }: RelationsState,
  ): TemplateResult | typeof nothing {
    if (band) return nothing;
    const { panels, messages } = locale.texts;
    const failed = this.#given.modules.band.now() === 'failed';
    return html`${button(estimating ? panels.computing : panels.band, actions.estimate, { disabled: estimating })}${failed ? html`<span role="status">${messages.extraNotLoaded}</span>` : nothing}`;
  }

  /**
   * @param level of the title in the page's outline
   * @param details of what was chosen in the table
   */
  render(
    scene: Scene,
    state: RelationsState,
    drawing: Drawing,
    level: number,
    details: TemplateResult | typeof nothing,
  ): TemplateResult | typeof nothing {
    const { modules, choose } = this.#given;
    const sort = (sorting: table.Sorting): void => {
      this.#sorting = sorting;
      this.#host.requestUpdate();
    };
    switch (this.#open) {
      case 'table':
        return renderLazy(modules.table, state, ({ renderTable }) =>
          renderTable(scene, state, this.#sorting, sort, choose, this.#closing('.explore'), details),
        );
      case 'about':
        return renderLazy(modules.about, state, ({ renderAbout }) =>
          renderAbout(
            scene,
            state,
            level,
            drawing.frame.portrait,
            this.#closing('[part="footer"] button:last-of-type'),
            this.#host,
          ),
        );
      case 'guide':
        return renderLazy(modules.guide, state, ({ renderGuide }) =>
          renderGuide(scene, state, level, this.#closing('[part="footer"] button')),
        );
      case 'downloads':
        return renderLazy(modules.downloads, state, ({ renderDownloads }) =>
          renderDownloads(scene, state, this.#host),
        );
      case undefined:
        return nothing;
    }
  }
}
