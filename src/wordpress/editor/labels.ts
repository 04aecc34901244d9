/** What fields and messages call the attributes of the widget and of its events, in the language of whoever edits. */
import {
  EVENT_VALUES,
  optionName,
  VALUES,
  type EventValueName,
  type SwitchName,
  type ValueName,
} from '../../authoring/attributes.js';
import type { Problem } from '../../authoring/figure.js';
import { __, sprintf } from './wp.js';

export const labelsOfValues = (): Readonly<Record<ValueName, string>> => ({
  from: __('From', 'bilateral-relations'),
  to: __('To', 'bilateral-relations'),
  view: __('What is shown', 'bilateral-relations'),
  selected: __('Event that is open', 'bilateral-relations'),
  labels: __('Events with a label, the most important first', 'bilateral-relations'),
  lang: __('Language', 'bilateral-relations'),
  theme: __('Colors', 'bilateral-relations'),
  'heading-level': __('Level of the heading', 'bilateral-relations'),
  categories: __('Kinds of act', 'bilateral-relations'),
  actors: __('Whose acts', 'bilateral-relations'),
  memory: __('How long acts count', 'bilateral-relations'),
  'half-life-scale': __('Times that long', 'bilateral-relations'),
  src: __('Address of another dataset', 'bilateral-relations'),
});

export const helpOfValues = (): Partial<Readonly<Record<ValueName, string>>> => ({
  from: __('A year, a month or a day: 1999, 2019-01, 2019-01-23', 'bilateral-relations'),
  to: __('Empty: to the end of the record', 'bilateral-relations'),
  src: __('JSON or CSV; empty: United States–Venezuela', 'bilateral-relations'),
});

export const labelsOfSwitches = (): Readonly<Record<SwitchName, string>> => ({
  static: __('Without interaction', 'bilateral-relations'),
  'without-header': __('Without heading', 'bilateral-relations'),
  'without-controls': __('Without controls', 'bilateral-relations'),
  'without-details': __('Without details', 'bilateral-relations'),
  'without-footer': __('Without legend and source', 'bilateral-relations'),
  sums: __('Past hostility and cooperation', 'bilateral-relations'),
  overview: __('Full record below', 'bilateral-relations'),
  'print-list': __('List of events on paper', 'bilateral-relations'),
});

export const labelsOfEventValues = (): Readonly<Record<EventValueName, string>> => ({
  for: __('Or add to an event of the record', 'bilateral-relations'),
  id: __('Id, for links', 'bilateral-relations'),
  date: __('Date', 'bilateral-relations'),
  type: __('Kind', 'bilateral-relations'),
  actor: __('Who', 'bilateral-relations'),
  target: __('To whom', 'bilateral-relations'),
  title: __('Title', 'bilateral-relations'),
  label: __('Label in the drawing', 'bilateral-relations'),
  note: __('Note', 'bilateral-relations'),
  href: __('Link', 'bilateral-relations'),
  until: __('In force until', 'bilateral-relations'),
  status: __('Status', 'bilateral-relations'),
  'claimed-by': __('Who says so', 'bilateral-relations'),
  weight: __('Weight', 'bilateral-relations'),
});

export const helpOfEventValues = (): Partial<Readonly<Record<EventValueName, string>>> => ({
  date: __('A year, a month or a day: 2026, 2026-11, 2026-11-20', 'bilateral-relations'),
  for: __('Its details then show your note, link and date; the line stays as it is', 'bilateral-relations'),
  title: __('Up to 70 characters', 'bilateral-relations'),
  label: __('Up to 36 characters', 'bilateral-relations'),
  until: __('A date, or .. while it is in force', 'bilateral-relations'),
  weight: __('From −10 to 10, with the reason in the note', 'bilateral-relations'),
});

/** What a field says that cannot be used, in place of its help. */
export const wrongIn = (allowed: string): string =>
  sprintf(__('This cannot be used. Allowed: %s', 'bilateral-relations'), allowed);

/** What is wrong in a block, for above its preview. */
export function problemWords({ event, field, allowed }: Problem): string {
  const of = <Name extends string>(
    names: readonly Name[],
    labels: Readonly<Record<Name, string>>,
  ): string => {
    const name = names.find((one) => optionName(one) === field);
    return name ? labels[name] : field;
  };
  return event === undefined
    ? sprintf(
        __(
          '“%1$s” cannot be used. Allowed: %2$s. Until it is mended, readers see the text alone.',
          'bilateral-relations',
        ),
        of(VALUES, labelsOfValues()),
        allowed,
      )
    : sprintf(
        __('Event %1$d is left out: “%2$s” cannot be used. Allowed: %3$s', 'bilateral-relations'),
        event + 1,
        of(EVENT_VALUES, labelsOfEventValues()),
        allowed,
      );
}
