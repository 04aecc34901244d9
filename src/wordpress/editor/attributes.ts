/**
 * What the block remembers, and where it stands in the HTML of the post. That HTML is all there is: it is read again when a post is opened,
 * also where somebody has changed it by hand, and it is what remains when the plug-in is gone.
 */

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
] as const;
export type EventValueName = (typeof EVENT_VALUES)[number];

/** An event of the site's own, as it stands in the post: where it has a `title`, its text is the summary. */
export type OwnEvent = Readonly<Partial<Record<EventValueName, string>>> & {
  readonly mutual?: boolean;
  readonly text: string;
};

export type BlockAttributes = Readonly<Partial<Record<ValueName, string> & Record<SwitchName, boolean>>> & {
  readonly events: readonly OwnEvent[];
  /** HTML of the figure that is shown where the widget is not. */
  readonly figure: string;
  /** Address of the picture in the figure, if it has one. */
  readonly picture?: string | undefined;
  /** Whether the widget is shown. Where an attribute cannot be used, readers have the figure alone. */
  readonly live: boolean;
};

export type Changes = Partial<{
  -readonly [Name in keyof BlockAttributes]: BlockAttributes[Name] | undefined;
}>;

const ofRoot = (name: string, type: 'string' | 'boolean'): object => ({
  type,
  source: 'attribute',
  selector: `.${ROOT_CLASS}`,
  attribute: `data-${name}`,
});

const ofEvent = (name: string, type: 'string' | 'boolean'): object => ({
  type,
  source: 'attribute',
  attribute: `data-${name}`,
});

const each = (names: readonly string[], schema: (name: string) => object): Record<string, object> =>
  Object.fromEntries(names.map((name) => [name, schema(name)]));

/** Where WordPress reads each attribute of the block. */
export const SCHEMA: Readonly<Record<string, object>> = {
  ...each(VALUES, (name) => ofRoot(name, 'string')),
  ...each(SWITCHES, (name) => ofRoot(name, 'boolean')),
  live: { ...ofRoot('bilateral-relations', 'boolean'), default: true },
  figure: { type: 'string', source: 'html', selector: `.${STILL_CLASS}`, default: '' },
  picture: { type: 'string', source: 'attribute', selector: `.${STILL_CLASS} img`, attribute: 'src' },
  events: {
    type: 'array',
    source: 'query',
    selector: '[data-bilateral-event]',
    query: {
      ...each(EVENT_VALUES, (name) => ofEvent(name, 'string')),
      mutual: ofEvent('mutual', 'boolean'),
      text: { type: 'string', source: 'text' },
    },
    default: [],
  },
};

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
export const tagAttributes = (attributes: BlockAttributes, prefix = ''): Record<string, string> =>
  Object.fromEntries(
    [...valuesOf(VALUES, attributes), ...switchesOf(SWITCHES, attributes)].map(([name, value]) => [
      prefix + name,
      value,
    ]),
  );

/** The attributes of an event's tag, likewise. */
export const eventTagAttributes = (event: OwnEvent, prefix = ''): Record<string, string> =>
  Object.fromEntries(
    [...valuesOf(EVENT_VALUES, event), ...switchesOf(['mutual'], event)].map(([name, value]) => [
      prefix + name,
      value,
    ]),
  );
