/** The sections of the builder's form. */
import { html, nothing, type TemplateResult } from 'lit';
import { SWITCHES, type ValueName } from '../authoring/attributes.js';
import { categoryChoices, chosenOf, partyChoices, withChoice, type Choice } from '../authoring/choices.js';
import type { StoryStep, TextName } from '../authoring/draft.js';
import { NONE } from '../state/attributes.js';
import { createLocale, ENGLISH } from '../text/locale.js';
import {
  addressField,
  areaField,
  checkField,
  eventField,
  selectField,
  textField,
  type Form,
} from './fields.js';
import { linkedWords, ownEvents, storySteps } from './lists.js';
import { CHOICES, OF_SWITCHES, OF_TEXTS, OF_VALUES } from './words.js';

const locale = createLocale('en', ENGLISH);

/** What the form needs to know of the page around it. */
export interface Page {
  /** An ISO day. */
  readonly today: string;
  /** What the preview shows. */
  readonly shown: () => StoryStep;
  /** Moves the preview to a step. */
  readonly show: (step: StoryStep) => void;
}

const fieldOf = (name: ValueName, form: Form) => ({
  name,
  ...OF_VALUES[name],
  value: form.draft[name],
  put: (value: string) => form.change({ [name]: value || undefined }),
});

const textOf = (name: TextName, form: Form) => ({
  name,
  ...OF_TEXTS[name],
  value: form.draft[name],
  put: (value: string) => form.change({ [name]: value }),
});

const choice = (name: keyof typeof CHOICES, form: Form): TemplateResult =>
  selectField(fieldOf(name, form), CHOICES[name], form);

function subset(name: 'categories' | 'actors', choices: readonly Choice[], form: Form): TemplateResult {
  const given = form.draft[name];
  const chosen = chosenOf(given, choices);
  return html`<fieldset class="checks" id=${name}>
    <legend>${OF_VALUES[name].label}</legend>
    ${choices.map(({ value, label }) =>
      checkField(`${name}-${value}`, label, chosen.includes(value), (taken) =>
        form.change({ [name]: withChoice(given, choices, value, taken) }),
      ),
    )}
    ${form.faults.has(name) ? html`<p class="fault">${form.faults.get(name)}</p>` : nothing}
  </fieldset>`;
}

/** The events with a label, the most important first, and a field that adds one. */
function labels(form: Form): TemplateResult {
  const { draft, events, change } = form;
  const none = draft.labels === NONE;
  const ids = none ? [] : (draft.labels?.split(/\s+/).filter(Boolean) ?? []);
  const set = (changed: readonly string[]): void => change({ labels: changed.join(' ') || undefined });
  const nameOf = (id: string): string => events.find(({ value }) => value === id)?.label ?? id;
  const add = (id: string): void => {
    if (events.some(({ value }) => value === id) && !ids.includes(id)) set([...ids, id]);
  };
  return html`<fieldset class="labels">
    <legend>Labels on the line</legend>
    ${checkField('no-labels', 'No labels', none, (checked) => change({ labels: checked ? NONE : undefined }))}
    ${
      none
        ? nothing
        : html`<p class="help">
              ${ids.length > 0 ? 'The most important first:' : 'The weightiest events are labelled, if you choose none.'}
            </p>
            <ol>
              ${ids.map(
                (id, place) =>
                  html`<li>
                    <span>${nameOf(id)}</span>
                    <button
                      type="button"
                      aria-label="Remove the label ${nameOf(id)}"
                      @click=${() => set(ids.filter((_, at) => at !== place))}
                    >
                      Remove
                    </button>
                  </li>`,
              )}
            </ol>
            ${eventField({ ...OF_VALUES.labels, name: 'labels', value: '', put: add }, form)}`
    }
  </fieldset>`;
}

/** A view alone and low, as a story wants it above its text. */
const LOW = {
  view: 'tension',
  labels: NONE,
  'without-header': true,
  'without-controls': true,
  'without-details': true,
  'without-footer': true,
} as const;

const isLow = ({ draft }: Form): boolean =>
  draft.view === LOW.view && SWITCHES.every((name) => !(name in LOW) || draft[name]);

const story = (form: Form, { shown, show }: Page): TemplateResult =>
  html`<p class="help">
      As readers come to a step, the line moves to what it names. It stands beside the text on desks, above it
      on phones.
    </p>
    ${
      form.draft.steps.length > 0 && !isLow(form)
        ? html`<p class="actions">
            <button type="button" @click=${() => form.change(LOW)}>Make the line low</button>
            <span class="help">so that it leaves the text room on phones</span>
          </p>`
        : nothing
    }
    ${storySteps(form, shown, show)}`;

interface Section {
  readonly title: string;
  /** What a field of the section begins with. */
  readonly fields: RegExp;
  readonly inside: (form: Form, page: Page) => unknown;
}

const SECTIONS: readonly Section[] = [
  {
    title: 'Period and view',
    fields: /^(?:from|to|view|selected|labels)$/,
    inside: (form) => html`
      <div class="pair">
        ${textField(fieldOf('from', form), form)} ${textField(fieldOf('to', form), form)}
      </div>
      ${choice('view', form)} ${eventField(fieldOf('selected', form), form)} ${labels(form)}
    `,
  },
  {
    title: 'Your words',
    fields: /^(?:heading|deck|fallback)$/,
    inside: (form) => html`
      ${textField(textOf('heading', form), form)} ${textField(textOf('deck', form), form)}
      ${areaField(textOf('fallback', form), form, form.sentence)}
    `,
  },
  { title: 'Your events', fields: /^event-/, inside: (form, { today }) => ownEvents(form, today) },
  { title: 'Linked words', fields: /^link-/, inside: (form) => linkedWords(form) },
  { title: 'A story', fields: /^step-/, inside: story },
  {
    title: 'What counts',
    fields: /^(?:categories|actors|memory|half-life-scale)/,
    inside: (form) => html`
      ${subset('categories', categoryChoices(form.dataset, locale), form)}
      ${subset('actors', partyChoices(form.dataset), form)} ${choice('memory', form)}
      ${textField(fieldOf('half-life-scale', form), form)}
    `,
  },
  {
    title: 'On your page',
    fields: /^(?:theme|lang|heading-level)$/,
    inside: (form) => html`
      <div class="pair">${choice('theme', form)} ${choice('lang', form)}</div>
      ${choice('heading-level', form)}
      <fieldset class="checks">
        <legend>Parts</legend>
        ${SWITCHES.map((name) =>
          checkField(name, OF_SWITCHES[name], form.draft[name] ?? false, (on) =>
            form.change({ [name]: on || undefined }),
          ),
        )}
      </fieldset>
    `,
  },
  {
    title: 'Another record',
    fields: /^src$/,
    inside: (form) => addressField(fieldOf('src', form), form),
  },
];

const countOf = ({ draft }: Form, { fields }: Section): number =>
  fields.test('event-')
    ? draft.events.length
    : fields.test('link-')
      ? draft.links.length
      : fields.test('step-')
        ? draft.steps.length
        : 0;

export const sections = (form: Form, page: Page): TemplateResult[] =>
  SECTIONS.map((section, place) => {
    const wrong = [...form.faults.keys()].filter((name) => section.fields.test(name)).length;
    const count = countOf(form, section);
    return html`<details class="section" ?open=${place === 0}>
      <summary>
        <h2>${section.title}</h2>
        ${
          wrong > 0
            ? html`<span class="wrong">${wrong} to mend</span>`
            : count > 0
              ? html`<span class="count">${count}</span>`
              : nothing
        }
      </summary>
      <div class="inside">${section.inside(form, page)}</div>
    </details>`;
  });
