/** Views of a widget that the page's address names: by a link that was shared, by words of the page that name a period or a date, and by Back and Forward. */
import type { ReportInvalid } from '../../state/attributes.js';
import { addressedView, addressWith, viewFragment } from '../../state/view-fragment.js';
import type { ViewState } from '../../state/view-state.js';
import { completed } from '../../text/completed.js';
import { share as english } from '../../text/en.js';
import type { ShareTexts } from '../../text/extra-texts.js';
import type { Locale } from '../../text/locale.js';
import { bringIntoView, scrollTo } from './into-view.js';
import { isNamed, nameInAddress } from './name-in-address.js';
import type { Viewed } from './viewed.js';

/** Words of the page that name a view. */
export interface ViewWords extends HTMLElement {
  readonly view: ViewState | undefined;
  /** Is told of each of their attributes that cannot be shown. */
  readonly reportInvalid: ReportInvalid;
  /** Whether their view is the one that is shown. */
  current: boolean;
}

/** Words that the reader has followed, to lead back from. */
interface Way {
  readonly words: ViewWords;
  /** The page's address and the view before. */
  readonly from: string;
  readonly before: ViewState;
  /** The page's address with the view that they name. */
  readonly to: string;
}

type Part = keyof ShareTexts['fields'];

const PARTS: Readonly<Partial<Record<string, Part>>> = {
  from: 'period',
  to: 'period',
  selected: 'event',
  date: 'date',
  compared: 'date',
  categories: 'filters',
  actors: 'filters',
  memory: 'assumptions',
  halfLifeScale: 'assumptions',
  without: 'assumptions',
};

/** What words name, beside what the reader has filtered and assumed. The period stays, unless a date that they name lies outside it. */
function viewOf(named: ViewState, now: ViewState): ViewState {
  const { selected: _selected, date: _date, compared: _compared, from, to, ...rest } = now;
  const { date } = named;
  if (named.from || named.to || !from || !to || (date && (date < from || date > to)))
    return { ...rest, ...named };
  return { ...rest, from, to, ...named };
}

/** The fragment that leads to a view, in the widget if that is known. */
export const fragmentOfView = (view: ViewState, widget: Element | undefined): string =>
  viewFragment(view, widget && nameInAddress(widget));

export class AddressedViews {
  readonly #widget: Viewed;
  readonly #push: (address: string) => void;
  readonly #ways: Way[] = [];
  /** The ways that the reader has gone back, the last at the end: Forward goes them again. */
  readonly #goneBack: Way[] = [];
  /** The view before an address has named one. */
  #before: ViewState | undefined;
  /** The words whose view is shown. */
  #words: ViewWords | undefined;
  /** What the address names and cannot be shown. */
  #missing: ReadonlySet<Part> = new Set();

  /** @param push makes a step in the history, to an address */
  constructor(widget: Viewed, push: (address: string) => void) {
    this.#widget = widget;
    this.#push = push;
    // What the reader sees now is no longer what was named.
    widget.addEventListener('bilateral-viewstate', () => this.#named(undefined));
  }

  #named(words: ViewWords | undefined, missing: ReadonlySet<Part> = new Set()): void {
    const before = this.#words;
    if (before) before.current = false;
    this.#words = words;
    if (words) words.current = true;
    if (missing.size + this.#missing.size > 0 || words !== before) this.#widget.requestUpdate();
    this.#missing = missing;
  }

  /** In words for the reader; empty where all is shown that the address names. */
  missing(locale: Locale): string {
    if (this.#missing.size === 0) return '';
    const { missing, fields } = completed(locale, 'share', english);
    return missing([...this.#missing].map((part) => fields[part]).join(', '));
  }

  /** Shows what the page's address names; where it names nothing any more, what was seen before. */
  async follow(): Promise<void> {
    const way = this.#goneBack.at(-1);
    if (way?.to === location.href) {
      this.#goneBack.pop();
      this.#ways.push({ ...way, before: this.#widget.owner.view });
      await this.#showWords(way.words);
      return;
    }
    const asked = addressedView(location.hash);
    if (!asked) {
      if (this.#before) this.#widget.owner.showView(this.#before);
      this.#before = undefined;
      this.#named(undefined);
      return;
    }
    if (!isNamed(this.#widget, asked.widget)) return;
    const { hash } = location;
    // What cannot be shown is known when there is a record.
    await this.#widget.updateComplete;
    if (location.hash !== hash) return;
    const { owner } = this.#widget;
    this.#before ??= owner.view;
    const missing = new Set<Part>(asked.unread.length > 0 ? ['rest'] : []);
    const report: ReportInvalid = (field, value, allowed) => {
      missing.add(PARTS[field] ?? 'rest');
      owner.reportView(field, value, allowed);
    };
    owner.showView(asked.view, false, report);
    this.#named(undefined, missing);
    await this.#widget.updateComplete;
    bringIntoView(this.#widget);
  }

  /** The reader followed words that name a view. */
  async choose(words: ViewWords): Promise<void> {
    const named = words.view;
    if (!named) return;
    if (this.#words !== words) {
      const from = location.href;
      this.#push(addressWith(from, fragmentOfView(named, this.#widget)));
      this.#ways.push({ words, before: this.#widget.owner.view, from, to: location.href });
      this.#goneBack.length = 0;
    }
    await this.#showWords(words);
  }

  async #showWords(words: ViewWords): Promise<void> {
    const { owner } = this.#widget;
    const before = owner.view;
    this.#before ??= before;
    owner.showView(viewOf(words.view ?? {}, before), true, (field, value, allowed) =>
      words.reportInvalid(field === 'selected' ? 'event' : field, value, allowed),
    );
    await this.#widget.updateComplete;
    this.#named(words);
    bringIntoView(this.#widget);
  }

  /** What the browser's own Back does, so that nothing of the way is left in the history. */
  get wayBack(): (() => void) | undefined {
    const way = this.#ways.at(-1);
    const isShown = way?.words === this.#words && way?.words.isConnected && way.to === location.href;
    return isShown ? () => history.back() : undefined;
  }

  /** The reader went a step in the history: whether that led back to the words that were followed last. */
  leadsBack(): boolean {
    const way = this.#ways.at(-1);
    if (way?.from !== location.href) return false;
    this.#ways.pop();
    this.#goneBack.push(way);
    this.#named(undefined);
    this.#widget.owner.showView(way.before);
    if (!addressedView(location.hash)) this.#before = undefined;
    way.words.focus({ preventScroll: true });
    scrollTo(way.words, 'nearest');
    return true;
  }
}
