/** What an editor adds to a widget, one entry after another: events of the site, linked words, steps of a story. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  isAddition,
  noteOf,
  withNote,
  withTarget,
  withWords,
  wordsOf,
  type EventValueName,
  type OwnEvent,
} from '../authoring/attributes.js';
import { partyChoices, typeChoices, type Choice } from '../authoring/choices.js';
import { LEADS, leadOf, type Draft, type ProseLink, type StoryStep } from '../authoring/draft.js';
import { fieldName, type ListName } from '../authoring/lists.js';
import { areaField, checkField, choicesOf, eventField, selectField, textField, type Form } from './fields.js';

type Lists = Pick<Draft, 'events' | 'links' | 'steps'>;
type Entry<List extends keyof Lists> = Lists[List][number];

/** What differs from list to list. */
interface Kind<List extends keyof Lists> {
  readonly list: List;
  readonly name: ListName;
  readonly made: Entry<List>;
  readonly fields: (entry: Entry<List>, place: number, put: (entry: Entry<List>) => void) => unknown;
  /** What can be done with an entry besides removing it. */
  readonly tools?: (entry: Entry<List>, put: (entry: Entry<List>) => void) => unknown;
}

/** The focus goes to what was added, or to where something was removed. */
const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

function listOf<List extends keyof Lists>(kind: Kind<List>, form: Form): TemplateResult {
  const { list, name, made, fields, tools } = kind;
  const words = form.words.lists[name];
  const entries: readonly Entry<List>[] = form.draft[list];
  const set = (changed: readonly Entry<List>[]): void => form.change({ [list]: changed });
  return html`${entries.map((entry, place) => {
      const put = (now: Entry<List>): void => set(entries.map((other, at) => (at === place ? now : other)));
      const remove = (): void => {
        set(entries.filter((_, at) => at !== place));
        focusOn(`#add-${name}`);
      };
      return html`<fieldset class="entry">
        <legend>${words.entry(place + 1)}</legend>
        ${fields(entry, place, put)}
        <p class="actions">
          ${tools?.(entry, put)}
          <button type="button" aria-label=${words.remove(place + 1)} @click=${remove}>
            ${form.words.form.remove}
          </button>
        </p>
      </fieldset>`;
    })}
    <button
      type="button"
      id="add-${name}"
      @click=${() => {
        set([...entries, made]);
        focusOn(`[id^="${name}-${entries.length}-"]`);
      }}
    >
      ${words.add}
    </button>`;
}

const PARTIES: readonly EventValueName[] = ['actor', 'target'];
const MORE: readonly EventValueName[] = [
  'label',
  'href',
  'status',
  'claimed-by',
  'until',
  'weight',
  'note',
  'id',
];

/** @param today an ISO day, which is that of a new event */
export function ownEvents(form: Form, today: string): TemplateResult {
  const { dataset, faults, locale } = form;
  const { eventValues, choices: toChoose, form: said } = form.words;
  const choose: Choice = { label: toChoose.choose, value: '' };
  const [actor, target] = dataset.parties;
  const parties = [choose, ...partyChoices(dataset)];
  const choices: Partial<Record<EventValueName, readonly Choice[]>> = {
    type: [choose, ...typeChoices(dataset, locale)],
    actor: parties,
    target: parties,
    status: choicesOf(toChoose.status),
  };
  const fields = (event: OwnEvent, place: number, put: (event: OwnEvent) => void): TemplateResult => {
    const { title, summary } = wordsOf(event);
    const one = (name: EventValueName): TemplateResult => {
      const field = {
        name: fieldName('event', place, name),
        ...eventValues[name],
        value: event[name],
        put: (value: string) => put({ ...event, [name]: value }),
      };
      const options = choices[name];
      return options ? selectField(field, options, form) : textField(field, form);
    };
    const wrong = MORE.filter((name) => faults.has(fieldName('event', place, name))).length;
    const words = (name: string, given: string, other: (value: string) => OwnEvent) => ({
      name: fieldName('event', place, name),
      value: given,
      put: (value: string) => put(other(value)),
    });
    const more = (): TemplateResult =>
      html`<details>
        <summary>
          ${said.more}${wrong > 0 ? html`<span class="wrong">${said.toMend(wrong)}</span>` : nothing}
        </summary>
        <div class="inside">
          ${areaField(
            {
              ...words('summary', summary, (value) => withWords(event, title, value)),
              ...said.summary,
            },
            form,
          )}
          ${checkField(fieldName('event', place, 'mutual'), said.mutual, event.mutual ?? false, (mutual) =>
            put({ ...event, mutual }),
          )}
          ${MORE.map(one)}
        </div>
      </details>`;
    const added = isAddition(event);
    const note = { ...words('note', noteOf(event), (value) => withNote(event, value)), ...said.note };
    return html`${
      added
        ? nothing
        : html`${textField(
              { ...words('title', title, (value) => withWords(event, value, summary)), ...eventValues.title },
              form,
            )}
            ${one('date')} ${one('type')}
            <div class="pair">${PARTIES.map(one)}</div>`
    }
    ${eventField(
      { ...words('for', event.for ?? '', (value) => withTarget(event, value)), ...eventValues.for },
      form,
    )}
    ${added ? html`${areaField(note, form)} ${one('href')} ${one('date')}` : more()}`;
  };
  return listOf(
    {
      list: 'events',
      name: 'event',
      made: { date: today, type: '', actor: actor?.id ?? '', target: target?.id ?? '', text: '' },
      fields,
    },
    form,
  );
}

export function linkedWords(form: Form): TemplateResult {
  const fields = (link: ProseLink, place: number, put: (link: ProseLink) => void): TemplateResult => {
    const field = (name: 'words' | 'leads' | 'event' | 'from' | 'to' | 'date') => ({
      name: fieldName('link', place, name),
      value: link[name],
      put: (value: string) => put({ ...link, [name]: value }),
    });
    const lead = leadOf(link);
    const { words } = form;
    const ends: readonly ('event' | 'from' | 'to' | 'date')[] = LEADS[lead];
    return html`${textField({ ...field('words'), ...words.form.linkedWords }, form)}
    ${selectField({ ...field('leads'), value: lead, ...words.form.leadTo }, choicesOf(words.leads), form)}
    ${ends.map((name) =>
      name === 'event'
        ? eventField({ ...field(name), ...words.form.event }, form)
        : textField(
            {
              ...field(name),
              ...(name === 'date' ? words.form.date : words.values[name]),
            },
            form,
          ),
    )}`;
  };
  return listOf({ list: 'links', name: 'link', made: {}, fields }, form);
}

/**
 * @param shown what the preview shows, to be taken over
 * @param show moves the preview to a step
 */
export function storySteps(
  form: Form,
  shown: () => StoryStep,
  show: (step: StoryStep) => void,
): TemplateResult {
  const { form: said, values } = form.words;
  const fields = (step: StoryStep, place: number, put: (step: StoryStep) => void): TemplateResult => {
    const field = (name: 'text' | 'from' | 'to' | 'selected' | 'date') => ({
      name: fieldName('step', place, name),
      value: step[name],
      put: (value: string) => put({ ...step, [name]: value }),
    });
    return html`${areaField({ ...field('text'), ...said.paragraphs }, form)}
      <div class="pair">
        ${textField({ ...field('from'), ...values.from }, form)}
        ${textField({ ...field('to'), label: values.to.label }, form)}
      </div>
      ${eventField({ ...field('selected'), ...values.selected }, form)}
      ${textField({ ...field('date'), ...said.takenApart }, form)}`;
  };
  const tools = (step: StoryStep, put: (step: StoryStep) => void): TemplateResult =>
    html`<button type="button" @click=${() => put({ ...step, ...shown() })}>${said.takeOver}</button>
      <button type="button" @click=${() => show(step)}>${said.show}</button>`;
  return listOf({ list: 'steps', name: 'step', made: {}, fields, tools }, form);
}
