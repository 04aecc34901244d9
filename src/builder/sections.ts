/** The sections of the builder's form. */
import { html, nothing, type TemplateResult } from 'lit';
import { SWITCHES, type ValueName } from '../authoring/attributes.js';
import { categoryChoices, chosenOf, partyChoices, withChoice, type Choice } from '../authoring/choices.js';
import type { StoryStep, TextName } from '../authoring/draft.js';
import { SECTIONS, type SectionName } from '../authoring/words/words.js';
import { NONE } from '../state/attributes.js';
import {
  addressField,
  areaField,
  checkField,
  choicesOf,
  eventField,
  selectField,
  textField,
  type Form,
} from './fields.js';
import { linkedWords, ownEvents, storySteps } from './lists.js';

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
  ...form.words.values[name],
  value: form.draft[name],
  put: (value: string) => form.change({ [name]: value || undefined }),
});

const textOf = (name: TextName, form: Form) => ({
  name,
  ...form.words.texts[name],
  value: form.draft[name],
  put: (value: string) => form.change({ [name]: value }),
});

const LANGUAGES: readonly Choice[] = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
];
const LEVELS: readonly Choice[] = ['2', '3', '4', '5', '6'].map((value) => ({ value, label: `h${value}` }));

/** Attributes that are one of a few words; without a value they are the default. */
const choices = ({
  words: { choices: said },
}: Form): Readonly<Record<'view' | 'theme' | 'lang' | 'heading-level' | 'memory', readonly Choice[]>> => ({
  view: choicesOf(said.view),
  theme: choicesOf(said.theme),
  lang: [{ value: '', label: said.asPage }, ...LANGUAGES],
  'heading-level': [{ value: '', label: said.level }, ...LEVELS],
  memory: choicesOf(said.memory),
});

const choice = (name: keyof ReturnType<typeof choices>, form: Form): TemplateResult =>
  selectField(fieldOf(name, form), choices(form)[name], form);

function subset(name: 'categories' | 'actors', all: readonly Choice[], form: Form): TemplateResult {
  const given = form.draft[name];
  const chosen = chosenOf(given, all);
  return html`<fieldset class="checks" id=${name}>
    <legend>${form.words.values[name].label}</legend>
    ${all.map(({ value, label }) =>
      checkField(`${name}-${value}`, label, chosen.includes(value), (taken) =>
        form.change({ [name]: withChoice(given, all, value, taken) }),
      ),
    )}
    ${form.faults.has(name) ? html`<p class="fault">${form.faults.get(name)}</p>` : nothing}
  </fieldset>`;
}

/** The events with a label, the most important first, and a field that adds one. */
function labels(form: Form): TemplateResult {
  const { draft, events, change } = form;
  const { form: said, values } = form.words;
  const none = draft.labels === NONE;
  const ids = none ? [] : (draft.labels?.split(/\s+/).filter(Boolean) ?? []);
  const set = (changed: readonly string[]): void => change({ labels: changed.join(' ') || undefined });
  const nameOf = (id: string): string => events.find(({ value }) => value === id)?.label ?? id;
  const add = (id: string): void => {
    if (events.some(({ value }) => value === id) && !ids.includes(id)) set([...ids, id]);
  };
  return html`<fieldset class="labels">
    <legend>${said.labels}</legend>
    ${checkField('no-labels', said.noLabels, none, (checked) => change({ labels: checked ? NONE : undefined }))}
    ${
      none
        ? nothing
        : html`<p class="help">${ids.length > 0 ? said.firstLabels : said.usualLabels}</p>
            <ol>
              ${ids.map(
                (id, place) =>
                  html`<li>
                    <span>${nameOf(id)}</span>
                    <button
                      type="button"
                      aria-label=${said.removeLabel(nameOf(id))}
                      @click=${() => set(ids.filter((_, at) => at !== place))}
                    >
                      ${said.remove}
                    </button>
                  </li>`,
              )}
            </ol>
            ${eventField({ ...values.labels, name: 'labels', value: '', put: add }, form)}`
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
  html`<p class="help">${form.words.form.story}</p>
    ${
      form.draft.steps.length > 0 && !isLow(form)
        ? html`<p class="actions">
            <button type="button" @click=${() => form.change(LOW)}>${form.words.form.low}</button>
            <span class="help">${form.words.form.whyLow}</span>
          </p>`
        : nothing
    }
    ${storySteps(form, shown, show)}`;

interface Section {
  /** What a field of the section begins with. */
  readonly fields: RegExp;
  readonly inside: (form: Form, page: Page) => unknown;
}

const OF: Readonly<Record<SectionName, Section>> = {
  period: {
    fields: /^(?:from|to|view|selected|labels)$/,
    inside: (form) => html`
      <div class="pair">
        ${textField(fieldOf('from', form), form)} ${textField(fieldOf('to', form), form)}
      </div>
      ${choice('view', form)} ${eventField(fieldOf('selected', form), form)} ${labels(form)}
    `,
  },
  words: {
    fields: /^(?:heading|deck|fallback)$/,
    inside: (form) => html`
      ${textField(textOf('heading', form), form)} ${textField(textOf('deck', form), form)}
      ${areaField(textOf('fallback', form), form, form.sentence)}
    `,
  },
  events: { fields: /^event-/, inside: (form, { today }) => ownEvents(form, today) },
  links: { fields: /^link-/, inside: (form) => linkedWords(form) },
  story: { fields: /^step-/, inside: story },
  counts: {
    fields: /^(?:categories|actors|memory|half-life-scale)/,
    inside: (form) => html`
      ${subset('categories', categoryChoices(form.dataset, form.locale), form)}
      ${subset('actors', partyChoices(form.dataset), form)} ${choice('memory', form)}
      ${textField(fieldOf('half-life-scale', form), form)}
    `,
  },
  page: {
    fields: /^(?:theme|lang|heading-level)$/,
    inside: (form) => html`
      <div class="pair">${choice('theme', form)} ${choice('lang', form)}</div>
      ${choice('heading-level', form)}
      <fieldset class="checks">
        <legend>${form.words.form.parts}</legend>
        ${SWITCHES.map((name) =>
          checkField(name, form.words.switches[name], form.draft[name] ?? false, (on) =>
            form.change({ [name]: on || undefined }),
          ),
        )}
      </fieldset>
    `,
  },
  record: {
    fields: /^src$/,
    inside: (form) => addressField(fieldOf('src', form), form),
  },
};

const countOf = ({ draft }: Form, { fields }: Section): number =>
  fields.test('event-')
    ? draft.events.length
    : fields.test('link-')
      ? draft.links.length
      : fields.test('step-')
        ? draft.steps.length
        : 0;

export const sections = (form: Form, page: Page): TemplateResult[] =>
  SECTIONS.map((name, place) => {
    const section = OF[name];
    const wrong = [...form.faults.keys()].filter((field) => section.fields.test(field)).length;
    const count = countOf(form, section);
    return html`<details class="section" ?open=${place === 0}>
      <summary>
        <h2>${form.words.sections[name]}</h2>
        ${
          wrong > 0
            ? html`<span class="wrong">${form.words.form.toMend(wrong)}</span>`
            : count > 0
              ? html`<span class="count">${count}</span>`
              : nothing
        }
      </summary>
      <div class="inside">${section.inside(form, page)}</div>
    </details>`;
  });
