/** The builder: the draft is its state; from it come the form, the preview, what is pasted, and the address of the page. */
import { html, render } from 'lit';
import { bundledDataset } from '../bundled.js';
import { draftFragment, draftIn } from '../authoring/draft-address.js';
import { EMPTY, type Draft } from '../authoring/draft.js';
import { eventChoices } from '../authoring/choices.js';
import { faultsOf, type Fault } from '../authoring/faults.js';
import { figureOf, pageEventsOf } from '../authoring/figure.js';
import { snippetOf, type Snippet } from '../authoring/snippet.js';
import type { Dataset } from '../data/dataset.js';
import { withPageEvents } from '../data/page-events.js';
import { localeNow } from '../text/languages.js';
import { localized } from '../text/localized.js';
import type { Words } from '../authoring/words/words.js';
import { INLINE, NO_PICTURE } from '../render/options.js';
import { EVENT_LIST, type Changes, type Form } from './fields.js';
import { Preview } from './preview.js';
import { resultOf } from './result.js';
import { sections } from './sections.js';

/** Between two changes of the address, ms: engines count them. */
const REST = 300;
/** What a new draft shows. */
const FIRST_YEAR = '1999';
/** Where the folder is assumed where the page comes from no server. */
const ASSUMED_FOLDER = '/bilateral-relations/';

/** Another record: under way, there, or not to be had. */
type Other = { readonly src: string; readonly dataset?: Dataset; readonly message?: string };

export class Builder {
  readonly #parts: { readonly form: HTMLElement; readonly result: HTMLElement };
  readonly #css: string;
  readonly #folder: string;
  readonly #preview: Preview;
  #words: Words;
  #draft: Draft;
  #other: Other | undefined;
  #copied = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param parts where form, preview and result stand
   * @param css the style sheet that reserves the room of widgets
   */
  constructor(
    parts: Readonly<Record<'form' | 'preview' | 'result', HTMLElement>>,
    css: string,
    words: Words,
  ) {
    this.#words = words;
    this.#parts = parts;
    this.#css = css;
    this.#folder = /^https?:$/.test(location.protocol) ? new URL('.', location.href).href : ASSUMED_FOLDER;
    this.#draft = this.#addressed();
    this.#preview = new Preview(parts.preview, {
      moved: (changes) => this.#change(changes),
      loaded: (src, dataset) => this.#setOther({ src, dataset }),
      failed: (src, message) => this.#setOther({ src, message }),
    });
  }

  /** From now on, the page shows the draft of its address. */
  start(): void {
    addEventListener('hashchange', () => {
      this.#draft = this.#addressed();
      this.#update();
    });
    addEventListener('pagehide', () => this.#writeAddress());
    this.#update();
  }

  /** Says everything in another language. */
  set words(words: Words) {
    this.#words = words;
    this.#update();
  }

  #addressed(): Draft {
    return draftIn(location.hash, this.#folder) ?? { ...EMPTY, folder: this.#folder, from: FIRST_YEAR };
  }

  #writeAddress(): void {
    clearTimeout(this.#timer);
    const hash = `#${draftFragment(this.#draft, this.#folder)}`;
    if (hash !== location.hash) history.replaceState(history.state, '', hash);
  }

  #change(changes: Changes): void {
    const changed = Object.entries({ ...this.#draft, ...changes }).filter(([, value]) => value !== undefined);
    this.#draft = Object.fromEntries(changed) as unknown as Draft;
    this.#copied = '';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#writeAddress(), REST);
    this.#update();
  }

  #setOther(other: Other): void {
    // An error that is no matter of the record is told at its field.
    if (!other.src || (this.#other?.src === other.src && this.#other.dataset && !other.dataset)) return;
    this.#other = other;
    this.#update();
  }

  /** Another record that is not there, or not yet. */
  #missingRecord({ src }: Draft): Fault[] {
    const known = this.#other?.src === src ? this.#other : undefined;
    if (!src || known?.dataset) return [];
    const { faults } = this.#words;
    const said = known?.message ? faults.unreadable(known.message) : faults.loading;
    return [{ field: 'src', said }];
  }

  #update(): void {
    const draft = this.#draft;
    const words = this.#words;
    // Each language of the builder is registered, or English.
    const locale = localeNow(words.lang)!;
    const other = draft.src && this.#other?.src === draft.src ? this.#other.dataset : undefined;
    const record = other ?? bundledDataset();
    const still = draft.form === 'figure';
    const {
      html: figure,
      sentence,
      problems,
    } = figureOf(draft, words.lang, record, still ? INLINE : NO_PICTURE);
    const { dataset } = withPageEvents(localized(record, locale), pageEventsOf(draft));
    const own = faultsOf(draft, dataset, problems, words);
    this.#preview.update(draft, byField(own), still ? figure : undefined);
    const all = own.some(({ field }) => field === 'src') ? own : [...this.#missingRecord(draft), ...own];
    const snippet =
      all.length === 0 && figure !== undefined
        ? snippetOf(draft, {
            dataset: other,
            title: dataset.title,
            lang: words.lang,
            figure,
            sentence,
            css: this.#css,
          })
        : undefined;
    const form: Form = {
      words,
      locale,
      draft,
      dataset,
      events: eventChoices(dataset),
      faults: byField(all),
      sentence,
      change: (changes) => this.#change(changes),
    };
    this.#render(form, all, snippet);
  }

  #render(form: Form, faults: readonly Fault[], snippet: Snippet | undefined): void {
    const { form: formPart, result: resultPart } = this.#parts;
    render(
      html`<datalist id=${EVENT_LIST}>
          ${form.events.map(({ label }) => html`<option value=${label}></option>`)}
        </datalist>
        ${sections(form, {
          today: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
          shown: () => this.#preview.shown,
          show: (step) => this.#preview.show(step),
        })}
        <p class="actions">
          <button type="button" @click=${() => this.#startAgain()}>${form.words.form.startAgain}</button>
        </p>`,
      formPart,
    );
    render(
      resultOf({
        form,
        faults,
        snippet,
        copied: this.#copied,
        copy: (name, text) => void this.#copy(name, text),
        goTo,
      }),
      resultPart,
    );
  }

  #startAgain(): void {
    this.#draft = { ...EMPTY, folder: this.#folder, from: FIRST_YEAR };
    this.#change({});
  }

  async #copy(name: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = name;
      this.#update();
    } catch {
      // Where the page may not write there, the reader's own keys can.
      const code = document.querySelector(`#code-${name} code`);
      if (code) getSelection()?.selectAllChildren(code);
      this.#copied = '';
      this.#update();
    }
  }
}

const byField = (faults: readonly Fault[]): ReadonlyMap<string, string> =>
  new Map(faults.map(({ field, said }) => [field, said]));

/** Opens what a field stands in, and puts the focus on it. */
function goTo(field: string): void {
  const element = document.getElementById(field);
  for (let around = element?.closest('details'); around; around = around.parentElement?.closest('details'))
    around.open = true;
  element?.scrollIntoView({ block: 'center' });
  (element?.querySelector('input') ?? element)?.focus();
}
