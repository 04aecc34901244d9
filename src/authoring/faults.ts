/** What in a draft cannot be used, each told at its field in plain words. Pure. */
import type { Dataset } from '../data/dataset.js';
import { eventById } from '../data/event-by-id.js';
import { readEdtf } from '../data/edtf.js';
import { LABEL_LENGTH, TITLE_LENGTH } from '../data/parse-event.js';
import { EVENT_VALUES, optionName, VALUES } from './attributes.js';
import { leadOf, type Draft, type ProseLink, type StoryStep } from './draft.js';
import type { Problem } from './figure.js';
import { FORMS, hasPart, type Part } from './forms.js';
import { fieldName, type ListName } from './lists.js';
import type { Words } from './words/words.js';

export interface Fault {
  /** The name of the field, as `fieldName` makes it. */
  readonly field: string;
  readonly said: string;
}

type Sayings = Readonly<Record<string, (problem: Problem) => string>>;

/** Of the widget, by the option that cannot be used. */
function ofWidget({ faults }: Words): Sayings {
  return {
    from: ({ allowed }) => {
      const [, from, to] = /coverage ([^/\s]+)\/(\S+)/.exec(allowed) ?? [];
      return from && to ? faults.nothingRecorded(from, to) : faults.date;
    },
    to: () => faults.date,
    selected: () => faults.event,
    labels: () => faults.events,
    halfLifeScale: () => faults.factor,
  };
}

/** Of an event of the site's own, by its field. */
function ofEvent({ faults }: Words): Sayings {
  return {
    for: () => faults.event,
    date: ({ allowed }) => {
      const [, recorded] = /that of the record, (.+)/.exec(allowed) ?? [];
      if (recorded) return faults.recordedAt(recorded);
      const [, first] = /coverage, (\S+)/.exec(allowed) ?? [];
      return first ? faults.before(first) : faults.date;
    },
    type: () => faults.type,
    actor: () => faults.actor,
    target: () => faults.target,
    title: () => faults.title(TITLE_LENGTH),
    label: () => faults.label(LABEL_LENGTH),
    href: () => faults.address,
    until: ({ allowed }) => (allowed.startsWith('none') ? faults.cannotStand : faults.until),
    claimedBy: () => faults.claimedBy,
    weight: ({ allowed }) => (allowed.startsWith('none') ? faults.noWeight : faults.weight),
    note: () => faults.note,
    id: ({ allowed }) => (allowed.includes('no other') ? faults.idTaken : faults.id),
  };
}

/** The field of the form for an option or a field of the format. */
const inForm = (names: readonly string[], option: string): string =>
  names.find((name) => optionName(name) === option) ?? option;

function fromProblem(problem: Problem, words: Words): Fault {
  const { event, field } = problem;
  const said = (sayings: Sayings): string => sayings[field]?.(problem) ?? words.faults.other(problem.allowed);
  return event === undefined
    ? { field: inForm(VALUES, field), said: said(ofWidget(words)) }
    : {
        field: fieldName('event', event, inForm(EVENT_VALUES, field || 'title')),
        said: said(ofEvent(words)),
      };
}

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

function ofForm(draft: Draft, { lang, forms, faults }: Words): Fault[] {
  const lacking = given(draft).filter((part) => !hasPart(draft.form, part));
  if (lacking.length === 0) return [];
  const listed = new Intl.ListFormat(lang).format(lacking.map((part) => faults.parts[part]));
  return [{ field: 'form', said: faults.noPlace(forms[draft.form].label, listed) }];
}

function ofAddresses({ form, folder, src, prepared }: Draft, words: Words['faults']): Fault[] {
  const faults: Fault[] = [];
  const needed = FORMS[form].fromFolder && (!prepared || form === 'frame');
  if (needed && !/^(?:https?:\/\/[^\s/]|\/(?!\/))\S*$/i.test(folder.trim()))
    faults.push({ field: 'folder', said: words.folder });
  if (src && !/^(?:https?:\/\/[^\s/]|\/(?!\/))\S*$/i.test(src))
    faults.push({ field: 'src', said: words.folder });
  else if (src && form === 'frame' && originOf(src) !== originOf(folder))
    faults.push({ field: 'src', said: words.frameSrc });
  return faults;
}

const originOf = (address: string): string => /^https?:\/\/[^/]+/i.exec(address)?.[0].toLowerCase() ?? '';

/** Faults of dates that have to be ones, where they are given. */
const ofDates = (
  list: ListName,
  place: number,
  entry: Readonly<Record<string, string | undefined>>,
  words: Words['faults'],
): Fault[] =>
  ['from', 'to', 'date']
    .filter((name) => entry[name] && !readEdtf(entry[name]))
    .map((name) => ({ field: fieldName(list, place, name), said: words.date }));

function ofPeriod(list: ListName, place: number, { from, to }: StoryStep, words: Words['faults']): Fault[] {
  const [start, end] = [readEdtf(from), readEdtf(to)];
  return start && end && end.extent.to <= start.extent.from
    ? [{ field: fieldName(list, place, 'to'), said: words.backwards }]
    : [];
}

function ofEventId(
  dataset: Dataset,
  list: ListName,
  place: number,
  name: string,
  id: string | undefined,
  words: Words['faults'],
): Fault[] {
  return id && !eventById(dataset.events, id)
    ? [{ field: fieldName(list, place, name), said: words.event }]
    : [];
}

function ofLink(link: ProseLink, place: number, dataset: Dataset, words: Words['faults']): Fault[] {
  const missing = (name: string, said: string): Fault[] => [{ field: fieldName('link', place, name), said }];
  const written = link.words?.trim() ? [] : missing('words', words.words);
  switch (leadOf(link)) {
    case 'event':
      return [
        ...written,
        ...(link.event
          ? ofEventId(dataset, 'link', place, 'event', link.event, words)
          : missing('event', words.event)),
      ];
    case 'period': {
      const { from, to } = link;
      const dates = ofDates('link', place, { from, to }, words);
      const none = from || to ? [] : missing('from', words.period);
      return [
        ...written,
        ...none,
        ...dates,
        ...(dates.length > 0 ? [] : ofPeriod('link', place, link, words)),
      ];
    }
    case 'date':
      return [
        ...written,
        ...(link.date ? ofDates('link', place, { date: link.date }, words) : missing('date', words.date)),
      ];
  }
}

function ofStep(step: StoryStep, place: number, dataset: Dataset, words: Words['faults']): Fault[] {
  const { text, from, to, selected, date } = step;
  const field = (name: string): string => fieldName('step', place, name);
  const dates = ofDates('step', place, { from, to, date }, words);
  return [
    ...(text?.trim() ? [] : [{ field: field('text'), said: words.step }]),
    ...dates,
    ...(dates.length > 0 ? [] : ofPeriod('step', place, step, words)),
    ...ofEventId(dataset, 'step', place, 'selected', selected, words),
  ];
}

/**
 * @param dataset with the events of the site
 * @param problems of the figure
 * @param words the language in which it is told
 */
export function faultsOf(
  draft: Draft,
  dataset: Dataset,
  problems: readonly Problem[],
  words: Words,
): readonly Fault[] {
  const { faults } = words;
  return [
    ...ofForm(draft, words),
    ...ofAddresses(draft, faults),
    ...problems.filter(({ event }) => event === undefined).map((problem) => fromProblem(problem, words)),
    ...problems.filter(({ event }) => event !== undefined).map((problem) => fromProblem(problem, words)),
    ...draft.links.flatMap((link, place) => ofLink(link, place, dataset, faults)),
    ...draft.steps.flatMap((step, place) => ofStep(step, place, dataset, faults)),
  ];
}
