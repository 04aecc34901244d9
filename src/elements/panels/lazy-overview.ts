/** The overview of a widget, whose module is loaded when it is first shown: with the controls, or where the page asks for it. */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { LazyModule } from '../page/lazy-modules.js';
import { openLazy } from './lazy-panel.js';
import type * as overviewStrip from './overview-strip.js';
import type { PanelHost } from './panel-focus.js';

type Drawn = Parameters<typeof overviewStrip.stripOf>;

export class LazyOverview implements ReactiveController {
  readonly #host: PanelHost;
  readonly #module: LazyModule<typeof overviewStrip>;
  #strip: overviewStrip.Strip | undefined;
  #isShown = false;
  #wasShown = false;
  #loaded: Promise<void> | undefined;

  constructor(host: PanelHost, module: LazyModule<typeof overviewStrip>) {
    this.#host = host;
    this.#module = module;
    host.addController(this);
  }

  /** @param drawn undefined where the overview is not shown */
  derive(drawn: Drawn | undefined): void {
    const module = this.#module.now();
    this.#isShown = drawn !== undefined;
    this.#strip = drawn && typeof module !== 'string' ? module.stripOf(...drawn) : undefined;
  }

  /** Nothing until its module is there. */
  render(isStatic: boolean): TemplateResult | typeof nothing {
    const module = this.#module.now();
    return this.#strip && typeof module !== 'string' ? module.renderStrip(this.#strip, isStatic) : nothing;
  }

  hostUpdated(): void {
    if (this.#isShown && !this.#wasShown) this.#loaded = openLazy(this.#host, this.#module);
    this.#wasShown = this.#isShown;
  }

  /** Resolves when nothing is being loaded. */
  async settled(): Promise<void> {
    await this.#loaded;
  }
}
