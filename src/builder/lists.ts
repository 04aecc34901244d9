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
import { fieldName, type ListName } from '../authoring/faults.js';
import { createLocale, ENGLISH } from '../text/locale.js';
import { areaField, checkField, eventField, selectField, textField, type Form } from './fields.js';
import { OF_EVENTS, OF_LEADS, OF_VALUES, STATUSES } from './words.js';

const locale = createLocale('en', ENGLISH);
const CHOOSE: Choice = { label: 'Choose', value: '' };

type Lists = Pick<Draft, 'events' | 'links' | 'steps'>;
type Entry<List extends keyof Lists> = Lists[List][number];

/** What differs from list to list. */
interface Kind<List extends keyof Lists> {
  readonly list: List;
  readonly name: ListName;
  readonly one: string;
  readonly add: string;
  readonly made: Entry<List>;
  readonly fields: (entry: Entry<List>, place: number, put: (entry: Entry<List>) => void) => unknown;
  /** What can be done with an entry besides removing it. */
  readonly tools?: (entry: Entry<List>, put: (entry: Entry<List>) => void) => unknown;
}

/** The focus goes to what was added, or to where something was removed. */
const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

function listOf<List extends keyof Lists>(kind: Kind<List>, form: Form): TemplateResult {
  const { list, name, one, add, made, fields, tools } = kind;
  const entries: readonly Entry<List>[] = form.draft[list];
  const set = (changed: readonly Entry<List>[]): void => form.change({ [list]: changed });
  return html`${entries.map((entry, place) => {
      const put = (now: Entry<List>): void => set(entries.map((other, at) => (at === place ? now : other)));
      const remove = (): void => {
        set(entries.filter((_, at) => at !== place));
        focusOn(`#add-${name}`);
      };
      return html`<fieldset class="entry">
        <legend>${one} ${place + 1}</legend>
        ${fields(entry, place, put)}
        <p class="actions">
          ${tools?.(entry, put)}
          <button type="button" aria-label="Remove ${one.toLowerCase()} ${place + 1}" @click=${remove}>
            Remove
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
      ${add}
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
  const { dataset, faults } = form;
  const [actor, target] = dataset.parties;
  const parties = [CHOOSE, ...partyChoices(dataset)];
  const choices: Partial<Record<EventValueName, readonly Choice[]>> = {
    type: [CHOOSE, ...typeChoices(dataset, locale)],
    actor: parties,
    target: parties,
    status: STATUSES,
  };
  const fields = (event: OwnEvent, place: number, put: (event: OwnEvent) => void): TemplateResult => {
    const { title, summary } = wordsOf(event);
    const one = (name: EventValueName): TemplateResult => {
      const field = {
        name: fieldName('event', place, name),
        ...OF_EVENTS[name],
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
        <summary>More${wrong > 0 ? html`<span class="wrong">${wrong} to mend</span>` : nothing}</summary>
        <div class="inside">
          ${areaField(
            {
              ...words('summary', summary, (value) => withWords(event, title, value)),
              label: 'Summary',
              help: 'What readers see in the details',
            },
            form,
          )}
          ${checkField(fieldName('event', place, 'mutual'), 'Both did it', event.mutual ?? false, (mutual) =>
            put({ ...event, mutual }),
          )}
          ${MORE.map(one)}
        </div>
      </details>`;
    const added = isAddition(event);
    const note = { ...words('note', noteOf(event), (value) => withNote(event, value)), label: 'Note' };
    return html`${
      added
        ? nothing
        : html`${textField(
              { ...words('title', title, (value) => withWords(event, value, summary)), ...OF_EVENTS.title },
              form,
            )}
            ${one('date')} ${one('type')}
            <div class="pair">${PARTIES.map(one)}</div>`
    }
    ${eventField(
      { ...words('for', event.for ?? '', (value) => withTarget(event, value)), ...OF_EVENTS.for },
      form,
    )}
    ${added ? html`${areaField(note, form)} ${one('href')} ${one('date')}` : more()}`;
  };
  return listOf(
    {
      list: 'events',
      name: 'event',
      one: 'Event',
      add: 'Add an event',
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
    const ends: readonly ('event' | 'from' | 'to' | 'date')[] = LEADS[lead];
    return html`${textField({ ...field('words'), label: 'Words in your text' }, form)}
    ${selectField(
      { ...field('leads'), value: lead, label: 'They lead to' },
      Object.entries(OF_LEADS).map(([value, label]) => ({ value, label })),
      form,
    )}
    ${ends.map((name) =>
      name === 'event'
        ? eventField({ ...field(name), label: 'Event', help: 'Type a word or a year, then choose' }, form)
        : textField(
            {
              ...field(name),
              ...(name === 'date' ? { label: 'Date', help: OF_VALUES.from.help! } : OF_VALUES[name]),
            },
            form,
          ),
    )}`;
  };
  return listOf({ list: 'links', name: 'link', one: 'Link', add: 'Link words', made: {}, fields }, form);
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
  const fields = (step: StoryStep, place: number, put: (step: StoryStep) => void): TemplateResult => {
    const field = (name: 'text' | 'from' | 'to' | 'selected' | 'date') => ({
      name: fieldName('step', place, name),
      value: step[name],
      put: (value: string) => put({ ...step, [name]: value }),
    });
    return html`${areaField(
        { ...field('text'), label: 'Paragraphs', help: 'An empty line begins another paragraph' },
        form,
      )}
      <div class="pair">
        ${textField({ ...field('from'), ...OF_VALUES.from }, form)}
        ${textField({ ...field('to'), label: OF_VALUES.to.label }, form)}
      </div>
      ${eventField({ ...field('selected'), ...OF_VALUES.selected }, form)}
      ${textField({ ...field('date'), label: 'Index taken apart at', help: OF_VALUES.from.help! }, form)}`;
  };
  const tools = (step: StoryStep, put: (step: StoryStep) => void): TemplateResult =>
    html`<button type="button" @click=${() => put({ ...step, ...shown() })}>Take over the preview</button>
      <button type="button" @click=${() => show(step)}>Show</button>`;
  return listOf(
    { list: 'steps', name: 'step', one: 'Step', add: 'Add a step', made: {}, fields, tools },
    form,
  );
}
