/** What the builder calls the fields. */
import type { EventValueName, SwitchName, ValueName } from '../authoring/attributes.js';
import type { Choice } from '../authoring/choices.js';
import type { Lead, TextName } from '../authoring/draft.js';

const DATE_HELP = 'Such as 2019, 2019-01 or 2019-01-23';
const EVENT_HELP = 'Type a word or a year, then choose';

export interface Words {
  readonly label: string;
  readonly help?: string;
}

export const OF_VALUES: Readonly<Record<ValueName, Words>> = {
  from: { label: 'From', help: DATE_HELP },
  to: { label: 'To', help: 'Empty: the end of the record' },
  view: { label: 'View' },
  selected: { label: 'Event with open details', help: EVENT_HELP },
  labels: { label: 'Add a label', help: EVENT_HELP },
  lang: { label: 'Language' },
  theme: { label: 'Colors' },
  'heading-level': { label: 'Level of the heading' },
  categories: { label: 'Kinds of act' },
  actors: { label: 'Who acted' },
  memory: { label: 'How long acts count' },
  'half-life-scale': { label: 'Times that long', help: 'Empty: once. 2: twice as long' },
  src: {
    label: 'Address of another record',
    help: 'JSON or CSV. Empty: United States–Venezuela',
  },
};

export const OF_TEXTS: Readonly<Record<TextName, Words>> = {
  heading: { label: 'Heading', help: 'Empty: the computed one, which stays true as the record grows' },
  deck: { label: 'Sentence under it' },
  fallback: {
    label: 'Sentence for readers without scripts',
    help: 'Feeds and search engines read it, too. Empty: the one that stands in the field',
  },
  folder: {
    label: 'Address of the folder “dist” on your server',
    help: 'On another server than your articles, it has to allow them to load scripts (access-control-allow-origin)',
  },
};

export const OF_SWITCHES: Readonly<Record<SwitchName, string>> = {
  'without-header': 'Without heading',
  'without-controls': 'Without controls',
  'without-details': 'Without details',
  'without-footer': 'Without legend and source',
  static: 'Without interaction',
  overview: 'Full record below',
  sums: 'Past hostility and cooperation',
  'print-list': 'List of events on paper',
};

export const OF_EVENTS: Readonly<Record<EventValueName, Words>> = {
  title: { label: 'What happened', help: 'Up to 70 characters' },
  date: { label: 'When', help: DATE_HELP },
  type: { label: 'Kind of act' },
  actor: { label: 'Who' },
  target: { label: 'To whom' },
  label: { label: 'Shorter, for the drawing', help: 'Up to 36 characters' },
  for: {
    label: 'Or add to an event of the record',
    help: 'Its details then show your note, link and date; the line stays as it is',
  },
  note: { label: 'Doubt or remark' },
  href: { label: 'Link to your report' },
  until: { label: 'In force until', help: 'A date, or .. while it is in force' },
  status: { label: 'Status' },
  'claimed-by': { label: 'Who says so' },
  weight: { label: 'Weight', help: 'From −10, most hostile, to 10. Empty: that of its kind' },
  id: { label: 'Id, for links', help: 'Without spaces, such as our-sanctions' },
};

export const OF_LEADS: Readonly<Record<Lead, string>> = {
  event: 'An event',
  period: 'A period',
  date: 'The index at a date',
};

const choices = (...pairs: readonly (readonly [value: string, label: string])[]): readonly Choice[] =>
  pairs.map(([value, label]) => ({ value, label }));

/** Attributes that are one of a few words; without a value they are the default. */
export const CHOICES: Readonly<
  Record<'view' | 'theme' | 'lang' | 'heading-level' | 'memory', readonly Choice[]>
> = {
  view: choices(['', 'Index and timeline'], ['tension', 'Index alone'], ['timeline', 'Timeline alone']),
  theme: choices(
    ['', 'As the page'],
    ['system', 'As the reader’s system'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ),
  lang: choices(['', 'As the page'], ['en', 'English'], ['es', 'Español']),
  'heading-level': choices(['', 'Default'], ['2', 'h2'], ['3', 'h3'], ['4', 'h4'], ['5', 'h5'], ['6', 'h6']),
  memory: choices(['', 'By kind of act'], ['flow', '3 months throughout']),
};

export const STATUSES = choices(
  ['', 'Established'],
  ['claimed', 'Claimed'],
  ['reported', 'Reported'],
  ['disputed', 'Disputed'],
);
