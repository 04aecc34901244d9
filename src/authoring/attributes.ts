/** The attributes of a widget and of its events as an editor writes them. Pure. */

/** Around a widget in a post of WordPress. */
export const ROOT_CLASS = 'wp-block-bilateral-relations-line';
/** Around the figure that readers see without the widget. */
export const STILL_CLASS = 'bilateral-relations-still';

/** Attributes of the widget that have a value, in the order of the side bar. */
export const VALUES = [
  'from',
  'to',
  'view',
  'selected',
  'labels',
  'lang',
  'theme',
  'heading-level',
  'categories',
  'actors',
  'memory',
  'half-life-scale',
  'src',
] as const;
export type ValueName = (typeof VALUES)[number];

/** Attributes of the widget that are there or not. */
export const SWITCHES = [
  'static',
  'without-header',
  'without-controls',
  'without-details',
  'without-footer',
  'overview',
  'sums',
  'print-list',
] as const;
export type SwitchName = (typeof SWITCHES)[number];

/** Attributes of an event that have a value. */
export const EVENT_VALUES = [
  'title',
  'date',
  'type',
  'actor',
  'target',
  'label',
  'note',
  'href',
  'until',
  'status',
  'claimed-by',
  'weight',
  'id',
  'for',
] as const;
export type EventValueName = (typeof EVENT_VALUES)[number];

/** An event of the site's own, as it stands in the post: where it has a `title`, its text is the summary. */
export type OwnEvent = Readonly<Partial<Record<EventValueName, string>>> & {
  readonly mutual?: boolean;
  readonly text: string;
};

/** What goes with `for`; the text is then the note. */
export const ADDED = ['for', 'date', 'href', 'note'] as const;

/** Whether it adds to an event of the record, and is none itself. */
export const isAddition = (event: OwnEvent): boolean => Boolean(event.for);

/** What of an event is written: an addition has little of what an event has. */
export function writtenOf(event: OwnEvent): OwnEvent {
  if (!isAddition(event)) return event;
  const kept = ADDED.flatMap((name) => (event[name] ? [[name, event[name]] as const] : []));
  return { ...Object.fromEntries(kept), text: event.text };
}

/** The event as an addition to one of the record, or as one of its own again. Its date was its own: none is the addition's until one is given. */
export const withTarget = (event: OwnEvent, id: string): OwnEvent => ({
  ...event,
  for: id,
  ...(!isAddition(event) && { date: '' }),
});

/** The note of an addition, which is written as its text. */
export const noteOf = ({ note, text }: OwnEvent): string => note ?? text;

export function withNote({ note: _, ...event }: OwnEvent, note: string): OwnEvent {
  return { ...event, text: note };
}

/** What stands at the widget's tag. */
export type WidgetAttributes = Readonly<Partial<Record<ValueName, string> & Record<SwitchName, boolean>>>;

const valuesOf = (
  names: readonly string[],
  given: Readonly<Record<string, unknown>>,
): (readonly [name: string, value: string])[] =>
  names.flatMap((name) => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });

const switchesOf = (
  names: readonly string[],
  given: Readonly<Record<string, unknown>>,
): (readonly [name: string, value: ''])[] =>
  names.flatMap((name) => (given[name] ? [[name, ''] as const] : []));

/** The attributes of the widget's tag; with a prefix, those of a container. */
export const tagAttributes = (attributes: WidgetAttributes, prefix = ''): Record<string, string> =>
  Object.fromEntries(
    [...valuesOf(VALUES, attributes), ...switchesOf(SWITCHES, attributes)].map(([name, value]) => [
      prefix + name,
      value,
    ]),
  );

/** The attributes of an event's tag, likewise. */
export function eventTagAttributes(event: OwnEvent, prefix = ''): Record<string, string> {
  const written = writtenOf(event);
  return Object.fromEntries(
    [...valuesOf(EVENT_VALUES, written), ...switchesOf(['mutual'], written)].map(([name, value]) => [
      prefix + name,
      value,
    ]),
  );
}

/** The name of an attribute as messages give it: `half-life-scale` is `halfLifeScale`. */
export const optionName = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The title and the summary as fields show them: in the markup, a text without a title is the title. */
export const wordsOf = ({ title, text }: OwnEvent): { readonly title: string; readonly summary: string } =>
  title === undefined ? { title: text, summary: '' } : { title, summary: text };

export const withWords = (event: OwnEvent, title: string, summary: string): OwnEvent => {
  const { title: _, ...rest } = event;
  return summary ? { ...rest, title, text: summary } : { ...rest, text: title };
};
