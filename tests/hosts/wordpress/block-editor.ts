/** The block editor as its user works with it: by the names of buttons and fields. */
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from '../../support/until.js';

/** What of the editor's own data the tests read. */
interface Block {
  readonly clientId: string;
  readonly name: string;
  readonly isValid: boolean;
}
interface Stores {
  readonly getEditedPostContent: () => string;
  readonly getCurrentPostId: () => number;
  readonly isSavingPost: () => boolean;
  readonly isEditedPostDirty: () => boolean;
  readonly getBlocks: () => readonly Block[];
}
interface Actions {
  readonly selectBlock: (clientId: string) => void;
  readonly savePost: () => Promise<void>;
}
declare const wp: {
  readonly data: {
    readonly select: (store: string) => Stores;
    readonly dispatch: (store: string) => Actions;
  };
};

const NAME = 'bilateral-relations/line';
/** How long the editor may take to load or to save, ms. */
const PATIENCE = 60_000;

/** How long anything on a loaded page may take, ms. */
const STEP = 15_000;

const button = (name: string): string => `::-p-aria([name="${name}"][role="button"])`;

export class BlockEditor {
  readonly page: Page;
  readonly #url: string;

  private constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  /** Logs in with the name as password, and opens a new post. */
  static async open(browser: Browser, url: string, name: string): Promise<BlockEditor> {
    const page = await browser.newPage();
    page.setDefaultTimeout(STEP);
    await page.setViewport({ width: 1300, height: 1000 });
    await page.goto(`${url}/wp-login.php`);
    await page.type('#user_login', name);
    await page.type('#user_pass', name);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    const editor = new BlockEditor(page, url);
    await editor.#goto('/wp-admin/post-new.php');
    await page.waitForSelector('.components-modal__header button');
    await page.click('.components-modal__header button');
    return editor;
  }

  async #goto(path: string): Promise<void> {
    await this.page.goto(this.#url + path);
    await this.page.waitForSelector('.editor-post-title__input, [aria-label="Add title"]', {
      timeout: PATIENCE,
    });
  }

  async reopen(id: number): Promise<void> {
    await this.#goto(`/wp-admin/post.php?post=${id}&action=edit`);
    await this.page.waitForFunction(() => wp.data.select('core/editor').getBlocks().length > 0);
  }

  /** The text of a page of the site, read as whoever edits. */
  async read(path: string): Promise<string> {
    const page = await this.page.browser().newPage();
    await page.goto(this.#url + path);
    const text = await page.$eval('body', ({ innerText }) => innerText);
    await page.close();
    return text;
  }

  async type(selector: string, text: string): Promise<void> {
    await this.page.click(selector);
    await this.page.keyboard.type(text);
  }

  async press(name: string): Promise<void> {
    await (await this.page.waitForSelector(button(name)))!.click();
  }

  async insert(title: string): Promise<void> {
    await this.press('Toggle block inserter');
    await this.type('.block-editor-inserter__search input', title);
    await (await this.page.waitForSelector('.block-editor-block-types-list__item'))!.click();
    await this.press('Toggle block inserter');
    await this.#openSideBar();
  }

  async #openSideBar(): Promise<void> {
    if (!(await this.page.$('.interface-complementary-area'))) await this.press('Settings');
    await this.page.waitForSelector('.block-editor-block-inspector');
  }

  async openPanel(name: string): Promise<void> {
    await this.press(name);
  }

  /** A field of the block's side bar by its label. */
  async #field(label: string): Promise<ElementHandle<Element>> {
    const found = await this.page.waitForFunction(
      (text) => {
        const labels = [
          ...document.querySelectorAll<HTMLLabelElement>('.block-editor-block-inspector label'),
        ];
        return labels.find(({ textContent }) => textContent === text)?.control;
      },
      {},
      label,
    );
    return found as ElementHandle<Element>;
  }

  async fill(label: string, text: string): Promise<void> {
    const field = await this.#field(label);
    await field.click({ count: 3 });
    await this.page.keyboard.press('Backspace');
    await field.type(text);
  }

  async choose(label: string, value: string): Promise<void> {
    await (await this.#field(label)).select(value);
  }

  /** Chooses the first that a list of choices suggests for some letters of it. */
  async addToken(label: string, letters: string): Promise<void> {
    await (await this.#field(label)).type(letters);
    await (await this.page.waitForSelector('.components-form-token-field__suggestion'))!.click();
  }

  /** What stands under a field. */
  async help(label: string): Promise<string> {
    return (await this.#field(label)).evaluate(
      (field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
    );
  }

  /** What the block says is wrong. */
  notices(): Promise<string> {
    return this.page.$$eval(`[data-type="${NAME}"] .components-notice__content`, (all) =>
      all.map(({ textContent }) => textContent).join('\n'),
    );
  }

  /** An attribute of the widget in the preview. */
  attribute(name: string): Promise<string | null> {
    return this.page.$eval('bilateral-relations', (widget, wanted) => widget.getAttribute(wanted), name);
  }

  content(): Promise<string> {
    return this.page.evaluate(() => wp.data.select('core/editor').getEditedPostContent());
  }

  /** The elements, attributes and texts of the post, or of other HTML, however they are written. */
  async shape(html?: string): Promise<readonly string[]> {
    const given = html ?? (await this.content());
    return this.page.evaluate((text) => {
      const nodes = new DOMParser().parseFromString(text, 'text/html').body.querySelectorAll('*');
      return [...nodes].map((node) => {
        const own = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
        return [node.localName, ...own, node.children.length ? '' : node.textContent].join(' ');
      });
    }, given);
  }

  valid(): Promise<boolean> {
    return this.page.evaluate(
      (name) =>
        wp.data
          .select('core/editor')
          .getBlocks()
          .filter((block) => block.name === name)
          .every(({ isValid }) => isValid),
      NAME,
    );
  }

  async select(): Promise<void> {
    await this.page.evaluate((name) => {
      const block = wp.data
        .select('core/editor')
        .getBlocks()
        .find((one) => one.name === name);
      if (block) wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
    }, NAME);
    await this.#openSideBar();
  }

  async addParagraph(text: string): Promise<void> {
    await this.page.click('[aria-label="Add title"]');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(text);
  }

  async #saved(): Promise<void> {
    await until(
      () =>
        this.page.evaluate(() => {
          const store = wp.data.select('core/editor');
          return !store.isSavingPost() && !store.isEditedPostDirty();
        }),
      () => 'the post is saved',
      PATIENCE,
    );
  }

  async save(): Promise<void> {
    await this.page.evaluate(() => wp.data.dispatch('core/editor').savePost());
    await this.#saved();
  }

  /** By both of the buttons that say so; returns the id of the post. */
  async publish(): Promise<number> {
    await this.page.click('.editor-post-publish-panel__toggle');
    await this.page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button:not([disabled])');
    await this.page.click('.editor-post-publish-panel .editor-post-publish-button');
    await this.page.waitForSelector('.post-publish-panel__postpublish');
    await this.#saved();
    return this.page.evaluate(() => wp.data.select('core/editor').getCurrentPostId());
  }

  async preview(device: 'Mobile' | 'Desktop'): Promise<void> {
    await this.press('Preview');
    await (await this.page.waitForSelector(`::-p-aria([name="${device}"][role="menuitem"])`))!.click();
  }

  /** The frame in which the post is drawn for another device. */
  async canvas(): Promise<Frame> {
    const frame = await this.page.waitForSelector('iframe[name="editor-canvas"]');
    return (await frame!.contentFrame())!;
  }
}
