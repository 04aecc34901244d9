/** The live widget beside the form: it shows the draft as far as it can be used, and what is moved in it moves in the draft. */
import {
  eventTagAttributes,
  SWITCHES,
  tagAttributes,
  VALUES,
  type OwnEvent,
} from '../authoring/attributes.js';
import type { Draft, StoryStep } from '../authoring/draft.js';
import { fieldName } from '../authoring/lists.js';
import type { Dataset } from '../data/dataset.js';
import { registered } from '../data/parse-dataset.js';
import type { BilateralRelations } from '../elements/bilateral-relations.js';

const EVENT = 'bilateral-event';
const LEVEL = '3';
/** As a widget has it beside its drawing. */
const FIGURE_MARGIN = '0 16px';

/** What the preview tells. */
export interface Told {
  readonly moved: (changes: {
    readonly from?: string;
    readonly to?: string;
    readonly selected?: string | undefined;
  }) => void;
  /** Another record has come, from an address. */
  readonly loaded: (src: string, dataset: Dataset) => void;
  /** It cannot be had. */
  readonly failed: (src: string, message: string) => void;
}

function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function eventElement(event: OwnEvent): Element {
  const element = document.createElement(EVENT);
  for (const [name, value] of Object.entries(eventTagAttributes(event))) element.setAttribute(name, value);
  element.textContent = event.text;
  return element;
}

export class Preview {
  readonly widget = document.createElement('bilateral-relations') as BilateralRelations;
  readonly #heading = document.createElement('div');
  readonly #figure = document.createElement('div');
  readonly #place: Element;
  /** What the events and the heading were made from. */
  #events = '';
  #words = '';

  constructor(place: Element, { moved, loaded, failed }: Told) {
    this.#place = place;
    this.#heading.slot = 'heading';
    this.#figure.attachShadow({ mode: 'open' });
    place.append(this.widget);
    const { widget } = this;
    const src = (): string => widget.getAttribute('src') ?? '';
    widget.addEventListener('bilateral-window', ({ from, to }) => moved({ from, to }));
    widget.addEventListener('bilateral-select', ({ eventId }) => moved({ selected: eventId }));
    widget.addEventListener('bilateral-load', ({ dataset }) => loaded(src(), registered(dataset)));
    widget.addEventListener('bilateral-error', ({ error }) => failed(src(), error.message));
  }

  /** What is seen in it. */
  get shown(): StoryStep {
    const { from, to, selected, date } = this.widget.viewState;
    return Object.fromEntries(
      Object.entries({ from, to, selected, date }).filter(([, value]) => value !== undefined),
    );
  }

  /** Moves it to a step, as the story will. */
  show({ from, to, selected, date }: StoryStep): void {
    const { draft } = this;
    const period = from || to ? { from, to } : { from: draft?.from, to: draft?.to };
    const view = { ...period, selected, date };
    this.widget.viewState = Object.fromEntries(Object.entries(view).filter(([, value]) => value));
  }

  draft: Draft | undefined;

  /**
   * @param faults fields that cannot be used; what they had before stays
   * @param figure what is shown in place of the widget, as markup
   */
  update(draft: Draft, faults: ReadonlyMap<string, string>, figure: string | undefined): void {
    this.draft = draft;
    const attributes = tagAttributes(draft);
    for (const name of [...VALUES, ...SWITCHES])
      if (!faults.has(name)) setAttribute(this.widget, name, attributes[name]);
    this.#setEvents(draft, faults);
    this.#setHeading(draft);
    const shown = figure === undefined ? this.widget : this.#figureOf(figure);
    // Put in again, it would lose the focus and what is open in it.
    if (shown.parentElement !== this.#place) this.#place.replaceChildren(shown);
  }

  #setEvents({ events }: Draft, faults: ReadonlyMap<string, string>): void {
    const usable = events.filter(
      (_, place) => ![...faults.keys()].some((name) => name.startsWith(fieldName('event', place, ''))),
    );
    const made = JSON.stringify(usable);
    if (made === this.#events) return;
    this.#events = made;
    for (const old of this.widget.querySelectorAll(EVENT)) old.remove();
    this.widget.append(...usable.map(eventElement));
  }

  #setHeading({ heading, deck, 'heading-level': level = LEVEL }: Draft): void {
    const made = JSON.stringify([heading, deck, level]);
    if (made === this.#words) return;
    this.#words = made;
    this.#heading.replaceChildren();
    for (const [tag, words] of [
      [`h${level}`, heading],
      ['p', deck],
    ] as const) {
      if (!words) continue;
      const element = document.createElement(tag);
      element.textContent = words;
      this.#heading.append(element);
    }
    if (heading || deck) this.widget.append(this.#heading);
    else this.#heading.remove();
  }

  #figureOf(markup: string): Element {
    const { body } = new DOMParser().parseFromString(markup, 'text/html');
    for (const figure of body.children) (figure as HTMLElement).style.margin = FIGURE_MARGIN;
    this.#figure.shadowRoot!.replaceChildren(...body.childNodes);
    return this.#figure;
  }
}
