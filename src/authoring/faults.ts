/** What in a draft cannot be used, each told at its field in plain words. Pure. */
import type { Dataset } from '../data/dataset.js';
import { eventById } from '../data/event-by-id.js';
import { readEdtf } from '../data/edtf.js';
import { LABEL_LENGTH, TITLE_LENGTH } from '../data/parse-event.js';
import { EVENT_VALUES, optionName, VALUES } from './attributes.js';
import { leadOf, type Draft, type ProseLink, type StoryStep } from './draft.js';
import type { Problem } from './figure.js';
import { FORMS, hasPart, type Part } from './forms.js';

export interface Fault {
  /** The name of the field, as `fieldName` makes it. */
  readonly field: string;
  readonly said: string;
}

export type ListName = 'event' | 'link' | 'step';

/** Names the field of an entry of a list. */
export const fieldName = (list: ListName, place: number, name: string): string => `${list}-${place}-${name}`;

const DATE = 'Write a year, a month or a day: 2019, 2019-01 or 2019-01-23.';
const KNOWN_EVENT = 'Choose an event from the list.';
const ADDRESS = 'Begin with https:// or http://';
const FOLDER = 'Begin with https://, or with / for a folder of the site that has the article.';

type Words = Readonly<Record<string, (problem: Problem) => string>>;

/** Of the widget, by the option that cannot be used. */
const OF_WIDGET: Words = {
  from: ({ allowed }) =>
    allowed.includes('coverage')
      ? `From and to enclose nothing that is recorded. The record covers ${coverageIn(allowed)}.`
      : DATE,
  to: () => DATE,
  selected: () => KNOWN_EVENT,
  labels: () => 'Choose events from the list.',
  halfLifeScale: () => 'Write a number greater than 0, such as 0.5 or 2.',
};

const coverageIn = (allowed: string): string =>
  (/coverage (\S+)/.exec(allowed)?.[1] ?? '').replace('/', ' to ');

/** Of an event of the site's own, by its field. */
const OF_EVENT: Words = {
  for: () => KNOWN_EVENT,
  date: ({ allowed }) => {
    const [, recorded] = /that of the record, (.+)/.exec(allowed) ?? [];
    if (recorded) return `The record has it at ${recorded}. Write a date within that, or none.`;
    const [, first] = /coverage, (\S+)/.exec(allowed) ?? [];
    return first ? `The record begins in ${first}; the event cannot be earlier.` : DATE;
  },
  type: () => 'Choose what kind of act it was.',
  actor: () => 'Choose who did it.',
  target: () => 'Choose the other country: nobody acts towards itself.',
  title: () => `Write what happened, in 1 to ${TITLE_LENGTH} characters.`,
  label: () => `Write at most ${LABEL_LENGTH} characters.`,
  href: () => ADDRESS,
  until: ({ allowed }) =>
    allowed.startsWith('none')
      ? 'Leave this empty: what is of this kind cannot stay in force.'
      : 'Write a date that is not before the event, or .. while it is in force.',
  claimedBy: () => 'Write who claims or reports it.',
  weight: ({ allowed }) =>
    allowed.startsWith('none')
      ? 'Leave this empty: what only gives context has no weight.'
      : 'Write a number from −10 to 10.',
  note: () => 'Write the reason for the weight.',
  id: ({ allowed }) =>
    allowed.includes('no other')
      ? 'Another event has this id. Write another one.'
      : 'Write up to 100 characters without spaces.',
};

const saying = (words: Words, problem: Problem): string =>
  words[problem.field]?.(problem) ?? `This cannot be used. Allowed: ${problem.allowed}`;

/** The field of the form for an option or a field of the format. */
const inForm = (names: readonly string[], option: string): string =>
  names.find((name) => optionName(name) === option) ?? option;

const fromProblem = (problem: Problem): Fault =>
  problem.event === undefined
    ? { field: inForm(VALUES, problem.field), said: saying(OF_WIDGET, problem) }
    : {
        field: fieldName('event', problem.event, inForm(EVENT_VALUES, problem.field || 'title')),
        said: saying(OF_EVENT, problem),
      };

const PARTS: Readonly<Record<Part, string>> = {
  heading: 'a heading or sentence of your own',
  events: 'events of your own',
  links: 'linked words',
  steps: 'story steps',
  fallback: 'a sentence for readers without scripts',
};

function given({ heading, deck, events, links, steps, fallback }: Draft): readonly Part[] {
  const all: Readonly<Record<Part, boolean>> = {
    heading: Boolean(heading || deck),
    events: events.length > 0,
    links: links.length > 0,
    steps: steps.length > 0,
    fallback: Boolean(fallback),
  };
  return (Object.keys(all) as Part[]).filter((part) => all[part]);
}

function ofForm(draft: Draft): Fault[] {
  const lacking = given(draft).filter((part) => !hasPart(draft.form, part));
  if (lacking.length === 0) return [];
  const parts = lacking.map((part) => PARTS[part]);
  const listed = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0];
  return [
    {
      field: 'form',
      said: `“${FORMS[draft.form].label}” has no place for ${listed}. Take them out, or choose another form.`,
    },
  ];
}

function ofAddresses({ form, folder, src, prepared }: Draft): Fault[] {
  const faults: Fault[] = [];
  const needed = FORMS[form].fromFolder && (!prepared || form === 'frame');
  if (needed && !/^(?:https?:\/\/[^\s/]|\/(?!\/))\S*$/i.test(folder.trim()))
    faults.push({ field: 'folder', said: FOLDER });
  if (src && !/^(?:https?:\/\/[^\s/]|\/(?!\/))\S*$/i.test(src)) faults.push({ field: 'src', said: FOLDER });
  else if (src && form === 'frame' && originOf(src) !== originOf(folder))
    faults.push({ field: 'src', said: 'In a frame the dataset has to come from the server of the frame.' });
  return faults;
}

const originOf = (address: string): string => /^https?:\/\/[^/]+/i.exec(address)?.[0].toLowerCase() ?? '';

/** Faults of dates that have to be ones, where they are given. */
const ofDates = (
  list: ListName,
  place: number,
  entry: Readonly<Record<string, string | undefined>>,
): Fault[] =>
  ['from', 'to', 'date']
    .filter((name) => entry[name] && !readEdtf(entry[name]))
    .map((name) => ({ field: fieldName(list, place, name), said: DATE }));

function ofPeriod(list: ListName, place: number, { from, to }: StoryStep): Fault[] {
  const [start, end] = [readEdtf(from), readEdtf(to)];
  return start && end && end.extent.to <= start.extent.from
    ? [{ field: fieldName(list, place, 'to'), said: 'The end is before the beginning.' }]
    : [];
}

function ofEventId(
  dataset: Dataset,
  list: ListName,
  place: number,
  name: string,
  id: string | undefined,
): Fault[] {
  return id && !eventById(dataset.events, id)
    ? [{ field: fieldName(list, place, name), said: KNOWN_EVENT }]
    : [];
}

function ofLink(link: ProseLink, place: number, dataset: Dataset): Fault[] {
  const missing = (name: string, said: string): Fault[] => [{ field: fieldName('link', place, name), said }];
  const words = link.words?.trim() ? [] : missing('words', 'Write the words that stand in your text.');
  switch (leadOf(link)) {
    case 'event':
      return [
        ...words,
        ...(link.event
          ? ofEventId(dataset, 'link', place, 'event', link.event)
          : missing('event', KNOWN_EVENT)),
      ];
    case 'period': {
      const { from, to } = link;
      const dates = ofDates('link', place, { from, to });
      const none = from || to ? [] : missing('from', 'Write from when, to when, or both.');
      return [...words, ...none, ...dates, ...(dates.length > 0 ? [] : ofPeriod('link', place, link))];
    }
    case 'date':
      return [...words, ...(link.date ? ofDates('link', place, { date: link.date }) : missing('date', DATE))];
  }
}

function ofStep(step: StoryStep, place: number, dataset: Dataset): Fault[] {
  const { text, from, to, selected, date } = step;
  const field = (name: string): string => fieldName('step', place, name);
  const dates = ofDates('step', place, { from, to, date });
  return [
    ...(text?.trim() ? [] : [{ field: field('text'), said: 'Write what readers read at this step.' }]),
    ...dates,
    ...(dates.length > 0 ? [] : ofPeriod('step', place, step)),
    ...ofEventId(dataset, 'step', place, 'selected', selected),
  ];
}

/**
 * @param dataset with the events of the site
 * @param problems of the figure
 */
export function faultsOf(draft: Draft, dataset: Dataset, problems: readonly Problem[]): readonly Fault[] {
  return [
    ...ofForm(draft),
    ...ofAddresses(draft),
    ...problems.filter(({ event }) => event === undefined).map(fromProblem),
    ...problems.filter(({ event }) => event !== undefined).map(fromProblem),
    ...draft.links.flatMap((link, place) => ofLink(link, place, dataset)),
    ...draft.steps.flatMap((step, place) => ofStep(step, place, dataset)),
  ];
}
