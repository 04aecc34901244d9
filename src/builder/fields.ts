/** The fields of the builder: each with its label, its help, and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice } from '../authoring/choices.js';
import type { Draft } from '../authoring/draft.js';
import type { Dataset } from '../data/dataset.js';
import type { ChoiceWords, FieldWords, Words } from '../authoring/words/words.js';
import type { Locale } from '../text/locale.js';

/** The list of all events, from which fields of events choose. */
export const EVENT_LIST = 'all-events';

/** What the fields show, and how they change it. */
export interface Form {
  readonly words: Words;
  readonly locale: Locale;
  readonly draft: Draft;
  /** With the events of the site. */
  readonly dataset: Dataset;
  /** All events, as fields name them. */
  readonly events: readonly Choice[];
  /** What is wrong, by the name of the field. */
  readonly faults: ReadonlyMap<string, string>;
  /** What stands for the widget where scripts do not run, if the editor writes nothing. */
  readonly sentence: string;
  readonly change: (changes: Changes) => void;
}

export type Changes = { readonly [Name in keyof Draft]?: Draft[Name] | undefined };

interface Field extends FieldWords {
  /** The name of the field, which is its id, too. */
  readonly name: string;
  readonly value: string | undefined;
  readonly put: (value: string) => void;
}

const helpId = (name: string): string => `${name}-help`;

/** What a control says of itself: its help or, in the place of that, its fault. */
const described = (
  { name, help }: Pick<Field, 'name' | 'help'>,
  { faults }: Pick<Form, 'faults'>,
): { readonly invalid: 'true' | typeof nothing; readonly by: string | typeof nothing } => ({
  invalid: faults.has(name) ? 'true' : nothing,
  by: faults.has(name) || help ? helpId(name) : nothing,
});

function withHelp(
  { name, label, help }: Pick<Field, 'name' | 'label' | 'help'>,
  { faults }: Pick<Form, 'faults'>,
  control: TemplateResult,
): TemplateResult {
  const fault = faults.get(name);
  const words = fault ?? help;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${control} ${words ? html`<p id=${helpId(name)} class=${fault ? 'fault' : 'help'}>${words}</p>` : nothing}
  </div>`;
}

const typed = (put: (value: string) => void) => (event: Event) =>
  put((event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value);

interface Typing {
  /** Shown while nothing is written. */
  readonly placeholder?: string;
  /** Of the control, for what it says of itself and its value. */
  readonly draw: (given: Typed) => TemplateResult;
}

interface Typed {
  readonly name: string;
  readonly value: unknown;
  readonly placeholder: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
  readonly by: string | typeof nothing;
}

/** A field in which one writes. */
function writtenField(field: Field, form: Form, { placeholder, draw }: Typing): TemplateResult {
  const { name, value = '' } = field;
  return withHelp(
    field,
    form,
    draw({ name, value: live(value), placeholder: placeholder || nothing, ...described(field, form) }),
  );
}

/** A text that is taken when it is complete, not letter by letter. */
export const addressField = (field: Field, form: Form): TemplateResult =>
  writtenField(field, form, {
    draw: ({ name, value, invalid, by }) =>
      html`<input
        type="text"
        inputmode="url"
        id=${name}
        .value=${value}
        autocomplete="off"
        aria-invalid=${invalid}
        aria-describedby=${by}
        @change=${typed((words) => field.put(words.trim()))}
      />`,
  });

const lineOf =
  (put: Field['put'], list?: string) =>
  ({ name, value, placeholder, invalid, by }: Typed): TemplateResult =>
    html`<input
      type="text"
      id=${name}
      list=${list ?? nothing}
      .value=${value}
      placeholder=${placeholder}
      autocomplete="off"
      aria-invalid=${invalid}
      aria-describedby=${by}
      @input=${typed(put)}
    />`;

export const textField = (field: Field, form: Form): TemplateResult =>
  writtenField(field, form, { draw: lineOf(field.put) });

export const areaField = (field: Field, form: Form, placeholder?: string): TemplateResult =>
  writtenField(field, form, {
    ...(placeholder !== undefined && { placeholder }),
    draw: ({ name, value, placeholder: shown, invalid, by }) =>
      html`<textarea
        id=${name}
        rows="4"
        .value=${value}
        placeholder=${shown}
        aria-invalid=${invalid}
        aria-describedby=${by}
        @input=${typed(field.put)}
      ></textarea>`,
  });

/** What can be chosen, as a table of words has it. */
export const choicesOf = (words: ChoiceWords<string>): readonly Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export function selectField(field: Field, choices: readonly Choice[], form: Form): TemplateResult {
  const { name, value = '', put } = field;
  const { invalid, by } = described(field, form);
  // What an address says and is no choice is shown, so that another one can be chosen.
  const all = choices.some((choice) => choice.value === value)
    ? choices
    : [...choices, { value, label: value }];
  return withHelp(
    field,
    form,
    html`<select id=${name} aria-invalid=${invalid} aria-describedby=${by} @change=${typed(put)}>
      ${all.map(
        (choice) =>
          html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`,
      )}
    </select>`,
  );
}

/** The id of the event that a field names in full, else what it says. */
const idOf = (words: string, { events }: Form): string =>
  events.find(({ label }) => label === words.trim())?.value ?? words;

/** An event, found by its words; what is typed and is none stays, so that it can be told. */
export function eventField(field: Field, form: Form): TemplateResult {
  const { value = '', put } = field;
  const shown = form.events.find((choice) => choice.value === value)?.label ?? value;
  const draw = lineOf((words) => put(idOf(words, form)), EVENT_LIST);
  return writtenField({ ...field, value: shown }, form, { draw });
}

export const checkField = (
  name: string,
  label: string,
  checked: boolean,
  put: (checked: boolean) => void,
): TemplateResult =>
  html`<label class="check" for=${name}
    ><input
      type="checkbox"
      id=${name}
      .checked=${live(checked)}
      @change=${({ target }: Event) => put((target as HTMLInputElement).checked)}
    />
    ${label}</label
  >`;
